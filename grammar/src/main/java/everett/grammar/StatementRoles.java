package everett.grammar;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/**
 * The roles of tokens at the start and the end of statements: declarations, labels, semicolons that may be left out.
 */
abstract class StatementRoles extends TokenRoles {
  // Where a statement stands.
  /** In a list of statements, where declarations are allowed. */
  static final int ITEM = 0;
  /** After a label that stands in a list. */
  static final int LABELLED = 1;
  /** The body of an {@code if}. */
  static final int IF_BODY = 2;
  /** The body of a loop or {@code with}, or what is labelled there. */
  static final int BODY = 3;
  /** After {@code export default}. */
  static final int EXPORT_DEFAULT = 4;

  /** Of the statement that begins at the current token. */
  int position;

  StatementRoles(TokenStream tokens) {
    super(tokens);
  }

  /** Before an item of a statement list. */
  final void itemStart() {
    position = ITEM;
    if (in.type != JavaScript.STR) {
      fn.prologue = false;
    }
    switch (in.type) {
      case JavaScript.LC -> in.retype(JavaScript.BLOCK_LC);
      case JavaScript.FUNCTION -> in.retype(JavaScript.FUNCTION_DECL);
      case JavaScript.CLASS -> in.retype(JavaScript.CLASS_DECL);
      case JavaScript.IMPORT -> {
        char c = in.text[in.peek()];
        if (c == '(' || c == '.') {
          operand();
        } else {
          in.retype(JavaScript.IMPORT_DECL);
        }
      }
      case JavaScript.NAME -> {
        int p = in.peek();
        if (in.text[p] == ':') {
          in.retype(JavaScript.LABEL);
        } else if (in.word != null) {
          wordStart(p);
        }
      }
      default -> operand();
    }
  }

  private void wordStart(int p) {
    Word w = in.contextual();
    if (w == null) {
      return;
    }
    switch (w) {
      case LET -> {
        if (letDeclares(p)) {
          in.retype(JavaScript.LET_DECL);
        }
      }
      case USING -> {
        if (!in.peekNewline && usingDeclares(p)) {
          in.retype(JavaScript.USING);
        }
      }
      case ASYNC -> {
        if (!in.peekNewline && in.wordAt(p, "function")) {
          in.retype(JavaScript.ASYNC_DECL);
        } else {
          operand();
        }
      }
      case AWAIT -> {
        if (!awaitUsing(p)) {
          operand();
        }
      }
      default -> operand();
    }
  }

  private boolean letDeclares(int p) {
    char c = in.text[p];
    return c == '[' || c == '{' || in.identifierAt(p);
  }

  /** Behind {@code using}, on its line. */
  private boolean usingDeclares(int p) {
    return in.identifierAt(p);
  }

  private boolean awaitUsing(int p) {
    if (!fn.async || in.peekNewline || !in.wordAt(p, "using")) {
      return false;
    }
    int q = in.peek(p + 5);
    if (in.peekNewline || !in.identifierAt(q)) {
      return false;
    }
    in.join(JavaScript.AWAIT_USING);
    return true;
  }

  /** Before a statement that is a body: declarations are errors here. */
  final void bodyStart() {
    startAlone(BODY);
  }

  final void startAlone(int where) {
    switch (in.type) {
      case JavaScript.FUNCTION -> throw errorHere(
          fn.strict
              ? "In strict mode code, functions can only be declared at top level or inside a block."
              : "In non-strict mode code, functions can only be declared at top level, inside a block, or as the body"
                  + " of an if statement.");
      case JavaScript.CLASS -> throw unexpected();
      case JavaScript.CONST -> throw lexicalAlone();
      case JavaScript.NAME -> {
        int p = in.peek();
        Word w = in.contextual();
        if (w == Word.LET && (in.text[p] == '[' || !in.peekNewline && letDeclares(p))) {
          throw lexicalAlone();
        } else if (w == Word.ASYNC && !in.peekNewline && in.wordAt(p, "function")) {
          throw errorHere("Async functions can only be declared at the top level or inside a block.");
        }
      }
      default -> { }
    }
    if (in.type == JavaScript.LC) {
      in.retype(JavaScript.BLOCK_LC);
    } else if (in.type == JavaScript.NAME && in.text[in.peek()] == ':') {
      in.retype(JavaScript.LABEL);
    } else {
      operand();
    }
    position = where;
  }

  private JsSyntaxError lexicalAlone() {
    return errorHere("Lexical declaration cannot appear in a single-statement context");
  }

  /** Where a statement's semicolon must stand or may be left out. */
  final void asi() {
    if (in.type != JavaScript.SEMI && (in.newline || in.raw == JavaScript.RC || in.raw == Token.EOF)) {
      in.insert(JavaScript.SEMI);
    }
  }

  /** After {@code do … while (…)}. */
  final void doSemi() {
    if (in.type != JavaScript.SEMI) {
      in.insert(JavaScript.SEMI);
    }
  }

  /** After an {@code if}'s body. */
  final void elseStart() {
    if (in.type != JavaScript.ELSE) {
      in.insert(JavaScript.NO_ELSE);
    } else if (in.wordAt(in.peek(), "if")) {
      in.join(JavaScript.ELSE_IF);
    }
  }

  /** After {@code break} and {@code continue}. */
  final void jump() {
    if (in.newline || in.type != JavaScript.NAME) {
      asi();
    }
  }

  final void throwStart() {
    if (in.newline) {
      throw errorHere("Illegal newline after throw");
    }
  }

  // ---- for

  final void forAwait() {
    if (fn.async && in.contextual() == Word.AWAIT) {
      in.retype(JavaScript.FOR_AWAIT);
    }
  }

  /** At the first thing in the parentheses of a {@code for}. */
  final void forFirst() {
    Word w = in.contextual();
    if (w != null) {
      int p = in.peek();
      switch (w) {
        case LET -> {
          if (letDeclares(p)) {
            in.retype(JavaScript.LET_DECL);
            return;
          }
        }
        case USING -> {
          if (!in.peekNewline && usingDeclares(p) && !usingOf(p)) {
            in.retype(JavaScript.USING);
            return;
          }
        }
        case AWAIT -> {
          if (awaitUsing(p)) {
            return;
          }
        }
        default -> { }
      }
    }
    operand();
  }

  /** {@code for (using of} declares nothing, unless {@code of} gets a value. */
  private boolean usingOf(int p) {
    if (!in.wordAt(p, "of")) {
      return false;
    }
    int q = in.peek(p + 2);
    char c = in.text[q];
    char next = in.text[q + 1];
    return !(c == ';' || c == ',' || c == '=' && next != '=' && next != '>');
  }

  /** Behind it. */
  final void forMiddle() {
    noIn = false;
    if (in.contextual() == Word.OF) {
      in.retype(JavaScript.FOR_OF);
    } else if (in.type == JavaScript.IN) {
      in.retype(JavaScript.FOR_IN);
    }
  }
}
