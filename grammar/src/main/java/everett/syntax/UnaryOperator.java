package everett.syntax;

/** Prefix operators without a target. */
public enum UnaryOperator {
  PLUS("+"),
  MINUS("-"),
  NOT("!"),
  BITWISE_NOT("~"),
  TYPEOF("typeof"),
  VOID("void"),
  DELETE("delete");

  /** As it is written. */
  public final String text;

  UnaryOperator(String text) {
    this.text = text;
  }
}
