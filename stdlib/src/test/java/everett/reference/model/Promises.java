package everett.reference.model;

import everett.reference.program.Nothing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/** Promises, and the jobs that they bring. */
final class Promises {
  /** A promise. */
  static final class PromiseValue {
    /** UNINITIALIZED while it is pending. */
    private Object result = Nothing.UNINITIALIZED;
    private boolean rejected;
    /** Whether it is settled, or will be as another promise is. */
    private boolean resolved;
    private final List<Reaction> reactions = new ArrayList<>();
  }

  /** With the steps in which it was registered. */
  private record Reaction(Steps steps, Consumer<Object> fulfilled, Consumer<Object> rejected) {}

  private final Machine machine;
  private final Queue<Runnable> jobs = new ArrayDeque<>();

  Promises(Machine machine) {
    this.machine = machine;
  }

  void runJobs() {
    for (Runnable job = jobs.poll(); job != null; job = jobs.poll()) {
      job.run();
    }
  }

  /** A job that runs in these steps. */
  private void enqueue(Steps steps, Runnable job) {
    Steps settling = machine.running();
    jobs.add(() -> machine.under(machine.rules.jobSteps(steps, settling), () -> {
      job.run();
      return Nothing.UNDEFINED;
    }));
  }

  /** PromiseResolve: a promise is itself. */
  PromiseValue of(Object value) {
    if (value instanceof PromiseValue p) {
      return p;
    }
    var promise = new PromiseValue();
    resolve(promise, value);
    return promise;
  }

  void resolve(PromiseValue promise, Object value) {
    if (promise.resolved) {
      return;
    }
    promise.resolved = true;
    if (value == promise) {
      settle(promise, new Heap.ErrorValue("TypeError"), true);
    } else if (value instanceof PromiseValue other) {
      enqueue(machine.running(), () -> then(other, v -> settle(promise, v, false), e -> settle(promise, e, true)));
    } else {
      settle(promise, value, false);
    }
  }

  void reject(PromiseValue promise, Object error) {
    if (!promise.resolved) {
      promise.resolved = true;
      settle(promise, error, true);
    }
  }

  private void settle(PromiseValue promise, Object result, boolean rejected) {
    promise.result = result;
    promise.rejected = rejected;
    promise.reactions.forEach(r -> react(r, promise));
    promise.reactions.clear();
  }

  /** PerformPromiseThen. */
  void then(PromiseValue promise, Consumer<Object> fulfilled, Consumer<Object> rejected) {
    var reaction = new Reaction(machine.running(), fulfilled, rejected);
    if (promise.result == Nothing.UNINITIALIZED) {
      promise.reactions.add(reaction);
    } else {
      react(reaction, promise);
    }
  }

  private void react(Reaction r, PromiseValue promise) {
    enqueue(r.steps(), () -> (promise.rejected ? r.rejected() : r.fulfilled()).accept(promise.result));
  }

  /** Promise.prototype.then. */
  PromiseValue then(PromiseValue promise, Object handler) {
    var derived = new PromiseValue();
    then(promise, v -> {
      try {
        Steps steps = machine.rules.reactionSteps(machine.running());
        resolve(derived, machine.under(steps, () -> machine.call(handler, List.of(v))));
      } catch (Thrown t) {
        reject(derived, t.value);
      }
    }, e -> reject(derived, e));
    return derived;
  }
}
