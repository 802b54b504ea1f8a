package everett.reference.model;

import everett.reference.model.Progress.Continuation;
import everett.reference.model.Progress.Rest;
import everett.reference.model.Progress.Resume;
import everett.reference.model.Progress.Resumption;
import everett.reference.model.Rules.Leaving;
import everett.reference.model.Rules.Place;
import everett.reference.model.Rules.Wait;
import everett.reference.program.Code;
import everett.reference.program.Nothing;
import everett.reference.program.Statement;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Where bodies wait: yield, and what only async functions have. */
final class Waits {
  private Waits() {}

  static Progress await(Object value, Context c, Continuation then) {
    return new Progress.Awaiting(value, (how, v) -> (how == Resume.THROW ? c.throwing() : then).with(v));
  }

  /** Waits where the rules say so. */
  private static Progress await(Wait where, Object value, Context c, Continuation then) {
    return c.kind() == Code.Kind.ASYNC_PARALLEL && c.machine().rules.awaits(where)
        ? await(value, c, then) : then.with(value);
  }

  static Progress yield(Object value, Context c, Continuation then) {
    return await(Wait.YIELD, value, c, v -> yielded(v, c, (how, sent) -> switch (how) {
      case NEXT -> then.with(sent);
      case THROW -> c.throwing().with(sent);
      case RETURN -> c.returning().with(sent);
    }));
  }

  /** In async functions a return by the state's method waits for the value, which may throw. */
  private static Progress yielded(Object value, Context c, Resumption then) {
    return new Progress.Yielded(value, (how, sent) -> how != Resume.RETURN
        ? then.with(how, sent)
        : await(Wait.RETURN_METHOD, sent, c.throwing(e -> then.with(Resume.THROW, e)), v ->
            then.with(Resume.RETURN, v)));
  }

  static Progress returning(Object value, Context c) {
    return await(Wait.RETURN, value, c, c.returning());
  }

  // ---- for await

  static Progress loop(Statement.ForOf f, Object iterable, Map<String, String> names, Context outer, Rest then) {
    return outer.attempt(() -> outer.machine().rules.held(AsyncIteration.over(iterable, outer.machine().rules)),
        i -> repeat(f, (AsyncIteration) i, names, outer, then));
  }

  private static Progress repeat(Statement.ForOf f, AsyncIteration iteration, Map<String, String> names, Context outer,
      Rest then) {
    return new Progress.More(() -> {
      var pending = iteration.resume(outer.machine(), Resume.NEXT, Nothing.UNDEFINED);
      return await(pending.promise(), outer, v -> {
        var turn = pending.turn().apply(v);
        if (turn.done()) {
          return then.go();
        }
        Rest next = () -> repeat(f, turn.after(), names, outer, then);
        Context c = closing(turn.after(), outer.jumping(Map.of("break " + f.label(), x -> then.go())))
            .jumping(Map.of("continue " + f.label(), x -> next.go())).declaring(Place.LOOP, names);
        return Patterns.bind(f.pattern(), turn.value(), c, Patterns.DECLARE, x ->
            Statements.ticking(f.body(), c, next));
      });
    });
  }

  /** As in loops that do not wait, but that closing is waited for. */
  private static Context closing(AsyncIteration iteration, Context c) {
    UnaryOperator<Rest> last = c.machine().rules.leaving(Leaving.LOOP, to -> () -> close(iteration, c, to));
    return c.leaving(to -> v -> last.apply(() -> to.with(v)).go(),
        v -> close(iteration, c.throwing(x -> c.throwing().with(v)), () -> c.throwing().with(v)));
  }

  private static Progress close(AsyncIteration iteration, Context c, Rest then) {
    var pending = iteration.resume(c.machine(), Resume.RETURN, Nothing.UNDEFINED);
    return await(pending.promise(), c, v -> then.go());
  }

  // ---- yield*

  static Progress delegate(Object iterable, Context c, Continuation then) {
    return c.attempt(() -> c.machine().rules.held(AsyncIteration.over(iterable, c.machine().rules)),
        i -> delegate((AsyncIteration) i, Resume.NEXT, Nothing.UNDEFINED, c, then));
  }

  private static Progress delegate(AsyncIteration iteration, Resume how, Object sent, Context c, Continuation then) {
    var pending = iteration.resume(c.machine(), how, sent);
    return await(pending.promise(), c, v -> {
      var turn = pending.turn().apply(v);
      return turn.done()
          ? (how == Resume.RETURN ? c.returning() : then).with(turn.value())
          : yielded(turn.value(), c, (h, x) -> c.machine().rules.delegated(h, x, c,
              (inner, sentInside) -> delegate(turn.after(), inner, sentInside, c, then)));
    });
  }
}
