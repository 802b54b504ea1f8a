package everett.reference;

import everett.reference.Heap.Activation;
import everett.reference.Heap.Cell;
import everett.reference.Heap.Closure;
import everett.reference.Heap.Cursor;
import everett.reference.Heap.GeneratorObject;
import everett.reference.Heap.State;
import everett.reference.Heap.Step;
import everett.reference.Heap.Waiting;
import everett.reference.Progress.Resume;
import everett.reference.Progress.Returned;
import everett.reference.Progress.Threw;
import everett.reference.Progress.Yielded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Which step of each activation runs, and what calling and resuming do about it. */
final class Machine {
  /** Never changed, only replaced. */
  private Map<Activation, Step> running = Map.of();

  // ---- variables

  Object read(Cell cell) {
    Object value = cell.owner == null ? cell.value : step(cell.owner).store.get(cell);
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
      step(cell.owner).store.put(cell, value);
    }
  }

  private Step step(Activation activation) {
    Step step = running.get(activation);
    if (step == null) {
      throw new IllegalStateException("no step runs");
    }
    return step;
  }

  // ---- steps

  /** The running steps of these activations: the homes of what is made now. */
  Map<Activation, Step> homes(List<Activation> around) {
    Map<Activation, Step> homes = new HashMap<>();
    around.forEach(a -> homes.put(a, step(a)));
    return homes;
  }

  /** Rule 2: the running step stays if it is the home or descends from it; else the home runs for the whole call. */
  private Map<Activation, Step> following(Map<Activation, Step> homes) {
    Map<Activation, Step> steps = new HashMap<>(running);
    homes.forEach((activation, home) -> {
      Step now = running.get(activation);
      if (now == null || !now.descendsFrom(home)) {
        steps.put(activation, home);
      }
    });
    return steps;
  }

  private <T> T under(Map<Activation, Step> steps, Supplier<T> task) {
    Map<Activation, Step> before = running;
    running = steps;
    try {
      return task.get();
    } finally {
      running = before;
    }
  }

  private static Progress finish(Progress progress) {
    Progress p = progress;
    while (p instanceof Progress.More(var rest)) {
      p = rest.get();
    }
    return p;
  }

  // ---- calls

  Object call(Object f, List<Object> arguments) {
    return switch (f) {
      case Heap.BuiltIn b -> b.call(arguments);
      case Closure c -> under(following(c.homes()), () -> called(c, arguments));
      default -> throw Thrown.typeError();
    };
  }

  private Object called(Closure f, List<Object> arguments) {
    return switch (f.code().kind()) {
      case ARROW, PLAIN -> value(finish(new Bodies(this, f, null).enter(arguments).go()));
      case GENERATOR -> new GeneratorObject(f.around(), homes(f.around()), new Bodies(this, f, null).enter(arguments));
      case PARALLEL -> {
        var activation = new Activation();
        Step first = new Step(null, Map.of());
        yield under(with(running, activation, first), () -> {
          Progress.Rest body = new Bodies(this, f, activation).enter(arguments);
          var waiting = new Waiting(activation, first, new HashMap<>(first.store), f.around(), homes(f.around()), null,
              body);
          return new State(Nothing.UNDEFINED, false, waiting);
        });
      }
    };
  }

  private static Object value(Progress p) {
    return switch (p) {
      case Returned(Object value) -> value;
      case Threw(Object value) -> throw new Thrown(value);
      default -> throw new IllegalStateException("an ordinary function yields");
    };
  }

  private static Map<Activation, Step> with(Map<Activation, Step> steps, Activation activation, Step step) {
    Map<Activation, Step> all = new HashMap<>(steps);
    all.put(activation, step);
    return all;
  }

  // ---- states

  State resume(State state, Resume how, Object value) {
    Waiting w = state.waiting();
    if (w == null || (w.resumption() == null && how != Resume.NEXT)) {
      return switch (how) {
        case NEXT -> new State(Nothing.UNDEFINED, true, null);
        case RETURN -> new State(value, true, null);
        case THROW -> throw new Thrown(value);
      };
    }
    Step step = new Step(w.step(), w.store());
    return under(with(following(w.homes()), w.activation(), step), () -> {
      Progress p = finish(w.resumption() == null ? w.start().go() : w.resumption().with(how, value));
      return switch (p) {
        case Yielded(Object v, var resumption) -> new State(v, false, new Waiting(
            w.activation(), step, new HashMap<>(step.store), w.around(), homes(w.around()), resumption, w.start()));
        default -> new State(value(p), true, null);
      };
    });
  }

  State resume(Cursor cursor, Resume how, Object value) {
    cursor.state = resume(cursor.state, how, value);
    return cursor.state;
  }

  // ---- ordinary generators

  /** What a generator gives: a value, and whether it was the last. */
  record Result(Object value, boolean done) {}

  /** Rule 3: it runs under the steps in which it was created. */
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
    Map<Activation, Step> steps = new HashMap<>(running);
    steps.putAll(g.homes);
    Progress p = under(steps, () -> {
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
