package everett.host.inspect;

import everett.operation.TypeConversion;

/** Numbers as text. */
final class Numerals {
  private Numerals() {}

  /** A Number; unlike its conversion to a string, with the sign of a negative zero. */
  static String text(Object number, boolean separators) {
    if (number instanceof Double d && d == 0 && 1 / d < 0) {
      return "-0";
    }
    String text = TypeConversion.toString(number);
    double d = ((Number) number).doubleValue();
    if (!separators || Double.isNaN(d) || Double.isInfinite(d) || text.indexOf('e') >= 0) {
      return text;
    }
    int point = text.indexOf('.');
    if (point < 0) {
      return separated(text);
    }
    StringBuilder b = new StringBuilder(separated(text.substring(0, point))).append('.');
    for (int i = point + 1; i < text.length(); i++) {
      if (i > point + 1 && (i - point - 1) % 3 == 0) {
        b.append('_');
      }
      b.append(text.charAt(i));
    }
    return b.toString();
  }

  /** An integer with an underscore before each three digits. */
  static String separated(String integer) {
    StringBuilder b = new StringBuilder(integer);
    int start = integer.startsWith("-") ? 1 : 0;
    for (int i = integer.length() - 3; i > start; i -= 3) {
      b.insert(i, '_');
    }
    return b.toString();
  }
}
