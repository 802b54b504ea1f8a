package everett.object;

import java.math.BigInteger;

/** Equality of values, as <a href="https://tc39.es/ecma262/#sec-samevalue">SameValue</a> and its kin define it. */
public final class SameValue {
  private SameValue() {}

  /** <a href="https://tc39.es/ecma262/#sec-samevalue">SameValue</a>. */
  public static boolean sameValue(Object x, Object y) {
    if (x instanceof Number && y instanceof Number && !(x instanceof BigInteger) && !(y instanceof BigInteger)) {
      return x instanceof Integer i && y instanceof Integer j
          ? i.intValue() == j.intValue()
          : Double.doubleToLongBits(((Number) x).doubleValue()) == Double.doubleToLongBits(((Number) y).doubleValue());
    }
    return sameNonNumber(x, y);
  }

  /** <a href="https://tc39.es/ecma262/#sec-samevaluezero">SameValueZero</a>. */
  public static boolean sameValueZero(Object x, Object y) {
    if (x instanceof Number && y instanceof Number && !(x instanceof BigInteger) && !(y instanceof BigInteger)) {
      double a = ((Number) x).doubleValue();
      double b = ((Number) y).doubleValue();
      return a == b || Double.isNaN(a) && Double.isNaN(b);
    }
    return sameNonNumber(x, y);
  }

  /** <a href="https://tc39.es/ecma262/#sec-isstrictlyequal">IsStrictlyEqual</a>. */
  public static boolean isStrictlyEqual(Object x, Object y) {
    if (x instanceof Integer i && y instanceof Integer j) {
      return i.intValue() == j.intValue();
    }
    if (x instanceof Number && y instanceof Number && !(x instanceof BigInteger) && !(y instanceof BigInteger)) {
      return ((Number) x).doubleValue() == ((Number) y).doubleValue();
    }
    return sameNonNumber(x, y);
  }

  private static boolean sameNonNumber(Object x, Object y) {
    if (x == y) {
      return true;
    }
    if (x instanceof CharSequence a && y instanceof CharSequence b) {
      return a.length() == b.length() && a.toString().equals(b.toString());
    }
    return x instanceof BigInteger a && y instanceof BigInteger b && a.equals(b)
        || x instanceof Boolean p && y instanceof Boolean q && p.booleanValue() == q.booleanValue();
  }
}
