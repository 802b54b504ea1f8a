package everett.managing;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.operation.ObjectOperations;

/** <a href="https://tc39.es/ecma262/#sec-weak-ref-constructor">The WeakRef constructor.</a> */
final class WeakRefConstructor {
  private WeakRefConstructor() {}

  static JsObject make(Realm realm) {
    return Builtins.constructor(
        realm,
        Intrinsic.WEAK_REF,
        Intrinsic.WEAK_REF_PROTOTYPE,
        "WeakRef",
        1,
        WeakRefConstructor::construct);
  }

  /** <a href="https://tc39.es/ecma262/#sec-weak-ref-target">WeakRef</a>. */
  private static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    Object target = Arguments.get(arguments, 0);
    if (!Managing.canBeHeldWeakly(target)) {
      throw realm.typeError("WeakRef: invalid target");
    }
    JsObject prototype = ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.WEAK_REF_PROTOTYPE);
    realm.agent.addToKeptObjects(target);
    return new WeakRefObject(prototype, target);
  }
}
