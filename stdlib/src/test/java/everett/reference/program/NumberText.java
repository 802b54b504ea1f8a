package everett.reference.program;

import java.math.BigDecimal;

/** Numbers as JavaScript prints them. */
public final class NumberText {
  private NumberText() {}

  public static String of(double d) {
    if (Double.isNaN(d)) {
      return "NaN";
    }
    if (Double.isInfinite(d)) {
      return d > 0 ? "Infinity" : "-Infinity";
    }
    if (d == 0) {
      return "0";
    }
    if (d < 0) {
      return "-" + of(-d);
    }
    BigDecimal shortest = new BigDecimal(Double.toString(d)).stripTrailingZeros();
    if (d < 1e21) {
      return shortest.toPlainString();
    }
    String digits = shortest.unscaledValue().toString();
    int exponent = digits.length() - 1 - shortest.scale();
    return digits.charAt(0) + (digits.length() > 1 ? "." + digits.substring(1) : "") + "e+" + exponent;
  }
}
