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

/**
 * <a href="https://tc39.es/ecma262/#sec-properties-of-the-disposablestack-prototype-object">The DisposableStack prototype
 * object.</a>
 */
final class DisposableStackPrototype {
  static final Builtins DISPOSABLE_STACK_PROTOTYPE =
      builtins()
          .method("adopt", 2, DisposableStackPrototype::adopt)
          .intrinsic("constructor", Intrinsic.DISPOSABLE_STACK)
          .method("defer", 1, DisposableStackPrototype::defer)
          .method("dispose", 0, DisposableStackPrototype::dispose)
          .getter("disposed", DisposableStackPrototype::disposed)
          .method("move", 0, DisposableStackPrototype::move)
          .method("use", 1, DisposableStackPrototype::use)
          .value(Symbol.TO_STRING_TAG, "DisposableStack", Shape.CONFIGURABLE);

  private DisposableStackPrototype() {}

  static JsObject make(Realm realm) {
    JsObject prototype = realm.object();
    realm.announce(Intrinsic.DISPOSABLE_STACK_PROTOTYPE, prototype);
    DISPOSABLE_STACK_PROTOTYPE.define(realm, prototype);
    prototype.put(Symbol.DISPOSE, prototype.get("dispose"), Shape.WC);
    return prototype;
  }

  private static DisposableStackObject stack(Realm realm, Object thisValue, String method) {
    if (thisValue instanceof DisposableStackObject s) {
      return s;
    }
    throw realm.typeError(
        "Method DisposableStack.prototype." + method + " called on incompatible receiver "
            + ObjectOperations.display(thisValue));
  }

  private static DisposeCapability pending(Realm realm, DisposableStackObject stack) {
    DisposeCapability c = stack.disposeCapability;
    if (c == null) {
      throw realm.referenceError("Cannot add values to a disposed stack!");
    }
    return c;
  }

  /** <a href="https://tc39.es/ecma262/#sec-disposablestack.prototype.adopt">adopt</a>. */
  private static Object adopt(Realm realm, Object thisValue, Object[] arguments) {
    DisposeCapability capability = pending(realm, stack(realm, thisValue, "adopt"));
    Object value = Arguments.get(arguments, 0);
    JsObject onDispose = ObjectOperations.requireCallable(Arguments.get(arguments, 1));
    capability.add(
        Builtins.function(realm, "", "", 0, (r, t, none) -> {
          onDispose.call(Undefined.UNDEFINED, value);
          return Undefined.UNDEFINED;
        }));
    return value;
  }

  /** <a href="https://tc39.es/ecma262/#sec-disposablestack.prototype.defer">defer</a>. */
  private static Object defer(Realm realm, Object thisValue, Object[] arguments) {
    DisposeCapability capability = pending(realm, stack(realm, thisValue, "defer"));
    capability.add(ObjectOperations.requireCallable(Arguments.get(arguments, 0)));
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-disposablestack.prototype.dispose">dispose</a>. */
  private static Object dispose(Realm realm, Object thisValue, Object[] arguments) {
    DisposableStackObject stack = stack(realm, thisValue, "dispose");
    DisposeCapability capability = stack.disposeCapability;
    if (capability != null) {
      stack.disposeCapability = null;
      capability.dispose(realm);
    }
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-disposablestack.prototype.disposed">get disposed</a>. */
  private static Object disposed(Realm realm, Object thisValue, Object[] arguments) {
    return stack(realm, thisValue, "disposed").disposeCapability == null;
  }

  /** <a href="https://tc39.es/ecma262/#sec-disposablestack.prototype.move">move</a>. */
  private static Object move(Realm realm, Object thisValue, Object[] arguments) {
    DisposableStackObject stack = stack(realm, thisValue, "move");
    DisposeCapability capability = pending(realm, stack);
    stack.disposeCapability = null;
    return new DisposableStackObject(realm.get(Intrinsic.DISPOSABLE_STACK_PROTOTYPE), capability);
  }

  /** <a href="https://tc39.es/ecma262/#sec-disposablestack.prototype.use">use</a>. */
  private static Object use(Realm realm, Object thisValue, Object[] arguments) {
    DisposeCapability capability = pending(realm, stack(realm, thisValue, "use"));
    Object value = Arguments.get(arguments, 0);
    capability.add(realm, value);
    return value;
  }
}
