package everett.operation;

import everett.machine.JsThrow;
import everett.object.Rope;
import java.math.BigInteger;

/** The operators on any values; nodes come here when their operands are not the numbers they expect. */
public final class Arithmetic {
  private static final int MOST_BITS = 1 << 30;

  private Arithmetic() {}

  /** <a href="https://tc39.es/ecma262/#sec-addition-operator-plus">x + y</a>. */
  public static Object add(Object x, Object y) {
    if (x instanceof CharSequence a && y instanceof CharSequence b) {
      return concat(a, b);
    }
    Object p = TypeConversion.toPrimitive(x, TypeConversion.Hint.DEFAULT);
    Object q = TypeConversion.toPrimitive(y, TypeConversion.Hint.DEFAULT);
    if (p instanceof CharSequence || q instanceof CharSequence) {
      CharSequence a = TypeConversion.toCharSequence(p);
      return concat(a, TypeConversion.toCharSequence(q));
    }
    Object m = TypeConversion.toNumeric(p);
    Object n = TypeConversion.toNumeric(q);
    if (m instanceof BigInteger || n instanceof BigInteger) {
      return big(m).add(big(m, n));
    }
    return TypeConversion.number(((Number) m).doubleValue() + ((Number) n).doubleValue());
  }

  /** Two strings after one another; a RangeError if they are too long together. */
  public static CharSequence concat(CharSequence a, CharSequence b) {
    if ((long) a.length() + b.length() > Rope.MAX_LENGTH) {
      throw JsThrow.rangeError("Invalid string length");
    }
    return Rope.concat(a, b);
  }

  private static BigInteger big(Object m) {
    if (m instanceof BigInteger b) {
      return b;
    }
    throw mixed();
  }

  private static BigInteger big(Object m, Object n) {
    big(m);
    return big(n);
  }

  private static JsThrow mixed() {
    return JsThrow.typeError("Cannot mix BigInt and other types, use explicit conversions");
  }

  /** x - y, after ToNumeric. */
  public static Object subtract(Object x, Object y) {
    Object m = TypeConversion.toNumeric(x);
    Object n = TypeConversion.toNumeric(y);
    if (m instanceof BigInteger || n instanceof BigInteger) {
      return big(m).subtract(big(m, n));
    }
    return TypeConversion.number(((Number) m).doubleValue() - ((Number) n).doubleValue());
  }

  /** x * y, after ToNumeric. */
  public static Object multiply(Object x, Object y) {
    Object m = TypeConversion.toNumeric(x);
    Object n = TypeConversion.toNumeric(y);
    if (m instanceof BigInteger || n instanceof BigInteger) {
      BigInteger a = big(m);
      BigInteger b = big(m, n);
      return limited(a, (long) a.bitLength() + b.bitLength()).multiply(b);
    }
    return TypeConversion.number(((Number) m).doubleValue() * ((Number) n).doubleValue());
  }

  /** x / y, after ToNumeric. */
  public static Object divide(Object x, Object y) {
    Object m = TypeConversion.toNumeric(x);
    Object n = TypeConversion.toNumeric(y);
    if (m instanceof BigInteger || n instanceof BigInteger) {
      return big(m).divide(divisor(big(m, n)));
    }
    return TypeConversion.number(((Number) m).doubleValue() / ((Number) n).doubleValue());
  }

  /** x % y, after ToNumeric. */
  public static Object remainder(Object x, Object y) {
    Object m = TypeConversion.toNumeric(x);
    Object n = TypeConversion.toNumeric(y);
    if (m instanceof BigInteger || n instanceof BigInteger) {
      return big(m).remainder(divisor(big(m, n)));
    }
    return TypeConversion.number(((Number) m).doubleValue() % ((Number) n).doubleValue());
  }

  private static BigInteger divisor(BigInteger b) {
    if (b.signum() == 0) {
      throw JsThrow.rangeError("Division by zero");
    }
    return b;
  }

  private static BigInteger limited(BigInteger b, long bits) {
    if (bits > MOST_BITS) {
      throw JsThrow.rangeError("Maximum BigInt size exceeded");
    }
    return b;
  }

  /** x ** y, after ToNumeric. */
  public static Object exponentiate(Object x, Object y) {
    Object m = TypeConversion.toNumeric(x);
    Object n = TypeConversion.toNumeric(y);
    if (m instanceof BigInteger || n instanceof BigInteger) {
      BigInteger a = big(m);
      BigInteger b = big(m, n);
      if (b.signum() < 0) {
        throw JsThrow.rangeError("Exponent must be non-negative");
      }
      if (a.abs().compareTo(BigInteger.ONE) <= 0) {
        return a.signum() < 0 && !b.testBit(0) ? BigInteger.ONE : b.signum() == 0 ? BigInteger.ONE : a;
      }
      if (b.bitLength() > 31) {
        limited(a, Long.MAX_VALUE);
      }
      return limited(a, (a.bitLength() - 1L) * b.intValue()).pow(b.intValue());
    }
    return TypeConversion.number(power(((Number) m).doubleValue(), ((Number) n).doubleValue()));
  }

  /** <a href="https://tc39.es/ecma262/#sec-numeric-types-number-exponentiate">Number::exponentiate</a>. */
  public static double power(double base, double exponent) {
    return (base == 1 || base == -1) && Double.isInfinite(exponent) ? Double.NaN : Math.pow(base, exponent);
  }

  /** Which operator {@link #bitwise} applies. */
  public enum Bits {
    AND,
    OR,
    XOR,
    LEFT_SHIFT,
    SIGNED_RIGHT_SHIFT,
    UNSIGNED_RIGHT_SHIFT
  }

  /** x op y, after ToNumeric; an Integer, a Double (only of >>>) or a BigInteger. */
  public static Object bitwise(Bits operator, Object x, Object y) {
    Object m = TypeConversion.toNumeric(x);
    Object n = TypeConversion.toNumeric(y);
    if (m instanceof BigInteger || n instanceof BigInteger) {
      BigInteger a = big(m);
      BigInteger b = big(m, n);
      return switch (operator) {
        case AND -> a.and(b);
        case OR -> a.or(b);
        case XOR -> a.xor(b);
        case LEFT_SHIFT -> shift(a, b);
        case SIGNED_RIGHT_SHIFT -> shift(a, b.negate());
        case UNSIGNED_RIGHT_SHIFT -> throw JsThrow.typeError("BigInts have no unsigned right shift, use >> instead");
      };
    }
    int a = TypeConversion.toInt32(m);
    int b = TypeConversion.toInt32(n);
    return switch (operator) {
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
      case LEFT_SHIFT -> a << b;
      case SIGNED_RIGHT_SHIFT -> a >> b;
      case UNSIGNED_RIGHT_SHIFT -> TypeConversion.number((a >>> b) & 0xFFFFFFFFL);
    };
  }

  private static BigInteger shift(BigInteger a, BigInteger by) {
    if (a.signum() == 0) {
      return a;
    }
    if (by.bitLength() > 31) {
      if (by.signum() < 0) {
        return a.signum() < 0 ? BigInteger.ONE.negate() : BigInteger.ZERO;
      }
      limited(a, Long.MAX_VALUE);
    }
    int n = by.intValue();
    return n >= 0 ? limited(a, (long) a.bitLength() + n).shiftLeft(n) : a.shiftRight(-n);
  }

  /** -x, after ToNumeric. */
  public static Object negate(Object x) {
    Object n = TypeConversion.toNumeric(x);
    return n instanceof BigInteger b ? b.negate() : TypeConversion.number(-((Number) n).doubleValue());
  }

  /** ~x, after ToNumeric. */
  public static Object not(Object x) {
    Object n = TypeConversion.toNumeric(x);
    return n instanceof BigInteger b ? b.not() : (Object) ~TypeConversion.toInt32(n);
  }

  /** A numeric value, one more or less. */
  public static Object increment(Object numeric, int by) {
    return numeric instanceof BigInteger b
        ? b.add(BigInteger.valueOf(by))
        : TypeConversion.number(((Number) numeric).doubleValue() + by);
  }
}
