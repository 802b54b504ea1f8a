package everett.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import everett.runner.Kind;
import everett.runner.Result;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A run as one page that needs nothing else: chapters, failures with a link to the test, a search box. */
final class HtmlReport {
  private HtmlReport() {}

  private record Failure(String path, String mode, String kind, String message, String stack, boolean isNew) {}

  static void write(Run run, Writer out) throws IOException {
    String page;
    try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.html"))) {
      page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Set<Result> news = new HashSet<>(run.news());
    List<Failure> failures = run.failures().stream()
        .map(r -> new Failure(
            r.path(), r.mode().toString(), r.verdict().kind().toString(), r.verdict().message(), r.verdict().stack(),
            news.contains(r)))
        .toList();
    String data = new ObjectMapper().writeValueAsString(Map.of(
        "engine", run.engine(),
        "suite", run.version(),
        "seconds", run.seconds(),
        "passed", run.count(Kind.PASS),
        "skipped", run.count(Kind.SKIP),
        "chapters", Chapter.all(run),
        "failures", failures,
        "newPasses", run.newPasses().stream().map(Result::name).toList()));
    // Within a script element only "</" and "<!--" have a meaning to HTML.
    int mark = page.indexOf("/*DATA*/");
    out.write(page, 0, mark);
    out.write(data.replace("<", "\\u003c"));
    out.write(page, mark + "/*DATA*/".length(), page.length() - mark - "/*DATA*/".length());
  }
}
