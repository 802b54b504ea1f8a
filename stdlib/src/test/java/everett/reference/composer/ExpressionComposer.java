package everett.reference.composer;

import static everett.reference.composer.Choices.way;
import static everett.reference.composer.Composer.external;
import static everett.reference.composer.Composer.number;

import everett.reference.composer.Names.Sort;
import everett.reference.program.Code;
import everett.reference.program.Expression;
import everett.reference.program.Nothing;
import everett.reference.program.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Composes expressions. Where texts could grow in a loop they are cut. */
final class ExpressionComposer {
  private final Composer composer;
  private final Choices choices;

  ExpressionComposer(Composer composer) {
    this.composer = composer;
    choices = composer.choices;
  }

  /** All variables that are visible, so that a difference is seen. */
  Expression.ArrayLiteral everything(Names names) {
    List<Expression> all = new ArrayList<>();
    names.all(Sort.VALUE).forEach(n -> all.add(new Expression.Variable(n)));
    names.all(Sort.CONSTANT).forEach(n -> all.add(new Expression.Variable(n)));
    names.all(Sort.OBJECT).forEach(n -> all.add(new Expression.Property(new Expression.Variable(n), "a", false)));
    names.all(Sort.OBJECT).forEach(n -> all.add(new Expression.Property(new Expression.Variable(n), "b", false)));
    names.all(Sort.ARRAY).forEach(n -> all.add(new Expression.Property(new Expression.Variable(n), "length", false)));
    names.all(Sort.ARGUMENTS).forEach(n ->
        all.add(new Expression.Index(new Expression.Variable(n), number(0), false)));
    return new Expression.ArrayLiteral(all);
  }

  /** Something that shows what others than the own variables hold: a call, or a resumption. */
  Expression probe(Names names) {
    boolean resumable = names.any(Sort.ITERATOR) || names.any(Sort.PARALLEL) || names.any(Sort.STATE);
    return choices.<Expression>go(
        way(1, () -> literal()),
        way(names.any(Sort.FUNCTION), 4, () -> call(names, 0)),
        way(resumable, 5, () -> composer.iterables.resume(names, 0)),
        way(composer.sharing, 2, () -> external("common", leaf(names))),
        way(composer.sharing, 2, () -> run(names)));
  }

  /** Calls or moves what somebody has given away. */
  Expression run(Names names) {
    return external("run", number(choices.below(5)), leaf(names));
  }

  private Expression literal() {
    return number(choices.below(90));
  }

  Expression leaf(Names names) {
    List<String> variables = new ArrayList<>(names.all(Sort.VALUE));
    variables.addAll(names.all(Sort.CONSTANT));
    Expression leaf = variables.isEmpty() || choices.percent(20)
        ? literal() : new Expression.Variable(choices.early(variables));
    return names.suspends() && choices.percent(30) ? new Expression.Yield(leaf) : leaf;
  }

  /** Something that is mostly a number. */
  Expression value(Names names, int depth) {
    if (depth <= 0) {
      return leaf(names);
    }
    int d = depth - 1;
    boolean sharing = composer.sharing;
    boolean resumable = names.any(Sort.ITERATOR) || names.any(Sort.PARALLEL) || names.any(Sort.STATE);
    return choices.<Expression>go(
        way(5, () -> leaf(names)),
        way(names.suspends(), 6, () -> new Expression.Yield(yielded(names, d))),
        way(names.any(Sort.VALUE), 9, () -> assign(names, d)),
        way(3, () -> binary(names, d)),
        way(names.any(Sort.FUNCTION), 9, () -> call(names, d)),
        way(names.depth < 3, 1, () -> called(names, d)),
        way(1, () -> new Expression.Conditional(value(names, d), value(names, d), value(names, d))),
        way(sharing, 4, () -> run(names)),
        way(sharing, 2, () -> external("step", number(choices.below(18)),
            new Expression.Literal(choices.of("next", "next", "throw", "return")), value(names, d))),
        way(1, () -> new Expression.Index(new Expression.ArrayLiteral(elements(names, d)),
            number(choices.below(4)), false)),
        way(1, () -> new Expression.Property(new Expression.ArrayLiteral(elements(names, d)), "length",
            choices.percent(20))),
        way(1, () -> new Expression.Template(List.of("a", "-", ""), List.of(leaf(names), value(names, d)))),
        way(names.awaits(), 8, () -> awaited(names, d)),
        way(names.any(Sort.ASYNC), 3, () -> new Expression.Call(
            new Expression.Variable(choices.early(names.all(Sort.ASYNC))), arguments(names, d))),
        way(2, () -> new Expression.Property(object(names, d), choices.of("a", "b"), choices.percent(20))),
        way(names.suspends(), 5, () -> new Expression.Delegate(composer.iterables.iterable(names, d))),
        way(resumable, 10, () -> composer.iterables.resume(names, d)),
        way(names.any(Sort.VALUE), 2, () -> pattern(names, d)),
        way(names.any(Sort.ARRAY) || names.any(Sort.OBJECT), 3, () -> shared(names, d)),
        way(names.any(Sort.ARGUMENTS), 1, () -> arguments(names)),
        way(1, () -> new Expression.Index(
            new Expression.Literal(choices.of(Nothing.UNDEFINED, "text")), value(names, d), true)),
        way(1, () -> new Expression.Binary(choices.of("&&", "||", "??", ","), value(names, d), value(names, d))));
  }

  /** A value that is not there before somebody resumes the function, where that can be. */
  Expression suspending(Names names, int depth) {
    return names.suspends() && choices.percent(70) ? new Expression.Yield(value(names, depth - 1))
        : value(names, depth);
  }

  /** Waits for a promise, or for something else. */
  private Expression awaited(Names names, int d) {
    List<String> iterators = names.all(Sort.ASYNC_ITERATOR);
    return choices.<Expression>go(
        way(2, () -> new Expression.Await(value(names, d))),
        way(composer.sharing, 4, () -> new Expression.Await(external("step", number(choices.below(4)),
            new Expression.Literal("next"), leaf(names)))),
        way(names.any(Sort.PROMISE), 2, () -> new Expression.Await(
            new Expression.Variable(choices.early(names.all(Sort.PROMISE))))),
        way(!iterators.isEmpty(), 4, () -> new Expression.Property(new Expression.Await(
            composer.iterables.promised(names, choices.early(iterators))), "value", true)));
  }

  /** Something that is mostly false. */
  Expression condition(Names names) {
    return new Expression.Binary("<", suspending(names, 2), number(30));
  }

  private Expression yielded(Names names, int d) {
    return composer.sharing && names.depth < 3 && choices.percent(20)
        ? new Expression.Function(composer.functions.closure(names)) : value(names, d);
  }

  Expression assign(Names names, int d) {
    List<String> variables = names.all(Sort.VALUE);
    if (variables.isEmpty()) {
      return value(names, d);
    }
    String name = choices.early(variables);
    if (choices.percent(25)) {
      return new Expression.Update(name, choices.percent(80), choices.percent(50));
    }
    String operator = choices.of("", "", "^", "^", "+", "-", "??", "||", "&&");
    Expression value = choices.percent(40) ? value(names, d) : leaf(names);
    return new Expression.Assign(name, operator, operator.equals("+") ? external("cut", value) : value);
  }

  private Expression binary(Names names, int d) {
    String operator = choices.of("+", "-", "^", "<", "===", "+");
    Expression left = value(names, d);
    Expression binary = new Expression.Binary(operator, left, choices.percent(50) ? leaf(names) : value(names, d));
    return operator.equals("+") ? external("cut", binary) : binary;
  }

  private Expression call(Names names, int d) {
    return new Expression.Call(new Expression.Variable(choices.early(names.all(Sort.FUNCTION))), arguments(names, d));
  }

  /** A function that is made to be called at once. */
  private Expression called(Names names, int d) {
    Expression f = new Expression.Function(composer.functions.function(Code.Kind.ARROW, names, 1));
    return new Expression.Call(f, arguments(names, d));
  }

  List<Expression> arguments(Names names, int d) {
    List<Expression> all = new ArrayList<>();
    // A second parameter is often a function, unless somebody gives something else.
    int n = choices.percent(15) ? 2 : choices.below(2);
    for (int i = 0; i < n; i++) {
      all.add(choices.percent(8) ? new Expression.Spread(composer.iterables.iterable(names, d)) : value(names, d));
    }
    return all;
  }

  /** Of an array: holes too, since a pattern has initializers for them. */
  List<Expression> elements(Names names, int d) {
    List<Expression> all = arguments(names, d);
    all.add(0, literal());
    all.add(value(names, d));
    if (choices.percent(40)) {
      all.add(choices.below(all.size()), new Expression.Literal(Nothing.UNDEFINED));
    }
    return all;
  }

  Expression object(Names names, int d) {
    List<Expression.Entry> entries = new ArrayList<>();
    entries.add(new Expression.Entry("a", null, value(names, d)));
    if (choices.percent(50)) {
      Expression computed = new Expression.Binary("+", leaf(names), new Expression.Literal(""));
      entries.add(choices.percent(30)
          ? new Expression.Entry(null, computed, value(names, d))
          : new Expression.Entry("b", null, suspending(names, d)));
    }
    if (names.depth < 3 && choices.percent(40)) {
      entries.add(new Expression.Entry("m", null,
          new Expression.Function(composer.functions.function(Code.Kind.PLAIN, names, 1))));
    }
    return new Expression.ObjectLiteral(entries);
  }

  private Expression pattern(Names names, int d) {
    List<String> variables = names.all(Sort.VALUE);
    List<Pattern.Element> parts = new ArrayList<>();
    int n = 1 + choices.below(3);
    for (int i = 0; i < n; i++) {
      parts.add(new Pattern.Element("", new Pattern.Name(choices.early(variables)),
          choices.percent(60) ? suspending(names, d) : null));
    }
    return new Expression.Property(
        new Expression.ArrayLiteral(List.of(new Expression.AssignPattern(new Pattern.Elements(parts, null),
            composer.iterables.iterable(names, d)))),
        "length", false);
  }

  /** What branches share by rule 5. */
  private Expression shared(Names names, int d) {
    List<String> objects = names.all(Sort.OBJECT);
    List<String> arrays = names.all(Sort.ARRAY);
    return choices.<Expression>go(
        way(!arrays.isEmpty(), 1, () ->
            new Expression.Index(new Expression.Variable(choices.early(arrays)), number(choices.below(4)), false)),
        way(!arrays.isEmpty() && composer.sharing, 2, () -> new Expression.MethodCall(
            new Expression.Variable(choices.early(arrays)), "push", false, List.of(literal()))),
        way(!objects.isEmpty(), 1, () ->
            new Expression.Property(new Expression.Variable(choices.early(objects)), "a", false)),
        way(!objects.isEmpty(), 1, () -> new Expression.MethodCall(
            new Expression.Variable(choices.early(objects)), "m", choices.percent(30), List.of(value(names, d)))),
        way(!objects.isEmpty() && composer.sharing, 3, () -> new Expression.SetProperty(
            new Expression.Variable(choices.early(objects)), choices.of("a", "b"), choices.of("", "-", "??", "^"),
            value(names, d))));
  }

  private Expression arguments(Names names) {
    Expression arguments = new Expression.Variable("arguments");
    return choices.<Expression>go(
        way(2, () -> new Expression.Index(arguments, number(choices.below(2)), false)),
        way(1, () -> new Expression.Property(arguments, "length", false)),
        way(composer.sharing, 2, () -> new Expression.SetProperty(arguments, choices.of("0", "1"), "", leaf(names))));
  }
}
