package everett.report;

import everett.runner.BadInput;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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

  /** Finds out before a long run what would go wrong after it. */
  public static void check(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    while (folder != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new BadInput("can't write the report " + file);
    }
  }

  /** Writes a report. The file is as before, or whole: a disk that is full leaves no half report. */
  public void write(Run run, Path file) {
    Path parent = file.toAbsolutePath().getParent();
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      if (parent != null) {
        Files.createDirectories(parent);
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        writeTo(run, file);
        return;
      }
      writeTo(run, part);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw new BadInput("can't write the report " + file, e);
    }
  }

  private void writeTo(Run run, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      form.write(run, out);
    }
  }
}
