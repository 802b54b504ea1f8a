package everett.reference.model;

import everett.reference.model.Heap.Closure;
import everett.reference.model.Heap.Cursor;
import everett.reference.model.Heap.State;
import everett.reference.model.Heap.Waiting;
import everett.reference.model.Progress.Awaiting;
import everett.reference.model.Progress.Rest;
import everett.reference.model.Progress.Resume;
import everett.reference.model.Promises.PromiseValue;
import everett.reference.model.Steps.Step;
import everett.reference.program.Nothing;
import java.util.List;
import java.util.function.Consumer;

/** Async functions, and the steps of async states: they run until they wait, and go on in jobs (rules 3 and 12). */
final class AsyncSteps {
  private final Machine machine;
  private final Promises promises;

  AsyncSteps(Machine machine) {
    this.machine = machine;
    promises = machine.promises;
  }

  /** Goes on until the body is at an end; what runs while it waits is restored afterwards. */
  private void drive(Rest rest, Consumer<Progress> end) {
    Progress p = Machine.finish(rest.go());
    if (p instanceof Awaiting(Object value, var resumption)) {
      promises.then(promises.of(value),
          v -> drive(() -> resumption.with(Resume.NEXT, v), end),
          e -> drive(() -> resumption.with(Resume.THROW, e), end));
    } else {
      end.accept(p);
    }
  }

  /** The call of an async function. */
  PromiseValue call(Closure f, List<Object> arguments) {
    var promise = new PromiseValue();
    try {
      drive(new Bodies(machine, f, null).enter(arguments), p -> settle(promise, () -> Machine.value(p)));
    } catch (Thrown t) {
      promises.reject(promise, t.value);
    }
    return promise;
  }

  private void settle(PromiseValue promise, java.util.function.Supplier<Object> value) {
    Object v;
    try {
      v = value.get();
    } catch (Thrown t) {
      promises.reject(promise, t.value);
      return;
    }
    promises.resolve(promise, v);
  }

  /**
   * Starts a step at once, whatever other steps wait.
   *
   * @param ended told of the next state before the promise is resolved
   */
  PromiseValue resume(State state, Resume how, Object value, Consumer<State> ended) {
    return machine.rules.asyncResume(state, how, promises, () -> {
      var promise = new PromiseValue();
      Waiting w = state.waiting;
      if (w != null && machine.rules.runs(w, how)) {
        step(w, how, value, promise, ended);
      } else {
        Consumer<Object> finish = v -> settle(promise, () -> tell(ended, machine.rules.finished(state, how, v)));
        if (how == Resume.RETURN && machine.rules.awaits(Rules.Wait.RETURN_METHOD)) {
          promises.then(promises.of(value), finish, e -> promises.reject(promise, e));
        } else {
          finish.accept(value);
        }
      }
      return promise;
    });
  }

  private static State tell(Consumer<State> ended, State state) {
    ended.accept(state);
    return state;
  }

  private void step(Waiting w, Resume how, Object value, PromiseValue promise, Consumer<State> ended) {
    Step step = machine.newStep(w);
    machine.under(machine.stepsFor(w, step), () -> {
      drive(() -> w.resumption() == null ? w.start().go() : w.resumption().with(how, value),
          p -> settle(promise, () -> tell(ended, machine.nextState(w, step, p))));
      return Nothing.UNDEFINED;
    });
  }

  /** A cursor has no queue: its steps start from where it is. */
  PromiseValue resume(Cursor cursor, Resume how, Object value) {
    return resume(cursor.state, how, value, next -> cursor.state = next);
  }
}
