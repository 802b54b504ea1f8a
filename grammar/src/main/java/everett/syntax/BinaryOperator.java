package everett.syntax;

/** Operators that evaluate both operands. */
public enum BinaryOperator {
  ADD("+"),
  SUBTRACT("-"),
  MULTIPLY("*"),
  DIVIDE("/"),
  REMAINDER("%"),
  EXPONENTIATE("**"),
  BITWISE_AND("&"),
  BITWISE_OR("|"),
  BITWISE_XOR("^"),
  LEFT_SHIFT("<<"),
  SIGNED_RIGHT_SHIFT(">>"),
  UNSIGNED_RIGHT_SHIFT(">>>"),
  LESS_THAN("<"),
  GREATER_THAN(">"),
  LESS_THAN_OR_EQUAL("<="),
  GREATER_THAN_OR_EQUAL(">="),
  EQUAL("=="),
  NOT_EQUAL("!="),
  STRICT_EQUAL("==="),
  STRICT_NOT_EQUAL("!=="),
  INSTANCEOF("instanceof"),
  IN("in");

  /** As it is written. */
  public final String text;

  BinaryOperator(String text) {
    this.text = text;
  }
}
