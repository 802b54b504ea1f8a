package everett.generator;

import everett.job.PromiseObject;
import everett.job.Promises;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.Branching;
import everett.object.BuiltinFunction;
import everett.object.JsObject;
import everett.operation.ObjectOperations;

/** An ordinary, mutable async iterator over the states after one of an {@code async function **} (rule 13). */
public final class AsyncParallelCursor extends JsObject implements Branching {
  /** The behaviour of its next method, to tell whether a program has put another in its place. */
  public static final BuiltinFunction.Behaviour NEXT = AsyncParallelCursor::next;

  private AsyncParallelState state;

  private AsyncParallelCursor(Realm realm, AsyncParallelState state) {
    super(realm.get(Intrinsic.ASYNC_PARALLEL_GENERATOR_CURSOR_PROTOTYPE));
    this.state = state;
  }

  /** {@code state[Symbol.asyncIterator]()}, a fresh cursor: conformance/parallel-generators.md, 5.3. */
  public static Object of(Realm realm, Object thisValue, Object[] arguments) {
    if (thisValue instanceof AsyncParallelState s) {
      return new AsyncParallelCursor(realm, s);
    }
    throw realm.typeError("Method [AsyncParallelGenerator].prototype[Symbol.asyncIterator] called on incompatible receiver "
        + ObjectOperations.display(thisValue));
  }

  /** {@code next}, a promise of the next state: conformance/parallel-generators.md, 5.4. */
  public static Object next(Realm realm, Object thisValue, Object[] arguments) {
    return go(realm, thisValue, "next", Activation.Mode.NEXT, arguments);
  }

  /** {@code return} of the branch that it is at: conformance/parallel-generators.md, 5.4. */
  public static Object returnMethod(Realm realm, Object thisValue, Object[] arguments) {
    return go(realm, thisValue, "return", Activation.Mode.RETURN, arguments);
  }

  /** {@code throw} into the branch that it is at: conformance/parallel-generators.md, 5.4. */
  public static Object throwMethod(Realm realm, Object thisValue, Object[] arguments) {
    return go(realm, thisValue, "throw", Activation.Mode.THROW, arguments);
  }

  /** A step that throws leaves it at its state; there is no queue. */
  private static Object go(Realm realm, Object v, String method, Activation.Mode mode, Object[] arguments) {
    if (v instanceof AsyncParallelCursor c) {
      return c.state.resume(realm, mode, Arguments.get(arguments, 0), next -> c.state = next);
    }
    PromiseObject promise = Promises.create(realm);
    promise.reject(realm.typeError("Method [AsyncParallelGenerator Iterator].prototype." + method
        + " called on incompatible receiver " + ObjectOperations.display(v)).value);
    return promise;
  }

  @Override
  public BuiltinFunction.Behaviour next() {
    return NEXT;
  }

  @Override
  public JsObject fork(Object iterable) {
    return new AsyncParallelCursor(Realm.current(), state);
  }
}
