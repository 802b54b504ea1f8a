package everett.indexed;

import static everett.machine.Builtins.builtins;

import everett.buffer.TypedArray;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.ObjectOperations.Kind;

/**
 * <a href="https://tc39.es/ecma262/#sec-properties-of-the-%25typedarrayprototype%25-object">%TypedArray%.prototype.</a>
 */
final class TypedArrayPrototype {
  static final Builtins TYPED_ARRAY_PROTOTYPE =
      builtins()
          .method("at", 1, TypedArraySearch::at)
          .getter("buffer", TypedArrayPrototype::buffer)
          .getter("byteLength", TypedArrayPrototype::byteLength)
          .getter("byteOffset", TypedArrayPrototype::byteOffset)
          .intrinsic("constructor", Intrinsic.TYPED_ARRAY)
          .method("copyWithin", 2, TypedArrayChanges::copyWithin)
          .method("entries", 0, TypedArrayPrototype::entries)
          .method("every", 1, TypedArrayIterations::every)
          .method("fill", 1, TypedArrayChanges::fill)
          .method("filter", 1, TypedArrayIterations::filter)
          .method("find", 1, TypedArraySearch::find)
          .method("findIndex", 1, TypedArraySearch::findIndex)
          .method("findLast", 1, TypedArraySearch::findLast)
          .method("findLastIndex", 1, TypedArraySearch::findLastIndex)
          .method("forEach", 1, TypedArrayIterations::forEach)
          .method("includes", 1, TypedArraySearch::includes)
          .method("indexOf", 1, TypedArraySearch::indexOf)
          .method("join", 1, TypedArrayStrings::join)
          .method("keys", 0, TypedArrayPrototype::keys)
          .method("lastIndexOf", 1, TypedArraySearch::lastIndexOf)
          .getter("length", TypedArrayPrototype::length)
          .method("map", 1, TypedArrayIterations::map)
          .method("reduce", 1, TypedArrayIterations::reduce)
          .method("reduceRight", 1, TypedArrayIterations::reduceRight)
          .method("reverse", 0, TypedArrayChanges::reverse)
          .method("set", 1, TypedArrayChanges::set)
          .method("slice", 2, TypedArrayCopies::slice)
          .method("some", 1, TypedArrayIterations::some)
          .method("sort", 1, TypedArraySort::sort)
          .method("subarray", 2, TypedArrayCopies::subarray)
          .method("toLocaleString", 0, TypedArrayStrings::toLocaleString)
          .method("toReversed", 0, TypedArrayCopies::toReversed)
          .method("toSorted", 1, TypedArraySort::toSorted)
          .intrinsic("toString", Intrinsic.ARRAY_PROTOTYPE_TO_STRING)
          .method("values", 0, TypedArrayPrototype::values)
          .method("with", 2, TypedArrayCopies::with)
          .getter(Symbol.TO_STRING_TAG, TypedArrayPrototype::toStringTag);

  private TypedArrayPrototype() {}

  static JsObject make(Realm realm) {
    JsObject prototype = realm.object();
    TYPED_ARRAY_PROTOTYPE.define(realm, Intrinsic.TYPED_ARRAY_PROTOTYPE, prototype);
    prototype.put(Symbol.ITERATOR, prototype.get("values"), Shape.WC);
    return prototype;
  }

  /** What a getter is called on, out of bounds or not. */
  private static TypedArray typedArray(Realm realm, Object thisValue, String name) {
    if (thisValue instanceof TypedArray t) {
      return t;
    }
    throw realm.typeError("Method get TypedArray.prototype." + name + " called on incompatible receiver "
        + ObjectOperations.display(thisValue));
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-%25typedarray%25.prototype.buffer">get buffer</a>. */
  static Object buffer(Realm realm, Object thisValue, Object[] arguments) {
    return typedArray(realm, thisValue, "buffer").viewedArrayBuffer();
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-%25typedarray%25.prototype.bytelength">get byteLength</a>. */
  static Object byteLength(Realm realm, Object thisValue, Object[] arguments) {
    return typedArray(realm, thisValue, "byteLength").byteLength();
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-%25typedarray%25.prototype.byteoffset">get byteOffset</a>. */
  static Object byteOffset(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = typedArray(realm, thisValue, "byteOffset");
    return t.isOutOfBounds() ? 0 : t.byteOffset();
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-%25typedarray%25.prototype.length">get length</a>. */
  static Object length(Realm realm, Object thisValue, Object[] arguments) {
    return typedArray(realm, thisValue, "length").length();
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.entries">entries</a>. */
  static Object entries(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = TypedArrays.validate(realm, thisValue, "%TypedArray%.prototype.entries");
    return new ArrayIterator(realm, t, Kind.ENTRY);
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.keys">keys</a>. */
  static Object keys(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = TypedArrays.validate(realm, thisValue, "%TypedArray%.prototype.keys");
    return new ArrayIterator(realm, t, Kind.KEY);
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.values">values</a>. */
  static Object values(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = TypedArrays.validate(realm, thisValue, "%TypedArray%.prototype.values");
    return new ArrayIterator(realm, t, Kind.VALUE);
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-%25typedarray%25.prototype-%25symbol.tostringtag%25">get its tag</a>. */
  static Object toStringTag(Realm realm, Object thisValue, Object[] arguments) {
    return thisValue instanceof TypedArray t ? t.type.name : Undefined.UNDEFINED;
  }
}
