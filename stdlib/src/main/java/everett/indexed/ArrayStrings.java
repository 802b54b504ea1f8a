package everett.indexed;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Rope;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The methods of Array.prototype that make strings. */
final class ArrayStrings {
  /** The objects that are being joined on this thread. One that contains itself is empty there, as in all engines. */
  private static final ThreadLocal<Set<JsObject>> JOINING =
      ThreadLocal.withInitial(() -> Collections.newSetFromMap(new IdentityHashMap<>()));

  private ArrayStrings() {}

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.join">Array.prototype.join</a>. */
  static Object join(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    Object separator = Arguments.get(arguments, 0);
    return join(realm, o, length, separator == Undefined.UNDEFINED ? "," : TypeConversion.toString(separator), false);
  }

  /** The elements as text: their toLocaleString where locale. */
  static String join(Realm realm, JsObject o, long length, String separator, boolean locale) {
    Set<JsObject> joining = JOINING.get();
    if (!joining.add(o)) {
      return "";
    }
    try {
      StringBuilder text = new StringBuilder();
      for (long k = 0; k < length; k++) {
        Elements.poll(realm);
        if (k > 0) {
          text.append(separator);
        }
        Object v = Elements.get(o, k);
        if (v instanceof Integer i && !locale) {
          text.append(i.intValue());
        } else if (v != Undefined.UNDEFINED && v != Null.NULL) {
          text.append(TypeConversion.toString(locale ? ObjectOperations.invoke(v, "toLocaleString") : v));
        }
        if (text.length() > Rope.MAX_LENGTH) {
          throw realm.rangeError("Invalid string length");
        }
      }
      return text.toString();
    } finally {
      joining.remove(o);
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.tolocalestring">Array.prototype.toLocaleString</a>. */
  static Object toLocaleString(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    return join(realm, o, ObjectOperations.lengthOfArrayLike(o), ",", true);
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.tostring">Array.prototype.toString</a>. */
  static Object toString(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    Object join = o.get("join");
    JsObject f =
        join instanceof JsObject g && g.isCallable() ? g : realm.get(Intrinsic.OBJECT_PROTOTYPE_TO_STRING);
    return f.call(o);
  }
}
