package everett.number;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.PrimitiveObject;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.math.BigInteger;

/** <a href="https://tc39.es/ecma262/#sec-number-constructor">The Number Constructor.</a> */
final class NumberConstructor {
  private static final double MAX_SAFE_INTEGER = 9007199254740991.0;

  private static final Builtins TABLE =
      builtins()
          .constant("EPSILON", Math.ulp(1.0))
          .method("isFinite", 1, NumberConstructor::isFinite)
          .method("isInteger", 1, NumberConstructor::isInteger)
          .method("isNaN", 1, NumberConstructor::isNaN)
          .method("isSafeInteger", 1, NumberConstructor::isSafeInteger)
          .constant("MAX_SAFE_INTEGER", MAX_SAFE_INTEGER)
          .constant("MAX_VALUE", Double.MAX_VALUE)
          .constant("MIN_SAFE_INTEGER", -MAX_SAFE_INTEGER)
          .constant("MIN_VALUE", Double.MIN_VALUE)
          .constant("NaN", Double.NaN)
          .constant("NEGATIVE_INFINITY", Double.NEGATIVE_INFINITY)
          .intrinsic("parseFloat", Intrinsic.PARSE_FLOAT)
          .intrinsic("parseInt", Intrinsic.PARSE_INT)
          .constant("POSITIVE_INFINITY", Double.POSITIVE_INFINITY);

  private NumberConstructor() {}

  static JsObject make(Realm realm) {
    return TABLE.define(
        realm,
        Builtins.constructor(
            realm,
            Intrinsic.NUMBER,
            Intrinsic.NUMBER_PROTOTYPE,
            "Number",
            1,
            NumberConstructor::call,
            NumberConstructor::construct));
  }

  /** <a href="https://tc39.es/ecma262/#sec-number-constructor-number-value">Number</a> */
  static Object call(Realm realm, Object thisValue, Object[] arguments) {
    if (arguments.length == 0) {
      return 0;
    }
    Object numeric = TypeConversion.toNumeric(arguments[0]);
    return numeric instanceof BigInteger b ? TypeConversion.number(b.doubleValue()) : numeric;
  }

  static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    Object number = call(realm, newTarget, arguments);
    return new PrimitiveObject(
        ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.NUMBER_PROTOTYPE), number);
  }

  /** <a href="https://tc39.es/ecma262/#sec-number.isfinite">Number.isFinite</a> */
  static Object isFinite(Realm realm, Object thisValue, Object[] arguments) {
    Object number = Arguments.get(arguments, 0);
    return number instanceof Integer || number instanceof Double d && Double.isFinite(d);
  }

  /** <a href="https://tc39.es/ecma262/#sec-number.isinteger">Number.isInteger</a> */
  static Object isInteger(Realm realm, Object thisValue, Object[] arguments) {
    Object number = Arguments.get(arguments, 0);
    return number instanceof Integer || number instanceof Double d && isIntegral(d);
  }

  /** <a href="https://tc39.es/ecma262/#sec-number.isnan">Number.isNaN</a> */
  static Object isNaN(Realm realm, Object thisValue, Object[] arguments) {
    return Arguments.get(arguments, 0) instanceof Double d && d.isNaN();
  }

  /** <a href="https://tc39.es/ecma262/#sec-number.issafeinteger">Number.isSafeInteger</a> */
  static Object isSafeInteger(Realm realm, Object thisValue, Object[] arguments) {
    Object number = Arguments.get(arguments, 0);
    return number instanceof Integer
        || number instanceof Double d && isIntegral(d) && Math.abs(d) <= MAX_SAFE_INTEGER;
  }

  private static boolean isIntegral(double d) {
    return Double.isFinite(d) && d == Math.rint(d);
  }
}
