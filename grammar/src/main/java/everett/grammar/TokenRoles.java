package everett.grammar;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/**
 * Gives the current token the role that it has in its place, before the decision that depends on it. All of this may
 * run twice on a token: a retyped token matches no case again.
 */
abstract class TokenRoles extends ParserState {
  TokenRoles(TokenStream tokens) {
    super(tokens);
  }

  // ---- Expressions

  /** Where an operand or a prefix may begin. */
  final void operand() {
    switch (in.type) {
      case JavaScript.NAME -> {
        if (in.word != null) {
          operandWord();
        }
      }
      case JavaScript.INFIX -> {
        Operator o = in.operator;
        if (o == Operator.ADD) {
          in.retype(JavaScript.PREFIX, Operator.PLUS);
        } else if (o == Operator.SUBTRACT) {
          in.retype(JavaScript.PREFIX, Operator.MINUS);
        } else if (o == Operator.DIVIDE || o == Operator.DIVIDE_ASSIGN) {
          in.rescanRegExp();
        }
      }
      case JavaScript.WORDOP, JavaScript.INCDEC -> in.retype(JavaScript.PREFIX);
      case JavaScript.NEW -> {
        int p = in.peek();
        if (in.text[p] == '.' && !Characters.isDigit(in.text[p + 1])) {
          in.join(JavaScript.NEW);
          joinProperty("target", JavaScript.NEW_TARGET);
        }
      }
      case JavaScript.IMPORT -> importOperand();
      default -> { }
    }
  }

  private void operandWord() {
    Word w = in.contextual();
    if (w == null) {
      return;
    }
    switch (w) {
      case ASYNC -> {
        int p = in.peek();
        if (in.peekNewline) {
          return;
        }
        if (in.wordAt(p, "function")) {
          in.retype(JavaScript.ASYNC_FUNCTION);
        } else if (in.nameStartAt(p) && !in.wordAt(p, "in") && !in.wordAt(p, "instanceof") && !forAsyncOf(p)) {
          in.retype(JavaScript.ASYNC_ARROW);
        }
      }
      case AWAIT -> {
        if (fn.async) {
          in.retype(JavaScript.PREFIX, Operator.AWAIT);
        }
      }
      case YIELD -> {
        if (fn.generator) {
          yieldOperand();
        }
      }
      default -> { }
    }
  }

  /** {@code for (async of} is no arrow function, unless an arrow follows. */
  private boolean forAsyncOf(int p) {
    if (!noIn || !in.wordAt(p, "of")) {
      return false;
    }
    int next = in.peek(p + 2);
    return in.text[next] != '=' || in.text[next + 1] != '>';
  }

  private void yieldOperand() {
    int p = in.peek();
    char c = in.text[p];
    if (in.peekNewline || p >= in.length || ")]},;:".indexOf(c) >= 0 || in.wordAt(p, "in")) {
      in.retype(JavaScript.YIELD0);
    } else if (c == '*' && in.text[p + 1] != '*' && in.text[p + 1] != '=') {
      in.join(JavaScript.PREFIX);
      in.retype(JavaScript.PREFIX, Operator.YIELD_DELEGATE);
    } else {
      in.retype(JavaScript.PREFIX, Operator.YIELD);
    }
  }

  /** {@code import.meta}, {@code import(}, {@code import.source(} and {@code import.defer(}. */
  private void importOperand() {
    char c = in.text[in.peek()];
    if (c == '(') {
      in.word = null;
      in.retype(JavaScript.IMPORT_CALL);
    } else if (c == '.') {
      in.join(JavaScript.IMPORT);
      int p = in.peek();
      if (in.wordAt(p, "source") || in.wordAt(p, "defer")) {
        in.join(JavaScript.IMPORT_CALL);
      } else {
        joinProperty("meta", JavaScript.IMPORT_META);
      }
    }
  }

  private void joinProperty(String property, int type) {
    boolean plain = in.wordAt(in.peek(), property);
    in.join(type);
    if (!plain) {
      throw in.error("Unexpected token '" + in.tokenText() + "'", in.start, in.end);
    }
  }

  /** After an operand: {@code ++} and {@code =>} do not continue it on another line. */
  final void tail() {
    if (in.newline) {
      if (in.type == JavaScript.INCDEC) {
        in.retype(JavaScript.NL_INC);
      } else if (in.type == JavaScript.ARROW) {
        in.retype(JavaScript.NL_ARROW);
      }
    }
  }

  /** Before an infix operator. */
  final void after() {
    if (noIn && in.type == JavaScript.IN) {
      in.retype(JavaScript.FOR_IN);
    }
  }

  /** After a substitution. */
  final void templateNext(boolean tagged) {
    if (in.type != JavaScript.RC) {
      throw errorHere(in.raw == Token.EOF ? "Unterminated template literal" : "Missing } in template expression");
    }
    in.rescanTemplate();
    templatePart(tagged);
  }

  /** Before a part of a template. */
  final void templatePart(boolean tagged) {
    if (!tagged && in.templateError != null) {
      throw in.templateError;
    }
  }

  // ---- Names

  /** Where any IdentifierName is a name. */
  final void name() {
    if (in.type != JavaScript.NAME && in.keyword()) {
      in.retype(JavaScript.NAME);
    }
  }

  /**
   * Before a member of an object literal or, if element, a class, or behind its modifiers m. A modifier is one only if
   * a member's name follows.
   */
  final void member(boolean element, int m) {
    if (in.type != JavaScript.NAME) {
      name();
      return;
    }
    Word w = in.word;
    if (w == null || in.escaped) {
      return;
    }
    boolean mayBe = switch (w) {
      case STATIC -> element && m == 0;
      case ASYNC, GET, SET -> (m & ~STATIC) == 0;
      default -> false;
    };
    if (!mayBe) {
      return;
    }
    int p = in.peek();
    char c = in.text[p];
    if (w == Word.STATIC && c == '{') {
      in.retype(JavaScript.STATIC_LC);
    } else if (!(w == Word.ASYNC && in.peekNewline)
        && (in.nameStartAt(p) || Characters.isDigit(c) || c == '"' || c == '\'' || c == '[' || c == '#'
            || c == '*' && (w == Word.ASYNC || w == Word.STATIC)
            || c == '.' && Characters.isDigit(in.text[p + 1]))) {
      in.retype(JavaScript.MOD);
    }
  }

  final void as() {
    if (in.contextual() == Word.AS) {
      in.retype(JavaScript.AS);
    }
  }

  final void from() {
    if (in.contextual() == Word.FROM) {
      in.retype(JavaScript.FROM);
    }
  }

  /** Where a ModuleExportName or an attribute's key stands. */
  final void moduleName() {
    name();
  }
}
