package everett.grammar;

import everett.syntax.BinaryOperator;
import everett.syntax.LogicalOperator;
import everett.syntax.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The operators of expressions with their precedence, from 1 (the barrier under an expression) to 15 (prefix). */
enum Operator {
  BARRIER("", 1),
  CONDITIONAL("?:", 2),
  YIELD("yield", 2),
  YIELD_DELEGATE("yield*", 2),
  ASSIGN("=", 2),
  ADD_ASSIGN("+=", BinaryOperator.ADD),
  SUBTRACT_ASSIGN("-=", BinaryOperator.SUBTRACT),
  MULTIPLY_ASSIGN("*=", BinaryOperator.MULTIPLY),
  DIVIDE_ASSIGN("/=", BinaryOperator.DIVIDE),
  REMAINDER_ASSIGN("%=", BinaryOperator.REMAINDER),
  EXPONENTIATE_ASSIGN("**=", BinaryOperator.EXPONENTIATE),
  BITWISE_AND_ASSIGN("&=", BinaryOperator.BITWISE_AND),
  BITWISE_OR_ASSIGN("|=", BinaryOperator.BITWISE_OR),
  BITWISE_XOR_ASSIGN("^=", BinaryOperator.BITWISE_XOR),
  LEFT_SHIFT_ASSIGN("<<=", BinaryOperator.LEFT_SHIFT),
  SIGNED_RIGHT_SHIFT_ASSIGN(">>=", BinaryOperator.SIGNED_RIGHT_SHIFT),
  UNSIGNED_RIGHT_SHIFT_ASSIGN(">>>=", BinaryOperator.UNSIGNED_RIGHT_SHIFT),
  AND_ASSIGN("&&=", LogicalOperator.AND),
  OR_ASSIGN("||=", LogicalOperator.OR),
  COALESCE_ASSIGN("??=", LogicalOperator.COALESCE),
  COALESCE(3, LogicalOperator.COALESCE),
  OR(4, LogicalOperator.OR),
  AND(5, LogicalOperator.AND),
  BITWISE_OR(6, BinaryOperator.BITWISE_OR),
  BITWISE_XOR(7, BinaryOperator.BITWISE_XOR),
  BITWISE_AND(8, BinaryOperator.BITWISE_AND),
  EQUAL(9, BinaryOperator.EQUAL),
  NOT_EQUAL(9, BinaryOperator.NOT_EQUAL),
  STRICT_EQUAL(9, BinaryOperator.STRICT_EQUAL),
  STRICT_NOT_EQUAL(9, BinaryOperator.STRICT_NOT_EQUAL),
  LESS_THAN(10, BinaryOperator.LESS_THAN),
  GREATER_THAN(10, BinaryOperator.GREATER_THAN),
  LESS_THAN_OR_EQUAL(10, BinaryOperator.LESS_THAN_OR_EQUAL),
  GREATER_THAN_OR_EQUAL(10, BinaryOperator.GREATER_THAN_OR_EQUAL),
  INSTANCEOF(10, BinaryOperator.INSTANCEOF),
  IN(10, BinaryOperator.IN),
  LEFT_SHIFT(11, BinaryOperator.LEFT_SHIFT),
  SIGNED_RIGHT_SHIFT(11, BinaryOperator.SIGNED_RIGHT_SHIFT),
  UNSIGNED_RIGHT_SHIFT(11, BinaryOperator.UNSIGNED_RIGHT_SHIFT),
  ADD(12, BinaryOperator.ADD),
  SUBTRACT(12, BinaryOperator.SUBTRACT),
  MULTIPLY(13, BinaryOperator.MULTIPLY),
  DIVIDE(13, BinaryOperator.DIVIDE),
  REMAINDER(13, BinaryOperator.REMAINDER),
  EXPONENTIATE(14, BinaryOperator.EXPONENTIATE),
  NOT(UnaryOperator.NOT),
  BITWISE_NOT(UnaryOperator.BITWISE_NOT),
  PLUS(UnaryOperator.PLUS),
  MINUS(UnaryOperator.MINUS),
  TYPEOF(UnaryOperator.TYPEOF),
  VOID(UnaryOperator.VOID),
  DELETE(UnaryOperator.DELETE),
  AWAIT("await", 15),
  INCREMENT("++", 15),
  DECREMENT("--", 15);

  /** Assignment, {@code ?:} and {@code yield}. */
  static final int ASSIGNMENT = 2;

  static final int RELATIONAL = 10;
  static final int UNARY = 15;

  final String text;
  final int precedence;
  final @Nullable BinaryOperator binary;
  final @Nullable LogicalOperator logical;
  final @Nullable UnaryOperator unary;

  Operator(String text, int precedence) {
    this(text, precedence, null, null, null);
  }

  Operator(String text, BinaryOperator binary) {
    this(text, ASSIGNMENT, binary, null, null);
  }

  Operator(String text, LogicalOperator logical) {
    this(text, ASSIGNMENT, null, logical, null);
  }

  Operator(int precedence, BinaryOperator binary) {
    this(binary.text, precedence, binary, null, null);
  }

  Operator(int precedence, LogicalOperator logical) {
    this(logical.text, precedence, null, logical, null);
  }

  Operator(UnaryOperator unary) {
    this(unary.text, UNARY, null, null, unary);
  }

  Operator(
      String text,
      int precedence,
      @Nullable BinaryOperator binary,
      @Nullable LogicalOperator logical,
      @Nullable UnaryOperator unary) {
    this.text = text;
    this.precedence = precedence;
    this.binary = binary;
    this.logical = logical;
    this.unary = unary;
  }
}
