package everett.grammar;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A source text and what it is called in messages. Offsets are UTF-16 units, lines and columns count from 1. */
public final class Source {
  private @Nullable String name;
  private final @Nullable Supplier<String> evaluated;
  private final String text;
  private int @Nullable [] lineStarts;

  public Source(String name, String text) {
    this.name = name;
    this.text = text;
    evaluated = null;
  }

  private Source(Supplier<String> name, String text) {
    this.text = text;
    evaluated = name;
  }

  /**
   * A text that a program evaluates.
   *
   * @param name found when somebody asks
   */
  public static Source evaluated(Supplier<String> name, String text) {
    return new Source(name, text);
  }

  /** A program evaluates the text: it is in no file. */
  public boolean isEvaluated() {
    return evaluated != null;
  }

  /** A file's path, or what stands for one. */
  public String name() {
    if (name == null) {
      name = evaluated == null ? "" : evaluated.get();
    }
    return name;
  }

  public String text() {
    return text;
  }

  /** The line that contains the offset; lines end with LF, CR, CRLF, LS or PS. */
  public int line(int offset) {
    int i = Arrays.binarySearch(lineStarts(), offset);
    return i >= 0 ? i + 1 : -i - 1;
  }

  /** The offset's distance from the start of its line, from 1. */
  public int column(int offset) {
    return offset - lineStarts()[line(offset) - 1] + 1;
  }

  /** The text of a line without its terminator. */
  public String lineText(int line) {
    int[] starts = lineStarts();
    int from = starts[line - 1];
    int to = line < starts.length ? starts[line] : text.length();
    while (to > from && Characters.isLineTerminator(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Made when the first position is asked for; a race makes it twice. */
  private int[] lineStarts() {
    int[] starts = lineStarts;
    if (starts == null) {
      starts = new int[Math.max(16, text.length() / 32)];
      int n = 1;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean ends = c == '\r' ? i + 1 == text.length() || text.charAt(i + 1) != '\n' : Characters.isLineTerminator(c);
        if (ends) {
          if (n == starts.length) {
            starts = Arrays.copyOf(starts, n * 2);
          }
          starts[n++] = i + 1;
        }
      }
      starts = Arrays.copyOf(starts, n);
      lineStarts = starts;
    }
    return starts;
  }

  @Override
  public String toString() {
    return name();
  }
}
