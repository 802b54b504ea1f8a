package everett.reference.model;

import everett.reference.model.Heap.Activation;
import everett.reference.model.Heap.Cell;
import everett.reference.model.Heap.Closure;
import everett.reference.model.Heap.Cursor;
import everett.reference.model.Heap.GeneratorObject;
import everett.reference.model.Heap.State;
import everett.reference.model.Heap.Waiting;
import everett.reference.model.Progress.Resume;
import everett.reference.model.Progress.Returned;
import everett.reference.model.Progress.Threw;
import everett.reference.model.Progress.Yielded;
import everett.reference.model.Steps.Step;
import everett.reference.program.Nothing;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;

/** Which steps run, and what calling and resuming do about it. */
final class Machine {
  final Rules rules;
  final Promises promises;
  final AsyncSteps async;
  private Steps running = Steps.NONE;
  /** What closures that are called now follow: the running steps, as the rules have it. */
  private Steps followed = Steps.NONE;

  Machine(Rules rules) {
    this.rules = rules;
    promises = new Promises(this);
    async = new AsyncSteps(this);
  }

  Steps running() {
    return running;
  }

  // ---- variables

  Object read(Cell cell) {
    Object value = cell.owner == null ? cell.value : step(cell.owner).store().get(cell);
    if (value == null) {
      throw new IllegalStateException("a step lacks a variable that it can name");
    }
    if (value == Nothing.UNINITIALIZED) {
      throw new Thrown(new Heap.ErrorValue("ReferenceError"));
    }
    return value;
  }

  void write(Cell cell, Object value) {
    read(cell);
    if (cell.constant) {
      throw Thrown.typeError();
    }
    initialize(cell, value);
  }

  void initialize(Cell cell, Object value) {
    if (cell.owner == null) {
      cell.value = value;
    } else {
      step(cell.owner).store().put(cell, value);
    }
  }

  private Step step(Activation activation) {
    Step step = running.get(activation);
    if (step == null) {
      throw new IllegalStateException("no step runs");
    }
    return step;
  }

  // ---- what runs

  <T> T under(Steps steps, Supplier<T> task) {
    return under(steps, steps, task);
  }

  private <T> T under(Steps steps, Steps following, Supplier<T> task) {
    Steps before = running;
    Steps followedBefore = followed;
    running = steps;
    followed = following;
    try {
      return task.get();
    } finally {
      running = before;
      followed = followedBefore;
    }
  }

  static Progress finish(Progress progress) {
    Progress p = progress;
    while (p instanceof Progress.More(var rest)) {
      p = rest.get();
    }
    return p;
  }

  static Object value(Progress p) {
    return switch (p) {
      case Returned(Object value) -> value;
      case Threw(Object value) -> throw new Thrown(value);
      default -> throw new IllegalStateException("an ordinary function yields");
    };
  }

  // ---- calls

  Object call(Object f, List<Object> arguments) {
    return switch (f) {
      case Heap.BuiltIn b -> b.call(arguments);
      case Closure c -> {
        Steps seen = rules.called(followed, c.homes);
        yield under(seen, rules.calling(followed, seen), () -> called(c, arguments));
      }
      default -> throw Thrown.typeError();
    };
  }

  private Object called(Closure f, List<Object> arguments) {
    return switch (f.code.kind()) {
      case ARROW, PLAIN -> value(finish(new Bodies(this, f, null).enter(arguments).go()));
      case GENERATOR ->
          new GeneratorObject(rules.kept(running, f.around), new Bodies(this, f, null).enter(arguments));
      case PARALLEL, ASYNC_PARALLEL -> start(f, arguments);
      case ASYNC -> async.call(f, arguments);
    };
  }

  private State start(Closure f, List<Object> arguments) {
    var activation = new Activation();
    Step first = new Step(null, new HashMap<>());
    return under(running.with(activation, first), () -> {
      Progress.Rest body = rules.begun(() -> new Bodies(this, f, activation).enter(arguments));
      return new State(Nothing.UNDEFINED, new Waiting(
          f, activation, first, rules.freeze(first.store()), rules.homesOfState(f, running), null, body),
          f.code.kind().awaits());
    });
  }

  // ---- states

  State resume(State state, Resume how, Object value) {
    Waiting w = state.waiting;
    return rules.resume(state, how, () ->
        w == null || !rules.runs(w, how) ? rules.finished(state, how, value) : run(w, how, value));
  }

  private State run(Waiting w, Resume how, Object value) {
    Step step = newStep(w);
    return under(stepsFor(w, step), () -> nextState(
        w, step, finish(w.resumption() == null ? w.start().go() : w.resumption().with(how, value))));
  }

  Step newStep(Waiting w) {
    return new Step(rules.parent(w), rules.copyForStep(w.store()));
  }

  /** The steps in which a step from this state runs. */
  Steps stepsFor(Waiting w, Step step) {
    return rules.resumed(running, w.homes()).with(w.activation(), step);
  }

  /** The state that a step ends with, or what it throws. */
  State nextState(Waiting w, Step step, Progress p) {
    boolean async = w.function().code.kind().awaits();
    return p instanceof Yielded(Object v, var resumption)
        ? new State(v, new Waiting(w.function(), w.activation(), step, rules.freeze(step.store()),
            rules.homesOfState(w.function(), running), resumption, w.start()), async)
        : new State(value(p), null, async);
  }

  State resume(Cursor cursor, Resume how, Object value) {
    return rules.moved(cursor, () -> resume(cursor.state, how, value));
  }

  // ---- ordinary generators

  /** What a generator gives: a value, and whether it was the last. */
  record Result(Object value, boolean done) {}

  Result resume(GeneratorObject g, Resume how, Object value) {
    if (g.running) {
      throw Thrown.typeError();
    }
    if (g.start != null && how != Resume.NEXT) {
      g.start = null;
    }
    if (g.start == null && g.resumption == null) {
      return switch (how) {
        case NEXT -> new Result(Nothing.UNDEFINED, true);
        case RETURN -> new Result(value, true);
        case THROW -> throw new Thrown(value);
      };
    }
    Progress p = under(rules.generatorResumed(running, g.kept), () -> {
      g.running = true;
      try {
        return finish(g.start != null ? g.start.go() : g.resumption.with(how, value));
      } finally {
        g.running = false;
        g.start = null;
        g.resumption = null;
      }
    });
    if (p instanceof Yielded(Object v, var resumption)) {
      g.resumption = resumption;
      return new Result(v, false);
    }
    return new Result(value(p), true);
  }
}
