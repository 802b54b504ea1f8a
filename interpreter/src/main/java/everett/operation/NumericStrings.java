package everett.operation;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers spelled by strings. */
public final class NumericStrings {
  private NumericStrings() {}

  /** <a href="https://tc39.es/ecma262/#sec-stringtonumber">StringToNumber</a>. */
  public static double stringToNumber(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isWhiteSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isWhiteSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return 0;
    }
    if (end - start <= 9) {
      int v = smallInteger(text, start, end);
      if (v >= 0) {
        return v;
      }
    }
    int radix = radix(text, start, end);
    if (radix != 10) {
      return digits(text, start + 2, end, radix) ? new BigInteger(text.substring(start + 2, end), radix).doubleValue()
          : Double.NaN;
    }
    int at = start;
    char sign = text.charAt(at);
    if (sign == '+' || sign == '-') {
      at++;
    }
    if (text.startsWith("Infinity", at) && at + 8 == end) {
      return sign == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return at < end && decimalEnd(text, at, end) == end ? Double.parseDouble(text.substring(start, end)) : Double.NaN;
  }

  private static int smallInteger(String text, int start, int end) {
    int v = 0;
    for (int i = start; i < end; i++) {
      int d = text.charAt(i) - '0';
      if (d < 0 || d > 9) {
        return -1;
      }
      v = v * 10 + d;
    }
    return v;
  }

  /** Where the longest StrDecimalLiteral without sign that begins there ends; the start itself if there is none. */
  public static int decimalEnd(String text, int start, int end) {
    int at = start;
    while (at < end && isDigit(text.charAt(at))) {
      at++;
    }
    int digits = at - start;
    if (at < end && text.charAt(at) == '.') {
      int fraction = at + 1;
      while (fraction < end && isDigit(text.charAt(fraction))) {
        fraction++;
      }
      if (digits + fraction - at - 1 > 0) {
        digits += fraction - at - 1;
        at = fraction;
      }
    }
    if (digits == 0) {
      return start;
    }
    if (at < end && (text.charAt(at) | 32) == 'e') {
      int exponent = at + 1;
      if (exponent < end && (text.charAt(exponent) == '+' || text.charAt(exponent) == '-')) {
        exponent++;
      }
      int first = exponent;
      while (exponent < end && isDigit(text.charAt(exponent))) {
        exponent++;
      }
      if (exponent > first) {
        at = exponent;
      }
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int radix(String text, int start, int end) {
    if (end - start < 3 || text.charAt(start) != '0') {
      return 10;
    }
    return switch (text.charAt(start + 1) | 32) {
      case 'x' -> 16;
      case 'o' -> 8;
      case 'b' -> 2;
      default -> 10;
    };
  }

  private static boolean digits(String text, int start, int end, int radix) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c > 127 || Character.digit(c, radix) < 0) {
        return false;
      }
    }
    return start < end;
  }

  /** <a href="https://tc39.es/ecma262/#sec-stringtobigint">StringToBigInt</a>; null for undefined. */
  public static @Nullable BigInteger stringToBigInt(String text) {
    String s = trim(text);
    if (s.isEmpty()) {
      return BigInteger.ZERO;
    }
    int radix = radix(s, 0, s.length());
    if (radix != 10) {
      return digits(s, 2, s.length(), radix) ? new BigInteger(s.substring(2), radix) : null;
    }
    int at = s.charAt(0) == '+' || s.charAt(0) == '-' ? 1 : 0;
    return digits(s, at, s.length(), 10) ? new BigInteger(s) : null;
  }

  /** Without white space and line terminators at both ends. */
  public static String trim(String s) {
    return trimEnd(trimStart(s));
  }

  /** Without white space and line terminators at its start. */
  public static String trimStart(String s) {
    int start = 0;
    while (start < s.length() && isWhiteSpace(s.charAt(start))) {
      start++;
    }
    return s.substring(start);
  }

  /** Without white space and line terminators at its end. */
  public static String trimEnd(String s) {
    int end = s.length();
    while (end > 0 && isWhiteSpace(s.charAt(end - 1))) {
      end--;
    }
    return s.substring(0, end);
  }

  /** WhiteSpace or LineTerminator. */
  public static boolean isWhiteSpace(char c) {
    if (c <= ' ') {
      return c == ' ' || c >= 9 && c <= 13;
    }
    return c >= 0xA0
        && (c == 0xA0
            || c == 0xFEFF
            || c == 0x2028
            || c == 0x2029
            || Character.getType(c) == Character.SPACE_SEPARATOR);
  }
}
