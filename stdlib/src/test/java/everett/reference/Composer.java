package everett.reference;

import everett.reference.Names.Sort;
import everett.reference.Pattern.Element;
import everett.reference.Statement.Block;
import java.util.ArrayList;
import java.util.List;

/** Makes programs of choices: statements. */
final class Composer {
  /** More would let small programs loop for long. */
  private static final int DEPTH = 5;

  final Choices choices;
  /** Whether programs may use what branches share: objects that change, functions kept outside, their own iterators. */
  final boolean sharing;
  private final ExpressionComposer expressions;
  private int count;

  Composer(boolean sharing) {
    choices = new Choices(List.of());
    this.sharing = sharing;
    expressions = new ExpressionComposer(this);
  }

  // ---- programs

  /** Parallel generators, what they are begun with, and a script that resumes states. */
  List<Statement> program(List<List<Integer>> parts) {
    Names names = new Names(null, Code.Kind.PLAIN, 0, List.of());
    List<Statement> program = new ArrayList<>();
    if (sharing) {
      program.add(new Statement.Declare("let", new Pattern.Name("shared"), new Expression.Literal(0.0)));
      names.add("shared", Sort.VALUE);
    }
    // The second generator, of the later parts, knows the first.
    int half = parts.size() / 2;
    generator("g0", parts.subList(0, parts.size() - half), names, program);
    if (half > 0) {
      generator("g1", parts.subList(parts.size() - half, parts.size()), names, program);
    }
    return program;
  }

  private void generator(String name, List<List<Integer>> parts, Names names, List<Statement> program) {
    if (!parts.isEmpty()) {
      choices.turnTo(parts.getFirst());
    }
    Names parameters = names.function(Code.Kind.PLAIN);
    List<Element> list = parameters(parameters);
    Names body = new Names(parameters, Code.Kind.PARALLEL, 1, List.of());
    List<Statement> statements = new ArrayList<>();
    for (String variable : List.of("a", "b")) {
      statements.add(new Statement.Declare("let", new Pattern.Name(variable + name), expressions.value(body, 1)));
      body.add(variable + name, Sort.VALUE);
    }
    statements.add(named(body));
    for (List<Integer> part : parts) {
      choices.turnTo(part);
      statements.addAll(statement(body, 0));
    }
    statements.add(new Statement.Return(everything(body)));
    program.add(new Statement.FunctionDeclaration(name, new Code(Code.Kind.PARALLEL, list, statements)));
    names.add(name, Sort.PARALLEL);
  }

  /** All variables that are visible, so that a difference is seen. */
  private static Expression everything(Names names) {
    List<Expression> all = new ArrayList<>();
    names.all(Sort.VALUE).forEach(n -> all.add(new Expression.Variable(n)));
    names.all(Sort.CONSTANT).forEach(n -> all.add(new Expression.Variable(n)));
    return new Expression.ArrayLiteral(all);
  }

  /** The calls by which the test begins generators and resumes their states. */
  List<Statement> script(Choices script, int generators) {
    List<Statement> calls = new ArrayList<>();
    calls.add(begin(generators - 1, script));
    calls.add(call("step", number(0), new Expression.Literal("next"), number(0)));
    for (int i = 0; !script.usedUp() && i < 30; i++) {
      int what = script.below(20);
      if (what == 19) {
        calls.add(begin(script.below(generators), script));
      } else if (what >= 16 && sharing) {
        calls.add(call("run", number(script.below(12)), number(script.below(9))));
      } else {
        String how = what < 12 ? "next" : what < 14 ? "throw" : "return";
        calls.add(call("step", number(state(script)), new Expression.Literal(how), number(script.below(9))));
      }
    }
    return calls;
  }

  /** Which state, counted from the newest: mostly a new one, so that some branches become long. */
  private static int state(Choices script) {
    return script.below(1 + script.below(8));
  }

  private static Statement begin(int generator, Choices script) {
    List<Expression> arguments = script.percent(50) ? List.of(number(script.below(9)), number(script.below(9)))
        : List.of();
    Expression g = new Expression.Call(new Expression.Variable("g" + generator), arguments);
    return call("begin", new Expression.Function(new Code(Code.Kind.ARROW, List.of(),
        List.of(new Statement.Return(g)))));
  }

  static Statement call(String name, Expression... arguments) {
    return new Statement.Evaluate(new Expression.Call(new Expression.Variable(name), List.of(arguments)));
  }

  static Expression number(int n) {
    return new Expression.Literal((double) n);
  }

  // ---- functions

  /** A name that nothing else has. */
  String fresh(String prefix) {
    return prefix + count++;
  }

  Code function(Code.Kind kind, Names outer, int statements) {
    Names parameters = outer.function(Code.Kind.PLAIN);
    List<Element> list = parameters(parameters);
    Names body = new Names(parameters, kind, parameters.depth, List.of());
    List<Statement> all = new ArrayList<>();
    if (choices.percent(70) && !body.suspends()) {
      all.add(new Statement.Evaluate(expressions.assign(body, 1)));
    }
    all.addAll(statements(body, choices.below(1 + statements), 1 + 2 * body.depth));
    if (!body.suspends() || choices.percent(50)) {
      all.add(new Statement.Return(expressions.value(body, 2)));
    }
    return new Code(kind, list, all);
  }

  private List<Element> parameters(Names parameters) {
    List<Element> list = new ArrayList<>();
    int n = choices.below(3);
    for (int i = 0; i < n; i++) {
      String name = fresh("p");
      boolean closure = choices.percent(15) && parameters.depth < 3;
      Expression initializer = closure
          ? new Expression.Function(function(Code.Kind.ARROW, parameters, 1))
          : choices.percent(50) ? expressions.value(parameters, 1) : null;
      list.add(new Element("", new Pattern.Name(name), initializer));
      parameters.add(name, closure ? Sort.FUNCTION : Sort.VALUE);
    }
    return list;
  }

  private Code.Kind closureKind(Names names) {
    int k = choices.below(20);
    return names.depth > 3 ? Code.Kind.ARROW
        : k < 8 ? Code.Kind.ARROW : k < 11 ? Code.Kind.PLAIN : k < 16 && sharing ? Code.Kind.GENERATOR
            : Code.Kind.PARALLEL;
  }

  Code closure(Names names) {
    return function(closureKind(names), names, 1 + choices.below(2));
  }

  // ---- statements

  List<Statement> statements(Names names, int n, int depth) {
    List<Statement> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      all.addAll(statement(names, depth));
    }
    return all;
  }

  Block block(Names names, int depth) {
    return new Block(statements(names, 1 + choices.below(3), depth + 1));
  }

  /** A name for a declaration here: a new one, or one that hides an outer one. */
  private String declare(Names names, Sort sort) {
    List<String> outer = names.outer == null ? List.of() : names.outer.all(Sort.VALUE);
    String name = fresh("v");
    if (names.outer != null && names.outer.kind == names.kind && !outer.isEmpty() && choices.percent(15)) {
      String hiding = outer.get(choices.below(outer.size()));
      if (!names.declares(hiding) && hiding.startsWith("v")) {
        name = hiding;
      }
    }
    names.add(name, sort);
    return name;
  }

  private List<Statement> statement(Names names, int depth) {
    if (depth > DEPTH) {
      return List.of(new Statement.Evaluate(expressions.value(names, 1)));
    }
    return switch (choices.below(34)) {
      default -> List.of(new Statement.Evaluate(new Expression.Call(new Expression.Variable("log"),
          List.of(expressions.value(names, 2)))));
      case 32, 33 -> List.of(new Statement.Evaluate(
          new Expression.Call(new Expression.Variable("log"),
              List.of(everything(names), expressions.value(names, 2)))));
      case 1, 2, 3 -> List.of(variable(names));
      case 4, 5, 6, 7 -> List.of(new Statement.Evaluate(expressions.value(names, 3)));
      case 8, 9 -> List.of(new Statement.If(expressions.value(names, 2), block(names.block(), depth),
          choices.percent(40) ? block(names.block(), depth) : null));
      case 10, 11 -> List.of(loop(names, depth));
      case 12, 13 -> List.of(forOf(names, depth));
      case 14 -> whileLoop(names, depth);
      case 15, 16 -> List.of(attempt(names, depth));
      case 17 -> List.of(new Statement.If(expressions.value(names, 1),
          new Block(List.of(new Statement.Throw(expressions.value(names, 2)))), null));
      case 18 -> List.of(new Statement.If(expressions.value(names, 1),
          new Block(List.of(new Statement.Return(expressions.value(names, 2)))), null));
      case 19, 20 -> jump(names);
      case 21 -> List.of(block(names.block(), depth));
      case 22, 23 -> List.of(keep(names));
      case 24, 25 -> List.of(named(names));
      case 26 -> List.of(declaration(names));
      case 27 -> List.of(iterable(names));
      case 28 -> List.of(destructuring(names));
      case 29 -> List.of(object(names));
      case 30 -> List.of(choice(names, depth));
      case 31 -> List.of(using(names, depth));
    };
  }

  private Statement variable(Names names) {
    Expression value = expressions.value(names, 2);
    String kind = choices.of("let", "const", "var");
    if (kind.equals("var")) {
      String name = fresh("v");
      names.add(name, Sort.VALUE);
      return new Statement.Declare(kind, new Pattern.Name(name), value);
    }
    return new Statement.Declare(kind,
        new Pattern.Name(declare(names, kind.equals("let") ? Sort.VALUE : Sort.CONSTANT)), value);
  }

  private Statement loop(Names names, int depth) {
    String label = fresh("L");
    String name = fresh("i");
    Names head = names.block();
    head.add(name, Sort.VALUE);
    Names body = head.loop(label, true);
    Expression start = choices.percent(20) ? expressions.value(names, 1) : number(0);
    Expression test = new Expression.Binary("<", new Expression.Variable(name), number(1 + choices.below(3)));
    if (choices.percent(15)) {
      test = new Expression.Binary("&&", test, expressions.value(head, 2));
    }
    Expression update = choices.percent(20)
        ? new Expression.Binary(",", expressions.value(head, 2), new Expression.Update(name, true, false))
        : new Expression.Update(name, true, true);
    return new Statement.For(label, name, start, test, update, block(body, depth));
  }

  private Statement forOf(Names names, int depth) {
    String label = fresh("L");
    Expression iterable = expressions.iterable(names, 2);
    Names head = names.loop(label, true);
    String kind = choices.of("const", "let", "var");
    Pattern pattern;
    if (choices.percent(15)) {
      iterable = new Expression.ArrayLiteral(List.of(new Expression.ArrayLiteral(List.of(number(1), number(2))),
          new Expression.ArrayLiteral(List.of(expressions.value(names, 1)))));
      pattern = pattern(head, kind);
    } else {
      String name = fresh("x");
      head.add(name, kind.equals("const") ? Sort.CONSTANT : Sort.VALUE);
      pattern = new Pattern.Name(name);
    }
    return new Statement.ForOf(label, kind, pattern, iterable, block(head.block(), depth));
  }

  private List<Statement> whileLoop(Names names, int depth) {
    String label = fresh("L");
    String name = fresh("w");
    Statement counter = new Statement.Declare("let", new Pattern.Name(name), number(2));
    names.add(name, Sort.VALUE);
    Expression test = new Expression.Binary("<", number(0), new Expression.Update(name, false, false));
    Block body = block(names.loop(label, true), depth);
    return List.of(counter, choices.percent(40) ? new Statement.DoWhile(label, body, test)
        : new Statement.While(label, test, body));
  }

  private Statement attempt(Names names, int depth) {
    Block block = block(names.block(), depth);
    int form = choices.below(3);
    String parameter = form != 1 && choices.percent(80) ? fresh("e") : null;
    Names caught = names.block();
    if (parameter != null) {
      caught.add(parameter, Sort.VALUE);
    }
    return new Statement.Try(block, parameter,
        form == 1 ? null : block(caught.block(), depth), form == 0 ? null : block(names.block(), depth));
  }

  private List<Statement> jump(Names names) {
    if (names.labels.isEmpty()) {
      return List.of(keep(names));
    }
    int at = names.labels.size() - 1 - choices.below(names.labels.size());
    Names.Label label = names.labels.get(at);
    boolean innermost = at == names.labels.size() - 1;
    Statement jump = label.loop() && choices.percent(50)
        ? new Statement.Continue(label.name(), !innermost || choices.percent(30))
        : new Statement.Break(label.name(), !innermost || choices.percent(30));
    return List.of(new Statement.If(expressions.value(names, 1), new Block(List.of(jump)), null));
  }

  private Statement keep(Names names) {
    return sharing ? call("keep", new Expression.Function(closure(names))) : named(names);
  }

  private Statement named(Names names) {
    Code code = closure(names);
    Sort sort = sort(code.kind());
    return new Statement.Declare("const", new Pattern.Name(declare(names, sort)), new Expression.Function(code));
  }

  private static Sort sort(Code.Kind kind) {
    return switch (kind) {
      case ARROW, PLAIN -> Sort.FUNCTION;
      case GENERATOR -> Sort.GENERATOR;
      case PARALLEL -> Sort.PARALLEL;
    };
  }

  private Statement declaration(Names names) {
    Code.Kind kind = closureKind(names);
    Code code = function(kind == Code.Kind.ARROW ? Code.Kind.PLAIN : kind, names, 2);
    String name = fresh("f");
    names.add(name, sort(code.kind()));
    return new Statement.FunctionDeclaration(name, code);
  }

  private Statement iterable(Names names) {
    Expression value = expressions.iterable(names, 2);
    return new Statement.Declare("const", new Pattern.Name(declare(names, Sort.ITERABLE)), value);
  }

  private Statement destructuring(Names names) {
    boolean elements = choices.percent(70);
    Expression value = elements ? expressions.iterable(names, 2) : new Expression.ObjectLiteral(List.of(
        new Expression.Entry("a", null, expressions.value(names, 2)),
            new Expression.Entry("b", null, expressions.value(names, 1))));
    String kind = choices.of("let", "const", "var");
    Pattern pattern = elements ? pattern(names, kind) : new Pattern.Properties(parts(names, kind));
    return new Statement.Declare(kind, pattern, value);
  }

  private Pattern pattern(Names names, String kind) {
    List<Element> parts = parts(names, kind);
    String rest = choices.percent(20) ? fresh("r") : null;
    if (rest != null) {
      names.add(rest, Sort.ARRAY);
    }
    return new Pattern.Elements(parts, rest);
  }

  private List<Element> parts(Names names, String kind) {
    List<Element> parts = new ArrayList<>();
    int n = 1 + choices.below(3);
    for (int i = 0; i < n; i++) {
      String name = fresh("d");
      Expression initializer = choices.percent(50) ? expressions.value(names, 2) : null;
      parts.add(new Element(choices.of("a", "b", "c"), new Pattern.Name(name), initializer));
      names.add(name, kind.equals("const") ? Sort.CONSTANT : Sort.VALUE);
    }
    return parts;
  }

  private Statement object(Names names) {
    if (!sharing) {
      return variable(names);
    }
    boolean array = choices.percent(40);
    Expression value = array
        ? new Expression.ArrayLiteral(List.of(expressions.value(names, 2), expressions.value(names, 1)))
        : expressions.object(names, 2);
    return new Statement.Declare("const", new Pattern.Name(declare(names, array ? Sort.ARRAY : Sort.OBJECT)), value);
  }

  private Statement choice(Names names, int depth) {
    String label = fresh("L");
    Expression value = expressions.value(names, 2);
    Names body = names.loop(label, false);
    List<Statement.Case> cases = new ArrayList<>();
    int n = 1 + choices.below(3);
    for (int i = 0; i < n; i++) {
      Expression test = i == 1 ? null : expressions.value(body, 1);
      cases.add(new Statement.Case(test, statements(body, 1 + choices.below(2), depth + 1).stream()
          .filter(s -> !(s instanceof Statement.Using)).toList()));
    }
    return new Statement.Switch(label, value, cases);
  }

  private Statement using(Names names, int depth) {
    Names inner = names.block();
    List<Statement> all = new ArrayList<>(statements(inner, choices.below(2), depth + 1));
    all.add(new Statement.Using(fresh("u"), choices.below(9)));
    all.addAll(statements(inner, 1 + choices.below(2), depth + 1));
    return new Block(all);
  }
}
