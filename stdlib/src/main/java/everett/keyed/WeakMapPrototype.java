package everett.keyed;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.managing.Managing;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import java.lang.ref.WeakReference;

/**
 * <a href="https://tc39.es/ecma262/#sec-properties-of-the-weakmap-prototype-object">The WeakMap prototype object.</a>
 */
final class WeakMapPrototype {
  static final Builtins WEAK_MAP_PROTOTYPE =
      builtins()
          .intrinsic("constructor", Intrinsic.WEAK_MAP)
          .method("delete", 1, WeakMapPrototype::delete)
          .method("get", 1, WeakMapPrototype::get)
          .method("getOrInsert", 2, WeakMapPrototype::getOrInsert)
          .method("getOrInsertComputed", 2, WeakMapPrototype::getOrInsertComputed)
          .method("has", 1, WeakMapPrototype::has)
          .method("set", 2, WeakMapPrototype::set)
          .value(Symbol.TO_STRING_TAG, "WeakMap", Shape.CONFIGURABLE);

  private WeakMapPrototype() {}

  static JsObject make(Realm realm) {
    JsObject prototype = realm.object();
    realm.announce(Intrinsic.WEAK_MAP_PROTOTYPE, prototype);
    return WEAK_MAP_PROTOTYPE.define(realm, prototype);
  }

  private static WeakReference<WeakMapObject> map(Realm realm, Object thisValue, String method) {
    if (thisValue instanceof WeakMapObject m) {
      return m.self;
    }
    throw Keyed.incompatible(realm, method, thisValue);
  }

  private static Object key(Realm realm, Object[] arguments) {
    Object key = Arguments.get(arguments, 0);
    if (!Managing.canBeHeldWeakly(key)) {
      throw realm.typeError("Invalid value used as weak map key");
    }
    return key;
  }

  /** <a href="https://tc39.es/ecma262/#sec-weakmap.prototype.delete">WeakMap.prototype.delete</a>. */
  static Object delete(Realm realm, Object thisValue, Object[] arguments) {
    return WeakEntries.remove(Arguments.get(arguments, 0), map(realm, thisValue, "WeakMap.prototype.delete"));
  }

  /** <a href="https://tc39.es/ecma262/#sec-weakmap.prototype.get">WeakMap.prototype.get</a>. */
  static Object get(Realm realm, Object thisValue, Object[] arguments) {
    Object value = WeakEntries.get(Arguments.get(arguments, 0), map(realm, thisValue, "WeakMap.prototype.get"));
    return value == null ? Undefined.UNDEFINED : value;
  }

  /** <a href="https://tc39.es/ecma262/#sec-weakmap.prototype.getorinsert">WeakMap.prototype.getOrInsert</a>. */
  static Object getOrInsert(Realm realm, Object thisValue, Object[] arguments) {
    WeakReference<WeakMapObject> map = map(realm, thisValue, "WeakMap.prototype.getOrInsert");
    Object key = key(realm, arguments);
    Object value = WeakEntries.get(key, map);
    if (value == null) {
      value = Arguments.get(arguments, 1);
      WeakEntries.put(key, map, value);
    }
    return value;
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-weakmap.prototype.getorinsertcomputed">
   * WeakMap.prototype.getOrInsertComputed</a>.
   */
  static Object getOrInsertComputed(Realm realm, Object thisValue, Object[] arguments) {
    WeakReference<WeakMapObject> map = map(realm, thisValue, "WeakMap.prototype.getOrInsertComputed");
    Object key = key(realm, arguments);
    JsObject callback = ObjectOperations.requireCallable(Arguments.get(arguments, 1));
    Object value = WeakEntries.get(key, map);
    if (value == null) {
      value = callback.call(Undefined.UNDEFINED, key);
      WeakEntries.put(key, map, value);
    }
    return value;
  }

  /** <a href="https://tc39.es/ecma262/#sec-weakmap.prototype.has">WeakMap.prototype.has</a>. */
  static Object has(Realm realm, Object thisValue, Object[] arguments) {
    return WeakEntries.get(Arguments.get(arguments, 0), map(realm, thisValue, "WeakMap.prototype.has")) != null;
  }

  /** <a href="https://tc39.es/ecma262/#sec-weakmap.prototype.set">WeakMap.prototype.set</a>. */
  static Object set(Realm realm, Object thisValue, Object[] arguments) {
    WeakReference<WeakMapObject> map = map(realm, thisValue, "WeakMap.prototype.set");
    WeakEntries.put(key(realm, arguments), map, Arguments.get(arguments, 1));
    return thisValue;
  }
}
