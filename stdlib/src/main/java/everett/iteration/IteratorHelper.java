package everett.iteration;

import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.BuiltinFunction.Behaviour;
import everett.object.BuiltinIterator;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;
import org.jspecify.annotations.Nullable;

/**
 * An <a href="https://tc39.es/ecma262/#sec-iterator-helper-objects">Iterator Helper object</a>: what the specification
 * writes as a closure that yields is here what a subclass does at each step.
 */
abstract class IteratorHelper extends BuiltinIterator {
  /** [[GeneratorState]]. */
  private enum State {
    SUSPENDED_START,
    SUSPENDED_YIELD,
    EXECUTING,
    COMPLETED
  }

  private State state = State.SUSPENDED_START;

  IteratorHelper(Realm realm) {
    super(realm.get(Intrinsic.ITERATOR_HELPER_PROTOTYPE));
  }

  /** Goes on to the next yield; gives what is yielded, null at the end. */
  abstract @Nullable Object resume(Realm realm);

  /** Closes the iterators that are open underneath. */
  abstract void close();

  @Override
  public final Behaviour next() {
    return IteratorHelperPrototype.NEXT;
  }

  @Override
  public final @Nullable Object step(Realm realm) {
    enter(realm);
    if (state == State.COMPLETED) {
      return null;
    }
    State then = State.COMPLETED;
    state = State.EXECUTING;
    try {
      Object value = resume(realm);
      if (value != null) {
        then = State.SUSPENDED_YIELD;
      }
      return value;
    } finally {
      state = then;
    }
  }

  private void enter(Realm realm) {
    if (state == State.EXECUTING) {
      throw realm.typeError("Generator is already running");
    }
  }

  /** What its return method does. */
  final void finish(Realm realm) {
    enter(realm);
    State before = state;
    state = State.COMPLETED;
    if (before == State.SUSPENDED_START) {
      close();
    } else if (before == State.SUSPENDED_YIELD) {
      state = State.EXECUTING;
      try {
        close();
      } finally {
        state = State.COMPLETED;
      }
    }
  }

  /** A helper over one iterator. */
  abstract static class OfOne extends IteratorHelper {
    final IteratorRecord iterated;

    /** What callbacks get as the index of the next value. */
    long counter;

    OfOne(Realm realm, IteratorRecord iterated) {
      super(realm);
      this.iterated = iterated;
    }

    /** The next value, made of the next ones of the iterator; who throws here makes it close. */
    abstract @Nullable Object apply(Realm realm, Object value);

    @Override
    @Nullable Object resume(Realm realm) {
      for (Object v = Iterators.stepValue(iterated); v != null; v = Iterators.stepValue(iterated)) {
        Object result;
        try {
          if (realm.agent.interrupted) {
            realm.agent.safepoint();
          }
          result = apply(realm, v);
          counter++;
        } catch (JsThrow t) {
          throw Iterators.close(iterated, t);
        }
        if (result != null) {
          return result;
        }
      }
      return null;
    }

    @Override
    void close() {
      Iterators.close(iterated);
    }
  }
}
