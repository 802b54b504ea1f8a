package everett.generator;

import everett.job.PromiseObject;
import everett.job.Promises;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import org.jspecify.annotations.Nullable;

/** A state of an {@code async function **}: rule 12. There is no queue: every request is a branch of its own. */
public final class AsyncParallelState extends StateObject {
  private AsyncParallelState(Shape shape, Object value, @Nullable Suspended at) {
    super(shape, value, at);
  }

  AsyncParallelState(JsObject prototype, Suspended at) {
    super(prototype, at);
  }

  /** {@code next}: conformance/parallel-generators.md, 5.3. */
  public static Object next(Realm realm, Object thisValue, Object[] arguments) {
    return request(realm, thisValue, "next", Activation.Mode.NEXT, Arguments.get(arguments, 0));
  }

  /** {@code return}: conformance/parallel-generators.md, 5.3. */
  public static Object returnMethod(Realm realm, Object thisValue, Object[] arguments) {
    return request(realm, thisValue, "return", Activation.Mode.RETURN, Arguments.get(arguments, 0));
  }

  /** {@code throw}: conformance/parallel-generators.md, 5.3. */
  public static Object throwMethod(Realm realm, Object thisValue, Object[] arguments) {
    return request(realm, thisValue, "throw", Activation.Mode.THROW, Arguments.get(arguments, 0));
  }

  private static Object request(Realm realm, Object thisValue, String name, Activation.Mode mode, Object v) {
    if (thisValue instanceof AsyncParallelState s) {
      return s.resume(realm, mode, v, after -> {});
    }
    PromiseObject promise = Promises.create(realm);
    promise.reject(realm.typeError("Method [AsyncParallelGenerator].prototype." + name
        + " called on incompatible receiver " + ObjectOperations.display(thisValue)).value);
    return promise;
  }

  /** Who wants to know the next state before its promise is settled. */
  interface Follower {
    void at(AsyncParallelState next);
  }

  AsyncParallelState finished(Object value) {
    return new AsyncParallelState(shapeOfNext(), value, null);
  }

  /** The state after this one, at which an activation waits. */
  AsyncParallelState next(Object value, Suspended a) {
    return new AsyncParallelState(shapeOfNext(), value, a);
  }

  /** Starts a step from here; gives a promise of the next state. */
  PromiseObject resume(Realm realm, Activation.Mode mode, Object v, Follower follower) {
    PromiseObject promise = Promises.create(realm);
    Suspended from = from(mode);
    if (from != null) {
      new AsyncStep(this, new ParallelActivation(from), promise, follower).start(mode, v);
      return promise;
    }
    switch (mode) {
      case NEXT -> settle(promise, Undefined.UNDEFINED, follower);
      case THROW -> promise.reject(v);
      case RETURN -> {
        try {
          Promises.resolve(realm, v).then(new PromiseObject.Reaction() {
            @Override
            public void fulfilled(Object value) {
              settle(promise, value, follower);
            }

            @Override
            public void rejected(Object reason) {
              promise.reject(reason);
            }
          });
        } catch (JsThrow t) {
          promise.reject(t.value);
        }
      }
    }
    return promise;
  }

  private void settle(PromiseObject promise, Object value, Follower follower) {
    AsyncParallelState s = finished(value);
    follower.at(s);
    promise.resolve(s);
  }
}
