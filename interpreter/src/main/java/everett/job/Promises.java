package everett.job;

import everett.machine.Builtins;
import everett.machine.Frame;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.BuiltinFunction;
import everett.object.JsObject;
import everett.object.Undefined;

/**
 * <a href="https://tc39.es/ecma262/#sec-promise-abstract-operations">Promise abstract operations</a> of the machine.
 */
public final class Promises {
  private Promises() {}

  /** A new pending promise of that realm. */
  public static PromiseObject create(Realm realm) {
    return new PromiseObject(realm.get(Intrinsic.PROMISE_PROTOTYPE));
  }

  /**
   * Takes steps, whose throw rejects a promise, as <a href="https://tc39.es/ecma262/#sec-ifabruptrejectpromise">
   * IfAbruptRejectPromise</a> says.
   */
  public static void ifAbruptReject(Realm realm, PromiseObject promise, Runnable steps) {
    Frame frame = realm.agent.frame;
    try {
      steps.run();
    } catch (JsThrow t) {
      realm.agent.frame = frame;
      promise.reject(t.value);
    }
  }

  /**
   * The two functions of <a href="https://tc39.es/ecma262/#sec-createresolvingfunctions">CreateResolvingFunctions</a>.
   */
  public record ResolvingFunctions(BuiltinFunction resolve, BuiltinFunction reject) {}

  /** What a <a href="https://tc39.es/ecma262/#sec-createresolvingfunctions">promise resolve function</a> does. */
  public record ResolveFunction(PromiseObject promise, boolean[] alreadyResolved) implements BuiltinFunction.Behaviour {
    @Override
    public Object call(Realm realm, Object thisValue, Object[] arguments) {
      if (!alreadyResolved[0]) {
        alreadyResolved[0] = true;
        promise.resolve(Arguments.get(arguments, 0));
      }
      return Undefined.UNDEFINED;
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-createresolvingfunctions">CreateResolvingFunctions</a>. */
  public static ResolvingFunctions createResolvingFunctions(Realm realm, PromiseObject promise) {
    boolean[] alreadyResolved = new boolean[1];
    BuiltinFunction resolve = Builtins.function(realm, "", "", 1, new ResolveFunction(promise, alreadyResolved));
    BuiltinFunction reject = Builtins.function(realm, "", "", 1, (r, self, arguments) -> {
      if (!alreadyResolved[0]) {
        alreadyResolved[0] = true;
        promise.reject(Arguments.get(arguments, 0));
      }
      return Undefined.UNDEFINED;
    });
    return new ResolvingFunctions(resolve, reject);
  }

  /** <a href="https://tc39.es/ecma262/#sec-newpromiseresolvethenablejob">NewPromiseResolveThenableJob</a>, run. */
  static void resolveThenable(PromiseObject promise, JsObject thenable, JsObject then) {
    Realm realm = Realm.current();
    ResolvingFunctions f = createResolvingFunctions(realm, promise);
    Frame frame = realm.agent.frame;
    try {
      then.call(thenable, f.resolve, f.reject);
    } catch (JsThrow t) {
      realm.agent.frame = frame;
      f.reject.call(Undefined.UNDEFINED, t.value);
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-promise-resolve">PromiseResolve</a> with %Promise%. */
  public static PromiseObject resolve(Realm realm, Object x) {
    if (x instanceof PromiseObject p && p.get("constructor") == realm.get(Intrinsic.PROMISE)) {
      return p;
    }
    PromiseObject p = create(realm);
    p.resolve(x);
    return p;
  }
}
