package everett.iteration;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.operation.ObjectOperations;

/** <a href="https://tc39.es/ecma262/#sec-asyncdisposablestack-constructor">The AsyncDisposableStack constructor.</a> */
final class AsyncDisposableStackConstructor {
  private AsyncDisposableStackConstructor() {}

  static JsObject make(Realm realm) {
    return Builtins.constructor(
        realm,
        Intrinsic.ASYNC_DISPOSABLE_STACK,
        Intrinsic.ASYNC_DISPOSABLE_STACK_PROTOTYPE,
        "AsyncDisposableStack",
        0,
        AsyncDisposableStackConstructor::call,
        AsyncDisposableStackConstructor::construct);
  }

  private static Object call(Realm realm, Object thisValue, Object[] arguments) {
    throw realm.typeError("Constructor AsyncDisposableStack requires 'new'");
  }

  /** <a href="https://tc39.es/ecma262/#sec-asyncdisposablestack">AsyncDisposableStack</a>. */
  private static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    return new AsyncDisposableStackObject(
        ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.ASYNC_DISPOSABLE_STACK_PROTOTYPE),
        new AsyncDisposeCapability());
  }
}
