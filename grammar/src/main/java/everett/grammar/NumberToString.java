package everett.grammar;

/** Numbers as text: <a href="https://tc39.es/ecma262/#sec-numeric-types-number-tostring">Number::toString</a>. */
public final class NumberToString {
  private static final double LARGEST_EXACT = 1L << 53;

  /** Up to it one digit may be enough, where Double.toString always looks for two. */
  private static final double FEW_BITS = 1e-322;

  private NumberToString() {}

  /** The number in radix 10: the fewest digits that denote no other number, and of these the closest. */
  public static String toString(double d) {
    long integer = (long) d;
    if (integer == d && Math.abs(d) <= LARGEST_EXACT) {
      return Long.toString(integer);
    }
    String text = Double.toString(d);
    double magnitude = Math.abs(d);
    if (magnitude >= 1e-3 && magnitude < 1e7 || !(magnitude < Double.POSITIVE_INFINITY)) {
      return text;
    }
    int start = d < 0 ? 1 : 0;
    int e = text.indexOf('E');
    int point = start + 1;
    if (e < 0) {
      return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
    String digits = text.substring(start, point) + text.substring(point + 1, text.charAt(e - 1) == '0' ? e - 1 : e);
    int n = Integer.parseInt(text, e + 1, text.length(), 10) + 1;
    if (magnitude <= FEW_BITS && digits.length() == 2) {
      int digit = (Integer.parseInt(digits) + 5) / 10;
      if (Double.parseDouble(digit + "E" + (n - 1)) == magnitude) {
        digits = digit == 10 ? "1" : Integer.toString(digit);
        n = digit == 10 ? n + 1 : n;
      }
    }
    return format(start == 1, digits, n);
  }

  /**
   * The form that the specification gives to a number.
   *
   * @param digits s: without zeros at either end
   * @param n the number is 0.digits times 10 to this power
   */
  private static String format(boolean negative, String digits, int n) {
    int k = digits.length();
    StringBuilder out = new StringBuilder(28).append(negative ? "-" : "");
    if (n > 21 || n <= -6) {
      out.append(digits, 0, 1).append(k > 1 ? "." : "").append(digits, 1, k);
      return out.append(n > 0 ? "e+" : "e-").append(Math.abs(n - 1)).toString();
    }
    if (n <= 0) {
      return out.append("0.").repeat('0', -n).append(digits).toString();
    }
    if (k <= n) {
      return out.append(digits).repeat('0', n - k).toString();
    }
    return out.append(digits, 0, n).append('.').append(digits, n, k).toString();
  }
}
