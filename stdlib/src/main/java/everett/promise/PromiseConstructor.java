package everett.promise;

import static everett.machine.Builtins.builtins;

import everett.job.PromiseObject;
import everett.machine.Builtins;
import everett.machine.Frame;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import java.util.Arrays;

/** <a href="https://tc39.es/ecma262/#sec-promise-constructor">The Promise constructor.</a> */
final class PromiseConstructor {
  static final Builtins PROMISE =
      builtins()
          .method("all", 1, PromiseCombinators::all)
          .method("allSettled", 1, PromiseCombinators::allSettled)
          .method("any", 1, PromiseCombinators::any)
          .method("race", 1, PromiseCombinators::race)
          .method("reject", 1, PromiseConstructor::reject)
          .method("resolve", 1, PromiseConstructor::resolve)
          .method("try", 1, PromiseConstructor::tryMethod)
          .method("withResolvers", 0, PromiseConstructor::withResolvers)
          .getter(Symbol.SPECIES, (realm, thisValue, arguments) -> thisValue);

  private PromiseConstructor() {}

  static JsObject make(Realm realm) {
    return PROMISE.define(
        realm,
        Builtins.constructor(
            realm,
            Intrinsic.PROMISE,
            Intrinsic.PROMISE_PROTOTYPE,
            "Promise",
            1,
            PromiseConstructor::call,
            PromiseConstructor::construct));
  }

  private static Object call(Realm realm, Object thisValue, Object[] arguments) {
    throw realm.typeError("Promise constructor cannot be invoked without 'new'");
  }

  /** <a href="https://tc39.es/ecma262/#sec-promise-executor">Promise</a>. */
  private static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    Object f = Arguments.get(arguments, 0);
    if (!(f instanceof JsObject executor) || !executor.isCallable()) {
      throw realm.typeError("Promise resolver " + ObjectOperations.display(f) + " is not a function");
    }
    PromiseObject promise =
        new PromiseObject(ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.PROMISE_PROTOTYPE));
    var functions = everett.job.Promises.createResolvingFunctions(realm, promise);
    Frame frame = realm.agent.frame;
    try {
      executor.call(Undefined.UNDEFINED, functions.resolve(), functions.reject());
    } catch (JsThrow t) {
      realm.agent.frame = frame;
      functions.reject().call(Undefined.UNDEFINED, t.value);
    }
    return promise;
  }

  /** <a href="https://tc39.es/ecma262/#sec-promise.reject">Promise.reject</a>. */
  private static Object reject(Realm realm, Object thisValue, Object[] arguments) {
    PromiseCapability capability = PromiseCapability.newPromiseCapability(realm, thisValue);
    capability.reject(Arguments.get(arguments, 0));
    return capability.promise();
  }

  /** <a href="https://tc39.es/ecma262/#sec-promise.resolve">Promise.resolve</a>. */
  private static Object resolve(Realm realm, Object thisValue, Object[] arguments) {
    if (!(thisValue instanceof JsObject c)) {
      throw realm.typeError("PromiseResolve called on non-object");
    }
    return Promises.promiseResolve(realm, c, Arguments.get(arguments, 0));
  }

  /** <a href="https://tc39.es/ecma262/#sec-promise.try">Promise.try</a>. */
  private static Object tryMethod(Realm realm, Object thisValue, Object[] arguments) {
    if (!(thisValue instanceof JsObject c)) {
      throw realm.typeError("Promise.try called on non-object");
    }
    PromiseCapability capability = PromiseCapability.newPromiseCapability(realm, c);
    Object[] rest = arguments.length < 2 ? Arguments.NONE : Arrays.copyOfRange(arguments, 1, arguments.length);
    Frame frame = realm.agent.frame;
    Object result;
    try {
      result = ObjectOperations.call(Arguments.get(arguments, 0), Undefined.UNDEFINED, rest);
    } catch (JsThrow t) {
      realm.agent.frame = frame;
      capability.reject(t.value);
      return capability.promise();
    }
    capability.resolve(result);
    return capability.promise();
  }

  /** <a href="https://tc39.es/ecma262/#sec-promise.withResolvers">Promise.withResolvers</a>. */
  private static Object withResolvers(Realm realm, Object thisValue, Object[] arguments) {
    PromiseCapability capability = PromiseCapability.newPromiseCapability(realm, thisValue);
    JsObject o = realm.object();
    o.put("promise", capability.promise(), Shape.WEC);
    o.put("resolve", capability.resolveFunction(), Shape.WEC);
    o.put("reject", capability.rejectFunction(), Shape.WEC);
    return o;
  }
}
