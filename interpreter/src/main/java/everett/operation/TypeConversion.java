package everett.operation;

import everett.grammar.NumberToString;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.PrimitiveObject;
import everett.object.PropertyKey;
import everett.object.StringObject;
import everett.object.Symbol;
import everett.object.Undefined;
import java.math.BigInteger;

/** <a href="https://tc39.es/ecma262/#sec-type-conversion">Type conversion.</a> */
public final class TypeConversion {
  private TypeConversion() {}

  /** The preferred type of ToPrimitive. */
  public enum Hint {
    DEFAULT("default"),
    NUMBER("number"),
    STRING("string");

    final String text;

    Hint(String text) {
      this.text = text;
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-toprimitive">ToPrimitive</a>. */
  public static Object toPrimitive(Object value, Hint hint) {
    if (!(value instanceof JsObject o)) {
      return value;
    }
    JsObject exotic = ObjectOperations.getMethod(o, Symbol.TO_PRIMITIVE);
    if (exotic != null) {
      Object r = exotic.call(o, hint.text);
      if (r instanceof JsObject) {
        throw JsThrow.typeError("Cannot convert object to primitive value");
      }
      return r;
    }
    return ordinaryToPrimitive(o, hint);
  }

  /** <a href="https://tc39.es/ecma262/#sec-ordinarytoprimitive">OrdinaryToPrimitive</a>. */
  public static Object ordinaryToPrimitive(JsObject o, Hint hint) {
    boolean string = hint == Hint.STRING;
    for (int i = 0; i < 2; i++) {
      Object method = o.get(string == (i == 0) ? "toString" : "valueOf");
      if (method instanceof JsObject f && f.isCallable()) {
        Object r = f.call(o);
        if (!(r instanceof JsObject)) {
          return r;
        }
      }
    }
    throw JsThrow.typeError("Cannot convert object to primitive value");
  }

  /** <a href="https://tc39.es/ecma262/#sec-toboolean">ToBoolean</a>. */
  public static boolean toBoolean(Object v) {
    if (v instanceof Boolean b) {
      return b;
    }
    if (v instanceof Integer i) {
      return i != 0;
    }
    if (v instanceof JsObject o) {
      return !isHtmlDda(o);
    }
    if (v instanceof CharSequence s) {
      return s.length() != 0;
    }
    if (v instanceof Double d) {
      return d != 0 && !d.isNaN();
    }
    if (v instanceof BigInteger b) {
      return b.signum() != 0;
    }
    return v != Undefined.UNDEFINED && v != Null.NULL;
  }

  /** Annex B's <a href="https://tc39.es/ecma262/#sec-IsHTMLDDA-internal-slot">[[IsHTMLDDA]]</a>. */
  public static boolean isHtmlDda(JsObject o) {
    return o instanceof everett.object.HtmlDda;
  }

  /** <a href="https://tc39.es/ecma262/#sec-tonumeric">ToNumeric</a>: an Integer, Double or BigInteger. */
  public static Object toNumeric(Object value) {
    if (value instanceof Integer || value instanceof Double) {
      return value;
    }
    Object p = toPrimitive(value, Hint.NUMBER);
    if (p instanceof Integer || p instanceof Double || p instanceof BigInteger) {
      return p;
    }
    return number(toNumber(p));
  }

  /** <a href="https://tc39.es/ecma262/#sec-tonumber">ToNumber</a>. */
  public static double toNumber(Object v) {
    if (v instanceof Integer i) {
      return i;
    }
    if (v instanceof Double d) {
      return d;
    }
    if (v instanceof CharSequence s) {
      return NumericStrings.stringToNumber(s.toString());
    }
    if (v instanceof Boolean b) {
      return b ? 1 : 0;
    }
    if (v == Undefined.UNDEFINED) {
      return Double.NaN;
    }
    if (v == Null.NULL) {
      return 0;
    }
    if (v instanceof Symbol) {
      throw JsThrow.typeError("Cannot convert a Symbol value to a number");
    }
    if (v instanceof BigInteger) {
      throw JsThrow.typeError("Cannot convert a BigInt value to a number");
    }
    return toNumber(toPrimitive(v, Hint.NUMBER));
  }

  /** A number in its narrowest form: an Integer if it is one (and not -0), else a Double. */
  public static Object number(double d) {
    int i = (int) d;
    return i == d && (i != 0 || 1 / d > 0) ? (Object) i : (Object) d;
  }

  /** A number in its narrowest form. */
  public static Object number(long n) {
    return (int) n == n ? (Object) (int) n : (Object) (double) n;
  }

  /** <a href="https://tc39.es/ecma262/#sec-tointegerorinfinity">ToIntegerOrInfinity</a>. */
  public static double toIntegerOrInfinity(Object v) {
    if (v instanceof Integer i) {
      return i;
    }
    double d = toNumber(v);
    if (Double.isNaN(d)) {
      return 0;
    }
    return (d < 0 ? Math.ceil(d) : Math.floor(d)) + 0.0;
  }

  /** <a href="https://tc39.es/ecma262/#sec-toint32">ToInt32</a>. */
  public static int toInt32(Object v) {
    return v instanceof Integer i ? i : toInt32(toNumber(v));
  }

  /** <a href="https://tc39.es/ecma262/#sec-toint32">ToInt32</a> of a number. */
  public static int toInt32(double d) {
    int i = (int) d;
    if (i == d) {
      return i;
    }
    long l = (long) d;
    if (l != Long.MAX_VALUE && l != Long.MIN_VALUE) {
      return (int) l;
    }
    if (Double.isNaN(d) || Double.isInfinite(d)) {
      return 0;
    }
    int exponent = Math.getExponent(d) - 52;
    if (exponent >= 32) {
      return 0;
    }
    long mantissa = Double.doubleToRawLongBits(d) & (1L << 52) - 1 | 1L << 52;
    long bits = mantissa << exponent;
    return (int) (d < 0 ? -bits : bits);
  }

  /** <a href="https://tc39.es/ecma262/#sec-touint32">ToUint32</a>. */
  public static long toUint32(Object v) {
    return toInt32(v) & 0xFFFFFFFFL;
  }

  /** <a href="https://tc39.es/ecma262/#sec-touint16">ToUint16</a>. */
  public static char toUint16(Object v) {
    return (char) toInt32(v);
  }

  /** <a href="https://tc39.es/ecma262/#sec-tobigint">ToBigInt</a>. */
  public static BigInteger toBigInt(Object value) {
    Object p = toPrimitive(value, Hint.NUMBER);
    if (p instanceof BigInteger b) {
      return b;
    }
    if (p instanceof Boolean b) {
      return b ? BigInteger.ONE : BigInteger.ZERO;
    }
    if (p instanceof CharSequence s) {
      BigInteger b = NumericStrings.stringToBigInt(s.toString());
      if (b == null) {
        throw JsThrow.syntaxError("Cannot convert " + s + " to a BigInt");
      }
      return b;
    }
    throw JsThrow.typeError("Cannot convert " + ObjectOperations.display(p) + " to a BigInt");
  }

  /** <a href="https://tc39.es/ecma262/#sec-tostring">ToString</a>, flat. */
  public static String toString(Object v) {
    if (v instanceof String s) {
      return s;
    }
    if (v instanceof Integer i) {
      return Integer.toString(i);
    }
    if (v instanceof JsObject o) {
      return toString(toPrimitive(o, Hint.STRING));
    }
    if (v instanceof Double d) {
      return NumberToString.toString(d);
    }
    if (v instanceof Symbol) {
      throw JsThrow.typeError("Cannot convert a Symbol value to a string");
    }
    return v.toString();
  }

  /** <a href="https://tc39.es/ecma262/#sec-tostring">ToString</a>, maybe a rope. */
  public static CharSequence toCharSequence(Object v) {
    return v instanceof CharSequence s ? s : toString(v);
  }

  /** <a href="https://tc39.es/ecma262/#sec-toobject">ToObject</a>. */
  public static JsObject toObject(Object v) {
    return v instanceof JsObject o ? o : toObject(Realm.current(), v);
  }

  /** <a href="https://tc39.es/ecma262/#sec-toobject">ToObject</a> in a realm. */
  public static JsObject toObject(Realm realm, Object v) {
    if (v instanceof JsObject o) {
      return o;
    }
    if (v == Undefined.UNDEFINED || v == Null.NULL) {
      throw realm.typeError("Cannot convert undefined or null to object");
    }
    if (v instanceof CharSequence s) {
      return new StringObject(realm.get(Intrinsic.STRING_PROTOTYPE), s.toString());
    }
    return new PrimitiveObject(prototypeOfPrimitive(realm, v), v);
  }

  /** The object that a property of a primitive value other than undefined and null is looked up in. */
  public static JsObject prototypeOfPrimitive(Realm realm, Object v) {
    return realm.get(
        v instanceof CharSequence
            ? Intrinsic.STRING_PROTOTYPE
            : v instanceof Integer || v instanceof Double
                ? Intrinsic.NUMBER_PROTOTYPE
                : v instanceof Boolean
                    ? Intrinsic.BOOLEAN_PROTOTYPE
                    : v instanceof Symbol ? Intrinsic.SYMBOL_PROTOTYPE : Intrinsic.BIGINT_PROTOTYPE);
  }

  /** <a href="https://tc39.es/ecma262/#sec-topropertykey">ToPropertyKey</a>. */
  public static Object toPropertyKey(Object v) {
    if (v instanceof String s) {
      return PropertyKey.of(s);
    }
    if (v instanceof Integer i) {
      return i >= 0 ? v : Integer.toString(i);
    }
    if (v instanceof Symbol) {
      return v;
    }
    if (v instanceof Double d) {
      int i = (int) (double) d;
      return i == d && i >= 0 ? (Object) i : PropertyKey.of(NumberToString.toString(d));
    }
    Object p = toPrimitive(v, Hint.STRING);
    return p instanceof Symbol ? p : PropertyKey.of(toString(p));
  }

  /** <a href="https://tc39.es/ecma262/#sec-tolength">ToLength</a>: from 0 to 2<sup>53</sup>-1. */
  public static long toLength(Object v) {
    if (v instanceof Integer i) {
      return Math.max(i, 0);
    }
    double d = toIntegerOrInfinity(v);
    return d <= 0 ? 0 : (long) Math.min(d, 9007199254740991.0);
  }

  /** <a href="https://tc39.es/ecma262/#sec-toindex">ToIndex</a>: from 0 to 2<sup>53</sup>-1. */
  public static long toIndex(Object v) {
    long index = index(v);
    if (index < 0) {
      throw JsThrow.rangeError("Invalid index: " + ObjectOperations.display(v));
    }
    return index;
  }

  /** {@link #toIndex(Object)} whose RangeError has that message. */
  public static long toIndex(Object v, String message) {
    long index = index(v);
    if (index < 0) {
      throw JsThrow.rangeError(message);
    }
    return index;
  }

  /** {@link #toIndex(Object)}; -1 for its RangeError. */
  public static long index(Object v) {
    if (v == Undefined.UNDEFINED) {
      return 0;
    }
    double d = toIntegerOrInfinity(v);
    return d < 0 || d > 9007199254740991.0 ? -1 : (long) d;
  }

  /** A relative index as many methods take it: from the end if negative, kept within 0 … length. */
  public static long relativeIndex(Object v, long length, long ifUndefined) {
    if (v == Undefined.UNDEFINED) {
      return ifUndefined;
    }
    double d = toIntegerOrInfinity(v);
    return d < 0 ? (long) Math.max(length + d, 0) : (long) Math.min(d, length);
  }

  /** <a href="https://tc39.es/ecma262/#sec-isarray">IsArray</a>. */
  public static boolean isArray(Object v) {
    if (v instanceof JsArray) {
      return true;
    }
    if (v instanceof everett.object.ProxyObject p) {
      JsObject target = p.target();
      if (target == null) {
        throw JsThrow.typeError("Cannot perform 'IsArray' on a proxy that has been revoked");
      }
      return isArray(target);
    }
    return false;
  }
}
