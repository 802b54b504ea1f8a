package everett.object;

/**
 * A String value that concatenation has made and nobody has read yet. JavaScript's strings are {@link String}s, ropes
 * and {@linkplain Suffix suffixes}; {@link CharSequence} means them all, and {@code toString()} gives the flat string.
 */
public final class Rope implements CharSequence {
  /** Shorter results are concatenated at once. */
  private static final int SHORT = 24;

  /** The longest string, as V8 has it. */
  public static final int MAX_LENGTH = (1 << 29) - 24;

  private Object left;
  private Object right;
  private final int length;

  private Rope(CharSequence left, CharSequence right, int length) {
    this.left = left;
    this.right = right;
    this.length = length;
  }

  /** The two strings, one after the other. Their length together is at most {@link #MAX_LENGTH}. */
  public static CharSequence concat(CharSequence left, CharSequence right) {
    int n = left.length();
    int m = right.length();
    if (n == 0) {
      return right;
    }
    if (m == 0) {
      return left;
    }
    if (n + m <= SHORT && left instanceof String a && right instanceof String b) {
      return a.concat(b);
    }
    return new Rope(left, right, n + m);
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return toString().charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().substring(start, end);
  }

  @Override
  public String toString() {
    return right == "" ? (String) left : flatten();
  }

  /** From right to left with a stack of its own, because ropes grow deep on their left. */
  private String flatten() {
    StringBuilder text = new StringBuilder(length);
    java.util.ArrayDeque<Object> rest = new java.util.ArrayDeque<>();
    Object at = this;
    while (at != null) {
      if (at instanceof Rope r) {
        if (r.right == "") {
          text.append((String) r.left);
        } else {
          rest.push(r.right);
          at = r.left;
          continue;
        }
      } else {
        text.append((CharSequence) at);
      }
      at = rest.poll();
    }
    String flat = text.toString();
    left = flat;
    right = "";
    return flat;
  }

  @Override
  public boolean equals(Object other) {
    throw new UnsupportedOperationException("a rope is no key");
  }

  @Override
  public int hashCode() {
    throw new UnsupportedOperationException("a rope is no key");
  }
}
