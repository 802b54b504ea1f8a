package everett.grammar;

import everett.statics.Exports;
import everett.statics.Labels;
import everett.statics.PrivateNames;
import everett.statics.Scopes;
import everett.syntax.Expression;
import everett.syntax.Syntax;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/** The parser's stacks and errors. */
abstract class ParserState extends LeanParser {
  // Modifiers of functions and members.
  static final int ASYNC = 1;
  static final int GENERATOR = 2;
  static final int PARALLEL = 4;
  static final int METHOD = 8;
  static final int GET = 16;
  static final int SET = 32;
  static final int STATIC = 64;
  static final int ARROW = 128;
  static final int CONSTRUCTOR = 256;
  static final int DERIVED = 512;
  /** The member's name is an identifier, so that it may stand alone. */
  static final int IDENTIFIER = 1024;

  /**
   * How deeply statements and expressions may nest. Parsing takes about a kilobyte of stack for each level, and whoever
   * walks the tree needs some as well.
   */
  static final int MAX_DEPTH = 5000;

  static final String ESCAPED_KEYWORD = "Keyword must not contain escaped characters";

  /** Operators that wait for their right side; prefixes and right-associative ones make deep trees without nesting. */
  private static final int MAX_PENDING_OPERATORS = 1 << 15;

  final Scopes scopes = new Scopes();
  final Labels labels = new Labels();
  final Exports exports = new Exports();
  PrivateNames privateNames = new PrivateNames(Set.of());

  private FunctionState[] functions = new FunctionState[16];
  private int functionDepth = -1;
  /** The function that is being read. */
  FunctionState fn = new FunctionState();

  // Values: trees, lists' elements, null for what is absent.
  private @Nullable Object[] values = new Object[64];
  private int valueCount;
  // Operators that wait for their right operand.
  private Operator[] operators = new Operator[64];
  private int[] operatorOffsets = new int[64];
  private int operatorCount;
  // Where lists begin among the values, doubled, plus one if `in` was no operator before.
  private int[] marks = new int[64];
  private int markCount;
  /** {@code in} is no operator here: between the parentheses of a {@code for}. */
  boolean noIn;

  private int depth;

  ParserState(TokenStream tokens) {
    super(tokens);
  }

  // ---- Values, marks and operators

  final void push(@Nullable Object value) {
    if (valueCount == values.length) {
      values = Arrays.copyOf(values, valueCount * 2);
    }
    values[valueCount++] = value;
  }

  final void none() {
    push(null);
  }

  final void drop() {
    valueCount--;
  }

  @SuppressWarnings("TypeParameterUnusedInFormals")
  final <T> T pop() {
    return Objects.requireNonNull(this.<T>popOptional());
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  final <T> @Nullable T popOptional() {
    return (T) values[--valueCount];
  }

  /** The topmost value; an arrow function's head is no expression where its arrow cannot stand. */
  final Expression popExpression() {
    Object value = pop();
    if (value instanceof Expression e) {
      return e;
    }
    throw unexpected();
  }

  final Object top() {
    return Objects.requireNonNull(values[valueCount - 1]);
  }

  /** Puts a value in the place of the topmost one. */
  final void replaceTop(Object value) {
    values[valueCount - 1] = value;
  }

  final void mark(int value) {
    if (markCount == marks.length) {
      marks = Arrays.copyOf(marks, markCount * 2);
    }
    marks[markCount++] = value;
  }

  final int popMark() {
    return marks[--markCount];
  }

  /** Begins a list (at any opening bracket). */
  final void open() {
    mark(valueCount << 1 | (noIn ? 1 : 0));
    noIn = false;
  }

  /** How many values the current list has. */
  final int listSize() {
    return valueCount - (marks[markCount - 1] >> 1);
  }

  /** Ends a list: takes its values off the stack. */
  final <T> List<T> close() {
    int mark = marks[--markCount];
    noIn = (mark & 1) != 0;
    int from = mark >> 1;
    List<T> list = list(from);
    valueCount = from;
    return list;
  }

  /** The last n values, taken off the stack. */
  final <T> List<T> popList(int n) {
    List<T> list = list(valueCount - n);
    valueCount -= n;
    return list;
  }

  @SuppressWarnings("unchecked")
  private <T> List<T> list(int from) {
    return from == valueCount ? List.of() : (List<T>) Arrays.asList(Arrays.copyOfRange(values, from, valueCount));
  }

  /** Ends a list whose only value stays on the stack. */
  final void closeOne() {
    noIn = (marks[--markCount] & 1) != 0;
  }

  final void pushOperator(Operator operator, int offset) {
    if (operatorCount == operators.length) {
      if (operatorCount >= MAX_PENDING_OPERATORS) {
        throw tooDeep();
      }
      operators = Arrays.copyOf(operators, operatorCount * 2);
      operatorOffsets = Arrays.copyOf(operatorOffsets, operatorCount * 2);
    }
    operators[operatorCount] = operator;
    operatorOffsets[operatorCount++] = offset;
  }

  final Operator topOperator() {
    return operators[operatorCount - 1];
  }

  final int topOperatorOffset() {
    return operatorOffsets[operatorCount - 1];
  }

  final void dropOperator() {
    operatorCount--;
  }

  // ---- Functions

  final void pushFunction(int modifiers, int allowed, boolean strict) {
    if (++functionDepth == functions.length) {
      functions = Arrays.copyOf(functions, functionDepth * 2);
    }
    FunctionState f = functions[functionDepth];
    if (f == null) {
      f = new FunctionState();
      functions[functionDepth] = f;
    }
    f.reset(modifiers, allowed, strict);
    f.outerLabels = labels.enterFunction();
    fn = f;
  }

  /** Returns to the enclosing function; the result is good until the next {@link #pushFunction}. */
  final FunctionState popFunction() {
    FunctionState f = fn;
    labels.leaveFunction(f.outerLabels);
    fn = functions[--functionDepth];
    return f;
  }

  /** The code is not inside of any function. */
  final boolean outsideFunctions() {
    return functionDepth == 0;
  }

  // ---- Depth

  final void enter() {
    if (++depth > MAX_DEPTH) {
      throw tooDeep();
    }
  }

  final void leave() {
    depth--;
  }

  final JsSyntaxError tooDeep() {
    return in.error("Maximum nesting depth exceeded", in.start, in.end);
  }

  // ---- Errors

  final JsSyntaxError error(String message, Syntax at) {
    return in.error(message, at.start(), at.end());
  }

  /** About the token consumed last. */
  final JsSyntaxError errorBehind(String message) {
    return in.error(message, in.pStart, in.pEnd);
  }

  /** About the current token. */
  final JsSyntaxError errorHere(String message) {
    return in.error(message, in.start, in.end, in.raw == Token.EOF);
  }

  @Override
  final JsSyntaxError unexpected() {
    int raw = in.raw;
    if (in.pWord == Word.AWAIT && in.pRaw == JavaScript.NAME && !fn.async && raw != Token.EOF) {
      return errorBehind("await is only valid in async functions and the top level bodies of modules");
    }
    if (in.pEscaped && in.pWord != null && raw != Token.EOF) {
      return errorBehind(ESCAPED_KEYWORD);
    }
    if (_ctx != null && _ctx.getRuleIndex() == JavaScript.RULE_arguments) {
      return errorHere("missing ) after argument list");
    }
    return errorHere(
        switch (raw) {
          case Token.EOF -> "Unexpected end of input";
          case JavaScript.NUM -> "Unexpected number";
          case JavaScript.STR -> "Unexpected string";
          case JavaScript.TPL_FULL, JavaScript.TPL_HEAD -> "Unexpected template string";
          case JavaScript.REGEX -> "Unexpected regular expression";
          case JavaScript.RESERVED -> "Unexpected reserved word";
          case JavaScript.ESCAPED -> ESCAPED_KEYWORD;
          case JavaScript.PRIVATE -> "Unexpected identifier '" + in.tokenText() + "'";
          case JavaScript.NAME -> in.word != null && in.word.strictReserved() && fn.strict
              ? "Unexpected strict mode reserved word"
              : "Unexpected identifier '" + in.tokenText() + "'";
          default -> "Unexpected token '" + in.tokenText() + "'";
        });
  }

  /** The token consumed last cannot stand where it does. */
  final JsSyntaxError unexpectedBehind() {
    return errorBehind("Unexpected token '" + in.source.text().substring(in.pStart, in.pEnd) + "'");
  }
}
