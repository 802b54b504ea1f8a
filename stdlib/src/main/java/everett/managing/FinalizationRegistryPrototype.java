package everett.managing;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.SameValue;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;

/**
 * <a href="https://tc39.es/ecma262/#sec-properties-of-the-finalization-registry-prototype-object">The
 * FinalizationRegistry prototype object.</a>
 */
final class FinalizationRegistryPrototype {
  static final Builtins FINALIZATION_REGISTRY_PROTOTYPE =
      builtins()
          .intrinsic("constructor", Intrinsic.FINALIZATION_REGISTRY)
          .method("register", 2, FinalizationRegistryPrototype::register)
          .method("unregister", 1, FinalizationRegistryPrototype::unregister)
          .value(Symbol.TO_STRING_TAG, "FinalizationRegistry", Shape.CONFIGURABLE);

  private FinalizationRegistryPrototype() {}

  static JsObject make(Realm realm) {
    JsObject prototype = realm.object();
    realm.announce(Intrinsic.FINALIZATION_REGISTRY_PROTOTYPE, prototype);
    return FINALIZATION_REGISTRY_PROTOTYPE.define(realm, prototype);
  }

  private static FinalizationRegistryObject registry(Realm realm, Object thisValue, String method) {
    if (thisValue instanceof FinalizationRegistryObject r) {
      return r;
    }
    throw realm.typeError(
        "Method FinalizationRegistry.prototype." + method + " called on incompatible receiver "
            + ObjectOperations.display(thisValue));
  }

  /** <a href="https://tc39.es/ecma262/#sec-finalization-registry.prototype.register">register</a>. */
  static Object register(Realm realm, Object thisValue, Object[] arguments) {
    FinalizationRegistryObject registry = registry(realm, thisValue, "register");
    Object target = Arguments.get(arguments, 0);
    Object heldValue = Arguments.get(arguments, 1);
    Object token = Arguments.get(arguments, 2);
    if (!Managing.canBeHeldWeakly(target)) {
      throw realm.typeError("FinalizationRegistry.prototype.register: invalid target");
    }
    if (SameValue.sameValue(target, heldValue)) {
      throw realm.typeError("FinalizationRegistry.prototype.register: target and holdings must not be same");
    }
    boolean weak = Managing.canBeHeldWeakly(token);
    if (!weak && token != Undefined.UNDEFINED) {
      throw realm.typeError("Invalid unregisterToken ('" + ObjectOperations.display(token) + "')");
    }
    registry.cells.add(
        new FinalizationRegistryObject.Cell(
            registry, target, heldValue, weak ? token : null, realm.agent.collected()));
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-finalization-registry.prototype.unregister">unregister</a>. */
  static Object unregister(Realm realm, Object thisValue, Object[] arguments) {
    FinalizationRegistryObject registry = registry(realm, thisValue, "unregister");
    Object token = Arguments.get(arguments, 0);
    if (!Managing.canBeHeldWeakly(token)) {
      throw realm.typeError("Invalid unregisterToken ('" + ObjectOperations.display(token) + "')");
    }
    return registry.cells.removeIf(c -> c.unregisterToken != null && c.unregisterToken.refersTo(token));
  }
}
