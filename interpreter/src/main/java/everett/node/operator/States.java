package everett.node.operator;

/**
 * What an operator's node has seen; states only rise, from 0. In state INT both operands and the result were ints; in
 * DOUBLE they were numbers; in ANY something else.
 */
final class States {
  static final int INT = 1;
  static final int DOUBLE = 2;
  static final int ANY = 3;

  private States() {}

  static boolean isNumber(Object v) {
    return v instanceof Integer || v instanceof Double;
  }
}
