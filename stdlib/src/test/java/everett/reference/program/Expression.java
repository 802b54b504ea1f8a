package everett.reference.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The expressions of the programs that the model understands. */
public sealed interface Expression {
  /** A number (a Double), a string, a boolean or {@link Nothing#UNDEFINED}. */
  record Literal(Object value) implements Expression {}

  record Variable(String name) implements Expression {}

  /** With an operator before the equals sign, or none. */
  record Assign(String name, String operator, Expression value) implements Expression {}

  record AssignPattern(Pattern pattern, Expression value) implements Expression {}

  record Update(String name, boolean increment, boolean prefix) implements Expression {}

  /** Short-circuiting operators and the comma included. */
  record Binary(String operator, Expression left, Expression right) implements Expression {}

  record Conditional(Expression test, Expression yes, Expression no) implements Expression {}

  record Yield(Expression value) implements Expression {}

  record Await(Expression value) implements Expression {}

  record Delegate(Expression iterable) implements Expression {}

  record Function(Code code) implements Expression {}

  /** Arguments may be spread. */
  record Call(Expression callee, List<Expression> arguments) implements Expression {}

  /** A name such as {@code @@iterator} stands for the symbol. */
  record MethodCall(Expression object, String name, boolean optional,
      List<Expression> arguments) implements Expression {}

  record Property(Expression object, String name, boolean optional) implements Expression {}

  record Index(Expression object, Expression index, boolean optional) implements Expression {}

  record SetProperty(Expression object, String name, String operator, Expression value) implements Expression {}

  /** Elements may be spread. */
  record ArrayLiteral(List<Expression> elements) implements Expression {}

  /** Only as an argument or an element. */
  record Spread(Expression iterable) implements Expression {}

  record ObjectLiteral(List<Entry> entries) implements Expression {}

  /** A name, or an expression in brackets that gives it. */
  record Entry(@Nullable String name, @Nullable Expression computed, Expression value) {}

  /** One text more than values. */
  record Template(List<String> texts, List<Expression> values) implements Expression {}

  record NewSet(Expression iterable) implements Expression {}
}
