package everett.indexed;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import org.jspecify.annotations.Nullable;

/** <a href="https://tc39.es/ecma262/#sec-array-constructor">The Array constructor.</a> */
final class ArrayConstructor {
  static final Builtins ARRAY =
      builtins()
          .method("from", 1, ArrayConstructor::from)
          .method("fromAsync", 1, ArrayFromAsync::fromAsync)
          .method("isArray", 1, ArrayConstructor::isArray)
          .method("of", 0, ArrayConstructor::of)
          .getter(Symbol.SPECIES, ArrayConstructor::species);

  private ArrayConstructor() {}

  static JsObject make(Realm realm) {
    return ARRAY.define(
        realm,
        Builtins.constructor(
            realm,
            Intrinsic.ARRAY,
            Intrinsic.ARRAY_PROTOTYPE,
            "Array",
            1,
            (r, thisValue, arguments) -> construct(r, arguments, r.get(Intrinsic.ARRAY)),
            ArrayConstructor::construct));
  }

  /** <a href="https://tc39.es/ecma262/#sec-array">Array</a>. */
  private static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    Shape shape =
        newTarget == realm.get(Intrinsic.ARRAY)
            ? realm.arrayShape()
            : Shape.root(ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.ARRAY_PROTOTYPE));
    if (arguments.length != 1 || !(arguments[0] instanceof Integer || arguments[0] instanceof Double)) {
      JsArray a = new JsArray(shape);
      for (Object v : arguments) {
        a.push(v);
      }
      return a;
    }
    double length = ((Number) arguments[0]).doubleValue();
    if (length < 0 || length > 0xFFFFFFFFL || length != Math.rint(length)) {
      throw realm.rangeError("Invalid array length");
    }
    return JsArray.ofLength(shape, (long) length);
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.from">Array.from</a>. */
  private static Object from(Realm realm, Object thisValue, Object[] arguments) {
    Object items = Arguments.get(arguments, 0);
    Object mapper = Arguments.get(arguments, 1);
    Object thisArg = Arguments.get(arguments, 2);
    JsObject map = mapper == Undefined.UNDEFINED ? null : ObjectOperations.requireCallable(mapper);
    if (items == Undefined.UNDEFINED || items == Null.NULL) {
      throw realm.typeError(items + " is not iterable");
    }
    JsObject usingIterator = ObjectOperations.getMethod(items, Symbol.ITERATOR);
    if (usingIterator != null) {
      JsObject a = construct(realm, thisValue);
      fromIterator(realm, a, Iterators.getIteratorFromMethod(items, usingIterator), map, thisArg);
      return a;
    }
    JsObject arrayLike = TypeConversion.toObject(realm, items);
    long length = ObjectOperations.lengthOfArrayLike(arrayLike);
    JsObject a;
    if (isPlain(realm, thisValue)) {
      Elements.checkLength(realm, length);
      a = realm.array();
    } else {
      a = ObjectOperations.construct((JsObject) thisValue, TypeConversion.number(length));
    }
    for (long k = 0; k < length; k++) {
      Elements.poll(realm);
      Object v = Elements.get(arrayLike, k);
      Elements.create(a, k, map == null ? v : map.call(thisArg, v, TypeConversion.number(k)));
    }
    Elements.finish(a, length);
    return a;
  }

  /** Whether Array.from and Array.of make a plain array. */
  private static boolean isPlain(Realm realm, Object c) {
    return c == realm.get(Intrinsic.ARRAY) || !ObjectOperations.isConstructor(c);
  }

  private static JsObject construct(Realm realm, Object c) {
    return isPlain(realm, c) ? realm.array() : ObjectOperations.construct((JsObject) c);
  }

  private static void fromIterator(
      Realm realm, JsObject a, IteratorRecord r, @Nullable JsObject map, Object thisArg) {
    long k = 0;
    for (Object v = Iterators.stepValue(r); v != null; v = Iterators.stepValue(r)) {
      try {
        Elements.poll(realm);
        Elements.create(a, k, map == null ? v : map.call(thisArg, v, TypeConversion.number(k)));
      } catch (JsThrow t) {
        throw Iterators.close(r, t);
      }
      k++;
    }
    Elements.finish(a, k);
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.isarray">Array.isArray</a>. */
  private static Object isArray(Realm realm, Object thisValue, Object[] arguments) {
    return TypeConversion.isArray(Arguments.get(arguments, 0));
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.of">Array.of</a>. */
  private static Object of(Realm realm, Object thisValue, Object[] arguments) {
    JsObject a =
        isPlain(realm, thisValue)
            ? realm.array()
            : ObjectOperations.construct((JsObject) thisValue, TypeConversion.number((long) arguments.length));
    for (int k = 0; k < arguments.length; k++) {
      Elements.create(a, k, arguments[k]);
    }
    Elements.finish(a, arguments.length);
    return a;
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-array-%25symbol.species%25">get Array [ %Symbol.species% ]</a>. */
  private static Object species(Realm realm, Object thisValue, Object[] arguments) {
    return thisValue;
  }
}
