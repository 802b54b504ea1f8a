package everett.number;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.math.BigDecimal;
import java.math.BigInteger;

/** <a href="https://tc39.es/ecma262/#sec-bigint-constructor">The BigInt Constructor.</a> */
final class BigIntConstructor {
  /** No BigInt has more bits. */
  private static final long MOST_BITS = 1L << 30;

  private static final Builtins TABLE =
      builtins()
          .method("asIntN", 2, BigIntConstructor::asIntN)
          .method("asUintN", 2, BigIntConstructor::asUintN);

  private BigIntConstructor() {}

  static JsObject make(Realm realm) {
    return TABLE.define(
        realm,
        Builtins.constructor(
            realm,
            Intrinsic.BIGINT,
            Intrinsic.BIGINT_PROTOTYPE,
            "BigInt",
            1,
            BigIntConstructor::call,
            BigIntConstructor::construct));
  }

  /** <a href="https://tc39.es/ecma262/#sec-bigint-constructor-number-value">BigInt</a> */
  static Object call(Realm realm, Object thisValue, Object[] arguments) {
    Object primitive = TypeConversion.toPrimitive(Arguments.get(arguments, 0), TypeConversion.Hint.NUMBER);
    return primitive instanceof Integer || primitive instanceof Double
        ? numberToBigInt(realm, primitive)
        : TypeConversion.toBigInt(primitive);
  }

  static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    throw realm.typeError("BigInt is not a constructor");
  }

  /** <a href="https://tc39.es/ecma262/#sec-numbertobigint">NumberToBigInt</a> */
  private static BigInteger numberToBigInt(Realm realm, Object number) {
    if (number instanceof Integer i) {
      return BigInteger.valueOf(i);
    }
    double d = (double) number;
    if (!Double.isFinite(d) || d != Math.rint(d)) {
      throw realm.rangeError(
          "The number " + ObjectOperations.display(number)
              + " cannot be converted to a BigInt because it is not an integer");
    }
    return new BigDecimal(d).toBigInteger();
  }

  /** <a href="https://tc39.es/ecma262/#sec-bigint.asintn">BigInt.asIntN</a> */
  static Object asIntN(Realm realm, Object thisValue, Object[] arguments) {
    long bits = bits(realm, arguments);
    BigInteger b = TypeConversion.toBigInt(Arguments.get(arguments, 1));
    if (bits == 0) {
      return BigInteger.ZERO;
    }
    if (b.bitLength() < bits) {
      return b;
    }
    int n = (int) bits;
    BigInteger low = low(b, n);
    return low.testBit(n - 1) ? low.subtract(BigInteger.ONE.shiftLeft(n)) : low;
  }

  /** <a href="https://tc39.es/ecma262/#sec-bigint.asuintn">BigInt.asUintN</a> */
  static Object asUintN(Realm realm, Object thisValue, Object[] arguments) {
    long bits = bits(realm, arguments);
    BigInteger b = TypeConversion.toBigInt(Arguments.get(arguments, 1));
    if (b.signum() >= 0 && b.bitLength() <= bits) {
      return b;
    }
    if (bits > MOST_BITS) {
      throw realm.rangeError("Maximum BigInt size exceeded");
    }
    return low(b, (int) bits);
  }

  /** <a href="https://tc39.es/ecma262/#sec-toindex">ToIndex</a> of the first argument. */
  private static long bits(Realm realm, Object[] arguments) {
    double bits = TypeConversion.toIntegerOrInfinity(Arguments.get(arguments, 0));
    if (bits < 0 || bits > 9007199254740991.0) {
      throw realm.rangeError("Invalid value: not (convertible to) a safe integer");
    }
    return (long) bits;
  }

  private static BigInteger low(BigInteger b, int bits) {
    return b.and(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
  }
}
