package everett.reference.model;

import everett.reference.model.Heap.Activation;
import everett.reference.model.Heap.Cell;
import everett.reference.model.Heap.Scope;
import everett.reference.model.Progress.Continuation;
import everett.reference.model.Rules.Holder;
import everett.reference.model.Rules.Place;
import everett.reference.program.Code;
import everett.reference.program.Nothing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where a piece of a body is evaluated, and where it goes when it does not end normally. Immutable.
 *
 * @param own the activation that owns what is declared here; null in ordinary functions
 * @param around all activations that lie lexically around, this one included
 * @param jumps where breaks ({@code break L}) and continues ({@code continue L}) go
 * @param kind of the function
 */
record Context(
    Machine machine, Scope scope, @Nullable Activation own, List<Activation> around,
    Continuation returning, Continuation throwing, Map<String, Continuation> jumps, Code.Kind kind) {
  /** In a new scope with these variables, uninitialized; those of kind var are undefined. */
  Context declaring(Place place, Map<String, String> kinds) {
    if (kinds.isEmpty()) {
      return this;
    }
    Map<String, Cell> cells = new HashMap<>();
    Activation owner = machine.rules.owner(place, own, around);
    kinds.forEach((name, kind) -> {
      Cell cell = new Cell(owner, kind.equals("const"));
      cells.put(name, cell);
      machine.initialize(cell, kind.equals("var") ? Nothing.UNDEFINED : Nothing.UNINITIALIZED);
    });
    return in(new Scope(scope, cells));
  }

  Context in(Scope to) {
    return new Context(machine, to, own, around, returning, throwing, jumps, kind);
  }

  Context throwing(Continuation to) {
    return new Context(machine, scope, own, around, returning, to, jumps, kind);
  }

  Context jumping(Map<String, Continuation> to) {
    Map<String, Continuation> all = new HashMap<>(jumps);
    all.putAll(to);
    return new Context(machine, scope, own, around, returning, throwing, all, kind);
  }

  /** Where something is done on the way out. */
  Context leaving(UnaryOperator<Continuation> leave, Continuation throwing) {
    Map<String, Continuation> all = new HashMap<>();
    jumps.forEach((label, to) -> all.put(label, leave.apply(to)));
    return new Context(machine, scope, own, around, leave.apply(returning), throwing, all, kind);
  }

  /** Begins an iteration that is held open here. */
  Progress iterate(Holder holder, Object value, Function<Iteration, Progress> then) {
    return attempt(() -> machine.rules.held(holder, machine.rules.begin(value)), i -> then.apply((Iteration) i));
  }

  /** Does something that may throw. */
  Progress attempt(Supplier<Object> what, Continuation then) {
    Object value;
    try {
      value = what.get();
    } catch (Thrown t) {
      return throwing.with(t.value);
    }
    return then.with(value);
  }
}
