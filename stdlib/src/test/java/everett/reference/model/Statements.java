package everett.reference.model;

import everett.reference.model.Progress.Continuation;
import everett.reference.model.Progress.Rest;
import everett.reference.model.Rules.Holder;
import everett.reference.model.Rules.Leaving;
import everett.reference.model.Rules.Place;
import everett.reference.program.Expression;
import everett.reference.program.Nothing;
import everett.reference.program.Pattern;
import everett.reference.program.Statement;
import everett.reference.program.Statement.Block;
import everett.reference.program.Statement.Case;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What statements do, with what comes after them passed on. */
final class Statements {
  private Statements() {}

  /** In the scope of these statements, with its functions made. */
  static Context enter(List<Statement> statements, Context outer) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Statement s : statements) {
      switch (s) {
        case Statement.Declare(var kind, var pattern, var value) when !kind.equals("var") ->
            declare(pattern, kind, names);
        case Statement.FunctionDeclaration(var name, var code) -> names.put(name, "let");
        case Statement.Using(var name, int number) -> names.put(name, "const");
        default -> { }
      }
    }
    Context c = outer.declaring(Place.BLOCK, names);
    for (Statement s : statements) {
      if (s instanceof Statement.FunctionDeclaration(var name, var code)) {
        c.machine().initialize(c.scope().find(name), Bodies.closure(code, c));
      }
    }
    return c;
  }

  private static void declare(Pattern pattern, String kind, Map<String, String> to) {
    List<String> names = new ArrayList<>();
    pattern.names(names);
    names.forEach(n -> to.put(n, kind));
  }

  /** These statements from one of them on, in the scope that they were entered with. */
  static Progress list(List<Statement> statements, int from, Context c, Rest then) {
    if (from == statements.size()) {
      return then.go();
    }
    if (statements.get(from) instanceof Statement.Using(var name, int number)) {
      // What is left of the block is a try, and disposing of the resource its finally.
      c.machine().initialize(c.scope().find(name), new Heap.ObjectValue());
      Runnable dispose = () ->
          c.machine().call(c.machine().read(c.scope().find("log")), List.of("dispose", (double) number));
      UnaryOperator<Rest> last = c.machine().rules.leaving(Leaving.USING, to -> () -> {
        dispose.run();
        return to.go();
      });
      Context inner = c.leaving(to -> v -> last.apply(() -> to.with(v)).go(), v ->
          last.apply(() -> c.throwing().with(v)).go());
      return list(statements, from + 1, inner, last.apply(then));
    }
    return new Progress.More(() -> of(statements.get(from), c, () -> list(statements, from + 1, c, then)));
  }

  private static Progress block(Block b, Context c, Rest then) {
    return list(b.statements(), 0, enter(b.statements(), c), then);
  }

  private static Progress of(Statement s, Context c, Rest then) {
    return switch (s) {
      case Statement.Declare(var kind, var pattern, var value) -> Expressions.of(value, c,
          v -> Patterns.bind(pattern, v, c, Patterns.DECLARE, x -> then.go()));
      case Statement.FunctionDeclaration f -> then.go();
      case Statement.Using u -> throw new IllegalStateException("only in a block");
      case Statement.Evaluate(var e) -> Expressions.of(e, c, v -> then.go());
      case Block b -> block(b, c, then);
      case Statement.If(var test, var yes, var no) ->
          Expressions.of(test, c, v ->
              Properties.truth(v) ? of(yes, c, then) : no == null ? then.go() : of(no, c, then));
      case Statement.While w -> repeat(w, c.jumping(Map.of(
          "break " + w.label(), v -> then.go(), "continue " + w.label(), v -> repeat(w, c, then))), then);
      case Statement.DoWhile w -> turn(w, c, then);
      case Statement.For f -> first(f, c, then);
      case Statement.ForOf f -> first(f, c, then);
      case Statement.Switch w -> Expressions.of(w.value(), c, v -> {
        List<Statement> all = w.cases().stream().flatMap(x -> x.statements().stream()).toList();
        Context inner = enter(all, c.jumping(Map.of("break " + w.label(), x -> then.go())));
        return match(w.cases(), 0, v, inner, then);
      });
      case Statement.Try t -> attempt(t, c, then);
      case Statement.Throw(var value) -> Expressions.of(value, c, c.throwing());
      case Statement.Return(var value) -> Expressions.of(value, c, v -> Waits.returning(v, c));
      case Statement.Break(var label, boolean named) -> jump("break " + label, c);
      case Statement.Continue(var label, boolean named) -> jump("continue " + label, c);
    };
  }

  private static Progress jump(String where, Context c) {
    Continuation to = c.jumps().get(where);
    if (to == null) {
      throw new IllegalStateException("nowhere to " + where);
    }
    return to.with(Nothing.UNDEFINED);
  }

  static Progress ticking(Block body, Context c, Rest then) {
    return c.attempt(() -> c.machine().call(c.machine().read(c.scope().find("tick")), List.of()), x ->
        block(body, c, then));
  }

  // ---- loops

  private static Progress repeat(Statement.While w, Context outer, Rest then) {
    Context c = outer.jumping(Map.of("break " + w.label(), v -> then.go(), "continue " + w.label(), v ->
        repeat(w, outer, then)));
    return new Progress.More(() -> Expressions.of(w.test(), outer,
        v -> Properties.truth(v) ? ticking(w.body(), c, () -> repeat(w, outer, then)) : then.go()));
  }

  private static Progress turn(Statement.DoWhile w, Context outer, Rest then) {
    Rest test = () -> Expressions.of(w.test(), outer, v -> Properties.truth(v) ? turn(w, outer, then) : then.go());
    Context c = outer.jumping(Map.of("break " + w.label(), v -> then.go(), "continue " + w.label(), v -> test.go()));
    return new Progress.More(() -> ticking(w.body(), c, test));
  }

  private static Progress first(Statement.For f, Context outer, Rest then) {
    Context c = outer.declaring(Place.LOOP, Map.of(f.name(), "let"));
    return Expressions.of(f.start(), c, v -> {
      c.machine().initialize(c.scope().find(f.name()), v);
      return repeat(f, Bodies.turn(c), then);
    });
  }

  private static Progress repeat(Statement.For f, Context c, Rest then) {
    Rest next = () -> {
      Context turn = Bodies.turn(c);
      return Expressions.of(f.update(), turn, v -> repeat(f, turn, then));
    };
    Context body = c.jumping(Map.of("break " + f.label(), v -> then.go(), "continue " + f.label(), v -> next.go()));
    return new Progress.More(() -> Expressions.of(f.test(), c,
        v -> Properties.truth(v) ? ticking(f.body(), body, next) : then.go()));
  }

  private static Progress first(Statement.ForOf f, Context outer, Rest then) {
    Map<String, String> names = new LinkedHashMap<>();
    if (!f.kind().equals("var")) {
      declare(f.pattern(), f.kind(), names);
    }
    Context head = outer.declaring(Place.LOOP, names);
    return Expressions.of(f.iterable(), head,
        v -> f.await()
            ? Waits.loop(f, v, names, outer, then)
            : outer.iterate(Holder.FOR_OF, v, i -> repeat(f, i, names, outer, then)));
  }

  private static Progress repeat(Statement.ForOf f, Iteration iteration, Map<String, String> names, Context outer,
      Rest then) {
    return new Progress.More(() -> outer.attempt(() -> iteration.next(outer.machine()), t -> {
      var turn = (Iteration.Turn) t;
      if (turn.done()) {
        return then.go();
      }
      Rest next = () -> repeat(f, turn.after(), names, outer, then);
      // Breaking closes the iteration; going on with it does not.
      Context c = Patterns.closing(turn.after(), outer.jumping(Map.of("break " + f.label(), v -> then.go())))
          .jumping(Map.of("continue " + f.label(), v -> next.go())).declaring(Place.LOOP, names);
      return Patterns.bind(f.pattern(), turn.value(), c, Patterns.DECLARE, x -> ticking(f.body(), c, next));
    }));
  }

  // ---- switch, try

  private static Progress match(List<Case> cases, int from, Object value, Context c, Rest then) {
    if (from == cases.size()) {
      for (int i = 0; i < cases.size(); i++) {
        if (cases.get(i).test() == null) {
          return run(cases, i, c, then);
        }
      }
      return then.go();
    }
    Expression test = cases.get(from).test();
    return test == null
        ? match(cases, from + 1, value, c, then)
        : Expressions.of(test, c, v -> Properties.truth(Properties.binary("===", value, v))
            ? run(cases, from, c, then)
            : match(cases, from + 1, value, c, then));
  }

  private static Progress run(List<Case> cases, int from, Context c, Rest then) {
    return from == cases.size() ? then.go()
        : list(cases.get(from).statements(), 0, c, () -> run(cases, from + 1, c, then));
  }

  private static Progress attempt(Statement.Try t, Context outer, Rest then) {
    Block block = t.last();
    UnaryOperator<Rest> last = block == null ? UnaryOperator.identity()
        : outer.machine().rules.leaving(Leaving.FINALLY, to -> () -> block(block, outer, to));
    Context c = block == null
        ? outer
        : outer.leaving(to -> v -> last.apply(() -> to.with(v)).go(), v ->
            last.apply(() -> outer.throwing().with(v)).go());
    Rest after = last.apply(then);
    Block handler = t.handler();
    return block(t.block(), handler == null ? c : c.throwing(v -> caught(t.parameter(), v, handler, c, after)), after);
  }

  private static Progress caught(@Nullable String parameter, Object value, Block handler, Context outer, Rest then) {
    Context c = parameter == null ? outer : outer.declaring(Place.CATCH, Map.of(parameter, "let"));
    if (parameter != null) {
      c.machine().initialize(c.scope().find(parameter), value);
    }
    return block(handler, c, then);
  }
}
