package everett.report;

import everett.runner.Mode;
import everett.runner.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What changed from one run to another. */
public final class Difference {
  private record Key(String path, Mode mode) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int c = path.compareTo(other.path);
      return c != 0 ? c : mode.compareTo(other.mode);
    }
  }

  /** So many tests that are in one report only are named. */
  private static final int NAMED = 25;

  private final List<String> circumstances = new ArrayList<>();
  private final List<String> fails = new ArrayList<>();
  private final List<String> passes = new ArrayList<>();
  private final List<String> otherwise = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private final List<String> added = new ArrayList<>();

  public Difference(JsonReport before, JsonReport after) {
    circumstance("engine", before.engine(), after.engine());
    circumstance("test262", before.suite(), after.suite());
    Map<Key, Result> old = new TreeMap<>();
    before.results().forEach(r -> old.put(new Key(r.path(), r.mode()), r));
    for (Result now : after.results()) {
      Result then = old.remove(new Key(now.path(), now.mode()));
      if (then == null) {
        added.add(now.name() + ": " + now.verdict().kind());
      } else if (then.failed() && now.failed()) {
        if (!then.verdict().message().equals(now.verdict().message())) {
          otherwise.add(now.name() + ": " + first(then) + " → " + first(now));
        }
      } else if (now.failed()) {
        fails.add(now.name() + ": " + first(now));
      } else if (then.failed()) {
        passes.add(now.name());
      }
    }
    old.values().forEach(r -> gone.add(r.name()));
  }

  private void circumstance(String name, String before, String after) {
    if (!before.equals(after)) {
      circumstances.add(name + ": " + before + " → " + after);
    }
  }

  private static String first(Result r) {
    return r.verdict().kind() + ": " + r.verdict().message().lines().findFirst().orElse("");
  }

  /** Whether a test passes in one run and not in the other, or is in one only. */
  public boolean matters() {
    return !(fails.isEmpty() && passes.isEmpty() && gone.isEmpty() && added.isEmpty());
  }

  @Override
  public String toString() {
    StringBuilder b = new StringBuilder();
    section(b, "The circumstances differ", circumstances, Integer.MAX_VALUE);
    section(b, "Fail now", fails, Integer.MAX_VALUE);
    section(b, "Pass now", passes, Integer.MAX_VALUE);
    section(b, "Fail in another way", otherwise, Integer.MAX_VALUE);
    section(b, "Only in the first", gone, NAMED);
    section(b, "Only in the second", added, NAMED);
    return b.isEmpty() ? "No difference.\n" : b.toString();
  }

  private static void section(StringBuilder b, String title, List<String> lines, int most) {
    if (!lines.isEmpty()) {
      b.append(String.format("%s (%,d):%n", title, lines.size()));
      lines.stream().limit(most).forEach(l -> b.append("  ").append(l).append('\n'));
      if (lines.size() > most) {
        b.append(String.format("  … and %,d more%n", lines.size() - most));
      }
    }
  }
}
