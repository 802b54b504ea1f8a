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
  private AsyncParallelState(Shape shape, Object value) {
    super(shape, value);
  }

  private AsyncParallelState(
      Shape shape, Object value, ParallelActivation a, Step at, @Nullable Surroundings around) {
    super(shape, value, a, at, around);
  }

  /** The start state of a call. */
  static AsyncParallelState start(JsObject prototype, ParallelActivation a, Step entry) {
    return new AsyncParallelState(shape(prototype), Undefined.UNDEFINED, a, entry, a.atStart());
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
    return new AsyncParallelState(shapeOfNext(), value);
  }

  /** The state after this one, which an activation becomes that waits at a step. */
  AsyncParallelState next(Object value, ParallelActivation a, Step at) {
    return new AsyncParallelState(shapeOfNext(), value, a, at, a.kept(null, null));
  }

  /** Starts a step from here; gives a promise of the next state. */
  PromiseObject resume(Realm realm, Activation.Mode mode, Object v, Follower follower) {
    PromiseObject promise = Promises.create(realm);
    ParallelActivation a = fork(mode);
    if (a != null) {
      new AsyncStep(this, a, promise, follower).start(mode, v);
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
