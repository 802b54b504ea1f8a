package everett.operation;

import everett.object.JsObject;
import everett.object.Null;
import everett.object.SameValue;
import everett.object.Symbol;
import everett.object.Undefined;
import java.math.BigDecimal;
import java.math.BigInteger;

/** <a href="https://tc39.es/ecma262/#sec-testing-and-comparison-operations">Testing and comparison.</a> */
public final class Comparison {
  /** The results of {@link #isLessThan}. */
  public static final int FALSE = 0;

  public static final int TRUE = 1;
  public static final int UNDEFINED = 2;

  private Comparison() {}

  /** <a href="https://tc39.es/ecma262/#sec-typeof-operator">typeof</a>. */
  public static String typeOf(Object v) {
    if (v instanceof CharSequence) {
      return "string";
    }
    if (v instanceof Integer || v instanceof Double) {
      return "number";
    }
    if (v instanceof JsObject o) {
      return TypeConversion.isHtmlDda(o) ? "undefined" : o.isCallable() ? "function" : "object";
    }
    if (v instanceof Boolean) {
      return "boolean";
    }
    if (v == Undefined.UNDEFINED) {
      return "undefined";
    }
    if (v == Null.NULL) {
      return "object";
    }
    return v instanceof Symbol ? "symbol" : "bigint";
  }

  /** <a href="https://tc39.es/ecma262/#sec-islooselyequal">IsLooselyEqual</a>. */
  public static boolean isLooselyEqual(Object x, Object y) {
    boolean nothing = isNothing(x);
    if (nothing || isNothing(y)) {
      return nothing && isNothing(y);
    }
    boolean object = x instanceof JsObject;
    if (object && y instanceof JsObject) {
      return x == y;
    }
    if (object) {
      return isLooselyEqual(TypeConversion.toPrimitive(x, TypeConversion.Hint.DEFAULT), y);
    }
    if (y instanceof JsObject) {
      return isLooselyEqual(x, TypeConversion.toPrimitive(y, TypeConversion.Hint.DEFAULT));
    }
    if (x instanceof Symbol || y instanceof Symbol) {
      return x == y;
    }
    if (x instanceof CharSequence && y instanceof CharSequence || x instanceof Boolean && y instanceof Boolean) {
      return SameValue.isStrictlyEqual(x, y);
    }
    if (x instanceof BigInteger b) {
      return equalsBigInt(b, y);
    }
    if (y instanceof BigInteger b) {
      return equalsBigInt(b, x);
    }
    return TypeConversion.toNumber(x) == TypeConversion.toNumber(y);
  }

  private static boolean isNothing(Object v) {
    return v == Undefined.UNDEFINED || v == Null.NULL || v instanceof JsObject o && TypeConversion.isHtmlDda(o);
  }

  private static boolean equalsBigInt(BigInteger b, Object v) {
    if (v instanceof BigInteger c) {
      return b.equals(c);
    }
    if (v instanceof CharSequence s) {
      return b.equals(NumericStrings.stringToBigInt(s.toString()));
    }
    double d = TypeConversion.toNumber(v);
    return d == Math.rint(d) && !Double.isInfinite(d) && new BigDecimal(d).compareTo(new BigDecimal(b)) == 0;
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-islessthan">IsLessThan</a>.
   *
   * @return {@link #TRUE}, {@link #FALSE} or {@link #UNDEFINED}
   */
  public static int isLessThan(Object x, Object y, boolean leftFirst) {
    Object p;
    Object q;
    if (leftFirst) {
      p = TypeConversion.toPrimitive(x, TypeConversion.Hint.NUMBER);
      q = TypeConversion.toPrimitive(y, TypeConversion.Hint.NUMBER);
    } else {
      q = TypeConversion.toPrimitive(y, TypeConversion.Hint.NUMBER);
      p = TypeConversion.toPrimitive(x, TypeConversion.Hint.NUMBER);
    }
    if (p instanceof CharSequence a && q instanceof CharSequence b) {
      return a.toString().compareTo(b.toString()) < 0 ? TRUE : FALSE;
    }
    if (p instanceof BigInteger a && q instanceof CharSequence s) {
      BigInteger b = NumericStrings.stringToBigInt(s.toString());
      return b == null ? UNDEFINED : a.compareTo(b) < 0 ? TRUE : FALSE;
    }
    if (p instanceof CharSequence s && q instanceof BigInteger b) {
      BigInteger a = NumericStrings.stringToBigInt(s.toString());
      return a == null ? UNDEFINED : a.compareTo(b) < 0 ? TRUE : FALSE;
    }
    Object m = TypeConversion.toNumeric(p);
    Object n = TypeConversion.toNumeric(q);
    if (m instanceof BigInteger a) {
      return n instanceof BigInteger b ? (a.compareTo(b) < 0 ? TRUE : FALSE) : compare(a, number(n), 1);
    }
    if (n instanceof BigInteger b) {
      return compare(b, number(m), -1);
    }
    double a = number(m);
    double b = number(n);
    return a < b ? TRUE : a >= b ? FALSE : UNDEFINED;
  }

  private static double number(Object v) {
    return ((Number) v).doubleValue();
  }

  /** Whether b is less than d (side 1), or greater (side -1). */
  private static int compare(BigInteger b, double d, int side) {
    if (Double.isNaN(d)) {
      return UNDEFINED;
    }
    int c = Double.isInfinite(d) ? (d > 0 ? -1 : 1) : new BigDecimal(b).compareTo(new BigDecimal(d));
    return c * side < 0 ? TRUE : FALSE;
  }
}
