package everett.number;

/** The inverse hyperbolic functions, by logarithms whose arguments keep the digits that cancellation would lose. */
final class InverseHyperbolic {
  private static final double LN2 = 0.6931471805599453;

  /** From here on x² + 1 is x², and below its inverse x + x³ is x. */
  private static final double LARGE = 0x1p28;

  private InverseHyperbolic() {}

  static double asinh(double x) {
    double t = Math.abs(x);
    if (!(t >= 1 / LARGE)) {
      return x;
    }
    double r;
    if (t > LARGE) {
      r = StrictMath.log(t) + LN2;
    } else if (t > 2) {
      r = StrictMath.log(2 * t + 1 / (Math.sqrt(t * t + 1) + t));
    } else {
      double square = t * t;
      r = StrictMath.log1p(t + square / (1 + Math.sqrt(1 + square)));
    }
    return Math.copySign(r, x);
  }

  static double acosh(double x) {
    if (!(x >= 1)) {
      return Double.NaN;
    }
    if (x >= LARGE) {
      return StrictMath.log(x) + LN2;
    }
    if (x > 2) {
      return StrictMath.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double t = x - 1;
    return StrictMath.log1p(t + Math.sqrt(2 * t + t * t));
  }

  static double atanh(double x) {
    double t = Math.abs(x);
    if (!(t >= 1 / LARGE)) {
      return x;
    }
    double twice = t + t;
    double r = StrictMath.log1p(t < 0.5 ? twice + twice * t / (1 - t) : twice / (1 - t));
    return Math.copySign(r / 2, x);
  }
}
