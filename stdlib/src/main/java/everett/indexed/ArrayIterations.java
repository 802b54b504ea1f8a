package everett.indexed;

import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/** The methods of Array.prototype that call a function for each element that there is. */
final class ArrayIterations {
  private ArrayIterations() {}

  private static Callback callback(Realm realm, JsObject o, Object[] arguments) {
    return new Callback(realm, Arguments.get(arguments, 0), Arguments.get(arguments, 1), o);
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.every">Array.prototype.every</a>. */
  static Object every(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    Callback callback = callback(realm, o, arguments);
    for (long k = 0; k < length; k++) {
      Object v = Elements.find(o, k);
      if (v == null) {
        Elements.poll(realm);
      } else if (!callback.test(v, k)) {
        return false;
      }
    }
    return true;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.filter">Array.prototype.filter</a>. */
  static Object filter(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    Callback callback = callback(realm, o, arguments);
    JsObject a = Elements.speciesCreate(realm, o, 0);
    long to = 0;
    for (long k = 0; k < length; k++) {
      Object v = Elements.find(o, k);
      if (v == null) {
        Elements.poll(realm);
      } else if (callback.test(v, k)) {
        Elements.create(a, to++, v);
      }
    }
    return a;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.foreach">Array.prototype.forEach</a>. */
  static Object forEach(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    Callback callback = callback(realm, o, arguments);
    for (long k = 0; k < length; k++) {
      Object v = Elements.find(o, k);
      if (v == null) {
        Elements.poll(realm);
      } else {
        callback.call(v, k);
      }
    }
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.map">Array.prototype.map</a>. */
  static Object map(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    Callback callback = callback(realm, o, arguments);
    JsObject species = Elements.species(realm, o);
    JsObject a = Elements.create(realm, species, length);
    for (long k = 0; k < length; k++) {
      Object v = Elements.find(o, k);
      if (v == null) {
        Elements.poll(realm);
      } else {
        Elements.create(a, k, callback.call(v, k));
      }
    }
    if (species == null) {
      Elements.finish(a, length);
    }
    return a;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.reduce">Array.prototype.reduce</a>. */
  static Object reduce(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    Callback callback = new Callback(realm, Arguments.get(arguments, 0), Undefined.UNDEFINED, o);
    Object accumulator = arguments.length > 1 ? arguments[1] : null;
    for (long k = 0; k < length; k++) {
      Object v = Elements.find(o, k);
      if (v == null) {
        Elements.poll(realm);
      } else {
        accumulator = accumulator == null ? v : callback.reduce(accumulator, v, k);
      }
    }
    if (accumulator == null) {
      throw realm.typeError("Reduce of empty array with no initial value");
    }
    return accumulator;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.reduceright">Array.prototype.reduceRight</a>. */
  static Object reduceRight(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    Callback callback = new Callback(realm, Arguments.get(arguments, 0), Undefined.UNDEFINED, o);
    Object accumulator = arguments.length > 1 ? arguments[1] : null;
    for (long k = length - 1; k >= 0; k--) {
      Object v = Elements.find(o, k);
      if (v == null) {
        Elements.poll(realm);
      } else {
        accumulator = accumulator == null ? v : callback.reduce(accumulator, v, k);
      }
    }
    if (accumulator == null) {
      throw realm.typeError("Reduce of empty array with no initial value");
    }
    return accumulator;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.some">Array.prototype.some</a>. */
  static Object some(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    Callback callback = callback(realm, o, arguments);
    for (long k = 0; k < length; k++) {
      Object v = Elements.find(o, k);
      if (v == null) {
        Elements.poll(realm);
      } else if (callback.test(v, k)) {
        return true;
      }
    }
    return false;
  }
}
