package everett.promise;

import static everett.machine.Builtins.builtins;

import everett.job.PromiseObject;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.BuiltinFunction;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;

/**
 * <a href="https://tc39.es/ecma262/#sec-properties-of-the-promise-prototype-object">The Promise prototype object.</a>
 */
final class PromisePrototype {
  static final BuiltinFunction.Behaviour THEN = PromisePrototype::then;

  static final Builtins PROMISE_PROTOTYPE =
      builtins()
          .method("catch", 1, PromisePrototype::catchMethod)
          .intrinsic("constructor", Intrinsic.PROMISE)
          .method("finally", 1, PromisePrototype::finallyMethod)
          .method("then", 2, THEN)
          .value(Symbol.TO_STRING_TAG, "Promise", Shape.CONFIGURABLE);

  private PromisePrototype() {}

  static JsObject make(Realm realm) {
    return PROMISE_PROTOTYPE.define(realm, Intrinsic.PROMISE_PROTOTYPE, realm.object());
  }

  /** <a href="https://tc39.es/ecma262/#sec-promise.prototype.catch">catch</a>. */
  private static Object catchMethod(Realm realm, Object thisValue, Object[] arguments) {
    return ObjectOperations.invoke(thisValue, "then", Undefined.UNDEFINED, Arguments.get(arguments, 0));
  }

  /** <a href="https://tc39.es/ecma262/#sec-promise.prototype.finally">finally</a>. */
  private static Object finallyMethod(Realm realm, Object thisValue, Object[] arguments) {
    if (!(thisValue instanceof JsObject promise)) {
      throw incompatible(realm, "finally", thisValue);
    }
    JsObject c = species(realm, promise);
    Object onFinally = Arguments.get(arguments, 0);
    if (!(onFinally instanceof JsObject f) || !f.isCallable()) {
      return ObjectOperations.invoke(promise, "then", onFinally, onFinally);
    }
    JsObject thenFinally = Builtins.function(realm, "", "", 1, (r, t, a) -> {
      Object value = Arguments.get(a, 0);
      JsObject settled = Promises.promiseResolve(r, c, f.call(Undefined.UNDEFINED));
      JsObject valueThunk = Builtins.function(r, "", "", 0, (r2, t2, none) -> value);
      return ObjectOperations.invoke(settled, "then", valueThunk);
    });
    JsObject catchFinally = Builtins.function(realm, "", "", 1, (r, t, a) -> {
      Object reason = Arguments.get(a, 0);
      JsObject settled = Promises.promiseResolve(r, c, f.call(Undefined.UNDEFINED));
      JsObject thrower = Builtins.function(r, "", "", 0, (r2, t2, none) -> {
        throw new JsThrow(reason);
      });
      return ObjectOperations.invoke(settled, "then", thrower);
    });
    return ObjectOperations.invoke(promise, "then", thenFinally, catchFinally);
  }

  /** <a href="https://tc39.es/ecma262/#sec-promise.prototype.then">then</a>. */
  private static Object then(Realm realm, Object thisValue, Object[] arguments) {
    if (!(thisValue instanceof PromiseObject promise)) {
      throw incompatible(realm, "then", thisValue);
    }
    JsObject c = species(realm, promise);
    return PromiseReaction.performPromiseThen(
        promise,
        Arguments.get(arguments, 0),
        Arguments.get(arguments, 1),
        PromiseCapability.newPromiseCapability(realm, c));
  }

  private static JsObject species(Realm realm, JsObject promise) {
    JsObject c = ObjectOperations.speciesConstructor(promise);
    return c == null ? realm.get(Intrinsic.PROMISE) : c;
  }

  private static JsThrow incompatible(Realm realm, String method, Object receiver) {
    return realm.typeError("Method Promise.prototype." + method + " called on incompatible receiver "
        + ObjectOperations.display(receiver));
  }
}
