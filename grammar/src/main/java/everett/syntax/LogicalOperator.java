package everett.syntax;

/** Operators that may leave their right operand alone. */
public enum LogicalOperator {
  AND("&&"),
  OR("||"),
  COALESCE("??");

  /** As it is written. */
  public final String text;

  LogicalOperator(String text) {
    this.text = text;
  }
}
