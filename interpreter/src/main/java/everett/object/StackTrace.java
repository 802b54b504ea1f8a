package everett.object;

import everett.grammar.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JavaScript stack at one moment, innermost call first. */
public record StackTrace(List<Entry> entries) {
  /**
   * One activation.
   *
   * @param function what V8 calls it: a name, {@code Class.method}, {@code new Class}; null for top-level code
   */
  public record Entry(@Nullable String function, Source source, int offset) {
    @Override
    public String toString() {
      String place = source.name() + ":" + source.line(offset) + ":" + source.column(offset);
      return function == null ? "    at " + place : "    at " + function + " (" + place + ")";
    }
  }

  /** The lines under the header of a stack property, each after a line feed. */
  public String text() {
    StringBuilder b = new StringBuilder();
    for (Entry e : entries) {
      b.append('\n').append(e);
    }
    return b.toString();
  }
}
