package everett.managing;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.ObjectOperations;

/**
 * <a href="https://tc39.es/ecma262/#sec-finalization-registry-constructor">The FinalizationRegistry constructor.</a>
 */
final class FinalizationRegistryConstructor {
  private FinalizationRegistryConstructor() {}

  static JsObject make(Realm realm) {
    return Builtins.constructor(
        realm,
        Intrinsic.FINALIZATION_REGISTRY,
        Intrinsic.FINALIZATION_REGISTRY_PROTOTYPE,
        "FinalizationRegistry",
        1,
        FinalizationRegistryConstructor::construct);
  }

  /** <a href="https://tc39.es/ecma262/#sec-finalization-registry-cleanup-callback">FinalizationRegistry</a>. */
  private static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    if (!(Arguments.get(arguments, 0) instanceof JsObject callback) || !callback.isCallable()) {
      throw realm.typeError("FinalizationRegistry: cleanup must be callable");
    }
    return new FinalizationRegistryObject(
        ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.FINALIZATION_REGISTRY_PROTOTYPE),
        realm.agent.inBranch(held -> callback.call(Undefined.UNDEFINED, held)));
  }
}
