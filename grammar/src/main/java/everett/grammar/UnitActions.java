package everett.grammar;

import everett.grammar.regexp.RegExpFlags;
import everett.grammar.regexp.RegExpParser;
import everett.grammar.regexp.RegExpSyntaxError;
import everett.syntax.Argument;
import everett.syntax.Expression;
import everett.syntax.Identifier;
import everett.syntax.ImportPhase;
import everett.syntax.TemplatePart;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** Operands: literals, parentheses, templates, and the members and calls that follow them. */
abstract class UnitActions extends ExpressionActions {
  UnitActions(TokenStream tokens) {
    super(tokens);
  }

  // ---- Literals

  final void literal() {
    int start = in.pStart;
    int end = in.pEnd;
    switch (in.pType) {
      case JavaScript.STR -> {
        checkOctal();
        push(new Expression.StringLiteral(start, end, pText()));
      }
      case JavaScript.NUM -> {
        checkOctal();
        push(
            in.pValue instanceof BigInteger b
                ? new Expression.BigIntLiteral(start, end, b)
                : new Expression.NumberLiteral(start, end, in.pNumber));
      }
      case JavaScript.REGEX -> {
        checkRegExp(pText(), in.regExpFlags);
        push(new Expression.RegExpLiteral(start, end, pText(), in.regExpFlags));
      }
      case JavaScript.NEW_TARGET -> {
        if (!fn.allows(FunctionState.NEW_TARGET)) {
          throw errorBehind("new.target expression is not allowed here");
        }
        push(new Expression.NewTarget(start, end));
      }
      case JavaScript.IMPORT_META -> {
        if (!in.module) {
          throw errorBehind("Cannot use 'import.meta' outside a module");
        }
        push(new Expression.ImportMeta(start, end));
      }
      default -> push(
          switch (Objects.requireNonNull(in.pWord)) {
            case TRUE -> new Expression.BooleanLiteral(start, end, true);
            case FALSE -> new Expression.BooleanLiteral(start, end, false);
            case NULL -> new Expression.NullLiteral(start, end);
            default -> new Expression.This(start, end);
          });
    }
  }

  private void checkRegExp(String pattern, String letters) {
    RegExpFlags flags = RegExpFlags.parse(letters);
    if (flags == null) {
      throw errorBehind("Invalid regular expression flags");
    }
    try {
      RegExpParser.parse(pattern, flags);
    } catch (RegExpSyntaxError e) {
      throw errorBehind(String.valueOf(e.getMessage()));
    }
  }

  /** The literal consumed last may contain an octal escape or a leading zero. */
  final void checkOctal() {
    if (in.pOctal >= 0) {
      if (fn.strict) {
        throw in.error(in.pOctalMessage, in.pOctal, in.pRaw == JavaScript.NUM ? in.pEnd : in.pOctal + 2);
      }
      if (fn.prologue && fn.octalAt < 0) {
        fn.octalAt = in.pOctal;
        fn.octalMessage = in.pOctalMessage;
      }
    }
  }

  // ---- Templates

  final void templateFull(int start) {
    push(new Expression.Template(start, in.pEnd, List.of(part()), List.of()));
  }

  private TemplatePart part() {
    return (TemplatePart) Objects.requireNonNull(in.pValue);
  }

  final void templateHead() {
    open();
    push(part());
  }

  final void templateChunk() {
    push(part());
  }

  final void templateTail(int start) {
    List<Object> all = close();
    List<TemplatePart> parts = new ArrayList<>(all.size() / 2 + 1);
    List<Expression> substitutions = new ArrayList<>(all.size() / 2);
    for (Object o : all) {
      if (o instanceof TemplatePart p) {
        parts.add(p);
      } else {
        substitutions.add((Expression) o);
      }
    }
    parts.add(part());
    push(new Expression.Template(start, in.pEnd, parts, substitutions));
  }

  final void taggedTemplate(boolean optional) {
    Expression.Template template = pop();
    if (optional) {
      throw error("Invalid tagged template on optional chain", template);
    }
    Expression tag = popExpression();
    push(new Expression.TaggedTemplate(tag.start(), in.pEnd, tag, template));
  }

  // ---- Arrays and parentheses

  final void arrayLiteral(int start) {
    List<Argument> elements = closeSlots(true);
    push(new Expression.ArrayLiteral(start, in.pEnd, elements));
  }

  /** What stands before {@code =>}: expressions, spreads. */
  record ArrowHead(int start, int end, List<Argument> items, boolean async) {}

  /** Behind a closing parenthesis. */
  final void parenthesized(int start) {
    if (in.type == JavaScript.ARROW && !in.newline) {
      List<Argument> items = closeSlots(false);
      push(new ArrowHead(start, in.pEnd, items, false));
      return;
    }
    if (listSize() == 1) {
      if (top() instanceof Argument.Hole) {
        throw unexpectedAfterEmptyParentheses();
      }
      closeOne();
    } else {
      List<Argument> items = close();
      Argument first = items.getFirst();
      for (Argument item : items) {
        if (item instanceof Argument.Hole h) {
          char c = in.text[h.start()];
          throw in.error("Unexpected token '" + c + "'", h.start(), h.start() + 1);
        } else if (item instanceof Argument.Spread s) {
          throw in.error("Unexpected token '...'", s.start(), s.start() + 3);
        }
      }
      @SuppressWarnings("unchecked")
      List<Expression> expressions = (List<Expression>) (List<?>) items;
      push(new Expression.Sequence(first.start(), items.getLast().end(), expressions));
    }
    if (top() instanceof Argument.Spread s) {
      throw in.error("Unexpected token '...'", s.start(), s.start() + 3);
    }
    Expression inner = popExpression();
    push(new Expression.Parenthesized(start, in.pEnd, inner));
  }

  private JsSyntaxError unexpectedAfterEmptyParentheses() {
    return in.type == JavaScript.NL_ARROW || in.type == JavaScript.ARROW || in.raw == Token.EOF
        ? unexpected()
        : in.error("Unexpected token ')'", in.pStart, in.pEnd);
  }

  // ---- Members

  final void member() {
    memberOf(false);
  }

  final void optionalMember() {
    memberOf(true);
  }

  private void memberOf(boolean optional) {
    Expression object = popExpression();
    int start = object.start();
    int end = in.pEnd;
    if (in.pRaw == JavaScript.PRIVATE) {
      usePrivateName(in.pStart, end);
      push(new Expression.PrivateMember(start, end, object, pText(), in.pStart, optional));
    } else {
      push(new Expression.Member(start, end, object, pText(), in.pStart, optional));
    }
  }

  final void index(boolean optional) {
    closeOne();
    Expression key = popExpression();
    Expression object = popExpression();
    push(new Expression.Index(object.start(), in.pEnd, object, key, optional));
  }

  /** Behind {@code ?.}. */
  final void optionalLink(int news) {
    if (news > 0) {
      throw errorBehind("Invalid optional chain from new expression");
    }
    if (in.type == JavaScript.TPL_FULL || in.type == JavaScript.TPL_HEAD) {
      throw errorHere("Invalid tagged template on optional chain");
    }
    name();
  }

  final void optionalCall() {
    List<Argument> arguments = closeSlots(false);
    Expression callee = popExpression();
    push(new Expression.Call(callee.start(), in.pEnd, callee, arguments, true));
  }

  final void newStart() {
    mark(in.pStart);
    operand();
    if (in.type == JavaScript.IMPORT_CALL) {
      throw errorHere("Cannot use new with import");
    }
  }

  /** Behind an argument list: it belongs to the innermost {@code new} that has none yet; gives how many remain. */
  final int call(int news) {
    List<Argument> arguments = closeSlots(false);
    Expression callee = popExpression();
    if (news == 0) {
      push(new Expression.Call(callee.start(), in.pEnd, callee, arguments, false));
      return 0;
    }
    push(new Expression.New(popMark(), in.pEnd, callee, arguments));
    return news - 1;
  }

  final void unitEnd(int start, int news, boolean optional) {
    for (int n = news; n > 0; n--) {
      Expression callee = popExpression();
      push(new Expression.New(popMark(), in.pEnd, callee, List.of()));
    }
    if (optional) {
      Expression chain = popExpression();
      push(new Expression.OptionalChain(start, in.pEnd, chain));
    }
  }

  // ---- super and import

  final void superMember(int start) {
    checkSuper(start);
    if (in.pRaw == JavaScript.PRIVATE) {
      throw errorBehind("Unexpected private field");
    }
    push(new Expression.SuperMember(afterNews(start), in.pEnd, pText(), in.pStart));
  }

  final void superIndex(int start) {
    checkSuper(start);
    closeOne();
    Expression key = popExpression();
    push(new Expression.SuperIndex(afterNews(start), in.pEnd, key));
  }

  final void superCall(int start, int news) {
    if (news > 0 || !fn.allows(FunctionState.SUPER_CALL)) {
      int at = afterNews(start);
      throw in.error("'super' keyword unexpected here", at, at + 5);
    }
    List<Argument> arguments = closeSlots(false);
    push(new Expression.SuperCall(start, in.pEnd, arguments));
  }

  private void checkSuper(int start) {
    if (!fn.allows(FunctionState.SUPER_PROPERTY)) {
      int at = afterNews(start);
      throw in.error("'super' keyword unexpected here", at, at + 5);
    }
  }

  /** Where a unit's operand stands: behind its {@code new}s. */
  final int afterNews(int unitStart) {
    int p = in.peek(unitStart);
    while (in.wordAt(p, "new")) {
      p = in.peek(p + 3);
    }
    return p;
  }

  final void importCall(int start, int news) {
    List<Argument> arguments = closeSlots(false);
    if (arguments.isEmpty()) {
      throw errorBehind("import() requires a specifier");
    }
    if (arguments.size() > 2) {
      throw error("Unexpected argument of import()", arguments.get(2));
    }
    for (Argument a : arguments) {
      if (a instanceof Argument.Spread s) {
        throw in.error("Unexpected token '...'", s.start(), s.start() + 3);
      }
    }
    int phaseAt = in.peek(start + "import".length());
    ImportPhase phase = in.text[phaseAt] == '(' ? ImportPhase.EVALUATION
        : in.text[in.peek(phaseAt + 1)] == 's' ? ImportPhase.SOURCE : ImportPhase.DEFER;
    push(
        new Expression.ImportCall(
            start, in.pEnd, phase, (Expression) arguments.getFirst(),
            arguments.size() == 2 ? (Expression) arguments.getLast() : null));
  }

  // ---- async

  /** Behind {@code async x}. */
  final void asyncArrowParameter(int start) {
    if (in.type != JavaScript.ARROW || in.newline) {
      throw unexpected();
    }
    push(new ArrowHead(start, in.pEnd, List.of(new Identifier(in.pStart, in.pEnd, pText())), true));
  }

  /** The parentheses behind {@code async} are an arrow function's: they stand in its line, and it has no escapes. */
  final boolean asyncHead(Expression.Call call) {
    if (!(call.callee() instanceof Identifier id) || call.optional() || !in.wordAt(id.start(), "async")) {
      return false;
    }
    in.peek(id.end());
    return !in.peekNewline;
  }
}
