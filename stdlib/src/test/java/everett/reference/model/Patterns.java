package everett.reference.model;

import everett.reference.model.Progress.Continuation;
import everett.reference.model.Progress.Rest;
import everett.reference.model.Rules.Holder;
import everett.reference.model.Rules.Leaving;
import everett.reference.program.Nothing;
import everett.reference.program.Pattern;
import everett.reference.program.Pattern.Element;
import java.util.List;
import java.util.function.UnaryOperator;

/** Binding and assignment. An array pattern holds its iteration open, as a value, while initializers suspend. */
final class Patterns {
  /** How a name gets its value. */
  interface Target {
    void put(Context c, String name, Object value);
  }

  static final Target DECLARE = (c, name, value) -> c.machine().initialize(c.scope().find(name), value);
  static final Target ASSIGN = (c, name, value) -> c.machine().write(c.scope().find(name), value);

  private Patterns() {}

  static Progress bind(Pattern pattern, Object value, Context c, Target target, Continuation then) {
    return switch (pattern) {
      case Pattern.Name(var name) -> c.attempt(() -> {
        target.put(c, name, value);
        return value;
      }, then);
      case Pattern.Elements p ->
          c.iterate(Holder.PATTERN, value, i -> elements(p, 0, i, false, c, target, then));
      case Pattern.Properties(var properties) -> value == Nothing.UNDEFINED
          ? c.throwing().with(new Heap.ErrorValue("TypeError"))
          : properties(properties, 0, value, c, target, then);
    };
  }

  static Progress element(Element e, Object value, Context c, Target target, Continuation then) {
    return e.initializer() == null || value != Nothing.UNDEFINED
        ? bind(e.target(), value, c, target, then)
        : Expressions.of(e.initializer(), c, v -> bind(e.target(), v, c, target, then));
  }

  private static Progress properties(List<Element> list, int at, Object value, Context c, Target target,
      Continuation then) {
    if (at == list.size()) {
      return then.with(value);
    }
    return c.attempt(() -> Properties.get(value, list.get(at).key()),
        v -> element(list.get(at), v, c, target, x -> properties(list, at + 1, value, c, target, then)));
  }

  private static Progress elements(
      Pattern.Elements p, int at, Iteration iteration, boolean done, Context c, Target target, Continuation then) {
    if (at < p.elements().size()) {
      if (done) {
        return element(p.elements().get(at), Nothing.UNDEFINED, c, target,
            x -> elements(p, at + 1, iteration, true, c, target, then));
      }
      return c.attempt(() -> iteration.next(c.machine()), t -> {
        var turn = (Iteration.Turn) t;
        boolean end = turn.done();
        Context open = end ? c : closing(turn.after(), c);
        return element(p.elements().get(at), end ? Nothing.UNDEFINED : turn.value(), open, target,
            x -> elements(p, at + 1, turn.after(), end, c, target, then));
      });
    }
    if (p.rest() != null) {
      return c.attempt(() -> new Heap.ArrayValue(done ? List.of() : Iteration.rest(iteration, c.machine())),
          v -> bind(new Pattern.Name(p.rest()), v, c, target, then));
    }
    return done ? then.with(Nothing.UNDEFINED) : c.attempt(() -> close(iteration, c), then);
  }

  private static Object close(Iteration iteration, Context c) {
    iteration.close(c.machine());
    return Nothing.UNDEFINED;
  }

  /** Where an iteration is closed on every way out; a throw is more important than what closing throws. */
  static Context closing(Iteration iteration, Context c) {
    UnaryOperator<Rest> last =
        c.machine().rules.leaving(Leaving.LOOP, to -> () -> c.attempt(() -> close(iteration, c), x -> to.go()));
    return c.leaving(
        to -> v -> last.apply(() -> to.with(v)).go(),
        v -> c.throwing(x -> c.throwing().with(v)).attempt(() -> close(iteration, c), x -> c.throwing().with(v)));
  }
}
