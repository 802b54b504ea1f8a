package everett.syntax;

/** An argument of a call, or an element of an array literal: an expression, {@code ...expression}, or a hole. */
public sealed interface Argument extends Syntax permits Expression, Argument.Spread, Argument.Hole {
  /** {@code ...value}. */
  record Spread(int start, int end, Expression value) implements Argument {}

  /** An elision of an array literal; never in calls. */
  record Hole(int start, int end) implements Argument {}
}
