package everett.operation;

/** Numbers in the format binary16 of IEEE 754-2019. */
public final class Binary16 {
  /** The least magnitude that rounds to infinity. */
  private static final double OVERFLOW = 65520;

  private static final int LEAST_EXPONENT = -14;

  private Binary16() {}

  /** To the nearest binary16 number, ties to even: in one step, because by way of a float it would be rounded twice. */
  public static double round(double x) {
    if (!(Math.abs(x) < OVERFLOW)) {
      return Double.isNaN(x) ? x : Math.copySign(Double.POSITIVE_INFINITY, x);
    }
    int unit = Math.max(Math.getExponent(x), LEAST_EXPONENT) - 10;
    return Math.scalb(Math.rint(Math.scalb(x, -unit)), unit);
  }

  /** The bits of the nearest binary16 number. */
  public static short bits(double x) {
    return Float.floatToFloat16((float) round(x));
  }
}
