package everett.reference;

import everett.reference.Progress.Continuation;
import everett.reference.Progress.Resume;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What expressions do, with what comes after passed on. What is half built is a value, so each branch has its own. */
final class Expressions {
  private Expressions() {}

  static Progress of(Expression e, Context c, Continuation then) {
    Machine m = c.machine();
    return switch (e) {
      case Expression.Literal(var value) -> then.with(value);
      case Expression.Variable(var name) -> c.attempt(() -> m.read(c.scope().find(name)), then);
      case Expression.Assign(var name, var operator, var value) -> assign(
          operator, () -> m.read(c.scope().find(name)), value, c, v -> m.write(c.scope().find(name), v), then);
      case Expression.AssignPattern(var pattern, var value) ->
          of(value, c, v -> Patterns.bind(pattern, v, c, Patterns.ASSIGN, x -> then.with(v)));
      case Expression.Update(var name, boolean increment, boolean prefix) -> c.attempt(() -> {
        double old = Properties.number(m.read(c.scope().find(name)));
        m.write(c.scope().find(name), increment ? old + 1 : old - 1);
        return prefix ? (increment ? old + 1 : old - 1) : old;
      }, then);
      case Expression.Binary(var operator, var left, var right) -> of(left, c, l -> switch (operator) {
        case "&&" -> Properties.truth(l) ? of(right, c, then) : then.with(l);
        case "||" -> Properties.truth(l) ? then.with(l) : of(right, c, then);
        case "??" -> l == Nothing.UNDEFINED ? of(right, c, then) : then.with(l);
        case "," -> of(right, c, then);
        default -> of(right, c, r -> then.with(Properties.binary(operator, l, r)));
      });
      case Expression.Conditional(var test, var yes, var no) ->
          of(test, c, v -> of(Properties.truth(v) ? yes : no, c, then));
      case Expression.Yield(var value) -> of(value, c, v -> new Progress.Yielded(v, (how, sent) -> switch (how) {
        case NEXT -> then.with(sent);
        case THROW -> c.throwing().with(sent);
        case RETURN -> c.returning().with(sent);
      }));
      case Expression.Delegate(var iterable) -> of(iterable, c, v -> c.attempt(() -> Iteration.over(v),
          i -> delegate((Iteration) i, Resume.NEXT, Nothing.UNDEFINED, c, then)));
      case Expression.Function(var code) -> then.with(Bodies.closure(code, c));
      case Expression.Call(var callee, var arguments) ->
          of(callee, c, f -> list(arguments, c, a -> c.attempt(() -> m.call(f, a), then)));
      case Expression.MethodCall(var object, var name, boolean optional, var arguments) -> of(object, c, o ->
          optional && o == Nothing.UNDEFINED
              ? then.with(o)
              : c.attempt(() -> Methods.get(m, o, name), f ->
                  list(arguments, c, a -> c.attempt(() -> m.call(f, a), then))));
      case Expression.Property(var object, var name, boolean optional) -> of(object, c, o ->
          optional && o == Nothing.UNDEFINED ? then.with(o) : c.attempt(() -> Properties.get(o, name), then));
      case Expression.Index(var object, var index, boolean optional) -> of(object, c, o ->
          optional && o == Nothing.UNDEFINED ? then.with(o)
              : of(index, c, i -> c.attempt(() -> Properties.index(o, i), then)));
      case Expression.SetProperty(var object, var name, var operator, var value) -> of(object, c, o -> assign(
          operator, () -> Properties.get(o, name), value, c, v -> Properties.set(o, name, v), then));
      case Expression.ArrayLiteral(var elements) -> list(elements, c, all -> then.with(new Heap.ArrayValue(all)));
      case Expression.Spread s -> throw new IllegalStateException("not in a list");
      case Expression.ObjectLiteral(var entries) -> entries(entries, 0, List.of(), c, then);
      case Expression.Template(var texts, var values) -> template(texts, values, 0, texts.getFirst(), c, then);
      case Expression.NewSet(var iterable) -> of(iterable, c, v -> c.attempt(() -> {
        var set = new Heap.SetValue();
        for (Object element : v == Nothing.UNDEFINED ? List.of() : Patterns.rest(Iteration.over(v), m)) {
          if (!set.elements.contains(element)) {
            set.elements.add(element);
          }
        }
        return set;
      }, then));
    };
  }

  private static Progress assign(
      String operator, java.util.function.Supplier<Object> old, Expression value, Context c,
      java.util.function.Consumer<Object> put, Continuation then) {
    Function<Object, Progress> store = v -> c.attempt(() -> {
      put.accept(v);
      return v;
    }, then);
    return switch (operator) {
      case "" -> of(value, c, store::apply);
      case "&&" -> c.attempt(old, o -> Properties.truth(o) ? of(value, c, store::apply) : then.with(o));
      case "||" -> c.attempt(old, o -> Properties.truth(o) ? then.with(o) : of(value, c, store::apply));
      case "??" -> c.attempt(old, o -> o == Nothing.UNDEFINED ? of(value, c, store::apply) : then.with(o));
      default -> c.attempt(old, o -> of(value, c, v -> store.apply(Properties.binary(operator, o, v))));
    };
  }

  /** Arguments or elements. */
  private static Progress list(List<Expression> expressions, Context c, Function<List<Object>, Progress> then) {
    return list(expressions, 0, List.of(), c, then);
  }

  private static Progress list(
      List<Expression> expressions, int from, List<Object> before, Context c, Function<List<Object>, Progress> then) {
    if (from == expressions.size()) {
      return then.apply(before);
    }
    if (expressions.get(from) instanceof Expression.Spread(var iterable)) {
      return of(iterable, c, v -> c.attempt(() -> Patterns.rest(Iteration.over(v), c.machine()),
          more -> list(expressions, from + 1, joined(before, (List<?>) more), c, then)));
    }
    return of(expressions.get(from), c, v -> list(expressions, from + 1, joined(before, List.of(v)), c, then));
  }

  private static List<Object> joined(List<Object> before, List<?> more) {
    List<Object> all = new ArrayList<>(before);
    all.addAll(more);
    return all;
  }

  private record Pair(String name, Object value) {}

  private static Progress entries(List<Expression.Entry> entries, int from, List<Object> before, Context c,
      Continuation then) {
    if (from == entries.size()) {
      var object = new Heap.ObjectValue();
      before.forEach(p -> object.properties.put(((Pair) p).name(), ((Pair) p).value()));
      return then.with(object);
    }
    Expression.Entry e = entries.get(from);
    Function<String, Progress> value = name -> of(e.value(), c,
        v -> entries(entries, from + 1, joined(before, List.of(new Pair(name, v))), c, then));
    return e.computed() == null ? value.apply(String.valueOf(e.name()))
        : of(e.computed(), c, k -> value.apply(Properties.text(k)));
  }

  private static Progress template(List<String> texts, List<Expression> values, int at, String before, Context c,
      Continuation then) {
    return at == values.size()
        ? then.with(before)
        : of(values.get(at), c, v ->
            template(texts, values, at + 1, before + Properties.text(v) + texts.get(at + 1), c, then));
  }

  // ---- yield*

  private static Progress delegate(Iteration iteration, Resume how, Object sent, Context c, Continuation then) {
    return switch (iteration) {
      case Iteration.OverState(var state) -> c.attempt(() -> c.machine().resume(state, how, sent), s -> {
        var next = (Heap.State) s;
        return next.done()
            ? (how == Resume.RETURN ? c.returning() : then).with(next.value())
            : new Progress.Yielded(next.value(), (h, v) -> delegate(new Iteration.OverState(next), h, v, c, then));
      });
      case Iteration.OverElements elements -> switch (how) {
        case NEXT -> {
          Iteration.Turn turn = elements.next(c.machine());
          yield turn.value() == null
              ? then.with(Nothing.UNDEFINED)
              : new Progress.Yielded(turn.value(), (h, v) -> delegate(turn.after(), h, v, c, then));
        }
        case THROW -> c.throwing().with(new Heap.ErrorValue("TypeError"));
        case RETURN -> c.returning().with(sent);
      };
      case Iteration.ByIterator(var iterator) -> {
        if (iterator instanceof Heap.ArrayIterator && how == Resume.RETURN) {
          yield c.returning().with(sent);
        }
        yield c.attempt(() -> Iteration.resume(c.machine(), iterator, how, sent), r -> {
          var result = (Machine.Result) r;
          return result.done()
              ? (how == Resume.RETURN ? c.returning() : then).with(result.value())
              : new Progress.Yielded(result.value(), (h, v) -> delegate(iteration, h, v, c, then));
        });
      }
    };
  }
}
