package everett.indexed;

import everett.buffer.TypedArray;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.Undefined;
import java.util.Arrays;

/** The methods of %TypedArray%.prototype that call a function for each element. */
final class TypedArrayIterations {
  private TypedArrayIterations() {}

  private static TypedArray validate(Realm realm, Object value, String name) {
    return TypedArrays.validate(realm, value, "%TypedArray%.prototype." + name);
  }

  private static Callback callback(Realm realm, TypedArray t, Object[] arguments) {
    return new Callback(realm, Arguments.get(arguments, 0), Arguments.get(arguments, 1), t);
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.every">every</a>. */
  static Object every(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = validate(realm, thisValue, "every");
    int length = t.length();
    Callback callback = callback(realm, t, arguments);
    for (int k = 0; k < length; k++) {
      if (!callback.test(t.getElement(k), k)) {
        return false;
      }
    }
    return true;
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.filter">filter</a>. */
  static Object filter(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = validate(realm, thisValue, "filter");
    int length = t.length();
    Callback callback = callback(realm, t, arguments);
    Object[] kept = new Object[Math.min(length, 16)];
    int captured = 0;
    for (int k = 0; k < length; k++) {
      Object v = t.getElement(k);
      if (callback.test(v, k)) {
        if (captured == kept.length) {
          kept = Arrays.copyOf(kept, captured * 2);
        }
        kept[captured++] = v;
      }
    }
    TypedArray a = TypedArrays.speciesCreate(realm, t, captured, "%TypedArray%.prototype.filter");
    for (int n = 0; n < captured; n++) {
      TypedArrays.set(a, n, kept[n]);
    }
    return a;
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.foreach">forEach</a>. */
  static Object forEach(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = validate(realm, thisValue, "forEach");
    int length = t.length();
    Callback callback = callback(realm, t, arguments);
    for (int k = 0; k < length; k++) {
      callback.call(t.getElement(k), k);
    }
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.map">map</a>. */
  static Object map(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = validate(realm, thisValue, "map");
    int length = t.length();
    Callback callback = callback(realm, t, arguments);
    TypedArray a = TypedArrays.speciesCreate(realm, t, length, "%TypedArray%.prototype.map");
    for (int k = 0; k < length; k++) {
      TypedArrays.set(a, k, callback.call(t.getElement(k), k));
    }
    return a;
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.reduce">reduce</a>. */
  static Object reduce(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = validate(realm, thisValue, "reduce");
    int length = t.length();
    Callback callback = new Callback(realm, Arguments.get(arguments, 0), Undefined.UNDEFINED, t);
    int k = 0;
    Object accumulator = arguments.length > 1 ? arguments[1] : first(realm, t, length, k++);
    for (; k < length; k++) {
      accumulator = callback.reduce(accumulator, t.getElement(k), k);
    }
    return accumulator;
  }

  private static Object first(Realm realm, TypedArray t, int length, int k) {
    if (length == 0) {
      throw realm.typeError("Reduce of empty array with no initial value");
    }
    return t.getElement(k);
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.reduceright">reduceRight</a>. */
  static Object reduceRight(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = validate(realm, thisValue, "reduceRight");
    int length = t.length();
    Callback callback = new Callback(realm, Arguments.get(arguments, 0), Undefined.UNDEFINED, t);
    int k = length - 1;
    Object accumulator = arguments.length > 1 ? arguments[1] : first(realm, t, length, k--);
    for (; k >= 0; k--) {
      accumulator = callback.reduce(accumulator, t.getElement(k), k);
    }
    return accumulator;
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.some">some</a>. */
  static Object some(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = validate(realm, thisValue, "some");
    int length = t.length();
    Callback callback = callback(realm, t, arguments);
    for (int k = 0; k < length; k++) {
      if (callback.test(t.getElement(k), k)) {
        return true;
      }
    }
    return false;
  }
}
