package everett.reference.model;

import everett.reference.model.Heap.BuiltIn;
import everett.reference.model.Heap.Closure;
import everett.reference.model.Heap.State;
import everett.reference.model.Progress.Resume;
import everett.reference.model.Promises.PromiseValue;
import everett.reference.program.Nothing;
import everett.reference.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The functions from outside that {@link Program#PRELUDE} has in JavaScript. */
final class Outside {
  final List<String> lines = new ArrayList<>();
  private final Machine machine;
  private final List<State> states = new ArrayList<>();
  private final List<Object> kept = new ArrayList<>();
  private int fuel = Program.FUEL;
  private int nesting;
  private @Nullable State shared;

  Outside(Machine machine) {
    this.machine = machine;
  }

  Map<String, BuiltIn> all() {
    return Map.ofEntries(
        Map.entry("log", this::log),
        Map.entry("tick", a -> tick(1)),
        Map.entry("keep", a -> keep(a.getFirst())),
        Map.entry("begin", a -> begin(a.getFirst())),
        Map.entry("step", a -> nested(() -> step(((Double) a.get(0)).intValue(), String.valueOf(a.get(1)), a.get(2)))),
        Map.entry("run", a -> nested(() -> run(((Double) a.get(0)).intValue(), a.get(1)))),
        Map.entry("share", a -> share((State) a.getFirst())),
        Map.entry("common", a -> nested(() -> common(a.getFirst()))),
        Map.entry("later", a -> later(a.getFirst())),
        Map.entry("list", Heap.ArrayValue::new),
        Map.entry("cut", a -> cut(a.getFirst())),
        Map.entry("odd", a -> odd((Heap.ArrayValue) a.getFirst())),
        Map.entry("table", a -> table((Heap.ArrayValue) a.getFirst())),
        Map.entry("boxed", a -> new Heap.TextObject(Properties.text(a.getFirst()))));
  }

  Object log(List<Object> values) {
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

  private Object later(Object f) {
    PromiseValue p = machine.promises.then(machine.promises.of(Nothing.UNDEFINED), f);
    machine.promises.then(p, v -> log(List.of("later", v)), e -> log(List.of("later rejects", e)));
    return 0.0;
  }

  private Object call(State state, String how, Object value) {
    return machine.call(Methods.get(machine, state, how), List.of(value));
  }

  private Object step(int i, String how, Object value) {
    if (states.isEmpty()) {
      return 0.0;
    }
    int at = states.size() - 1 - i % states.size();
    try {
      Object s = call(states.get(at), how, cut(value));
      if (s instanceof PromiseValue p) {
        machine.promises.then(p, v -> arrived(at, how, value, (State) v),
            e -> log(List.of("state", (double) at, how, "rejects", e)));
        return p;
      }
      return arrived(at, how, value, (State) s);
    } catch (Thrown t) {
      log(List.of("state", (double) at, how, "throws", t.value));
      return 0.0;
    }
  }

  private Object arrived(int at, String how, Object value, State s) {
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
  }

  private void finished(State state, String how, Object value) {
    try {
      Object s = call(state, how, value);
      if (s instanceof PromiseValue p) {
        machine.promises.then(p, v -> log(List.of("then", how, "gives", ((State) v).value, ((State) v).done())),
            e -> log(List.of("then", how, "rejects", e)));
      } else {
        log(List.of("then", how, "gives", ((State) s).value, ((State) s).done()));
      }
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
      Object called = machine.call(k instanceof Closure ? k : Methods.get(machine, k, "next"), List.of(value));
      Object r = k instanceof Closure || called instanceof PromiseValue ? called : Properties.get(called, "value");
      log(List.of("kept", (double) at, "gives", r));
      if (r instanceof Closure) {
        keep(r);
      }
      if (r instanceof PromiseValue p) {
        machine.promises.then(p, v -> log(List.of("kept", (double) at, "fulfils", v)),
            e -> log(List.of("kept", (double) at, "rejects", e)));
      }
      return r;
    } catch (Thrown t) {
      log(List.of("kept", (double) at, "throws", t.value));
      return 0.0;
    }
  }
}
