package everett.indexed;

import everett.buffer.TypedArray;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.SameValue;
import everett.object.Undefined;
import everett.operation.TypeConversion;

/** The methods of %TypedArray%.prototype that look for an element. */
final class TypedArraySearch {
  private TypedArraySearch() {}

  private static TypedArray validate(Realm realm, Object value, String name) {
    return TypedArrays.validate(realm, value, "%TypedArray%.prototype." + name);
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.at">at</a>. */
  static Object at(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = validate(realm, thisValue, "at");
    int length = t.length();
    double relative = TypeConversion.toIntegerOrInfinity(Arguments.get(arguments, 0));
    double k = relative >= 0 ? relative : length + relative;
    return k < 0 || k >= length ? Undefined.UNDEFINED : t.getElement((int) k);
  }

  private static Callback predicate(Realm realm, TypedArray t, Object[] arguments) {
    return new Callback(realm, Arguments.get(arguments, 0), Arguments.get(arguments, 1), t);
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.find">find</a>. */
  static Object find(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = validate(realm, thisValue, "find");
    int length = t.length();
    Callback predicate = predicate(realm, t, arguments);
    for (int k = 0; k < length; k++) {
      Object v = t.getElement(k);
      if (predicate.test(v, k)) {
        return v;
      }
    }
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.findindex">findIndex</a>. */
  static Object findIndex(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = validate(realm, thisValue, "findIndex");
    int length = t.length();
    Callback predicate = predicate(realm, t, arguments);
    for (int k = 0; k < length; k++) {
      if (predicate.test(t.getElement(k), k)) {
        return k;
      }
    }
    return -1;
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.findlast">findLast</a>. */
  static Object findLast(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = validate(realm, thisValue, "findLast");
    int length = t.length();
    Callback predicate = predicate(realm, t, arguments);
    for (int k = length - 1; k >= 0; k--) {
      Object v = t.getElement(k);
      if (predicate.test(v, k)) {
        return v;
      }
    }
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.findlastindex">findLastIndex</a>. */
  static Object findLastIndex(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = validate(realm, thisValue, "findLastIndex");
    int length = t.length();
    Callback predicate = predicate(realm, t, arguments);
    for (int k = length - 1; k >= 0; k--) {
      if (predicate.test(t.getElement(k), k)) {
        return k;
      }
    }
    return -1;
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.includes">includes</a>. */
  static Object includes(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = validate(realm, thisValue, "includes");
    int length = t.length();
    if (length == 0) {
      return false;
    }
    Object sought = Arguments.get(arguments, 0);
    int k = (int) TypeConversion.relativeIndex(Arguments.get(arguments, 1), length, 0);
    if (k < length && t.length() < length && sought == Undefined.UNDEFINED) {
      return true; // what fromIndex has taken away is undefined
    }
    for (int n = Math.min(length, t.length()); k < n; k++) {
      if (SameValue.sameValueZero(t.getElement(k), sought)) {
        return true;
      }
    }
    return false;
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.indexof">indexOf</a>. */
  static Object indexOf(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = validate(realm, thisValue, "indexOf");
    int length = t.length();
    if (length == 0) {
      return -1;
    }
    Object sought = Arguments.get(arguments, 0);
    int k = (int) TypeConversion.relativeIndex(Arguments.get(arguments, 1), length, 0);
    for (int n = Math.min(length, t.length()); k < n; k++) {
      if (SameValue.isStrictlyEqual(t.getElement(k), sought)) {
        return k;
      }
    }
    return -1;
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.lastindexof">lastIndexOf</a>. */
  static Object lastIndexOf(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = validate(realm, thisValue, "lastIndexOf");
    int length = t.length();
    if (length == 0) {
      return -1;
    }
    Object sought = Arguments.get(arguments, 0);
    double from = arguments.length > 1 ? TypeConversion.toIntegerOrInfinity(arguments[1]) : length - 1;
    double start = from >= 0 ? Math.min(from, length - 1) : length + from;
    for (int k = Math.min((int) Math.max(start, -1), t.length() - 1); k >= 0; k--) {
      if (SameValue.isStrictlyEqual(t.getElement(k), sought)) {
        return k;
      }
    }
    return -1;
  }
}
