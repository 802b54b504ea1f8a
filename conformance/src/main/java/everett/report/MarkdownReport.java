package everett.report;

import everett.runner.Kind;
import everett.runner.Result;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A run as a page for people: the chapters, and what is not as the lists say. */
final class MarkdownReport {
  private MarkdownReport() {}

  static void write(Run run, Writer out) throws IOException {
    long passed = run.count(Kind.PASS);
    long failed = run.failures().size();
    out.write(String.format(
        "# test262: %s%n%n%s of %,d tests pass on %s (%,d failed, %,d skipped), test262 %s, %.1f s.%n%n",
        Chapter.percent(passed, failed), Chapter.percent(passed, failed), passed + failed, run.engine(), failed,
        run.count(Kind.SKIP), run.version(), run.seconds()));
    out.write("| chapter | passed | failed | skipped | |\n|---|--:|--:|--:|--:|\n");
    for (Chapter c : Chapter.all(run)) {
      out.write(String.format(
          "| %s | %,d | %,d | %,d | %s |%n", c.name(), c.passed(), c.failed(), c.skipped(), c.percent()));
    }
    list(out, "New failures", run.newFailures());
    list(out, "Expected failures that pass now", run.newPasses());
  }

  private static void list(Writer out, String title, List<Result> results) throws IOException {
    if (results.isEmpty()) {
      return;
    }
    out.write("\n## " + title + "\n\n");
    for (Result r : results) {
      String message = r.verdict().message().lines().findFirst().orElse("");
      out.write("- `" + r.name() + "`" + (message.isEmpty() ? "" : ": " + escape(message)) + "\n");
    }
  }

  private static String escape(String text) {
    return text.replaceAll("([\\\\`*_<>\\[\\]|#])", "\\\\$1");
  }
}
