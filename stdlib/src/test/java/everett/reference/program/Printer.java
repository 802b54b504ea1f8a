package everett.reference.program;

import everett.reference.program.Statement.Block;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Programs as JavaScript. Loops and functions begin with {@code tick()}, so that each program ends. */
public final class Printer {
  private Printer() {}

  public static String text(List<Statement> statements) {
    return statements.stream().map(s -> statement(s, "")).collect(Collectors.joining());
  }

  // ---- statements

  private static String statement(Statement s, String indent) {
    return indent + switch (s) {
      case Statement.Declare(var kind, var pattern, var value) ->
          kind + " " + pattern(pattern) + " = " + of(value, indent) + ";";
      case Statement.Using(var name, int number) -> "using " + name + " = resource(" + number + ");";
      case Statement.FunctionDeclaration(var name, var code) -> function(code, name, indent);
      case Statement.Evaluate(var e) -> "(" + of(e, indent) + ");";
      case Block b -> block(b, "", indent);
      case Statement.If(var test, var yes, var no) ->
          "if (" + of(test, indent) + ") " + statement(yes, indent).strip()
              + (no == null ? "" : " else " + statement(no, indent).strip());
      case Statement.While(var label, var test, var body) ->
          label + ": while (" + of(test, indent) + ") " + block(body, "tick();", indent);
      case Statement.DoWhile(var label, var body, var test) ->
          label + ": do " + block(body, "tick();", indent) + " while (" + of(test, indent) + ");";
      case Statement.For(var label, var name, var start, var test, var update, var body) ->
          label + ": for (let " + name + " = " + of(start, indent) + "; " + of(test, indent) + "; "
              + of(update, indent) + ") "
              + block(body, "tick();", indent);
      case Statement.ForOf(var label, boolean await, var kind, var pattern, var iterable, var body) ->
          label + ": for " + (await ? "await " : "") + "(" + kind + " " + pattern(pattern) + " of "
              + of(iterable, indent) + ") "
              + block(body, "tick();", indent);
      case Statement.Switch(var label, var value, var cases) -> label + ": switch (" + of(value, indent) + ") {\n"
          + cases.stream().map(c -> indent + (c.test() == null ? "default" : "case " + of(c.test(), indent)) + ":\n"
              + statements(c.statements(), indent)).collect(Collectors.joining()) + indent + "}";
      case Statement.Try(var block, var parameter, var handler, var last) -> "try " + block(block, "", indent)
          + (handler == null ? "" : " catch " + (parameter == null ? "" : "(" + parameter + ") ")
              + block(handler, "", indent))
          + (last == null ? "" : " finally " + block(last, "", indent));
      case Statement.Throw(var value) -> "throw " + of(value, indent) + ";";
      case Statement.Return(var value) -> "return " + of(value, indent) + ";";
      case Statement.Break(var label, boolean named) -> "break" + (named ? " " + label : "") + ";";
      case Statement.Continue(var label, boolean named) -> "continue" + (named ? " " + label : "") + ";";
    } + "\n";
  }

  private static String statements(List<Statement> statements, String indent) {
    return statements.stream().map(s -> statement(s, indent + "  ")).collect(Collectors.joining());
  }

  private static String block(Block b, String first, String indent) {
    return "{" + (first.isEmpty() ? "" : " " + first) + "\n" + statements(b.statements(), indent) + indent + "}";
  }

  private static String function(Code code, String name, String indent) {
    String body = block(new Block(code.body()), "tick();", indent);
    return code.kind() == Code.Kind.ARROW
        ? "(" + parameters(code, indent) + ") => " + body
        : code.kind().keyword + name + "(" + parameters(code, indent) + ") " + body;
  }

  private static String parameters(Code code, String indent) {
    return code.parameters().stream().map(p -> element(p, indent)).collect(Collectors.joining(", "));
  }

  // ---- patterns

  private static String pattern(Pattern p) {
    return switch (p) {
      case Pattern.Name(var name) -> name;
      case Pattern.Elements(var elements, var rest) -> "["
          + elements.stream().map(e -> element(e, "")).collect(Collectors.joining(", "))
          + (rest == null ? "" : (elements.isEmpty() ? "" : ", ") + "..." + rest) + "]";
      case Pattern.Properties(var properties) ->
          properties.stream().map(e -> e.key() + ": " + element(e, "")).collect(Collectors.joining(", ", "{ ", " }"));
    };
  }

  private static String element(Pattern.Element e, String indent) {
    return pattern(e.target()) + (e.initializer() == null ? "" : " = " + of(e.initializer(), indent));
  }

  // ---- expressions

  private static String of(@Nullable Expression e, String indent) {
    return switch (e) {
      case null -> "";
      case Expression.Literal(var value) -> literal(value);
      case Expression.Variable(var name) -> name;
      case Expression.Assign(var name, var operator, var value) ->
          "(" + name + " " + operator + "= " + of(value, indent) + ")";
      case Expression.AssignPattern(var pattern, var value) -> "(" + pattern(pattern) + " = " + of(value, indent) + ")";
      case Expression.Update(var name, boolean increment, boolean prefix) -> prefix
          ? "(" + (increment ? "++" : "--") + name + ")"
          : "(" + name + (increment ? "++" : "--") + ")";
      case Expression.Binary(var operator, var left, var right) ->
          "(" + of(left, indent) + " " + operator + " " + of(right, indent) + ")";
      case Expression.Conditional(var test, var yes, var no) ->
          "(" + of(test, indent) + " ? " + of(yes, indent) + " : " + of(no, indent) + ")";
      case Expression.Yield(var value) -> "(yield " + of(value, indent) + ")";
      case Expression.Await(var value) -> "(await " + of(value, indent) + ")";
      case Expression.Delegate(var iterable) -> "(yield* " + of(iterable, indent) + ")";
      case Expression.Function(var code) -> "(" + function(code, "", indent) + ")";
      case Expression.Call(var callee, var arguments) -> of(callee, indent) + "(" + list(arguments, indent) + ")";
      case Expression.MethodCall(var object, var name, boolean optional, var arguments) ->
          of(object, indent) + (name.startsWith("@@") ? (optional ? "?." : "") + "[Symbol." + name.substring(2) + "]"
              : (optional ? "?." : ".") + name)
              + "(" + list(arguments, indent) + ")";
      case Expression.Property(var object, var name, boolean optional) ->
          of(object, indent) + (optional ? "?." : ".") + name;
      case Expression.Index(var object, var index, boolean optional) ->
          of(object, indent) + (optional ? "?." : "") + "[" + of(index, indent) + "]";
      case Expression.SetProperty(var object, var name, var operator, var value) ->
          "(" + of(object, indent) + (Character.isDigit(name.charAt(0)) ? "[" + name + "]" : "." + name) + " "
              + operator + "= " + of(value, indent) + ")";
      case Expression.ArrayLiteral(var elements) -> "[" + list(elements, indent) + "]";
      case Expression.Spread(var iterable) -> "..." + of(iterable, indent);
      case Expression.ObjectLiteral(var entries) ->
          entries.stream().map(x -> entry(x, indent)).collect(Collectors.joining(", ", "({ ", " })"));
      case Expression.Template(var texts, var values) -> template(texts, values, indent);
      case Expression.NewSet(var iterable) -> "new Set(" + of(iterable, indent) + ")";
    };
  }

  private static String entry(Expression.Entry e, String indent) {
    String name = e.computed() == null ? String.valueOf(e.name()) : "[" + of(e.computed(), indent) + "]";
    return e.value() instanceof Expression.Function(Code code) && code.kind() != Code.Kind.ARROW
        ? code.kind().method + name + "(" + parameters(code, indent) + ") "
            + block(new Block(code.body()), "tick();", indent)
        : name + ": " + of(e.value(), indent);
  }

  private static String list(List<Expression> expressions, String indent) {
    return expressions.stream().map(e -> of(e, indent)).collect(Collectors.joining(", "));
  }

  private static String template(List<String> texts, List<Expression> values, String indent) {
    StringBuilder s = new StringBuilder("`");
    for (int i = 0; i < values.size(); i++) {
      s.append(texts.get(i)).append("${").append(of(values.get(i), indent)).append('}');
    }
    return s.append(texts.getLast()).append('`').toString();
  }

  private static String literal(Object value) {
    return switch (value) {
      case Double d -> NumberText.of(d);
      case String s -> "'" + s + "'";
      case Nothing n -> "undefined";
      default -> value.toString();
    };
  }
}
