package everett.iteration;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.operation.ObjectOperations;

/** <a href="https://tc39.es/ecma262/#sec-disposablestack-constructor">The DisposableStack constructor.</a> */
final class DisposableStackConstructor {
  private DisposableStackConstructor() {}

  static JsObject make(Realm realm) {
    return Builtins.constructor(
        realm,
        Intrinsic.DISPOSABLE_STACK,
        Intrinsic.DISPOSABLE_STACK_PROTOTYPE,
        "DisposableStack",
        0,
        DisposableStackConstructor::call,
        DisposableStackConstructor::construct);
  }

  private static Object call(Realm realm, Object thisValue, Object[] arguments) {
    throw realm.typeError("Constructor DisposableStack requires 'new'");
  }

  /** <a href="https://tc39.es/ecma262/#sec-disposablestack">DisposableStack</a>. */
  private static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    return new DisposableStackObject(
        ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.DISPOSABLE_STACK_PROTOTYPE),
        new DisposeCapability());
  }
}
