package everett.fundamental;

import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.NumericStrings;
import everett.operation.TypeConversion;
import java.math.BigInteger;

/**
 * <a href="https://tc39.es/ecma262/#sec-function-properties-of-the-global-object">Functions of the global object.</a>
 */
final class GlobalFunctions {
  /** From here on numbers are spelled with an exponent, which parseInt takes for the end of the digits. */
  private static final double EXPONENT_ABOVE = 1e21;

  private static final double EXPONENT_BELOW = 1e-6;

  private GlobalFunctions() {}

  static JsObject makeEval(Realm realm) {
    return Builtins.function(realm, "eval", "", 1, GlobalFunctions::eval);
  }

  static JsObject makeIsFinite(Realm realm) {
    return Builtins.function(realm, "isFinite", "", 1, GlobalFunctions::isFinite);
  }

  static JsObject makeIsNaN(Realm realm) {
    return Builtins.function(realm, "isNaN", "", 1, GlobalFunctions::isNaN);
  }

  static JsObject makeParseFloat(Realm realm) {
    return Builtins.function(realm, "parseFloat", "", 1, GlobalFunctions::parseFloat);
  }

  static JsObject makeParseInt(Realm realm) {
    return Builtins.function(realm, "parseInt", "", 2, GlobalFunctions::parseInt);
  }

  /** <a href="https://tc39.es/ecma262/#sec-eval-x">eval</a>, called indirectly: the machine sees to direct calls. */
  static Object eval(Realm realm, Object thisValue, Object[] arguments) {
    Object x = Arguments.get(arguments, 0);
    return x instanceof CharSequence ? realm.evaluator().indirectEval(realm, x.toString()) : x;
  }

  /** <a href="https://tc39.es/ecma262/#sec-isfinite-number">isFinite</a> */
  static Object isFinite(Realm realm, Object thisValue, Object[] arguments) {
    return Double.isFinite(TypeConversion.toNumber(Arguments.get(arguments, 0)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-isnan-number">isNaN</a> */
  static Object isNaN(Realm realm, Object thisValue, Object[] arguments) {
    return Double.isNaN(TypeConversion.toNumber(Arguments.get(arguments, 0)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-parsefloat-string">parseFloat</a> */
  static Object parseFloat(Realm realm, Object thisValue, Object[] arguments) {
    Object value = Arguments.get(arguments, 0);
    if (value instanceof Integer) {
      return value;
    }
    String s = NumericStrings.trimStart(TypeConversion.toString(value));
    int at = !s.isEmpty() && (s.charAt(0) == '+' || s.charAt(0) == '-') ? 1 : 0;
    if (s.startsWith("Infinity", at)) {
      return s.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    int end = NumericStrings.decimalEnd(s, at, s.length());
    return end == at ? (Object) Double.NaN : TypeConversion.number(Double.parseDouble(s.substring(0, end)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-parseint-string-radix">parseInt</a> */
  static Object parseInt(Realm realm, Object thisValue, Object[] arguments) {
    Object value = Arguments.get(arguments, 0);
    Object radixValue = Arguments.get(arguments, 1);
    if (radixValue == Undefined.UNDEFINED) {
      if (value instanceof Integer) {
        return value;
      }
      if (value instanceof Double d && Math.abs(d) < EXPONENT_ABOVE && Math.abs(d) >= EXPONENT_BELOW) {
        return TypeConversion.number(d < 0 ? Math.ceil(d) : Math.floor(d));
      }
    }
    String s = NumericStrings.trimStart(TypeConversion.toString(value));
    boolean negative = s.startsWith("-");
    int at = negative || s.startsWith("+") ? 1 : 0;
    int radix = TypeConversion.toInt32(radixValue);
    if (radix != 0 && (radix < 2 || radix > 36)) {
      return Double.NaN;
    }
    if ((radix == 0 || radix == 16) && (s.startsWith("0x", at) || s.startsWith("0X", at))) {
      at += 2;
      radix = 16;
    }
    return parseDigits(s, at, radix == 0 ? 10 : radix, negative);
  }

  /** The number that as many digits of that radix as there are spell. */
  private static Object parseDigits(String s, int start, int radix, boolean negative) {
    int end = start;
    long small = 0;
    boolean large = false;
    for (; end < s.length(); end++) {
      char c = s.charAt(end);
      int digit = c < 128 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        break;
      }
      small = small * radix + digit;
      if (small >= 1L << 53) {
        large = true;
        small = 0;
      }
    }
    if (end == start) {
      return Double.NaN;
    }
    double d = large ? exact(s.substring(start, end), radix) : small;
    return TypeConversion.number(negative ? -d : d);
  }

  private static double exact(String digits, int radix) {
    return radix == 10 ? Double.parseDouble(digits) : new BigInteger(digits, radix).doubleValue();
  }
}
