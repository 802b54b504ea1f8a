package everett.reference.model;

import everett.reference.model.Heap.State;
import everett.reference.model.Progress.Resume;
import everett.reference.model.Promises.PromiseValue;
import everett.reference.program.Nothing;
import java.util.function.Function;

/** An iteration that {@code for await} or {@code yield*} holds open in an async function, as it is at one moment. */
interface AsyncIteration {
  /** As that of an {@link Iteration}. */
  record Turn(Object value, boolean done, AsyncIteration after) {}

  /** A promise, and what is made of its value. */
  record Pending(PromiseValue promise, Function<Object, Turn> turn) {}

  Pending resume(Machine machine, Resume how, Object value);

  record OverState(State state) implements AsyncIteration {
    @Override
    public Pending resume(Machine machine, Resume how, Object value) {
      return new Pending(machine.async.resume(state, how, value, next -> {}), v -> {
        State next = (State) v;
        return new Turn(next.value, next.done(), new OverState(next));
      });
    }
  }

  /** By a cursor that the program has made, hence shared. */
  record ByCursor(Heap.Cursor cursor) implements AsyncIteration {
    @Override
    public Pending resume(Machine machine, Resume how, Object value) {
      return new Pending(machine.async.resume(cursor, how, value), v -> {
        State next = (State) v;
        return new Turn(next.value, next.done(), this);
      });
    }
  }

  /** By what ECMA-262 calls an Async-from-Sync Iterator Object. */
  record FromSync(Iteration sync) implements AsyncIteration {
    @Override
    public Pending resume(Machine machine, Resume how, Object value) {
      Promises promises = machine.promises;
      var promise = new PromiseValue();
      Iteration.Turn turn;
      try {
        turn = sync.resume(machine, how, value);
      } catch (Thrown t) {
        promises.reject(promise, t.value);
        return new Pending(promise, v -> new Turn(v, true, this));
      }
      if (how == Resume.RETURN && !sync.hasReturn()) {
        // The result object is what the promise is resolved with: nothing waits for a promise in it.
        return new Pending(promises.of(Nothing.UNDEFINED), v -> new Turn(value, true, this));
      }
      promises.then(promises.of(turn.value()), v -> promises.resolve(promise, v), error -> {
        if (how != Resume.RETURN && !turn.done()) {
          try {
            turn.after().close(machine);
          } catch (Thrown t) {
            // The error of the promise counts more.
          }
        }
        promises.reject(promise, error);
      });
      return new Pending(promise, v -> new Turn(v, turn.done(), new FromSync(turn.after())));
    }
  }

  /** Begins one. */
  static AsyncIteration over(Object value, Rules rules) {
    return switch (value) {
      case State s when s.async -> new OverState(s);
      case Heap.Cursor c when c.state.async -> new ByCursor(c);
      default -> new FromSync(rules.begin(value));
    };
  }
}
