package everett.iteration;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.promise.Awaiting;

/**
 * <a href="https://tc39.es/ecma262/#sec-properties-of-the-asyncdisposablestack-prototype-object">The AsyncDisposableStack prototype
 * object.</a>
 */
final class AsyncDisposableStackPrototype {
  static final Builtins ASYNC_DISPOSABLE_STACK_PROTOTYPE =
      builtins()
          .method("adopt", 2, AsyncDisposableStackPrototype::adopt)
          .intrinsic("constructor", Intrinsic.ASYNC_DISPOSABLE_STACK)
          .method("defer", 1, AsyncDisposableStackPrototype::defer)
          .method("disposeAsync", 0, AsyncDisposableStackPrototype::disposeAsync)
          .getter("disposed", AsyncDisposableStackPrototype::disposed)
          .method("move", 0, AsyncDisposableStackPrototype::move)
          .method("use", 1, AsyncDisposableStackPrototype::use)
          .value(Symbol.TO_STRING_TAG, "AsyncDisposableStack", Shape.CONFIGURABLE);

  private AsyncDisposableStackPrototype() {}

  static JsObject make(Realm realm) {
    JsObject prototype = realm.object();
    realm.announce(Intrinsic.ASYNC_DISPOSABLE_STACK_PROTOTYPE, prototype);
    ASYNC_DISPOSABLE_STACK_PROTOTYPE.define(realm, prototype);
    prototype.put(Symbol.ASYNC_DISPOSE, prototype.get("disposeAsync"), Shape.WC);
    return prototype;
  }

  private static AsyncDisposableStackObject stack(Realm realm, Object thisValue, String method) {
    if (thisValue instanceof AsyncDisposableStackObject s) {
      return s;
    }
    throw realm.typeError(
        "Method AsyncDisposableStack.prototype." + method + " called on incompatible receiver "
            + ObjectOperations.display(thisValue));
  }

  private static AsyncDisposeCapability pending(Realm realm, AsyncDisposableStackObject stack) {
    AsyncDisposeCapability c = stack.disposeCapability;
    if (c == null) {
      throw realm.referenceError("Cannot add values to a disposed stack!");
    }
    return c;
  }

  /** <a href="https://tc39.es/ecma262/#sec-asyncdisposablestack.prototype.adopt">adopt</a>. */
  private static Object adopt(Realm realm, Object thisValue, Object[] arguments) {
    AsyncDisposeCapability capability = pending(realm, stack(realm, thisValue, "adopt"));
    Object value = Arguments.get(arguments, 0);
    JsObject onDisposeAsync = ObjectOperations.requireCallable(Arguments.get(arguments, 1));
    capability.add(
        Builtins.function(realm, "", "", 0, (r, t, none) -> onDisposeAsync.call(Undefined.UNDEFINED, value)));
    return value;
  }

  /** <a href="https://tc39.es/ecma262/#sec-asyncdisposablestack.prototype.defer">defer</a>. */
  private static Object defer(Realm realm, Object thisValue, Object[] arguments) {
    AsyncDisposeCapability capability = pending(realm, stack(realm, thisValue, "defer"));
    capability.add(ObjectOperations.requireCallable(Arguments.get(arguments, 0)));
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-asyncdisposablestack.prototype.disposeAsync">disposeAsync</a>. */
  private static Object disposeAsync(Realm realm, Object thisValue, Object[] arguments) {
    Awaiting awaiting = new Awaiting(realm);
    return awaiting.start(() -> {
      AsyncDisposableStackObject stack = stack(realm, thisValue, "disposeAsync");
      AsyncDisposeCapability capability = stack.disposeCapability;
      stack.disposeCapability = null;
      if (capability == null) {
        awaiting.end(Undefined.UNDEFINED);
      } else {
        capability.dispose(realm, awaiting);
      }
    });
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-asyncdisposablestack.prototype.disposed">get disposed</a>. */
  private static Object disposed(Realm realm, Object thisValue, Object[] arguments) {
    return stack(realm, thisValue, "disposed").disposeCapability == null;
  }

  /** <a href="https://tc39.es/ecma262/#sec-asyncdisposablestack.prototype.move">move</a>. */
  private static Object move(Realm realm, Object thisValue, Object[] arguments) {
    AsyncDisposableStackObject stack = stack(realm, thisValue, "move");
    AsyncDisposeCapability capability = pending(realm, stack);
    stack.disposeCapability = null;
    return new AsyncDisposableStackObject(realm.get(Intrinsic.ASYNC_DISPOSABLE_STACK_PROTOTYPE), capability);
  }

  /** <a href="https://tc39.es/ecma262/#sec-asyncdisposablestack.prototype.use">use</a>. */
  private static Object use(Realm realm, Object thisValue, Object[] arguments) {
    AsyncDisposeCapability capability = pending(realm, stack(realm, thisValue, "use"));
    Object value = Arguments.get(arguments, 0);
    capability.add(realm, value);
    return value;
  }
}
