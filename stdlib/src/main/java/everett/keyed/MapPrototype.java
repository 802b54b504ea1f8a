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

/** <a href="https://tc39.es/ecma262/#sec-properties-of-the-map-prototype-object">The Map prototype object.</a> */
final class MapPrototype {
  static final Behaviour SET = MapPrototype::set;

  static final Builtins MAP_PROTOTYPE =
      builtins()
          .method("clear", 0, MapPrototype::clear)
          .intrinsic("constructor", Intrinsic.MAP)
          .method("delete", 1, MapPrototype::delete)
          .method("entries", 0, MapPrototype::entries)
          .method("forEach", 1, MapPrototype::forEach)
          .method("get", 1, MapPrototype::get)
          .method("getOrInsert", 2, MapPrototype::getOrInsert)
          .method("getOrInsertComputed", 2, MapPrototype::getOrInsertComputed)
          .method("has", 1, MapPrototype::has)
          .method("keys", 0, MapPrototype::keys)
          .method("set", 2, SET)
          .getter("size", MapPrototype::size)
          .method("values", 0, MapPrototype::values)
          .value(Symbol.TO_STRING_TAG, "Map", Shape.CONFIGURABLE);

  private MapPrototype() {}

  static JsObject make(Realm realm) {
    JsObject prototype = realm.object();
    realm.announce(Intrinsic.MAP_PROTOTYPE, prototype);
    MAP_PROTOTYPE.define(realm, prototype);
    prototype.put(Symbol.ITERATOR, prototype.get("entries"), Shape.WC);
    return prototype;
  }

  private static MapObject map(Realm realm, Object thisValue, String method) {
    if (thisValue instanceof MapObject m) {
      return m;
    }
    throw Keyed.incompatible(realm, method, thisValue);
  }

  /** <a href="https://tc39.es/ecma262/#sec-map.prototype.clear">Map.prototype.clear</a>. */
  static Object clear(Realm realm, Object thisValue, Object[] arguments) {
    map(realm, thisValue, "Map.prototype.clear").mapData.clear();
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-map.prototype.delete">Map.prototype.delete</a>. */
  static Object delete(Realm realm, Object thisValue, Object[] arguments) {
    return map(realm, thisValue, "Map.prototype.delete").mapData.remove(key(arguments));
  }

  private static Object key(Object[] arguments) {
    return Entries.normalize(Arguments.get(arguments, 0));
  }

  /** <a href="https://tc39.es/ecma262/#sec-map.prototype.entries">Map.prototype.entries</a>. */
  static Object entries(Realm realm, Object thisValue, Object[] arguments) {
    return CollectionIterator.ofMap(realm, map(realm, thisValue, "Map.prototype.entries"), Kind.ENTRY);
  }

  /** <a href="https://tc39.es/ecma262/#sec-map.prototype.foreach">Map.prototype.forEach</a>. */
  static Object forEach(Realm realm, Object thisValue, Object[] arguments) {
    MapObject map = map(realm, thisValue, "Map.prototype.forEach");
    JsObject callback = ObjectOperations.requireCallable(Arguments.get(arguments, 0));
    Object thisArg = Arguments.get(arguments, 1);
    Entries e = map.mapData;
    Cursor cursor = new Cursor(e);
    for (int at = cursor.advance(); at >= 0; at = cursor.advance()) {
      Object key = e.key(at);
      if (key != null) {
        callback.call(thisArg, e.value(at), key, map);
      }
    }
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-map.prototype.get">Map.prototype.get</a>. */
  static Object get(Realm realm, Object thisValue, Object[] arguments) {
    Entries e = map(realm, thisValue, "Map.prototype.get").mapData;
    int at = e.find(key(arguments));
    return at < 0 ? Undefined.UNDEFINED : e.value(at);
  }

  /** <a href="https://tc39.es/ecma262/#sec-map.prototype.getorinsert">Map.prototype.getOrInsert</a>. */
  static Object getOrInsert(Realm realm, Object thisValue, Object[] arguments) {
    Entries e = map(realm, thisValue, "Map.prototype.getOrInsert").mapData;
    Object key = key(arguments);
    int at = e.find(key);
    if (at >= 0) {
      return e.value(at);
    }
    Object value = Arguments.get(arguments, 1);
    e.put(key, value);
    return value;
  }

  /** <a href="https://tc39.es/ecma262/#sec-map.prototype.getorinsertcomputed">Map.prototype.getOrInsertComputed</a>. */
  static Object getOrInsertComputed(Realm realm, Object thisValue, Object[] arguments) {
    Entries e = map(realm, thisValue, "Map.prototype.getOrInsertComputed").mapData;
    JsObject callback = ObjectOperations.requireCallable(Arguments.get(arguments, 1));
    Object key = key(arguments);
    int at = e.find(key);
    if (at >= 0) {
      return e.value(at);
    }
    Object value = callback.call(Undefined.UNDEFINED, key);
    e.put(key, value);
    return value;
  }

  /** <a href="https://tc39.es/ecma262/#sec-map.prototype.has">Map.prototype.has</a>. */
  static Object has(Realm realm, Object thisValue, Object[] arguments) {
    return map(realm, thisValue, "Map.prototype.has").mapData.find(key(arguments)) >= 0;
  }

  /** <a href="https://tc39.es/ecma262/#sec-map.prototype.keys">Map.prototype.keys</a>. */
  static Object keys(Realm realm, Object thisValue, Object[] arguments) {
    return CollectionIterator.ofMap(realm, map(realm, thisValue, "Map.prototype.keys"), Kind.KEY);
  }

  /** <a href="https://tc39.es/ecma262/#sec-map.prototype.set">Map.prototype.set</a>. */
  static Object set(Realm realm, Object thisValue, Object[] arguments) {
    MapObject map = map(realm, thisValue, "Map.prototype.set");
    map.mapData.put(key(arguments), Arguments.get(arguments, 1));
    return map;
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-map.prototype.size">get Map.prototype.size</a>. */
  static Object size(Realm realm, Object thisValue, Object[] arguments) {
    return map(realm, thisValue, "get Map.prototype.size").mapData.size();
  }

  /** <a href="https://tc39.es/ecma262/#sec-map.prototype.values">Map.prototype.values</a>. */
  static Object values(Realm realm, Object thisValue, Object[] arguments) {
    return CollectionIterator.ofMap(realm, map(realm, thisValue, "Map.prototype.values"), Kind.VALUE);
  }
}
