package everett.managing;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;

/**
 * <a href="https://tc39.es/ecma262/#sec-properties-of-the-weak-ref-prototype-object">The WeakRef prototype object.</a>
 */
final class WeakRefPrototype {
  static final Builtins WEAK_REF_PROTOTYPE =
      builtins()
          .intrinsic("constructor", Intrinsic.WEAK_REF, Shape.WC)
          .method("deref", 0, WeakRefPrototype::deref)
          .value(Symbol.TO_STRING_TAG, "WeakRef", Shape.CONFIGURABLE);

  private WeakRefPrototype() {}

  static JsObject make(Realm realm) {
    JsObject prototype = realm.object();
    realm.announce(Intrinsic.WEAK_REF_PROTOTYPE, prototype);
    return WEAK_REF_PROTOTYPE.define(realm, prototype);
  }

  /** <a href="https://tc39.es/ecma262/#sec-weak-ref.prototype.deref">WeakRef.prototype.deref</a>. */
  static Object deref(Realm realm, Object thisValue, Object[] arguments) {
    if (!(thisValue instanceof WeakRefObject r)) {
      throw realm.typeError(
          "Method WeakRef.prototype.deref called on incompatible receiver " + ObjectOperations.display(thisValue));
    }
    Object target = r.weakRefTarget.get();
    if (target == null) {
      return Undefined.UNDEFINED;
    }
    realm.agent.addToKeptObjects(target);
    return target;
  }
}
