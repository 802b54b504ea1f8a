package everett.indexed;

import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.SameValue;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/** The methods of Array.prototype that look for an element. */
final class ArraySearch {
  private ArraySearch() {}

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.at">Array.prototype.at</a>. */
  static Object at(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    double relative = TypeConversion.toIntegerOrInfinity(Arguments.get(arguments, 0));
    double k = relative >= 0 ? relative : length + relative;
    return k < 0 || k >= length ? Undefined.UNDEFINED : Elements.get(o, (long) k);
  }

  private static Callback predicate(Realm realm, JsObject o, Object[] arguments) {
    return new Callback(realm, Arguments.get(arguments, 0), Arguments.get(arguments, 1), o);
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.find">Array.prototype.find</a>. */
  static Object find(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    Callback predicate = predicate(realm, o, arguments);
    for (long k = 0; k < length; k++) {
      Object v = Elements.get(o, k);
      if (predicate.test(v, k)) {
        return v;
      }
    }
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.findindex">Array.prototype.findIndex</a>. */
  static Object findIndex(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    Callback predicate = predicate(realm, o, arguments);
    for (long k = 0; k < length; k++) {
      if (predicate.test(Elements.get(o, k), k)) {
        return TypeConversion.number(k);
      }
    }
    return -1;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.findlast">Array.prototype.findLast</a>. */
  static Object findLast(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    Callback predicate = predicate(realm, o, arguments);
    for (long k = length - 1; k >= 0; k--) {
      Object v = Elements.get(o, k);
      if (predicate.test(v, k)) {
        return v;
      }
    }
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.findlastindex">Array.prototype.findLastIndex</a>. */
  static Object findLastIndex(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    Callback predicate = predicate(realm, o, arguments);
    for (long k = length - 1; k >= 0; k--) {
      if (predicate.test(Elements.get(o, k), k)) {
        return TypeConversion.number(k);
      }
    }
    return -1;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.includes">Array.prototype.includes</a>. */
  static Object includes(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    if (length == 0) {
      return false;
    }
    Object sought = Arguments.get(arguments, 0);
    for (long k = TypeConversion.relativeIndex(Arguments.get(arguments, 1), length, 0); k < length; k++) {
      if (SameValue.sameValueZero(Elements.get(o, k), sought)) {
        return true;
      }
      Elements.poll(realm);
    }
    return false;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.indexof">Array.prototype.indexOf</a>. */
  static Object indexOf(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    if (length == 0) {
      return -1;
    }
    Object sought = Arguments.get(arguments, 0);
    long k = TypeConversion.relativeIndex(Arguments.get(arguments, 1), length, 0);
    if (sought instanceof Integer n && o instanceof JsArray a && a.ints() != null && length <= a.denseLength()) {
      int[] ints = a.ints();
      for (int i = (int) k; i < length; i++) {
        if (ints[i] == n) {
          return i;
        }
      }
      return -1;
    }
    for (; k < length; k++) {
      Object v = Elements.find(o, k);
      if (v != null && SameValue.isStrictlyEqual(v, sought)) {
        return TypeConversion.number(k);
      }
      Elements.poll(realm);
    }
    return -1;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.lastindexof">Array.prototype.lastIndexOf</a>. */
  static Object lastIndexOf(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    if (length == 0) {
      return -1;
    }
    Object sought = Arguments.get(arguments, 0);
    double from = arguments.length > 1 ? TypeConversion.toIntegerOrInfinity(arguments[1]) : length - 1;
    double start = from >= 0 ? Math.min(from, length - 1) : length + from;
    for (long k = (long) Math.max(start, -1); k >= 0; k--) {
      Object v = Elements.find(o, k);
      if (v != null && SameValue.isStrictlyEqual(v, sought)) {
        return TypeConversion.number(k);
      }
      Elements.poll(realm);
    }
    return -1;
  }
}
