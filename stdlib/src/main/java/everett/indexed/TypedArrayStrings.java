package everett.indexed;

import everett.buffer.TypedArray;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.Undefined;
import everett.operation.TypeConversion;

/** The methods of %TypedArray%.prototype that make strings. */
final class TypedArrayStrings {
  private TypedArrayStrings() {}

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.join">join</a>. */
  static Object join(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = TypedArrays.validate(realm, thisValue, "%TypedArray%.prototype.join");
    int length = t.length();
    Object separator = Arguments.get(arguments, 0);
    String text = separator == Undefined.UNDEFINED ? "," : TypeConversion.toString(separator);
    return ArrayStrings.join(realm, t, length, text, false);
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.tolocalestring">toLocaleString</a>. */
  static Object toLocaleString(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = TypedArrays.validate(realm, thisValue, "%TypedArray%.prototype.toLocaleString");
    return ArrayStrings.join(realm, t, t.length(), ",", true);
  }
}
