package everett.text;

import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Rope;
import everett.object.StringObject;
import everett.object.Suffix;
import everett.object.Undefined;
import everett.operation.TypeConversion;

/** What the methods of strings begin with, and end with. */
final class ThisString {
  private ThisString() {}

  /** <a href="https://tc39.es/ecma262/#sec-requireobjectcoercible">RequireObjectCoercible</a> of this, and ToString. */
  static String of(Realm realm, Object thisValue, String method) {
    if (thisValue instanceof String s) {
      return s;
    }
    return thisValue instanceof Rope r ? r.toString() : TypeConversion.toString(require(realm, thisValue, method));
  }

  /** The same as {@link #of}, a string or a suffix. */
  static CharSequence text(Realm realm, Object thisValue, String method) {
    return thisValue instanceof Suffix s ? s : of(realm, thisValue, method);
  }

  /** <a href="https://tc39.es/ecma262/#sec-requireobjectcoercible">RequireObjectCoercible</a> of this. */
  static Object require(Realm realm, Object thisValue, String method) {
    if (thisValue == Undefined.UNDEFINED || thisValue == Null.NULL) {
      String name = method.startsWith("[") ? method : "." + method;
      throw realm.typeError("String.prototype" + name + " called on null or undefined");
    }
    return thisValue;
  }

  /** <a href="https://tc39.es/ecma262/#sec-thisstringvalue">ThisStringValue</a> */
  static Object value(Realm realm, Object thisValue, String method) {
    if (thisValue instanceof CharSequence) {
      return thisValue;
    }
    if (thisValue instanceof JsObject o && o instanceof StringObject s) {
      return s.data;
    }
    throw realm.typeError("String.prototype." + method + " requires that 'this' be a String");
  }

  /** A RangeError if no string can be so long. */
  static void checkLength(Realm realm, long length) {
    if (length > Rope.MAX_LENGTH) {
      throw realm.rangeError("Invalid string length");
    }
  }

  /** A position as an argument, kept within 0 … length; zero if it is undefined. */
  static int position(Object value, int length) {
    if (value instanceof Integer i) {
      return Math.clamp(i, 0, length);
    }
    return value == Undefined.UNDEFINED ? 0 : (int) Math.clamp(TypeConversion.toIntegerOrInfinity(value), 0, length);
  }
}
