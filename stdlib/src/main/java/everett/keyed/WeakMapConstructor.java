package everett.keyed;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Undefined;
import everett.operation.ObjectOperations;

/** <a href="https://tc39.es/ecma262/#sec-weakmap-constructor">The WeakMap constructor.</a> */
final class WeakMapConstructor {
  private WeakMapConstructor() {}

  static JsObject make(Realm realm) {
    return Builtins.constructor(
        realm,
        Intrinsic.WEAK_MAP,
        Intrinsic.WEAK_MAP_PROTOTYPE,
        "WeakMap",
        0,
        WeakMapConstructor::construct);
  }

  /** <a href="https://tc39.es/ecma262/#sec-weakmap-iterable">WeakMap</a>. */
  private static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    WeakMapObject map =
        new WeakMapObject(ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.WEAK_MAP_PROTOTYPE));
    Object iterable = Arguments.get(arguments, 0);
    if (iterable != Undefined.UNDEFINED && iterable != Null.NULL) {
      JsObject adder = Keyed.adder(realm, map, "set");
      MapConstructor.addEntries(realm, iterable, (k, v) -> adder.call(map, k, v));
    }
    return map;
  }
}
