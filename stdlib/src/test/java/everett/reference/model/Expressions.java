package everett.reference.model;

import everett.reference.model.Progress.Continuation;
import everett.reference.model.Progress.Resume;
import everett.reference.model.Rules.Holder;
import everett.reference.model.Rules.Part;
import everett.reference.program.Expression;
import everett.reference.program.Nothing;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

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
      case Expression.Await(var value) -> of(value, c, v -> Waits.await(v, c, then));
      case Expression.Yield(var value) -> of(value, c, v -> Waits.yield(v, c, then));
      case Expression.Delegate(var iterable) -> of(iterable, c, v -> c.kind().awaits()
          ? Waits.delegate(v, c, then)
          : c.iterate(Holder.DELEGATION, v, i -> delegate(i, Resume.NEXT, Nothing.UNDEFINED, c, then)));
      case Expression.Function(var code) -> then.with(Bodies.closure(code, c));
      case Expression.Call(var callee, var arguments) ->
          of(callee, c, f -> list(Part.ARGUMENTS, arguments, c, a -> c.attempt(() -> m.call(f, a), then)));
      case Expression.MethodCall(var object, var name, boolean optional, var arguments) -> of(object, c, o ->
          optional && o == Nothing.UNDEFINED
              ? then.with(o)
              : c.attempt(() -> Methods.get(m, o, name), f ->
                  list(Part.ARGUMENTS, arguments, c, a -> c.attempt(() -> m.call(f, a), then))));
      case Expression.Property(var object, var name, boolean optional) -> of(object, c, o ->
          optional && o == Nothing.UNDEFINED ? then.with(o) : c.attempt(() -> Properties.get(o, name), then));
      case Expression.Index(var object, var index, boolean optional) -> of(object, c, o ->
          optional && o == Nothing.UNDEFINED ? then.with(o)
              : of(index, c, i -> c.attempt(() -> Properties.index(o, i), then)));
      case Expression.SetProperty(var object, var name, var operator, var value) -> of(object, c, o -> assign(
          operator, () -> Properties.get(o, name), value, c, v -> Properties.set(o, name, v), then));
      case Expression.ArrayLiteral(var elements) -> list(Part.ELEMENTS, elements, c,
          all -> then.with(new Heap.ArrayValue(all)));
      case Expression.Spread s -> throw new IllegalStateException("not in a list");
      case Expression.ObjectLiteral(var entries) -> entries(entries, 0, new Heap.ObjectValue(), c, then);
      case Expression.Template(var texts, var values) -> template(texts, values, 0,
          m.rules.more(Part.TEXTS, List.of(), List.of(texts.getFirst())), c, then);
      case Expression.NewSet(var iterable) -> of(iterable, c, v -> c.attempt(() -> {
        var set = new Heap.SetValue();
        for (Object element : v == Nothing.UNDEFINED ? List.of() : Iteration.rest(m.rules.begin(v), m)) {
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

  private static Progress list(
      Part part, List<Expression> expressions, Context c, Function<List<Object>, Progress> then) {
    return list(part, expressions, 0, List.of(), c, then);
  }

  private static Progress list(Part part, List<Expression> expressions, int from, List<Object> before, Context c,
      Function<List<Object>, Progress> then) {
    if (from == expressions.size()) {
      return then.apply(before);
    }
    Function<List<?>, Progress> add = more ->
        list(part, expressions, from + 1, c.machine().rules.more(part, before, more), c, then);
    if (expressions.get(from) instanceof Expression.Spread(var iterable)) {
      return of(iterable, c, v -> c.attempt(() -> Iteration.rest(c.machine().rules.begin(v), c.machine()),
          more -> add.apply((List<?>) more)));
    }
    return of(expressions.get(from), c, v -> add.apply(List.of(v)));
  }

  private static Progress entries(List<Expression.Entry> entries, int from, Heap.ObjectValue before, Context c,
      Continuation then) {
    if (from == entries.size()) {
      return then.with(before);
    }
    Expression.Entry e = entries.get(from);
    Function<String, Progress> value = name -> of(e.value(), c,
        v -> entries(entries, from + 1, c.machine().rules.more(before, name, v), c, then));
    return e.computed() == null ? value.apply(String.valueOf(e.name()))
        : of(e.computed(), c, k -> value.apply(Properties.text(k)));
  }

  private static Progress template(List<String> texts, List<Expression> values, int at, List<Object> before, Context c,
      Continuation then) {
    return at == values.size()
        ? then.with(before.stream().map(Properties::text).collect(Collectors.joining()))
        : of(values.get(at), c, v -> template(texts, values, at + 1,
            c.machine().rules.more(Part.TEXTS, before, List.of(Properties.text(v), texts.get(at + 1))), c, then));
  }

  // ---- yield*

  private static Progress delegate(Iteration iteration, Resume how, Object sent, Context c, Continuation then) {
    return c.attempt(() -> iteration.resume(c.machine(), how, sent), t -> {
      var turn = (Iteration.Turn) t;
      return turn.done()
          ? (how == Resume.RETURN ? c.returning() : then).with(turn.value())
          : new Progress.Yielded(turn.value(), (h, v) -> c.machine().rules.delegated(h, v, c,
              (inner, sentInside) -> delegate(turn.after(), inner, sentInside, c, then)));
    });
  }
}
