package everett.number;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.PrimitiveObject;
import everett.object.Shape;
import everett.object.Symbol;
import java.math.BigInteger;

/** <a href="https://tc39.es/ecma262/#sec-properties-of-the-bigint-prototype-object">The BigInt Prototype Object.</a> */
final class BigIntPrototype {
  private static final Builtins TABLE =
      builtins()
          .intrinsic("constructor", Intrinsic.BIGINT)
          .method("toLocaleString", 0, BigIntPrototype::toLocaleString)
          .method("toString", 0, BigIntPrototype::toString)
          .method("valueOf", 0, BigIntPrototype::valueOf)
          .value(Symbol.TO_STRING_TAG, "BigInt", Shape.CONFIGURABLE);

  private BigIntPrototype() {}

  static JsObject make(Realm realm) {
    return TABLE.define(realm, Intrinsic.BIGINT_PROTOTYPE, realm.object());
  }

  /** <a href="https://tc39.es/ecma262/#sec-bigint.prototype.tolocalestring">BigInt.prototype.toLocaleString</a> */
  static Object toLocaleString(Realm realm, Object thisValue, Object[] arguments) {
    BigInteger x = thisBigIntValue(realm, thisValue, "toLocaleString");
    return NumberFormat.of(realm, Arguments.get(arguments, 1)).format(x);
  }

  /** <a href="https://tc39.es/ecma262/#sec-bigint.prototype.tostring">BigInt.prototype.toString</a> */
  static Object toString(Realm realm, Object thisValue, Object[] arguments) {
    BigInteger x = thisBigIntValue(realm, thisValue, "toString");
    return x.toString(NumberPrototype.radix(realm, Arguments.get(arguments, 0)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-bigint.prototype.valueof">BigInt.prototype.valueOf</a> */
  static Object valueOf(Realm realm, Object thisValue, Object[] arguments) {
    return thisBigIntValue(realm, thisValue, "valueOf");
  }

  /** <a href="https://tc39.es/ecma262/#sec-thisbigintvalue">ThisBigIntValue</a> */
  private static BigInteger thisBigIntValue(Realm realm, Object value, String method) {
    if ((value instanceof PrimitiveObject o ? o.data : value) instanceof BigInteger b) {
      return b;
    }
    throw realm.typeError("BigInt.prototype." + method + " requires that 'this' be a BigInt");
  }
}
