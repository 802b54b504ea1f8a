package everett.reference;

import everett.reference.Names.Sort;
import java.util.ArrayList;
import java.util.List;

/** Makes programs of choices: expressions. */
final class ExpressionComposer {
  private final Composer composer;
  private final Choices choices;

  ExpressionComposer(Composer composer) {
    this.composer = composer;
    choices = composer.choices;
  }

  private Expression literal() {
    return Composer.number(choices.below(6));
  }

  private Expression leaf(Names names) {
    int k = choices.below(10);
    List<String> variables = new ArrayList<>(names.all(Sort.VALUE));
    variables.addAll(names.all(Sort.CONSTANT));
    Expression leaf = variables.isEmpty() || k == 5 || k == 9 ? literal() : new Expression.Variable(pick(variables));
    return k >= 7 && names.suspends() ? new Expression.Yield(leaf) : leaf;
  }

  private <T> T pick(List<T> all) {
    return all.get(choices.below(all.size()));
  }

  /** Something that is mostly a number. */
  Expression value(Names names, int depth) {
    if (depth <= 0) {
      return leaf(names);
    }
    int d = depth - 1;
    return switch (choices.below(40)) {
      default -> leaf(names);
      case 3, 4, 5, 6, 7, 8 -> names.suspends() ? new Expression.Yield(yielded(names, d)) : leaf(names);
      case 30, 31, 32, 33, 34, 35 -> assign(names, d);
      case 9, 10, 11 -> binary(names, d);
      case 36, 37 -> call(names, d);
      case 12 -> new Expression.Conditional(value(names, d), value(names, d), value(names, d));
      case 13, 14, 15, 16 -> call(names, d);
      case 17 -> composer.sharing
          ? external("run", Composer.number(choices.below(12)), value(names, d))
          : call(names, d);
      case 18 -> composer.sharing
          ? external("step", Composer.number(choices.below(18)),
              new Expression.Literal(choices.of("next", "next", "throw", "return")), value(names, d))
          : call(names, d);
      case 19 -> new Expression.Index(new Expression.ArrayLiteral(elements(names, d)), value(names, d), false);
      case 20 -> new Expression.Property(new Expression.ArrayLiteral(elements(names, d)), "length",
          choices.percent(20));
      case 21 -> new Expression.Template(List.of("a", "-", ""), List.of(leaf(names), value(names, d)));
      case 22 -> new Expression.Property(object(names, d), choices.of("a", "b"), choices.percent(20));
      case 23, 24, 38 -> names.suspends() ? new Expression.Delegate(iterable(names, d)) : call(names, d);
      case 25, 39 -> resume(names, d);
      case 26 -> pattern(names, d);
      case 27 -> shared(names, d);
      case 28 -> new Expression.Index(variable(names), value(names, d), true);
      case 29 -> new Expression.Binary(choices.of("&&", "||", "??", ","), value(names, d), value(names, d));
    };
  }

  private Expression variable(Names names) {
    List<String> variables = names.all(Sort.VALUE);
    return variables.isEmpty() ? new Expression.Literal(Nothing.UNDEFINED) : new Expression.Variable(pick(variables));
  }

  private Expression yielded(Names names, int d) {
    return composer.sharing && names.depth < 3 && choices.percent(20)
        ? new Expression.Function(composer.closure(names)) : value(names, d);
  }

  private static Expression external(String name, Expression... arguments) {
    return new Expression.Call(new Expression.Variable(name), List.of(arguments));
  }

  Expression assign(Names names, int d) {
    List<String> variables = names.all(Sort.VALUE);
    if (variables.isEmpty()) {
      return value(names, d);
    }
    String name = pick(variables);
    int k = choices.below(12);
    return k < 4
        ? new Expression.Update(name, k % 2 == 0, k < 2)
        : new Expression.Assign(name, choices.of("", "", "+", "-", "^", "??", "||", "&&"), k < 8 ? leaf(names)
            : value(names, d));
  }

  private Expression binary(Names names, int d) {
    String operator = choices.of("+", "-", "^", "<", "===", "+");
    Expression left = value(names, d);
    return new Expression.Binary(operator, left, choices.percent(50) ? leaf(names) : value(names, d));
  }

  private Expression call(Names names, int d) {
    List<String> functions = names.all(Sort.FUNCTION);
    boolean made = names.depth < 3 && choices.percent(12);
    if (functions.isEmpty() && !made) {
      return assign(names, d);
    }
    Expression callee = made
        ? new Expression.Function(composer.function(Code.Kind.ARROW, names, 1))
        : new Expression.Variable(pick(functions));
    return new Expression.Call(callee, arguments(names, d));
  }

  private List<Expression> arguments(Names names, int d) {
    List<Expression> all = new ArrayList<>();
    int n = choices.below(3);
    for (int i = 0; i < n; i++) {
      all.add(choices.percent(8) ? new Expression.Spread(iterable(names, d)) : value(names, d));
    }
    return all;
  }

  private List<Expression> elements(Names names, int d) {
    List<Expression> all = arguments(names, d);
    all.add(0, literal());
    all.add(value(names, d));
    return all;
  }

  Expression object(Names names, int d) {
    List<Expression.Entry> entries = new ArrayList<>();
    entries.add(new Expression.Entry("a", null, value(names, d)));
    if (choices.percent(50)) {
      entries.add(choices.percent(30)
          ? new Expression.Entry(null, new Expression.Binary("+", value(names, d), new Expression.Literal("")),
              value(names, d))
          : new Expression.Entry("b", null, value(names, d)));
    }
    if (names.depth < 3 && choices.percent(40)) {
      entries.add(new Expression.Entry("m", null,
          new Expression.Function(composer.function(Code.Kind.PLAIN, names, 1))));
    }
    return new Expression.ObjectLiteral(entries);
  }

  /** Resumes a state, or what else there is, and takes a value. */
  private Expression resume(Names names, int d) {
    List<String> parallel = names.all(Sort.PARALLEL);
    List<String> known = names.all(Sort.ITERABLE);
    if (parallel.isEmpty() && known.isEmpty()) {
      return value(names, d);
    }
    Expression state = !known.isEmpty() && (parallel.isEmpty() || choices.percent(60))
        ? new Expression.Variable(pick(known))
        : state(parallel, names, d);
    String how = choices.of("next", "next", "next", "throw", "return");
    return new Expression.Property(new Expression.MethodCall(state, how, false, List.of(value(names, d))), "value",
        true);
  }

  private Expression pattern(Names names, int d) {
    List<String> variables = names.all(Sort.VALUE);
    if (variables.isEmpty()) {
      return value(names, d);
    }
    List<Pattern.Element> parts = new ArrayList<>();
    int n = 1 + choices.below(2);
    for (int i = 0; i < n; i++) {
      parts.add(new Pattern.Element("", new Pattern.Name(pick(variables)), choices.percent(50) ? value(names, d)
          : null));
    }
    return new Expression.Property(
        new Expression.ArrayLiteral(List.of(new Expression.AssignPattern(new Pattern.Elements(parts, null),
            iterable(names, d)))),
        "length", false);
  }

  /** What branches share by rule 5. */
  private Expression shared(Names names, int d) {
    List<String> objects = names.all(Sort.OBJECT);
    List<String> arrays = names.all(Sort.ARRAY);
    int k = choices.below(6);
    if (!arrays.isEmpty() && (k < 2 || objects.isEmpty())) {
      Expression array = new Expression.Variable(pick(arrays));
      return k == 0 && composer.sharing
          ? new Expression.MethodCall(array, "push", false, List.of(literal()))
          : new Expression.Index(array, value(names, d), false);
    }
    if (objects.isEmpty()) {
      return value(names, d);
    }
    Expression object = new Expression.Variable(pick(objects));
    return k < 3 ? new Expression.Property(object, "a", false)
        : k == 3 ? new Expression.MethodCall(object, "m", choices.percent(30), List.of(value(names, d)))
        : new Expression.SetProperty(object, choices.of("a", "b"), choices.of("", "+", "??", "^"), value(names, d));
  }

  private Expression state(List<String> parallel, Names names, int d) {
    Expression state = new Expression.Call(new Expression.Variable(pick(parallel)), arguments(names, Math.min(d, 1)));
    return choices.percent(30)
        ? new Expression.MethodCall(state, "next", false, List.of(value(names, Math.min(d, 1)))) : state;
  }

  /** Something to iterate over. */
  Expression iterable(Names names, int d) {
    List<String> known = names.all(Sort.ITERABLE);
    List<String> parallel = names.all(Sort.PARALLEL);
    List<String> generators = names.all(Sort.GENERATOR);
    List<String> arrays = names.all(Sort.ARRAY);
    int k = choices.below(16);
    if (k >= 12 && !parallel.isEmpty()) {
      Expression state = state(parallel, names, d);
      return composer.sharing && choices.percent(20)
          ? new Expression.MethodCall(state, "@@iterator", false, List.of()) : state;
    }
    if (k >= 9 && !known.isEmpty()) {
      return new Expression.Variable(pick(known));
    }
    if (k >= 7 && !generators.isEmpty()) {
      return new Expression.Call(new Expression.Variable(pick(generators)), arguments(names, Math.min(d, 1)));
    }
    if (k == 6 && !arrays.isEmpty()) {
      return new Expression.Variable(pick(arrays));
    }
    Expression array = new Expression.ArrayLiteral(elements(names, Math.min(d, 1)));
    return k == 5 ? new Expression.NewSet(array)
        : k == 4 && composer.sharing ? new Expression.MethodCall(array, "values", false, List.of())
        : k == 3 ? new Expression.Template(List.of("x", ""), List.of(leaf(names)))
        : array;
  }
}
