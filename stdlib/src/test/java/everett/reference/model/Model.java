package everett.reference.model;

import everett.reference.model.Heap.BuiltIn;
import everett.reference.model.Heap.Cell;
import everett.reference.model.Heap.Closure;
import everett.reference.model.Heap.Scope;
import everett.reference.model.Heap.State;
import everett.reference.model.Progress.Resume;
import everett.reference.program.Code;
import everett.reference.program.Nothing;
import everett.reference.program.Program;
import everett.reference.program.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a program in the model, with the functions from outside that {@link Program#PRELUDE} has in JavaScript. */
public final class Model {
  private final Machine machine;
  private final List<String> lines = new ArrayList<>();
  private final List<State> states = new ArrayList<>();
  private final List<Object> kept = new ArrayList<>();
  private int fuel = Program.FUEL;
  private int nesting;
  private @Nullable State shared;

  private Model(Rules rules) {
    machine = new Machine(rules);
  }

  /** Each call that a program makes needs many here. */
  private static final ExecutorService DEEP =
      Executors.newSingleThreadExecutor(task -> Thread.ofPlatform().daemon().stackSize(1 << 28).unstarted(task));

  /** What the program prints. */
  public static List<String> run(List<Statement> program) {
    return run(program, new Rules());
  }

  static List<String> run(List<Statement> program, Rules rules) {
    try {
      return DEEP.submit(() -> new Model(rules).lines(program)).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> lines(List<Statement> program) {
    Map<String, Cell> cells = new HashMap<>();
    outside().forEach((name, f) -> {
      Cell cell = new Cell(null, true);
      cell.value = f;
      cells.put(name, cell);
    });
    Code main = new Code(Code.Kind.ARROW, List.of(), program);
    try {
      machine.call(new Closure(main, new Scope(null, cells), List.of(), Steps.NONE), List.of());
    } catch (Thrown t) {
      log(List.of("ends with", t.value));
    }
    return lines;
  }

  private Map<String, BuiltIn> outside() {
    return Map.ofEntries(
        Map.entry("log", this::log),
        Map.entry("tick", a -> tick(1)),
        Map.entry("keep", a -> keep(a.getFirst())),
        Map.entry("begin", a -> begin(a.getFirst())),
        Map.entry("step", a -> nested(() -> step(((Double) a.get(0)).intValue(), String.valueOf(a.get(1)), a.get(2)))),
        Map.entry("run", a -> nested(() -> run(((Double) a.get(0)).intValue(), a.get(1)))),
        Map.entry("share", a -> share((State) a.getFirst())),
        Map.entry("common", a -> nested(() -> common(a.getFirst()))),
        Map.entry("list", Heap.ArrayValue::new),
        Map.entry("cut", a -> cut(a.getFirst())),
        Map.entry("odd", a -> odd((Heap.ArrayValue) a.getFirst())),
        Map.entry("table", a -> table((Heap.ArrayValue) a.getFirst())),
        Map.entry("boxed", a -> new Heap.TextObject(Properties.text(a.getFirst()))));
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

  private static Object cut(Object value) {
    return value instanceof String text && text.length() > 60 ? "long" : value;
  }

  private static Object odd(Heap.ArrayValue array) {
    array.patched = true;
    return array;
  }

  private static Object table(Heap.ArrayValue keys) {
    var map = new Heap.MapValue();
    for (int i = 0; i < keys.elements.size(); i++) {
      map.put(keys.elements.get(i), (double) i);
    }
    return map;
  }

  private Object begin(Object f) {
    tick(1);
    try {
      State s = (State) machine.call(f, List.of());
      states.add(s);
      log(List.of("begins", s.value, s.done()));
    } catch (Thrown t) {
      log(List.of("begin throws", t.value));
    }
    return 0.0;
  }

  private Object nested(Supplier<Object> task) {
    if (nesting > 1) {
      return 0.0;
    }
    tick(Program.COST);
    nesting++;
    try {
      return task.get();
    } finally {
      nesting--;
    }
  }

  private Object share(State state) {
    shared = state;
    return Nothing.UNDEFINED;
  }

  private Object common(Object value) {
    if (shared == null) {
      return 0.0;
    }
    State next = machine.resume(shared, Resume.NEXT, value);
    shared = next;
    return next.value;
  }

  private Object step(int i, String how, Object value) {
    if (states.isEmpty()) {
      return 0.0;
    }
    int at = states.size() - 1 - i % states.size();
    try {
      State s = machine.resume(states.get(at), Resume.valueOf(how.toUpperCase(Locale.ROOT)), cut(value));
      log(List.of("state", (double) at, how, "gives", s.value, s.done()));
      if (s.done()) {
        finished(s, List.of("next", "throw", "return").get(at % 3), value);
      } else if (states.size() < Program.MOST) {
        states.add(s);
      }
      if (s.value instanceof Closure) {
        keep(s.value);
      }
      return s.value;
    } catch (Thrown t) {
      log(List.of("state", (double) at, how, "throws", t.value));
      return 0.0;
    }
  }

  private void finished(State state, String how, Object value) {
    try {
      State s = machine.resume(state, Resume.valueOf(how.toUpperCase(Locale.ROOT)), value);
      log(List.of("then", how, "gives", s.value, s.done()));
    } catch (Thrown t) {
      log(List.of("then", how, "throws", t.value));
    }
  }

  private Object run(int i, Object value) {
    if (kept.isEmpty()) {
      return 0.0;
    }
    int at = kept.size() - 1 - i % kept.size();
    try {
      Object k = kept.get(at);
      Object r = k instanceof Closure ? machine.call(k, List.of(value))
          : Properties.get(machine.call(Methods.get(machine, k, "next"), List.of(value)), "value");
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
