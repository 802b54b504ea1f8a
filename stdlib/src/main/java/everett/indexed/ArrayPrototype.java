package everett.indexed;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.operation.ObjectOperations.Kind;
import everett.operation.TypeConversion;
import java.util.List;

/** <a href="https://tc39.es/ecma262/#sec-properties-of-the-array-prototype-object">The Array prototype object.</a> */
final class ArrayPrototype {
  static final Builtins ARRAY_PROTOTYPE =
      builtins()
          .method("at", 1, ArraySearch::at)
          .method("concat", 1, ArrayCopies::concat)
          .intrinsic("constructor", Intrinsic.ARRAY)
          .method("copyWithin", 2, ArrayChanges::copyWithin)
          .method("entries", 0, ArrayPrototype::entries)
          .method("every", 1, ArrayIterations::every)
          .method("fill", 1, ArrayChanges::fill)
          .method("filter", 1, ArrayIterations::filter)
          .method("find", 1, ArraySearch::find)
          .method("findIndex", 1, ArraySearch::findIndex)
          .method("findLast", 1, ArraySearch::findLast)
          .method("findLastIndex", 1, ArraySearch::findLastIndex)
          .method("flat", 0, ArrayCopies::flat)
          .method("flatMap", 1, ArrayCopies::flatMap)
          .method("forEach", 1, ArrayIterations::forEach)
          .method("includes", 1, ArraySearch::includes)
          .method("indexOf", 1, ArraySearch::indexOf)
          .method("join", 1, ArrayStrings::join)
          .method("keys", 0, ArrayPrototype::keys)
          .method("lastIndexOf", 1, ArraySearch::lastIndexOf)
          .method("map", 1, ArrayIterations::map)
          .method("pop", 0, ArrayChanges::pop)
          .method("push", 1, ArrayChanges::push)
          .method("reduce", 1, ArrayIterations::reduce)
          .method("reduceRight", 1, ArrayIterations::reduceRight)
          .method("reverse", 0, ArrayChanges::reverse)
          .method("shift", 0, ArrayChanges::shift)
          .method("slice", 2, ArrayCopies::slice)
          .method("some", 1, ArrayIterations::some)
          .method("sort", 1, ArraySort::sort)
          .method("splice", 2, ArrayChanges::splice)
          .method("toLocaleString", 0, ArrayStrings::toLocaleString)
          .method("toReversed", 0, ArrayCopies::toReversed)
          .method("toSorted", 1, ArraySort::toSorted)
          .method("toSpliced", 2, ArrayCopies::toSpliced)
          .intrinsic("toString", Intrinsic.ARRAY_PROTOTYPE_TO_STRING)
          .method("unshift", 1, ArrayChanges::unshift)
          .intrinsic("values", Intrinsic.ARRAY_PROTOTYPE_VALUES)
          .method("with", 2, ArrayCopies::with)
          .intrinsic(Symbol.ITERATOR, Intrinsic.ARRAY_PROTOTYPE_VALUES);

  /** The names that a <code>with</code> statement does not see. */
  private static final List<String> UNSCOPABLES =
      List.of(
          "at",
          "copyWithin",
          "entries",
          "fill",
          "find",
          "findIndex",
          "findLast",
          "findLastIndex",
          "flat",
          "flatMap",
          "includes",
          "keys",
          "toReversed",
          "toSorted",
          "toSpliced",
          "values");

  private ArrayPrototype() {}

  static JsObject make(Realm realm) {
    JsArray prototype = new JsArray(Shape.root(realm.get(Intrinsic.OBJECT_PROTOTYPE)));
    realm.announce(Intrinsic.ARRAY_PROTOTYPE, prototype);
    ARRAY_PROTOTYPE.define(realm, prototype);
    prototype.put(Symbol.UNSCOPABLES, unscopables(), Shape.CONFIGURABLE);
    return prototype;
  }

  static JsObject makeValues(Realm realm) {
    return Builtins.function(realm, "values", "", 0, ArrayPrototype::values);
  }

  static JsObject makeToString(Realm realm) {
    return Builtins.function(realm, "toString", "", 0, ArrayStrings::toString);
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.entries">Array.prototype.entries</a>. */
  static Object entries(Realm realm, Object thisValue, Object[] arguments) {
    return new ArrayIterator(realm, TypeConversion.toObject(realm, thisValue), Kind.ENTRY);
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.keys">Array.prototype.keys</a>. */
  static Object keys(Realm realm, Object thisValue, Object[] arguments) {
    return new ArrayIterator(realm, TypeConversion.toObject(realm, thisValue), Kind.KEY);
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.values">Array.prototype.values</a>. */
  static Object values(Realm realm, Object thisValue, Object[] arguments) {
    return new ArrayIterator(realm, TypeConversion.toObject(realm, thisValue), Kind.VALUE);
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype-%25symbol.unscopables%25">[ %Symbol.unscopables% ]</a>. */
  private static JsObject unscopables() {
    JsObject o = new JsObject((JsObject) null);
    for (String name : UNSCOPABLES) {
      o.put(name, true, Shape.WEC);
    }
    return o;
  }
}
