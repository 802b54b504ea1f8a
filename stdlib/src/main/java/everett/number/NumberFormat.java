package everett.number;

import everett.grammar.NumberToString;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.TypeConversion;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Numbers as they are written in American English. (ECMA-402 defines more; of its options these are known:
 * minimumFractionDigits, maximumFractionDigits, useGrouping.)
 */
record NumberFormat(int minimumFractionDigits, int maximumFractionDigits, boolean useGrouping) {
  private static final NumberFormat DEFAULT = new NumberFormat(0, 3, true);

  /** The format that options ask for; undefined for none. */
  static NumberFormat of(Realm realm, Object options) {
    if (options == Undefined.UNDEFINED) {
      return DEFAULT;
    }
    JsObject o = TypeConversion.toObject(realm, options);
    int minimum = digits(realm, o, "minimumFractionDigits");
    int maximum = digits(realm, o, "maximumFractionDigits");
    if (minimum > maximum && maximum >= 0) {
      throw realm.rangeError("maximumFractionDigits value is out of range.");
    }
    int least = minimum >= 0 ? minimum : 0;
    Object grouping = o.get("useGrouping");
    return new NumberFormat(
        least,
        maximum >= 0 ? maximum : Math.max(least, 3),
        grouping == Undefined.UNDEFINED || TypeConversion.toBoolean(grouping) && !"false".equals(grouping));
  }

  private static int digits(Realm realm, JsObject options, String name) {
    Object v = options.get(name);
    if (v == Undefined.UNDEFINED) {
      return -1;
    }
    double n = TypeConversion.toNumber(v);
    if (!(n >= 0 && n <= 100)) {
      throw realm.rangeError(name + " value is out of range.");
    }
    return (int) n;
  }

  String format(double x) {
    if (Double.isNaN(x)) {
      return "NaN";
    }
    boolean negative = Double.doubleToRawLongBits(x) < 0;
    String magnitude =
        Double.isInfinite(x) ? "∞" : format(new BigDecimal(NumberToString.toString(Math.abs(x))));
    return negative ? "-" + magnitude : magnitude;
  }

  String format(BigInteger x) {
    String magnitude = format(new BigDecimal(x.abs()));
    return x.signum() < 0 ? "-" + magnitude : magnitude;
  }

  private String format(BigDecimal x) {
    BigDecimal rounded = x.setScale(Math.min(Math.max(x.scale(), 0), maximumFractionDigits), RoundingMode.HALF_UP);
    rounded = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    String text = rounded.setScale(Math.max(rounded.scale(), minimumFractionDigits)).toPlainString();
    int point = text.indexOf('.');
    StringBuilder grouped = new StringBuilder(text);
    for (int i = (point < 0 ? text.length() : point) - 3; useGrouping && i > 0; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }
}
