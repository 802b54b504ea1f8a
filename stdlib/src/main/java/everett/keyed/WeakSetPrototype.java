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
import java.lang.ref.WeakReference;

/**
 * <a href="https://tc39.es/ecma262/#sec-properties-of-the-weakset-prototype-object">The WeakSet prototype object.</a>
 */
final class WeakSetPrototype {
  static final Builtins WEAK_SET_PROTOTYPE =
      builtins()
          .method("add", 1, WeakSetPrototype::add)
          .intrinsic("constructor", Intrinsic.WEAK_SET)
          .method("delete", 1, WeakSetPrototype::delete)
          .method("has", 1, WeakSetPrototype::has)
          .value(Symbol.TO_STRING_TAG, "WeakSet", Shape.CONFIGURABLE);

  private WeakSetPrototype() {}

  static JsObject make(Realm realm) {
    JsObject prototype = realm.object();
    realm.announce(Intrinsic.WEAK_SET_PROTOTYPE, prototype);
    return WEAK_SET_PROTOTYPE.define(realm, prototype);
  }

  private static WeakReference<WeakSetObject> set(Realm realm, Object thisValue, String method) {
    if (thisValue instanceof WeakSetObject s) {
      return s.self;
    }
    throw Keyed.incompatible(realm, method, thisValue);
  }

  /** <a href="https://tc39.es/ecma262/#sec-weakset.prototype.add">WeakSet.prototype.add</a>. */
  static Object add(Realm realm, Object thisValue, Object[] arguments) {
    WeakReference<WeakSetObject> set = set(realm, thisValue, "WeakSet.prototype.add");
    Object value = Arguments.get(arguments, 0);
    if (!Managing.canBeHeldWeakly(value)) {
      throw realm.typeError("Invalid value used in weak set");
    }
    WeakEntries.put(value, set, true);
    return thisValue;
  }

  /** <a href="https://tc39.es/ecma262/#sec-weakset.prototype.delete">WeakSet.prototype.delete</a>. */
  static Object delete(Realm realm, Object thisValue, Object[] arguments) {
    return WeakEntries.remove(Arguments.get(arguments, 0), set(realm, thisValue, "WeakSet.prototype.delete"));
  }

  /** <a href="https://tc39.es/ecma262/#sec-weakset.prototype.has">WeakSet.prototype.has</a>. */
  static Object has(Realm realm, Object thisValue, Object[] arguments) {
    return WeakEntries.get(Arguments.get(arguments, 0), set(realm, thisValue, "WeakSet.prototype.has")) != null;
  }
}
