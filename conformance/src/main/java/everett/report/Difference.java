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

  private final List<String> fails = new ArrayList<>();
  private final List<String> passes = new ArrayList<>();
  private final List<String> otherwise = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private final List<String> added = new ArrayList<>();

  public Difference(List<Result> before, List<Result> after) {
    Map<Key, Result> old = new TreeMap<>();
    before.forEach(r -> old.put(new Key(r.path(), r.mode()), r));
    for (Result now : after) {
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
    section(b, "Fail now", fails);
    section(b, "Pass now", passes);
    section(b, "Fail in another way", otherwise);
    section(b, "Only in the first", gone);
    section(b, "Only in the second", added);
    return b.isEmpty() ? "No difference.\n" : b.toString();
  }

  private static void section(StringBuilder b, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      b.append(String.format("%s (%,d):%n", title, lines.size()));
      lines.forEach(l -> b.append("  ").append(l).append('\n'));
    }
  }
}
