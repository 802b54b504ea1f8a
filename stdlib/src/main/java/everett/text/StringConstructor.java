package everett.text;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.PropertyKey;
import everett.object.StringObject;
import everett.object.Symbol;
import everett.operation.ObjectOperations;
import everett.operation.Strings;
import everett.operation.TypeConversion;

/** <a href="https://tc39.es/ecma262/#sec-string-constructor">The String Constructor.</a> */
final class StringConstructor {
  private static final Builtins TABLE =
      builtins()
          .method("fromCharCode", 1, StringConstructor::fromCharCode)
          .method("fromCodePoint", 1, StringConstructor::fromCodePoint)
          .method("raw", 1, StringConstructor::raw);

  private StringConstructor() {}

  static JsObject make(Realm realm) {
    return TABLE.define(
        realm,
        Builtins.constructor(
            realm,
            Intrinsic.STRING,
            Intrinsic.STRING_PROTOTYPE,
            "String",
            1,
            StringConstructor::call,
            StringConstructor::construct));
  }

  /** <a href="https://tc39.es/ecma262/#sec-string-constructor-string-value">String</a>, called as a function. */
  static Object call(Realm realm, Object thisValue, Object[] arguments) {
    if (arguments.length == 0) {
      return "";
    }
    return arguments[0] instanceof Symbol s ? s.toString() : TypeConversion.toCharSequence(arguments[0]);
  }

  /** <a href="https://tc39.es/ecma262/#sec-string-constructor-string-value">String</a> */
  static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    String s = arguments.length == 0 ? "" : TypeConversion.toString(arguments[0]);
    return new StringObject(
        ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.STRING_PROTOTYPE), s);
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.fromcharcode">String.fromCharCode</a> */
  static Object fromCharCode(Realm realm, Object thisValue, Object[] arguments) {
    if (arguments.length == 1) {
      return Strings.ofCharacter(TypeConversion.toUint16(arguments[0]));
    }
    char[] units = new char[arguments.length];
    for (int i = 0; i < units.length; i++) {
      units[i] = TypeConversion.toUint16(arguments[i]);
    }
    return new String(units);
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.fromcodepoint">String.fromCodePoint</a> */
  static Object fromCodePoint(Realm realm, Object thisValue, Object[] arguments) {
    StringBuilder result = new StringBuilder(arguments.length);
    for (Object next : arguments) {
      double n = TypeConversion.toNumber(next);
      if (!(n >= 0 && n <= Character.MAX_CODE_POINT) || n != Math.rint(n)) {
        throw realm.rangeError("Invalid code point " + TypeConversion.toString(next));
      }
      result.appendCodePoint((int) n);
    }
    return result.toString();
  }

  /** <a href="https://tc39.es/ecma262/#sec-string.raw">String.raw</a> */
  static Object raw(Realm realm, Object thisValue, Object[] arguments) {
    JsObject cooked = TypeConversion.toObject(realm, Arguments.get(arguments, 0));
    JsObject literals = TypeConversion.toObject(realm, cooked.get("raw"));
    long count = ObjectOperations.lengthOfArrayLike(literals);
    StringBuilder result = new StringBuilder();
    for (long i = 0; i < count; i++) {
      result.append(TypeConversion.toString(literals.get(PropertyKey.of(i))));
      if (i + 1 < count && i + 1 < arguments.length) {
        result.append(TypeConversion.toString(arguments[(int) i + 1]));
      }
      if (realm.agent.interrupted) {
        realm.agent.safepoint();
      }
    }
    return result.toString();
  }
}
