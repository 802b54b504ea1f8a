package everett.indexed;

import static everett.machine.Builtins.builtins;

import everett.buffer.TypedArray;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25-intrinsic-object">%TypedArray%.</a> */
final class TypedArrayConstructor {
  static final Builtins TYPED_ARRAY =
      builtins()
          .method("from", 1, TypedArrayConstructor::from)
          .method("of", 0, TypedArrayConstructor::of)
          .getter(Symbol.SPECIES, TypedArrayConstructor::species);

  private TypedArrayConstructor() {}

  static JsObject make(Realm realm) {
    return TYPED_ARRAY.define(
        realm,
        Builtins.constructor(
            realm,
            Intrinsic.TYPED_ARRAY,
            Intrinsic.TYPED_ARRAY_PROTOTYPE,
            "TypedArray",
            0,
            (r, thisValue, arguments) -> construct(r, arguments, r.get(Intrinsic.TYPED_ARRAY)),
            TypedArrayConstructor::construct));
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25">%TypedArray%</a>. */
  private static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    throw realm.typeError("Abstract class TypedArray not directly constructable");
  }

  private static JsObject constructor(Realm realm, Object value) {
    if (value instanceof JsObject c && c.isConstructor()) {
      return c;
    }
    throw realm.typeError(ObjectOperations.display(value) + " is not a constructor");
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.from">%TypedArray%.from</a>. */
  private static Object from(Realm realm, Object thisValue, Object[] arguments) {
    JsObject c = constructor(realm, thisValue);
    Object mapper = Arguments.get(arguments, 1);
    JsObject map = mapper == Undefined.UNDEFINED ? null : ObjectOperations.requireCallable(mapper);
    Object thisArg = Arguments.get(arguments, 2);
    Object source = Arguments.get(arguments, 0);
    if (source == Undefined.UNDEFINED || source == Null.NULL) {
      throw realm.typeError(source + " is not iterable");
    }
    JsObject usingIterator = ObjectOperations.getMethod(source, Symbol.ITERATOR);
    if (usingIterator != null) {
      List<Object> values = TypedArrayConstruction.list(source, usingIterator);
      TypedArray target = TypedArrays.create(realm, c, values.size(), "%TypedArray%.from");
      for (int k = 0; k < values.size(); k++) {
        put(realm, target, k, values.get(k), map, thisArg);
      }
      return target;
    }
    JsObject arrayLike = TypeConversion.toObject(realm, source);
    long length = ObjectOperations.lengthOfArrayLike(arrayLike);
    TypedArray target = TypedArrays.create(realm, c, length, "%TypedArray%.from");
    for (int k = 0; k < length; k++) {
      put(realm, target, k, Elements.get(arrayLike, k), map, thisArg);
    }
    return target;
  }

  private static void put(Realm realm, TypedArray t, int k, Object value, @Nullable JsObject map, Object thisArg) {
    Elements.poll(realm);
    TypedArrays.set(t, k, map == null ? value : map.call(thisArg, value, k));
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.of">%TypedArray%.of</a>. */
  private static Object of(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = TypedArrays.create(realm, constructor(realm, thisValue), arguments.length, "%TypedArray%.of");
    for (int k = 0; k < arguments.length; k++) {
      TypedArrays.set(t, k, arguments[k]);
    }
    return t;
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-%25typedarray%25-%25symbol.species%25">get [ %Symbol.species% ]</a>. */
  private static Object species(Realm realm, Object thisValue, Object[] arguments) {
    return thisValue;
  }
}
