package everett.report;

import everett.runner.Kind;
import everett.runner.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tests of one folder of the suite, counted. */
public record Chapter(String name, int passed, int failed, int skipped) {
  private static final int DEPTH = 2;
  private static final double PERCENT = 100;

  /** The chapter that a test belongs to: {@code built-ins/Map}, {@code language/statements}. */
  public static String of(String path) {
    String inner = path.startsWith("test/") ? path.substring("test/".length()) : path;
    int end = -1;
    for (int i = 0; i < DEPTH; i++) {
      int next = inner.indexOf('/', end + 1);
      if (next < 0) {
        break;
      }
      end = next;
    }
    return end < 0 ? "test" : inner.substring(0, end);
  }

  /** All chapters of a run, by name. */
  public static List<Chapter> all(Run run) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Result r : run.results()) {
      int[] c = counts.computeIfAbsent(of(r.path()), n -> new int[3]);
      c[r.verdict().kind() == Kind.PASS ? 0 : r.failed() ? 1 : 2]++;
    }
    List<Chapter> chapters = new ArrayList<>();
    counts.forEach((name, c) -> chapters.add(new Chapter(name, c[0], c[1], c[2])));
    return chapters;
  }

  /** How many of those that ran passed, in percent; never 100 while one fails. */
  public static String percent(long passed, long failed) {
    if (passed + failed == 0) {
      return "-";
    }
    double percent = PERCENT * passed / (passed + failed);
    return String.format("%.1f %%", failed == 0 ? PERCENT : Math.floor(percent * 10) / 10);
  }

  public String percent() {
    return percent(passed, failed);
  }
}
