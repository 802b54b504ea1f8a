package everett.syntax;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression. */
public sealed interface Expression extends Argument
    permits Identifier,
        Expression.NumberLiteral,
        Expression.StringLiteral,
        Expression.BigIntLiteral,
        Expression.BooleanLiteral,
        Expression.NullLiteral,
        Expression.RegExpLiteral,
        Expression.Template,
        Expression.TaggedTemplate,
        Expression.This,
        Expression.NewTarget,
        Expression.ImportMeta,
        Expression.ImportCall,
        Expression.ArrayLiteral,
        Expression.ObjectLiteral,
        Expression.FunctionExpression,
        Expression.ClassExpression,
        Expression.Unary,
        Expression.Update,
        Expression.Binary,
        Expression.Logical,
        Expression.Conditional,
        Expression.Assignment,
        Expression.CompoundAssignment,
        Expression.LogicalAssignment,
        Expression.Sequence,
        Expression.Call,
        Expression.SuperCall,
        Expression.New,
        Expression.Member,
        Expression.Index,
        Expression.PrivateMember,
        Expression.SuperMember,
        Expression.SuperIndex,
        Expression.PrivateIn,
        Expression.OptionalChain,
        Expression.Yield,
        Expression.YieldDelegate,
        Expression.Await,
        Expression.Parenthesized {
  record NumberLiteral(int start, int end, double value) implements Expression {}

  record StringLiteral(int start, int end, String value) implements Expression {}

  record BigIntLiteral(int start, int end, BigInteger value) implements Expression {}

  record BooleanLiteral(int start, int end, boolean value) implements Expression {}

  record NullLiteral(int start, int end) implements Expression {}

  record RegExpLiteral(int start, int end, String pattern, String flags) implements Expression {}

  /** A template; parts has one element more than substitutions. */
  record Template(int start, int end, List<TemplatePart> parts, List<Expression> substitutions)
      implements Expression {}

  record TaggedTemplate(int start, int end, Expression tag, Template template) implements Expression {}

  record This(int start, int end) implements Expression {}

  record NewTarget(int start, int end) implements Expression {}

  record ImportMeta(int start, int end) implements Expression {}

  record ImportCall(int start, int end, ImportPhase phase, Expression specifier, @Nullable Expression options)
      implements Expression {}

  record ArrayLiteral(int start, int end, List<Argument> elements) implements Expression {}

  record ObjectLiteral(int start, int end, List<Property> properties) implements Expression {}

  /** A function expression or an arrow function. */
  record FunctionExpression(int start, int end, Function function) implements Expression {}

  record ClassExpression(int start, int end, ClassDefinition definition) implements Expression {}

  record Unary(int start, int end, UnaryOperator operator, Expression operand) implements Expression {}

  /** {@code ++x}, {@code x--}; by is 1 or -1. */
  record Update(int start, int end, int by, boolean prefix, Target target) implements Expression {}

  record Binary(int start, int end, BinaryOperator operator, Expression left, Expression right)
      implements Expression {}

  record Logical(int start, int end, LogicalOperator operator, Expression left, Expression right)
      implements Expression {}

  record Conditional(int start, int end, Expression test, Expression consequent, Expression alternate)
      implements Expression {}

  record Assignment(int start, int end, Target target, Expression value) implements Expression {}

  record CompoundAssignment(int start, int end, BinaryOperator operator, Target target, Expression value)
      implements Expression {}

  record LogicalAssignment(int start, int end, LogicalOperator operator, Target target, Expression value)
      implements Expression {}

  /** {@code a, b, c}; two or more. */
  record Sequence(int start, int end, List<Expression> expressions) implements Expression {}

  /** {@code callee(…)}; optional: {@code callee?.(…)}. */
  record Call(int start, int end, Expression callee, List<Argument> arguments, boolean optional)
      implements Expression, Target {}

  record SuperCall(int start, int end, List<Argument> arguments) implements Expression {}

  record New(int start, int end, Expression callee, List<Argument> arguments) implements Expression {}

  /** {@code object.name}; optional: {@code object?.name}. */
  record Member(int start, int end, Expression object, String name, int nameStart, boolean optional)
      implements Expression, Target {}

  /** {@code object[key]}; optional: {@code object?.[key]}. */
  record Index(int start, int end, Expression object, Expression key, boolean optional)
      implements Expression, Target {}

  /** {@code object.#name}; the name is without its {@code #}. */
  record PrivateMember(int start, int end, Expression object, String name, int nameStart, boolean optional)
      implements Expression, Target {}

  /** {@code super.name}. */
  record SuperMember(int start, int end, String name, int nameStart) implements Expression, Target {}

  /** {@code super[key]}. */
  record SuperIndex(int start, int end, Expression key) implements Expression, Target {}

  /** {@code #name in object}. */
  record PrivateIn(int start, int end, String name, Expression object) implements Expression {}

  /** A whole optional chain: where it ends when one of its optional links meets undefined or null. */
  record OptionalChain(int start, int end, Expression expression) implements Expression {}

  record Yield(int start, int end, @Nullable Expression value) implements Expression {}

  /** {@code yield* iterable}. */
  record YieldDelegate(int start, int end, Expression iterable) implements Expression {}

  record Await(int start, int end, Expression value) implements Expression {}

  record Parenthesized(int start, int end, Expression expression) implements Expression, Target {}
}
