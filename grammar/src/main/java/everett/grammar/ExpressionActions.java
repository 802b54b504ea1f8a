package everett.grammar;

import everett.syntax.Argument;
import everett.syntax.BinaryOperator;
import everett.syntax.Expression;
import everett.syntax.Identifier;
import everett.syntax.LogicalOperator;
import everett.syntax.Target;
import java.util.List;
import java.util.Objects;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/**
 * Operators. An expression pushes a barrier on the operator stack, then each operator as it comes; before that, all
 * operators that bind closer are reduced: they take their operands off the value stack and leave their tree.
 */
abstract class ExpressionActions extends PatternActions {
  static final String INVALID_ASSIGNMENT = "Invalid left-hand side in assignment";

  /** {@code #name} before {@code in}. */
  record PrivateOperand(int start, int end, String name) {}

  ExpressionActions(TokenStream tokens) {
    super(tokens);
  }

  final void begin() {
    enter();
    pushOperator(Operator.BARRIER, in.start);
    operand();
  }

  final void finish() {
    while (topOperator() != Operator.BARRIER) {
      reduce();
    }
    dropOperator();
    leave();
  }

  /** Behind a prefix operator. */
  final void prefix() {
    Operator o = operatorBehind();
    if (o == Operator.AWAIT) {
      awaitBehind();
    } else if (o.precedence == Operator.ASSIGNMENT) {
      assignmentLevel(in.pStart);
      fn.yieldAt = in.pStart;
    }
    pushOperator(o, in.pStart);
    operand();
  }

  final void awaitBehind() {
    fn.awaitAt = in.pStart;
    if (outsideFunctions()) {
      awaitsAtTop = true;
    }
  }

  /** The module's own code awaits. */
  boolean awaitsAtTop;

  private Operator operatorBehind() {
    return Objects.requireNonNull(in.pOperator);
  }

  /** Yield and arrow functions may only follow an operator of assignment's precedence. */
  final void assignmentLevel(int at) {
    if (topOperator().precedence > Operator.ASSIGNMENT) {
      throw in.error(
          in.pType == JavaScript.ARROW ? "Malformed arrow function parameter list"
              : fn.strict ? STRICT_RESERVED : "Unexpected identifier 'yield'",
          at, in.pEnd);
    }
  }

  /** Behind an infix operator. */
  final void infix() {
    Operator o = operatorBehind();
    if (o.precedence == Operator.ASSIGNMENT) {
      reduceAbove(Operator.ASSIGNMENT + 1);
      if (topOperator().precedence > Operator.ASSIGNMENT) {
        throw in.error(INVALID_ASSIGNMENT, topOperatorOffset(), in.pStart);
      }
      Object left = top();
      if (left instanceof Expression.Call c && o.logical != null) {
        throw error(INVALID_ASSIGNMENT, c);
      }
      replaceTop(assignmentTarget(left, o == Operator.ASSIGN, INVALID_ASSIGNMENT));
    } else if (o == Operator.EXPONENTIATE) {
      while (topOperator() == Operator.INCREMENT || topOperator() == Operator.DECREMENT) {
        reduce();
      }
      if (topOperator().precedence == Operator.UNARY) {
        throw in.error(
            "Unary operator used immediately before exponentiation expression. Parenthesis must be used to disambiguate"
                + " operator precedence",
            topOperatorOffset(), in.pStart);
      }
    } else {
      reduceAbove(o.precedence);
    }
    if (top() instanceof Expression.Yield) {
      throw unexpectedBehind();
    }
    pushOperator(o, in.pStart);
    operand();
  }

  private void reduceAbove(int precedence) {
    while (topOperator().precedence >= precedence) {
      reduce();
    }
  }

  /** Behind {@code ?}. */
  final void conditionalTest() {
    reduceAbove(Operator.ASSIGNMENT + 1);
    if (!(top() instanceof Expression) || top() instanceof Expression.Yield) {
      throw unexpectedBehind();
    }
    pushOperator(Operator.CONDITIONAL, in.pStart);
    mark(noIn ? 1 : 0);
    noIn = false;
  }

  /** Behind {@code :}. */
  final void conditionalElse() {
    closeOne();
    operand();
  }

  private void reduce() {
    Operator o = topOperator();
    int at = topOperatorOffset();
    dropOperator();
    Expression right = popExpression();
    int end = right.end();
    if (o.binary != null) {
      reduceBinary(o.binary, o.precedence == Operator.ASSIGNMENT, right);
    } else if (o.logical != null) {
      reduceLogical(o, o.logical, at, right);
    } else if (o.unary != null) {
      if (o == Operator.DELETE) {
        checkDelete(right);
      }
      push(new Expression.Unary(at, end, o.unary, right));
    } else {
      switch (o) {
        case ASSIGN -> {
          Target left = pop();
          push(new Expression.Assignment(left.start(), end, left, right));
        }
        case CONDITIONAL -> {
          Expression consequent = popExpression();
          Expression test = popExpression();
          push(new Expression.Conditional(test.start(), end, test, consequent, right));
        }
        case YIELD -> push(new Expression.Yield(at, end, right));
        case YIELD_DELEGATE -> push(new Expression.YieldDelegate(at, end, right));
        case AWAIT -> push(new Expression.Await(at, end, right));
        default -> {
          Target target = assignmentTarget(right, false, "Invalid left-hand side expression in prefix operation");
          push(new Expression.Update(at, end, o == Operator.INCREMENT ? 1 : -1, true, target));
        }
      }
    }
  }

  private void reduceBinary(BinaryOperator operator, boolean assigns, Expression right) {
    int end = right.end();
    if (assigns) {
      Target left = pop();
      push(new Expression.CompoundAssignment(left.start(), end, operator, left, right));
      return;
    }
    Object left = pop();
    push(
        left instanceof PrivateOperand p
            ? new Expression.PrivateIn(p.start, end, p.name, right)
            : new Expression.Binary(((Expression) left).start(), end, operator, (Expression) left, right));
  }

  private void reduceLogical(Operator o, LogicalOperator operator, int at, Expression right) {
    int end = right.end();
    if (o.precedence == Operator.ASSIGNMENT) {
      Target left = pop();
      push(new Expression.LogicalAssignment(left.start(), end, operator, left, right));
      return;
    }
    Expression left = popExpression();
    if (mixes(operator, left) || mixes(operator, right)) {
      throw in.error("Unexpected token '" + o.text + "'", at, at + 2);
    }
    push(new Expression.Logical(left.start(), end, operator, left, right));
  }

  /** {@code ??} beside {@code &&} or {@code ||}, without parentheses between them. */
  private static boolean mixes(LogicalOperator o, Expression e) {
    return e instanceof Expression.Logical l
        && (o == LogicalOperator.COALESCE) != (l.operator() == LogicalOperator.COALESCE);
  }

  /** <a href="https://tc39.es/ecma262/#sec-delete-operator-static-semantics-early-errors">delete: early errors</a>. */
  private void checkDelete(Expression e) {
    switch (e) {
      case Identifier id -> {
        if (fn.strict) {
          throw error("Delete of an unqualified identifier in strict mode.", id);
        }
      }
      case Expression.PrivateMember m -> throw error("Private fields can not be deleted", m);
      case Expression.Parenthesized p -> checkDelete(p.expression());
      case Expression.OptionalChain c -> checkDelete(c.expression());
      default -> { }
    }
  }

  final void sequence(int start, int n) {
    if (n > 1) {
      List<Expression> expressions = popList(n);
      push(new Expression.Sequence(start, in.pEnd, expressions));
    }
  }

  final void postfix(int start, boolean never) {
    String message = "Invalid left-hand side expression in postfix operation";
    Object operand = top();
    if (never && operand instanceof Expression e) {
      throw error(message, e);
    }
    Target target = assignmentTarget(operand, false, message);
    replaceTop(new Expression.Update(start, in.pEnd, in.pOperator == Operator.INCREMENT ? 1 : -1, false, target));
  }

  /** Behind {@code yield} that has no operand; a line terminator after it ends the statement. */
  final void bareYield(int news) {
    if (news > 0) {
      throw errorBehind("Unexpected identifier 'yield'");
    }
    assignmentLevel(in.pStart);
    fn.yieldAt = in.pStart;
    push(new Expression.Yield(in.pStart, in.pEnd, null));
    if (in.newline) {
      switch (in.type) {
        case JavaScript.RP, JavaScript.RB, JavaScript.RC, JavaScript.COMMA, JavaScript.COLON, JavaScript.SEMI,
            Token.EOF -> { }
        default -> in.insert(JavaScript.SEMI);
      }
    }
  }

  /** Behind a private name, which must be the left operand of {@code in}. */
  final void privateOperand(int news) {
    if (news > 0 || noIn || in.type != JavaScript.IN || topOperator().precedence >= Operator.RELATIONAL) {
      throw errorBehind("Unexpected identifier '#" + pText() + "'");
    }
    usePrivateName(in.pStart, in.pEnd);
    push(new PrivateOperand(in.pStart, in.pEnd, pText()));
  }

  final void usePrivateName(int start, int end) {
    if (!privateNames.use(pText(), start)) {
      throw undeclaredPrivateName(pText(), start, end);
    }
  }

  final JsSyntaxError undeclaredPrivateName(String name, int start, int end) {
    return in.error("Private field '#" + name + "' must be declared in an enclosing class", start, end);
  }

  // ---- Lists

  /** A slot without an element. */
  final void hole() {
    push(new Argument.Hole(in.start, in.start));
  }

  final void spread(int start) {
    Expression value = popExpression();
    push(new Argument.Spread(start, in.pEnd, value));
  }

  /** Ends a list of slots, whose last hole is a trailing comma or nothing; other holes are errors unless allowed. */
  final <T> List<T> closeSlots(boolean holes) {
    if (top() instanceof Argument.Hole) {
      drop();
    }
    List<T> list = close();
    if (!holes) {
      for (T t : list) {
        if (t instanceof Argument.Hole h) {
          throw in.error("Unexpected token ','", h.start(), h.start() + 1);
        }
      }
    }
    return list;
  }
}
