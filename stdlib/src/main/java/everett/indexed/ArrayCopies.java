package everett.indexed;

import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import org.jspecify.annotations.Nullable;

/** The methods of Array.prototype that make a new array of elements. */
final class ArrayCopies {
  private ArrayCopies() {}

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.concat">Array.prototype.concat</a>. */
  static Object concat(Realm realm, Object thisValue, Object[] arguments) {
    if (thisValue == Undefined.UNDEFINED || thisValue == Null.NULL) {
      throw realm.typeError("Array.prototype.concat called on null or undefined");
    }
    JsObject o = TypeConversion.toObject(realm, thisValue);
    JsObject species = Elements.species(realm, o);
    JsObject result = Elements.create(realm, species, 0);
    long n = 0;
    for (int i = -1; i < arguments.length; i++) {
      Object item = i < 0 ? o : arguments[i];
      if (item instanceof JsObject e && isConcatSpreadable(realm, e)) {
        long length = ObjectOperations.lengthOfArrayLike(e);
        checkTotal(realm, n + length);
        JsArray first = n == 0 && species == null ? Elements.plain(e) : null;
        if (first != null && first.denseLength() == length) {
          result = first.copyWithRoom(realm.arrayShape(), arguments.length);
          n = length;
          continue;
        }
        for (long k = 0; k < length; k++) {
          Elements.poll(realm);
          Object v = Elements.find(e, k);
          if (v != null) {
            Elements.create(result, n + k, v);
          }
        }
        n += length;
      } else {
        checkTotal(realm, n + 1);
        Elements.create(result, n++, item);
      }
    }
    Elements.finish(result, n);
    return result;
  }

  /** <a href="https://tc39.es/ecma262/#sec-isconcatspreadable">IsConcatSpreadable</a>. */
  private static boolean isConcatSpreadable(Realm realm, JsObject o) {
    if (realm.spreadsArrays(o)) {
      return true;
    }
    Object spreadable = realm.lookup.get(o, Symbol.IS_CONCAT_SPREADABLE, o);
    return spreadable == Undefined.UNDEFINED ? TypeConversion.isArray(o) : TypeConversion.toBoolean(spreadable);
  }

  private static void checkTotal(Realm realm, long length) {
    if (length > Elements.MOST) {
      throw realm.typeError("Invalid array length");
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.flat">Array.prototype.flat</a>. */
  static Object flat(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    Object depth = Arguments.get(arguments, 0);
    double levels = depth == Undefined.UNDEFINED ? 1 : TypeConversion.toIntegerOrInfinity(depth);
    JsObject a = Elements.speciesCreate(realm, o, 0);
    flattenIntoArray(realm, a, o, length, 0, levels, null);
    return a;
  }

  /** <a href="https://tc39.es/ecma262/#sec-flattenintoarray">FlattenIntoArray</a>. */
  private static long flattenIntoArray(
      Realm realm, JsObject target, JsObject source, long length, long start, double depth, @Nullable Callback mapper) {
    long to = start;
    for (long k = 0; k < length; k++) {
      Elements.poll(realm);
      Object v = Elements.find(source, k);
      if (v == null) {
        continue;
      }
      if (mapper != null) {
        v = mapper.call(v, k);
      }
      if (depth > 0 && v instanceof JsObject o && TypeConversion.isArray(o)) {
        to = flattenIntoArray(realm, target, o, ObjectOperations.lengthOfArrayLike(o), to, depth - 1, null);
      } else {
        checkTotal(realm, to + 1);
        Elements.create(target, to++, v);
      }
    }
    return to;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.flatmap">Array.prototype.flatMap</a>. */
  static Object flatMap(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    Object function = Arguments.get(arguments, 0);
    if (!ObjectOperations.isCallable(function)) {
      throw realm.typeError("flatMap mapper function is not callable");
    }
    Callback mapper = new Callback(realm, function, Arguments.get(arguments, 1), o);
    JsObject a = Elements.speciesCreate(realm, o, 0);
    flattenIntoArray(realm, a, o, length, 0, 1, mapper);
    return a;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.slice">Array.prototype.slice</a>. */
  static Object slice(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    long from = TypeConversion.relativeIndex(Arguments.get(arguments, 0), length, 0);
    long end = TypeConversion.relativeIndex(Arguments.get(arguments, 1), length, length);
    long count = Math.max(end - from, 0);
    JsObject species = Elements.species(realm, o);
    JsObject result = Elements.create(realm, species, count);
    JsArray a = Elements.plain(o);
    if (a != null && from + count <= a.denseLength() && species == null) {
      return a.slice(realm.arrayShape(), (int) from, (int) (from + count));
    }
    for (long k = 0; k < count; k++) {
      Elements.poll(realm);
      Object v = Elements.find(o, from + k);
      if (v != null) {
        Elements.create(result, k, v);
      }
    }
    Elements.finish(result, count);
    return result;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.toreversed">Array.prototype.toReversed</a>. */
  static Object toReversed(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    Elements.checkLength(realm, length);
    JsArray a = realm.array();
    for (long k = length - 1; k >= 0; k--) {
      Elements.poll(realm);
      Elements.create(a, length - 1 - k, Elements.get(o, k));
    }
    return a;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.tospliced">Array.prototype.toSpliced</a>. */
  static Object toSpliced(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    long start = TypeConversion.relativeIndex(Arguments.get(arguments, 0), length, 0);
    long skip = ArrayChanges.skipCount(arguments, length, start);
    int inserted = Math.max(arguments.length - 2, 0);
    checkTotal(realm, length + inserted - skip);
    Elements.checkLength(realm, length + inserted - skip);
    JsArray a = realm.array();
    long to = 0;
    for (long k = 0; k < start; k++) {
      Elements.poll(realm);
      Elements.create(a, to++, Elements.get(o, k));
    }
    for (int i = 0; i < inserted; i++) {
      Elements.create(a, to++, arguments[i + 2]);
    }
    for (long k = start + skip; k < length; k++) {
      Elements.poll(realm);
      Elements.create(a, to++, Elements.get(o, k));
    }
    return a;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.with">Array.prototype.with</a>. */
  static Object with(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    double relative = TypeConversion.toIntegerOrInfinity(Arguments.get(arguments, 0));
    double index = relative >= 0 ? relative : length + relative;
    if (index >= length || index < 0) {
      throw realm.rangeError("Invalid index : " + TypeConversion.toString(TypeConversion.number(relative)));
    }
    Elements.checkLength(realm, length);
    JsArray a = realm.array();
    for (long k = 0; k < length; k++) {
      Elements.poll(realm);
      Elements.create(a, k, k == (long) index ? Arguments.get(arguments, 1) : Elements.get(o, k));
    }
    return a;
  }
}
