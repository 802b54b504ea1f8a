package everett.report;

import everett.runner.WholeFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** The forms of report files. */
public enum Reports {
  JSON(JsonReport::write),
  JUNIT(JunitReport::write),
  MARKDOWN(MarkdownReport::write),
  HTML(HtmlReport::write);

  private interface Form {
    void write(Run run, Writer out) throws IOException;
  }

  private final Form form;

  Reports(Form form) {
    this.form = form;
  }

  /** The file of a report. */
  public static WholeFile file(Path file) {
    return new WholeFile("the report", file);
  }

  public void write(Run run, Path file) {
    file(file).write(out -> form.write(run, out));
  }
}
