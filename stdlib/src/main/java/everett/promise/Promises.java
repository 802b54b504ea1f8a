package everett.promise;

import everett.job.PromiseObject;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;

/** The intrinsic objects of this package, and what they share. */
public final class Promises {
  private Promises() {}

  /** Makes one of them. */
  public static JsObject make(Realm realm, Intrinsic intrinsic) {
    return switch (intrinsic) {
      case PROMISE -> PromiseConstructor.make(realm);
      case PROMISE_PROTOTYPE -> PromisePrototype.make(realm);
      default -> throw new IllegalArgumentException(intrinsic.name());
    };
  }

  /** <a href="https://tc39.es/ecma262/#sec-promise-resolve">PromiseResolve</a>. */
  static JsObject promiseResolve(Realm realm, JsObject constructor, Object x) {
    if (x instanceof PromiseObject p && p.get("constructor") == constructor) {
      return p;
    }
    PromiseCapability capability = PromiseCapability.newPromiseCapability(realm, constructor);
    capability.resolve(x);
    return capability.promise();
  }
}
