package everett.object;

/**
 * A String value that is the rest of a longer one, and shares its text: programs that take one token after the other
 * off the front of a long text would copy all that follows, each time. {@code toString()} gives the flat string.
 */
public final class Suffix implements CharSequence {
  /** Shorter strings are copied. */
  private static final int SHORTEST = 1000;

  /** A suffix keeps its text from being collected, which therefore is not much longer than itself. */
  private static final int LONGEST_TEXT = 16;

  private String text;
  private int start;

  private Suffix(String text, int start) {
    this.text = text;
    this.start = start;
  }

  /** What follows the first {@code start} code units, fewer than all, of {@code text}: a string or a suffix. */
  public static CharSequence of(String text, int start) {
    int length = text.length() - start;
    return start > 0 && length >= SHORTEST && length >= text.length() / LONGEST_TEXT
        ? new Suffix(text, start)
        : text.substring(start);
  }

  /** The text that ends with a string of any kind, so that it need not be copied; a flat one ends with itself. */
  public static String textOf(CharSequence s) {
    return s instanceof Suffix x ? x.text : s.toString();
  }

  /** The text that this is the end of. */
  public String text() {
    return text;
  }

  /** Where in the text this starts. */
  public int start() {
    return start;
  }

  @Override
  public int length() {
    return text.length() - start;
  }

  @Override
  public char charAt(int index) {
    return text.charAt(start + index);
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return text.substring(start + from, start + to);
  }

  @Override
  public String toString() {
    if (start > 0) {
      text = text.substring(start);
      start = 0;
    }
    return text;
  }

  @Override
  public boolean equals(Object other) {
    throw new UnsupportedOperationException("a suffix is no key");
  }

  @Override
  public int hashCode() {
    throw new UnsupportedOperationException("a suffix is no key");
  }
}
