package everett.keyed;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.BuiltinFunction.Behaviour;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.ObjectOperations.Kind;

/** <a href="https://tc39.es/ecma262/#sec-properties-of-the-set-prototype-object">The Set prototype object.</a> */
final class SetPrototype {
  static final Behaviour ADD = SetPrototype::add;
  static final Behaviour HAS = SetPrototype::has;

  static final Builtins SET_PROTOTYPE =
      builtins()
          .method("add", 1, ADD)
          .method("clear", 0, SetPrototype::clear)
          .intrinsic("constructor", Intrinsic.SET)
          .method("delete", 1, SetPrototype::delete)
          .method("difference", 1, SetAlgebra::difference)
          .method("entries", 0, SetPrototype::entries)
          .method("forEach", 1, SetPrototype::forEach)
          .method("has", 1, HAS)
          .method("intersection", 1, SetAlgebra::intersection)
          .method("isDisjointFrom", 1, SetAlgebra::isDisjointFrom)
          .method("isSubsetOf", 1, SetAlgebra::isSubsetOf)
          .method("isSupersetOf", 1, SetAlgebra::isSupersetOf)
          .getter("size", SetPrototype::size)
          .method("symmetricDifference", 1, SetAlgebra::symmetricDifference)
          .method("union", 1, SetAlgebra::union)
          .method("values", 0, SetPrototype::values)
          .value(Symbol.TO_STRING_TAG, "Set", Shape.CONFIGURABLE);

  private SetPrototype() {}

  static JsObject make(Realm realm) {
    JsObject prototype = realm.object();
    realm.announce(Intrinsic.SET_PROTOTYPE, prototype);
    SET_PROTOTYPE.define(realm, prototype);
    Object values = prototype.get("values");
    prototype.put("keys", values, Shape.WC);
    prototype.put(Symbol.ITERATOR, values, Shape.WC);
    return prototype;
  }

  static Entries setData(Realm realm, Object thisValue, String method) {
    if (thisValue instanceof SetObject s) {
      return s.setData;
    }
    throw Keyed.incompatible(realm, method, thisValue);
  }

  private static Object value(Object[] arguments) {
    return Entries.normalize(Arguments.get(arguments, 0));
  }

  /** <a href="https://tc39.es/ecma262/#sec-set.prototype.add">Set.prototype.add</a>. */
  static Object add(Realm realm, Object thisValue, Object[] arguments) {
    setData(realm, thisValue, "Set.prototype.add").add(value(arguments));
    return thisValue;
  }

  /** <a href="https://tc39.es/ecma262/#sec-set.prototype.clear">Set.prototype.clear</a>. */
  static Object clear(Realm realm, Object thisValue, Object[] arguments) {
    setData(realm, thisValue, "Set.prototype.clear").clear();
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-set.prototype.delete">Set.prototype.delete</a>. */
  static Object delete(Realm realm, Object thisValue, Object[] arguments) {
    return setData(realm, thisValue, "Set.prototype.delete").remove(value(arguments));
  }

  /** <a href="https://tc39.es/ecma262/#sec-set.prototype.entries">Set.prototype.entries</a>. */
  static Object entries(Realm realm, Object thisValue, Object[] arguments) {
    return iterator(realm, thisValue, "Set.prototype.entries", Kind.ENTRY);
  }

  private static Object iterator(Realm realm, Object thisValue, String method, Kind kind) {
    if (thisValue instanceof SetObject s) {
      return CollectionIterator.ofSet(realm, s, kind);
    }
    throw Keyed.incompatible(realm, method, thisValue);
  }

  /** <a href="https://tc39.es/ecma262/#sec-set.prototype.foreach">Set.prototype.forEach</a>. */
  static Object forEach(Realm realm, Object thisValue, Object[] arguments) {
    Entries e = setData(realm, thisValue, "Set.prototype.forEach");
    JsObject callback = ObjectOperations.requireCallable(Arguments.get(arguments, 0));
    Object thisArg = Arguments.get(arguments, 1);
    Cursor cursor = new Cursor(e);
    for (int at = cursor.advance(); at >= 0; at = cursor.advance()) {
      Object value = e.key(at);
      if (value != null) {
        callback.call(thisArg, value, value, thisValue);
      }
    }
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-set.prototype.has">Set.prototype.has</a>. */
  static Object has(Realm realm, Object thisValue, Object[] arguments) {
    return setData(realm, thisValue, "Set.prototype.has").find(value(arguments)) >= 0;
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-set.prototype.size">get Set.prototype.size</a>. */
  static Object size(Realm realm, Object thisValue, Object[] arguments) {
    return setData(realm, thisValue, "get Set.prototype.size").size();
  }

  /** <a href="https://tc39.es/ecma262/#sec-set.prototype.values">Set.prototype.values</a>, which is keys too. */
  static Object values(Realm realm, Object thisValue, Object[] arguments) {
    return iterator(realm, thisValue, "Set.prototype.values", Kind.VALUE);
  }
}
