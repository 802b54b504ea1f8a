package everett.keyed;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Undefined;
import everett.operation.ObjectOperations;

/** <a href="https://tc39.es/ecma262/#sec-weakset-constructor">The WeakSet constructor.</a> */
final class WeakSetConstructor {
  private WeakSetConstructor() {}

  static JsObject make(Realm realm) {
    return Builtins.constructor(
        realm,
        Intrinsic.WEAK_SET,
        Intrinsic.WEAK_SET_PROTOTYPE,
        "WeakSet",
        0,
        WeakSetConstructor::construct);
  }

  /** <a href="https://tc39.es/ecma262/#sec-weakset-iterable">WeakSet</a>. */
  private static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    WeakSetObject set =
        new WeakSetObject(ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.WEAK_SET_PROTOTYPE));
    Object iterable = Arguments.get(arguments, 0);
    if (iterable != Undefined.UNDEFINED && iterable != Null.NULL) {
      JsObject adder = Keyed.adder(realm, set, "add");
      SetConstructor.addAll(realm, iterable, v -> adder.call(set, v));
    }
    return set;
  }
}
