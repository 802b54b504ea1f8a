package everett.report;

import everett.runner.Kind;
import everett.runner.Mode;
import everett.runner.Result;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the terminal shows after a run. */
public final class Summary {
  private static final int SHOWN = 25;
  private static final int WIDTH = 110;
  private static final int FREQUENT = 10;
  private static final int OFTEN = 10;

  private Summary() {}

  /**
   * @param expectations there are lists to compare with
   * @param verbose shows every difference in full
   */
  public static String of(Run run, boolean expectations, boolean verbose) {
    StringBuilder b = new StringBuilder();
    table(run, b);
    List<Result> failed = run.newFailures();
    differences(expectations ? "New failures" : "Failures", failed, verbose, b);
    differences("Expected failures that pass now", run.newPasses(), verbose, b);
    long passed = run.count(Kind.PASS);
    long failures = run.failures().size();
    b.append(String.format(
        "%s in %s: %,d passed (%s), %,d failed, %,d skipped, in %.1f s (%,.0f a second)%n",
        Counts.of(run.results().size(), "test"),
        Counts.of(run.results().stream().map(Result::path).distinct().count(), "file"), passed,
        Chapter.percent(passed, failures), failures, run.count(Kind.SKIP), run.seconds(),
        run.results().size() / Math.max(run.seconds(), 0.001)));
    kinds(run, b);
    frequent(run, b);
    if (expectations) {
      b.append(run.news().isEmpty()
          ? "The outcome is what the lists say."
          : String.format(
              "Not what the lists say: %s, %s that now pass.",
              Counts.of(failed.size(), "new failure"), Counts.of(run.newPasses().size(), "expected failure")));
      b.append('\n');
    }
    return b.toString();
  }

  private static void table(Run run, StringBuilder b) {
    List<Chapter> chapters = Chapter.all(run);
    int width = chapters.stream().mapToInt(c -> c.name().length()).max().orElse(0);
    List<Chapter> rows = chapters.stream().filter(c -> c.failed() > 0 || chapters.size() == 1).toList();
    if (!rows.isEmpty()) {
      b.append(String.format("%-" + width + "s %8s %8s %8s %9s%n", "", "passed", "failed", "skipped", ""));
      for (Chapter c : rows) {
        b.append(String.format(
            "%-" + width + "s %,8d %,8d %,8d %9s%n", c.name(), c.passed(), c.failed(), c.skipped(), c.percent()));
      }
    }
    if (rows.size() < chapters.size()) {
      String and = rows.isEmpty() ? "" : "and ";
      b.append(String.format("%s%s without a failure%n", and, Counts.of(chapters.size() - rows.size(), "chapter")));
    }
    b.append('\n');
  }

  private static void kinds(Run run, StringBuilder b) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    run.failures().forEach(r -> counts.merge(r.verdict().kind(), 1, Integer::sum));
    if (!counts.isEmpty()) {
      b.append("Failures: ");
      b.append(counts.entrySet().stream()
          .map(e -> String.format("%s %,d", e.getKey(), e.getValue()))
          .collect(Collectors.joining(", ")));
      b.append('\n');
    }
  }

  /** The messages that most failures have, which are what to work on next. */
  private static void frequent(Run run, StringBuilder b) {
    Map<String, Integer> counts = new TreeMap<>();
    run.failures().forEach(r -> counts.merge(line(r, false), 1, Integer::sum));
    List<Map.Entry<String, Integer>> most = counts.entrySet().stream()
        .filter(e -> e.getValue() >= OFTEN)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(FREQUENT)
        .toList();
    if (!most.isEmpty()) {
      b.append("The most frequent:\n");
      most.forEach(e -> b.append(String.format("%,8d  %s%n", e.getValue(), e.getKey())));
    }
  }

  private static void differences(String title, List<Result> results, boolean verbose, StringBuilder b) {
    if (results.isEmpty()) {
      return;
    }
    b.append(String.format("%s (%,d):%n", title, results.size()));
    int shown = 0;
    for (Map.Entry<String, List<Result>> e : byTest(results).entrySet()) {
      if (shown == SHOWN && !verbose) {
        b.append(String.format("  … and %,d more (--verbose shows all)%n", byTest(results).size() - shown));
        break;
      }
      shown++;
      Result first = e.getValue().getFirst();
      b.append("  ").append(first.path()).append(" (").append(modes(e.getValue())).append(")\n");
      if (first.failed()) {
        b.append("      ").append(line(first, verbose)).append('\n');
      }
    }
    b.append('\n');
  }

  /** Results with the same message are one line, whatever their modes. */
  private static Map<String, List<Result>> byTest(List<Result> results) {
    Map<String, List<Result>> tests = new LinkedHashMap<>();
    for (Result r : results) {
      tests.computeIfAbsent(r.path() + '\n' + r.verdict().message(), k -> new ArrayList<>()).add(r);
    }
    return tests;
  }

  private static String modes(List<Result> results) {
    return results.stream().map(Result::mode).map(Mode::toString).collect(Collectors.joining(", "));
  }

  private static String line(Result r, boolean verbose) {
    String message = r.verdict().message();
    String text = r.verdict().kind() == Kind.THREW ? message : r.verdict().kind() + ": " + message;
    if (verbose) {
      String all = r.verdict().stack().isEmpty() ? text : text + "\n" + r.verdict().stack();
      return all.strip().replace("\n", "\n      ");
    }
    String first = text.lines().findFirst().orElse("");
    return first.length() > WIDTH ? first.substring(0, WIDTH) + "…" : first;
  }
}
