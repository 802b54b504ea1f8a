package everett.promise;

import everett.job.PromiseObject;
import everett.job.Promises;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import org.jspecify.annotations.Nullable;

/**
 * A <a href="https://tc39.es/ecma262/#sec-promisecapability-records">PromiseCapability Record</a>. That of %Promise%
 * itself makes its functions when a program is to see them: {@code then} and its kin never show them.
 */
public final class PromiseCapability {
  private final Realm realm;
  private final JsObject promise;
  private @Nullable JsObject resolve;
  private @Nullable JsObject reject;

  private PromiseCapability(Realm realm, JsObject promise, @Nullable JsObject resolve, @Nullable JsObject reject) {
    this.realm = realm;
    this.promise = promise;
    this.resolve = resolve;
    this.reject = reject;
  }

  /** A capability of a new promise of %Promise%, which is settled once, by {@link #resolve} or {@link #reject}. */
  public static PromiseCapability of(Realm realm) {
    return new PromiseCapability(realm, Promises.create(realm), null, null);
  }

  /** <a href="https://tc39.es/ecma262/#sec-newpromisecapability">NewPromiseCapability</a>. */
  public static PromiseCapability newPromiseCapability(Realm realm, Object constructor) {
    if (constructor == realm.get(Intrinsic.PROMISE)) {
      return of(realm);
    }
    if (!(constructor instanceof JsObject c) || !c.isConstructor()) {
      throw realm.typeError(ObjectOperations.display(constructor) + " is not a constructor");
    }
    Object[] given = {Undefined.UNDEFINED, Undefined.UNDEFINED};
    JsObject executor = Builtins.function(realm, "", "", 2, (r, t, arguments) -> {
      if (given[0] != Undefined.UNDEFINED || given[1] != Undefined.UNDEFINED) {
        throw r.typeError("Promise executor has already been invoked with non-undefined arguments");
      }
      given[0] = Arguments.get(arguments, 0);
      given[1] = Arguments.get(arguments, 1);
      return Undefined.UNDEFINED;
    });
    JsObject promise = c.construct(new Object[] {executor}, c);
    if (!ObjectOperations.isCallable(given[0]) || !ObjectOperations.isCallable(given[1])) {
      throw realm.typeError("Promise resolve or reject function is not callable");
    }
    return new PromiseCapability(realm, promise, (JsObject) given[0], (JsObject) given[1]);
  }

  /** [[Promise]]. */
  public JsObject promise() {
    return promise;
  }

  /** Calls [[Resolve]]. */
  public void resolve(Object resolution) {
    if (resolve != null) {
      resolve.call(Undefined.UNDEFINED, resolution);
    } else {
      ((PromiseObject) promise).resolve(resolution);
    }
  }

  /** Calls [[Reject]]. */
  public void reject(Object reason) {
    if (reject != null) {
      reject.call(Undefined.UNDEFINED, reason);
    } else {
      ((PromiseObject) promise).reject(reason);
    }
  }

  /** [[Resolve]]. The capability has not been used yet. */
  JsObject resolveFunction() {
    makeFunctions();
    return java.util.Objects.requireNonNull(resolve);
  }

  /** [[Reject]]. The capability has not been used yet. */
  JsObject rejectFunction() {
    makeFunctions();
    return java.util.Objects.requireNonNull(reject);
  }

  private void makeFunctions() {
    if (resolve == null) {
      Promises.ResolvingFunctions f = Promises.createResolvingFunctions(realm, (PromiseObject) promise);
      resolve = f.resolve();
      reject = f.reject();
    }
  }
}
