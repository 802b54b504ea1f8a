package everett.generator;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.BuiltinFunction;
import everett.object.BuiltinIterator;
import everett.operation.ObjectOperations;
import org.jspecify.annotations.Nullable;

/** An ordinary, mutable iterator over the states after one of a {@code function **} (rule 13). */
public final class ParallelCursor extends BuiltinIterator {
  /** The behaviour of its next method, to tell whether a program has put another in its place. */
  public static final BuiltinFunction.Behaviour NEXT = ParallelCursor::next;

  private ParallelState state;

  private ParallelCursor(Realm realm, ParallelState state) {
    super(realm.get(Intrinsic.PARALLEL_GENERATOR_CURSOR_PROTOTYPE));
    this.state = state;
  }

  /** {@code state[Symbol.iterator]()}, a fresh cursor: conformance/parallel-generators.md, 4.4. */
  public static Object of(Realm realm, Object thisValue, Object[] arguments) {
    return new ParallelCursor(realm, ParallelState.of(realm, thisValue, "[Symbol.iterator]"));
  }

  private static ParallelCursor cursor(Realm realm, Object v, String method) {
    if (v instanceof ParallelCursor c) {
      return c;
    }
    throw realm.typeError("Method [ParallelGenerator Iterator].prototype." + method
        + " called on incompatible receiver " + ObjectOperations.display(v));
  }

  /** {@code next}, the next state: conformance/parallel-generators.md, 4.5. */
  public static Object next(Realm realm, Object thisValue, Object[] arguments) {
    return cursor(realm, thisValue, "next").go(Activation.Mode.NEXT, Arguments.get(arguments, 0));
  }

  /** {@code return} of the branch that it is at: conformance/parallel-generators.md, 4.5. */
  public static Object returnMethod(Realm realm, Object thisValue, Object[] arguments) {
    return cursor(realm, thisValue, "return").go(Activation.Mode.RETURN, Arguments.get(arguments, 0));
  }

  /** {@code throw} into the branch that it is at: conformance/parallel-generators.md, 4.5. */
  public static Object throwMethod(Realm realm, Object thisValue, Object[] arguments) {
    return cursor(realm, thisValue, "throw").go(Activation.Mode.THROW, Arguments.get(arguments, 0));
  }

  /** Where it is. */
  ParallelState state() {
    return state;
  }

  /** A step that throws leaves it at its state. */
  private ParallelState go(Activation.Mode mode, Object v) {
    return state = state.resume(mode, v);
  }

  @Override
  public BuiltinFunction.Behaviour next() {
    return NEXT;
  }

  @Override
  public @Nullable Object step(Realm realm) {
    ParallelState s = go(Activation.Mode.NEXT, everett.object.Undefined.UNDEFINED);
    return s.isFinished() ? null : s.value();
  }

  @Override
  public BuiltinIterator fork(Object iterable) {
    return new ParallelCursor(Realm.current(), state);
  }
}
