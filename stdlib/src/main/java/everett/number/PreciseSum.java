package everett.number;

import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsArray;
import everett.object.Null;
import everett.object.Undefined;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.math.BigInteger;

/**
 * The exact sum of doubles: one fixed-point number wide enough for all of them, in units of the smallest double. Its
 * limbs have 32 bits of value and the rest of a long for carries.
 */
final class PreciseSum {
  private static final int LIMBS = 68;

  /** So many additions fit before carries must be moved on: each adds less than 2<sup>32</sup> to a limb. */
  private static final int MOST_PENDING = 1 << 30;

  private final long[] limbs = new long[LIMBS];
  private int pending;
  private boolean minusZero = true;
  private double notFinite;

  private PreciseSum() {}

  /** <a href="https://tc39.es/ecma262/#sec-math.sumprecise">Math.sumPrecise</a> */
  static Object sumPrecise(Realm realm, Object thisValue, Object[] arguments) {
    Object items = Arguments.get(arguments, 0);
    if (items == Undefined.UNDEFINED || items == Null.NULL) {
      throw realm.typeError(items + " is not iterable");
    }
    PreciseSum sum = new PreciseSum();
    if (items instanceof JsArray a && Iterators.isPristine(a)) {
      for (int i = 0; i < a.length(); i++) {
        sum.add(number(realm, a.getElement(i)));
      }
      return TypeConversion.number(sum.value());
    }
    IteratorRecord iterator = Iterators.getIterator(items);
    for (Object v = Iterators.stepValue(iterator); v != null; v = Iterators.stepValue(iterator)) {
      try {
        sum.add(number(realm, v));
      } catch (JsThrow t) {
        throw Iterators.close(iterator, t);
      }
    }
    return TypeConversion.number(sum.value());
  }

  private static double number(Realm realm, Object v) {
    if (v instanceof Integer || v instanceof Double) {
      return ((Number) v).doubleValue();
    }
    throw realm.typeError(ObjectOperations.display(v) + " is not a number");
  }

  private void add(double d) {
    if (d == 0) {
      minusZero &= 1 / d < 0;
      return;
    }
    minusZero = false;
    if (!Double.isFinite(d)) {
      notFinite += d;
      return;
    }
    long bits = Double.doubleToRawLongBits(d);
    int exponent = (int) (bits >>> 52) & 0x7FF;
    long mantissa = bits & (1L << 52) - 1 | (exponent == 0 ? 0 : 1L << 52);
    int position = Math.max(exponent - 1, 0);
    int limb = position >> 5;
    int shift = position & 31;
    long low = (mantissa & 0xFFFFFFFFL) << shift;
    long high = (mantissa >>> 32) << shift;
    int sign = bits < 0 ? -1 : 1;
    limbs[limb] += sign * (low & 0xFFFFFFFFL);
    limbs[limb + 1] += sign * ((low >>> 32) + (high & 0xFFFFFFFFL));
    limbs[limb + 2] += sign * (high >>> 32);
    if (++pending == MOST_PENDING) {
      carry();
    }
  }

  private void carry() {
    for (int i = 0; i < LIMBS - 1; i++) {
      limbs[i + 1] += limbs[i] >> 32;
      limbs[i] &= 0xFFFFFFFFL;
    }
    pending = 0;
  }

  private double value() {
    if (notFinite != 0) {
      return notFinite;
    }
    if (minusZero) {
      return -0.0;
    }
    carry();
    BigInteger sum = BigInteger.ZERO;
    for (int i = LIMBS - 1; i >= 0; i--) {
      sum = sum.shiftLeft(32).add(BigInteger.valueOf(limbs[i]));
    }
    int excess = sum.bitLength() - 64;
    if (excess <= 0) {
      return Math.scalb(sum.doubleValue(), Double.MIN_EXPONENT - 52);
    }
    // The lowest of the kept bits stands for all that are cut off, so that halfway cases round right.
    BigInteger magnitude = sum.abs();
    BigInteger top = magnitude.shiftRight(excess);
    if (magnitude.getLowestSetBit() < excess) {
      top = top.setBit(0);
    }
    return Math.scalb(sum.signum() * top.doubleValue(), excess + Double.MIN_EXPONENT - 52);
  }
}
