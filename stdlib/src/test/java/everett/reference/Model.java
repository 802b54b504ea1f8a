package everett.reference;

import everett.reference.Heap.BuiltIn;
import everett.reference.Heap.Cell;
import everett.reference.Heap.Closure;
import everett.reference.Heap.Scope;
import everett.reference.Heap.State;
import everett.reference.Progress.Resume;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs a program in the model, with the functions from outside that {@link Program#PRELUDE} has in JavaScript. */
final class Model {
  private final Machine machine = new Machine();
  private final List<String> lines = new ArrayList<>();
  private final List<State> states = new ArrayList<>();
  private final List<Object> kept = new ArrayList<>();
  private int fuel = Program.FUEL;

  private Model() {}

  /** What the program prints; on a thread of its own, since each call that a program makes needs many here. */
  static List<String> run(List<Statement> program) {
    var task = new FutureTask<>(() -> lines(program));
    new Thread(null, task, "model", 1 << 28).start();
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> lines(List<Statement> program) {
    Model model = new Model();
    Map<String, Cell> cells = new HashMap<>();
    model.outside().forEach((name, f) -> {
      Cell cell = new Cell(null, true);
      cell.value = f;
      cells.put(name, cell);
    });
    Code main = new Code(Code.Kind.ARROW, List.of(), program);
    try {
      model.machine.call(new Closure(main, new Scope(null, cells), List.of(), Map.of()), List.of());
    } catch (Thrown t) {
      model.log(List.of("ends with", t.value));
    }
    return model.lines;
  }

  private Map<String, BuiltIn> outside() {
    return Map.of(
        "log", this::log,
        "tick", a -> tick(1),
        "keep", a -> keep(a.getFirst()),
        "begin", a -> begin(a.getFirst()),
        "step", a -> step(((Double) a.get(0)).intValue(), String.valueOf(a.get(1)), a.get(2)),
        "run", a -> run(((Double) a.get(0)).intValue(), a.get(1)));
  }

  private Object log(List<Object> values) {
    lines.add(Properties.show(values));
    return Nothing.UNDEFINED;
  }

  private Object tick(int cost) {
    fuel -= cost;
    if (fuel < 0) {
      throw new Thrown("fuel");
    }
    return Nothing.UNDEFINED;
  }

  private Object keep(Object f) {
    if (kept.size() < Program.MOST) {
      kept.add(f);
    }
    return 0.0;
  }

  private Object begin(Object f) {
    tick(1);
    try {
      State s = (State) machine.call(f, List.of());
      states.add(s);
      log(List.of("begins", s.value(), s.done()));
    } catch (Thrown t) {
      log(List.of("begin throws", t.value));
    }
    return 0.0;
  }

  private Object step(int i, String how, Object value) {
    tick(Program.COST);
    if (states.isEmpty()) {
      return 0.0;
    }
    int at = states.size() - 1 - i % states.size();
    try {
      State s = machine.resume(states.get(at), Resume.valueOf(how.toUpperCase(Locale.ROOT)),
          value instanceof String text && text.length() > 60 ? "long" : value);
      if (states.size() < Program.MOST) {
        states.add(s);
      }
      log(List.of("state", (double) at, how, "gives", s.value(), s.done()));
      if (s.value() instanceof Closure) {
        keep(s.value());
      }
      return s.value();
    } catch (Thrown t) {
      log(List.of("state", (double) at, how, "throws", t.value));
      return 0.0;
    }
  }

  private Object run(int i, Object value) {
    tick(Program.COST);
    if (kept.isEmpty()) {
      return 0.0;
    }
    int at = i % kept.size();
    try {
      Object r = machine.call(kept.get(at), List.of(value));
      log(List.of("kept", (double) at, "gives", r));
      if (r instanceof Closure) {
        keep(r);
      }
      return r;
    } catch (Thrown t) {
      log(List.of("kept", (double) at, "throws", t.value));
      return 0.0;
    }
  }
}
