package everett.number;

/** Functions of {@link MathObject} that Java has not, or with other results. */
final class Rounding {
  private static final double TWO_LOG2_E = 2 * 1.4426950408889634;

  /** What {@link #TWO_LOG2_E} lacks. */
  private static final double TWO_LOG2_E_LOW = 2 * 2.0355273740931033e-17;

  private Rounding() {}

  /** To the nearest integer, halves upwards; -0 for what rounds to zero from below. */
  static double round(double x) {
    double down = Math.floor(x);
    return Math.copySign(x - down >= 0.5 ? down + 1 : down, x);
  }

  /** Towards zero. */
  static double trunc(double x) {
    return x < 0 ? Math.ceil(x) : Math.floor(x);
  }

  /** The binary logarithm: exact for powers of two. */
  static double log2(double x) {
    if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
      return StrictMath.log(x);
    }
    int exponent = Math.getExponent(x);
    if (exponent < Double.MIN_EXPONENT) {
      return log2(x * 0x1p54) - 54;
    }
    double mantissa = Math.scalb(x, -exponent);
    if (mantissa > Math.sqrt(2)) {
      mantissa /= 2;
      exponent++;
    }
    // ln m = 2 (s + s³/3 + s⁵/5 + …) with s = (m - 1) / (m + 1), as a sum of two doubles, so that only the end is
    // rounded.
    double f = mantissa - 1;
    double d = mantissa + 1;
    double s = f / d;
    double rest = (Math.fma(-s, d, f) - s * (mantissa - (d - 1))) / d;
    double z = s * s;
    double series = 0;
    for (int k = 23; k >= 3; k -= 2) {
      series = (series + 1.0 / k) * z;
    }
    double high = s * TWO_LOG2_E;
    double low = Math.fma(s, TWO_LOG2_E, -high) + s * TWO_LOG2_E_LOW + (rest + s * series) * TWO_LOG2_E;
    double sum = exponent + high;
    return exponent == 0 ? high + low : sum + (exponent - sum + high + low);
  }
}
