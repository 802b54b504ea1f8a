package everett.number;

/** Numbers in other radices than ten. */
final class RadixString {
  /** Integers below it have all their digits. */
  private static final double EXACT = 1L << 53;

  private RadixString() {}

  /**
   * <a href="https://tc39.es/ecma262/#sec-numeric-types-number-tostring">Number::toString</a>: of the fraction as many
   * digits as tell the number from its neighbours.
   */
  static String of(double x, int radix) {
    if (!Double.isFinite(x)) {
      return Double.toString(x);
    }
    double value = Math.abs(x);
    double integer = Math.floor(value);
    StringBuilder fraction = new StringBuilder();
    if (fraction(value - integer, tolerance(value), radix, fraction)) {
      integer++;
    }
    StringBuilder text = new StringBuilder();
    while (integer / radix >= EXACT) {
      // The digits that a double this large does not have are zeros.
      integer /= radix;
      text.append('0');
    }
    do {
      double digit = integer % radix;
      text.append(Character.forDigit((int) digit, radix));
      integer = (integer - digit) / radix;
    } while (integer > 0);
    if (x < 0) {
      text.append('-');
    }
    text.reverse();
    return fraction.isEmpty() ? text.toString() : text.append('.').append(fraction).toString();
  }

  /** Half the distance to the next number. */
  private static double tolerance(double value) {
    return Math.max((Math.nextUp(value) - value) / 2, Double.MIN_VALUE);
  }

  /** Appends the digits; whether rounding carried into the integer part, which leaves none. */
  private static boolean fraction(double fraction, double tolerance, int radix, StringBuilder digits) {
    double rest = fraction;
    double delta = tolerance;
    while (rest >= delta) {
      rest *= radix;
      delta *= radix;
      int digit = (int) rest;
      digits.append(Character.forDigit(digit, radix));
      rest -= digit;
      boolean up = rest > 0.5 || rest == 0.5 && (digit & 1) == 1;
      if (up && rest + delta > 1) {
        return carry(radix, digits);
      }
    }
    return false;
  }

  private static boolean carry(int radix, StringBuilder digits) {
    for (int last = digits.length() - 1; last >= 0; last--) {
      int digit = Character.digit(digits.charAt(last), radix) + 1;
      if (digit < radix) {
        digits.setLength(last);
        digits.append(Character.forDigit(digit, radix));
        return false;
      }
    }
    digits.setLength(0);
    return true;
  }
}
