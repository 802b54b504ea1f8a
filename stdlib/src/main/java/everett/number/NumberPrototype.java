package everett.number;

import static everett.machine.Builtins.builtins;

import everett.grammar.NumberToString;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.PrimitiveObject;
import everett.object.Undefined;
import everett.operation.TypeConversion;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** <a href="https://tc39.es/ecma262/#sec-properties-of-the-number-prototype-object">The Number Prototype Object.</a> */
final class NumberPrototype {
  private static final Builtins TABLE =
      builtins()
          .intrinsic("constructor", Intrinsic.NUMBER)
          .method("toExponential", 1, NumberPrototype::toExponential)
          .method("toFixed", 1, NumberPrototype::toFixed)
          .method("toLocaleString", 0, NumberPrototype::toLocaleString)
          .method("toPrecision", 1, NumberPrototype::toPrecision)
          .method("toString", 1, NumberPrototype::toString)
          .method("valueOf", 0, NumberPrototype::valueOf);

  private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10};

  /** Numbers below it have a bit for a half. */
  private static final double LARGEST_EXACT = 1L << 52;

  private NumberPrototype() {}

  static JsObject make(Realm realm) {
    JsObject prototype = new PrimitiveObject(realm.get(Intrinsic.OBJECT_PROTOTYPE), 0);
    return TABLE.define(realm, Intrinsic.NUMBER_PROTOTYPE, prototype);
  }

  /** <a href="https://tc39.es/ecma262/#sec-number.prototype.toexponential">Number.prototype.toExponential</a> */
  static Object toExponential(Realm realm, Object thisValue, Object[] arguments) {
    double x = number(realm, thisValue, "toExponential");
    Object fractionDigits = Arguments.get(arguments, 0);
    double f = TypeConversion.toIntegerOrInfinity(fractionDigits);
    if (!Double.isFinite(x)) {
      return NumberToString.toString(x);
    }
    if (f < 0 || f > 100) {
      throw realm.rangeError("toExponential() argument must be between 0 and 100");
    }
    int precision = fractionDigits == Undefined.UNDEFINED ? 0 : (int) f + 1;
    return (x < 0 ? "-" : "") + exponential(Decimal.of(Math.abs(x), precision));
  }

  private static String exponential(Decimal d) {
    String digits = d.digits();
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    return mantissa + (d.exponent() < 0 ? "e-" : "e+") + Math.abs(d.exponent());
  }

  /**
   * A decimal number: the first of the digits stands before the point, then times ten to the exponent.
   *
   * @param digits no zeros in front, except those of zero itself
   */
  private record Decimal(String digits, int exponent) {
    /** The closest one (of two, the larger one) with that many digits; precision 0: the shortest that means x. */
    static Decimal of(double x, int precision) {
      if (x == 0) {
        return new Decimal("0".repeat(Math.max(precision, 1)), 0);
      }
      BigDecimal rounded =
          precision == 0
              ? new BigDecimal(NumberToString.toString(x)).stripTrailingZeros()
              : new BigDecimal(x).round(new MathContext(precision, RoundingMode.HALF_UP));
      String digits = rounded.unscaledValue().toString();
      int exponent = digits.length() - 1 - rounded.scale();
      return new Decimal(digits + "0".repeat(Math.max(precision - digits.length(), 0)), exponent);
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-number.prototype.tofixed">Number.prototype.toFixed</a> */
  static Object toFixed(Realm realm, Object thisValue, Object[] arguments) {
    double x = number(realm, thisValue, "toFixed");
    double f = TypeConversion.toIntegerOrInfinity(Arguments.get(arguments, 0));
    if (f < 0 || f > 100) {
      throw realm.rangeError("toFixed() digits argument must be between 0 and 100");
    }
    if (!(Math.abs(x) < 1e21)) {
      return NumberToString.toString(x);
    }
    String magnitude = fixed(Math.abs(x), (int) f);
    return x < 0 ? "-" + magnitude : magnitude;
  }

  private static String fixed(double x, int digits) {
    if (digits >= POWERS.length || x * POWERS[digits] >= LARGEST_EXACT) {
      return new BigDecimal(x).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }
    // The product is scaled + error, exactly; the integer closest to it is next to scaled.
    double scaled = x * POWERS[digits];
    double error = Math.fma(x, POWERS[digits], -scaled);
    double n = Math.rint(scaled);
    if (scaled - n == 0.5 && error >= 0) {
      n++;
    } else if (scaled - n == -0.5 && error < 0) {
      n--;
    }
    String all = Long.toString((long) n);
    if (digits == 0) {
      return all;
    }
    String padded = "0".repeat(Math.max(digits + 1 - all.length(), 0)) + all;
    int point = padded.length() - digits;
    return padded.substring(0, point) + "." + padded.substring(point);
  }

  /** <a href="https://tc39.es/ecma262/#sec-number.prototype.tolocalestring">Number.prototype.toLocaleString</a> */
  static Object toLocaleString(Realm realm, Object thisValue, Object[] arguments) {
    return NumberFormat.of(realm, Arguments.get(arguments, 1)).format(number(realm, thisValue, "toLocaleString"));
  }

  /** <a href="https://tc39.es/ecma262/#sec-number.prototype.toprecision">Number.prototype.toPrecision</a> */
  static Object toPrecision(Realm realm, Object thisValue, Object[] arguments) {
    double x = number(realm, thisValue, "toPrecision");
    Object precision = Arguments.get(arguments, 0);
    if (precision == Undefined.UNDEFINED) {
      return NumberToString.toString(x);
    }
    double p = TypeConversion.toIntegerOrInfinity(precision);
    if (!Double.isFinite(x)) {
      return NumberToString.toString(x);
    }
    if (p < 1 || p > 100) {
      throw realm.rangeError("toPrecision() argument must be between 1 and 100");
    }
    Decimal d = Decimal.of(Math.abs(x), (int) p);
    int e = d.exponent();
    String text;
    if (e < -6 || e >= p) {
      text = exponential(d);
    } else if (e < 0) {
      text = "0." + "0".repeat(-e - 1) + d.digits();
    } else if (e == p - 1) {
      text = d.digits();
    } else {
      text = d.digits().substring(0, e + 1) + "." + d.digits().substring(e + 1);
    }
    return x < 0 ? "-" + text : text;
  }

  /** <a href="https://tc39.es/ecma262/#sec-number.prototype.tostring">Number.prototype.toString</a> */
  static Object toString(Realm realm, Object thisValue, Object[] arguments) {
    double x = number(realm, thisValue, "toString");
    int radix = radix(realm, Arguments.get(arguments, 0));
    int integer = (int) x;
    return integer == x
        ? Integer.toString(integer, radix)
        : radix == 10 ? NumberToString.toString(x) : RadixString.of(x, radix);
  }

  /** The argument of toString as a radix; 10 if it is undefined. */
  static int radix(Realm realm, Object value) {
    double radix = value == Undefined.UNDEFINED ? 10 : TypeConversion.toIntegerOrInfinity(value);
    if (radix < 2 || radix > 36) {
      throw realm.rangeError("toString() radix argument must be between 2 and 36");
    }
    return (int) radix;
  }

  /** <a href="https://tc39.es/ecma262/#sec-number.prototype.valueof">Number.prototype.valueOf</a> */
  static Object valueOf(Realm realm, Object thisValue, Object[] arguments) {
    return thisNumberValue(realm, thisValue, "valueOf");
  }

  private static double number(Realm realm, Object value, String method) {
    return ((Number) thisNumberValue(realm, value, method)).doubleValue();
  }

  /** <a href="https://tc39.es/ecma262/#sec-thisnumbervalue">ThisNumberValue</a> */
  private static Object thisNumberValue(Realm realm, Object value, String method) {
    Object number = value instanceof PrimitiveObject o ? o.data : value;
    if (number instanceof Integer || number instanceof Double) {
      return number;
    }
    throw realm.typeError("Number.prototype." + method + " requires that 'this' be a Number");
  }
}
