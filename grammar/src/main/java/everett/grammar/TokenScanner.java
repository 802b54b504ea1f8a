package everett.grammar;

import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Scans one token at a time. A slash is a division until the parser says otherwise. */
abstract class TokenScanner extends LiteralScanner {
  /** The type as the parser sees it. */
  int type;
  /** The type as scanned. */
  int raw;

  int end;
  @Nullable Operator operator;
  @Nullable Word word;
  /** The name contains an escape. */
  boolean escaped;

  private final NameTable names = new NameTable();

  TokenScanner(Source source, boolean module) {
    super(source, module);
  }

  /** Makes the next token the current one. */
  final void next() {
    final char[] s = text;
    int p = skip(pos);
    start = p;
    word = null;
    escaped = false;
    octal = -1;
    char c = s[p];
    if (c < 128 ? Characters.NAME[c] == 1 || c == '\\' : Characters.isNameStart(codePointAt(p))) {
      scanName(p);
      end = pos;
      return;
    }
    operator = null;
    switch (c) {
      case '(' -> token(JavaScript.LP, 1);
      case ')' -> token(JavaScript.RP, 1);
      case '[' -> token(JavaScript.LB, 1);
      case ']' -> token(JavaScript.RB, 1);
      case '{' -> token(JavaScript.LC, 1);
      case '}' -> token(JavaScript.RC, 1);
      case ';' -> token(JavaScript.SEMI, 1);
      case ',' -> token(JavaScript.COMMA, 1);
      case ':' -> token(JavaScript.COLON, 1);
      case '.' -> {
        if (Characters.isDigit(s[p + 1])) {
          scanNumber();
          literal(JavaScript.NUM);
        } else if (s[p + 1] == '.' && s[p + 2] == '.') {
          token(JavaScript.ELLIPSIS, 3);
        } else {
          token(JavaScript.DOT, 1);
        }
      }
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
        scanNumber();
        literal(JavaScript.NUM);
      }
      case '"', '\'' -> {
        scanString(c);
        literal(JavaScript.STR);
      }
      case '`' -> {
        pos = p + 1;
        literal(scanTemplate() ? JavaScript.TPL_FULL : JavaScript.TPL_HEAD);
      }
      case '=' -> {
        if (s[p + 1] == '>') {
          token(JavaScript.ARROW, 2);
        } else if (s[p + 1] == '=') {
          if (s[p + 2] == '=') {
            infix(Operator.STRICT_EQUAL, 3);
          } else {
            infix(Operator.EQUAL, 2);
          }
        } else {
          operator(JavaScript.ASSIGN, Operator.ASSIGN, 1);
        }
      }
      case '!' -> {
        if (s[p + 1] != '=') {
          operator(JavaScript.WORDOP, Operator.NOT, 1);
        } else if (s[p + 2] == '=') {
          infix(Operator.STRICT_NOT_EQUAL, 3);
        } else {
          infix(Operator.NOT_EQUAL, 2);
        }
      }
      case '~' -> operator(JavaScript.WORDOP, Operator.BITWISE_NOT, 1);
      case '+' -> {
        if (s[p + 1] == '+') {
          operator(JavaScript.INCDEC, Operator.INCREMENT, 2);
        } else {
          infixOrAssign(Operator.ADD, Operator.ADD_ASSIGN, 1);
        }
      }
      case '-' -> {
        if (s[p + 1] == '-') {
          operator(JavaScript.INCDEC, Operator.DECREMENT, 2);
        } else {
          infixOrAssign(Operator.SUBTRACT, Operator.SUBTRACT_ASSIGN, 1);
        }
      }
      case '*' -> {
        if (s[p + 1] == '*') {
          if (s[p + 2] == '=') {
            infix(Operator.EXPONENTIATE_ASSIGN, 3);
          } else {
            operator(JavaScript.POW, Operator.EXPONENTIATE, 2);
          }
        } else if (s[p + 1] == '=') {
          infix(Operator.MULTIPLY_ASSIGN, 2);
        } else {
          operator(JavaScript.STAR, Operator.MULTIPLY, 1);
        }
      }
      case '/' -> infixOrAssign(Operator.DIVIDE, Operator.DIVIDE_ASSIGN, 1);
      case '%' -> infixOrAssign(Operator.REMAINDER, Operator.REMAINDER_ASSIGN, 1);
      case '^' -> infixOrAssign(Operator.BITWISE_XOR, Operator.BITWISE_XOR_ASSIGN, 1);
      case '&' -> {
        if (s[p + 1] == '&') {
          infixOrAssign(Operator.AND, Operator.AND_ASSIGN, 2);
        } else {
          infixOrAssign(Operator.BITWISE_AND, Operator.BITWISE_AND_ASSIGN, 1);
        }
      }
      case '|' -> {
        if (s[p + 1] == '|') {
          infixOrAssign(Operator.OR, Operator.OR_ASSIGN, 2);
        } else {
          infixOrAssign(Operator.BITWISE_OR, Operator.BITWISE_OR_ASSIGN, 1);
        }
      }
      case '?' -> {
        if (s[p + 1] == '?') {
          infixOrAssign(Operator.COALESCE, Operator.COALESCE_ASSIGN, 2);
        } else if (s[p + 1] == '.' && !Characters.isDigit(s[p + 2])) {
          token(JavaScript.QDOT, 2);
        } else {
          token(JavaScript.QUESTION, 1);
        }
      }
      case '<' -> {
        if (s[p + 1] == '<') {
          infixOrAssign(Operator.LEFT_SHIFT, Operator.LEFT_SHIFT_ASSIGN, 2);
        } else {
          infixOrAssign(Operator.LESS_THAN, Operator.LESS_THAN_OR_EQUAL, 1);
        }
      }
      case '>' -> {
        if (s[p + 1] != '>') {
          infixOrAssign(Operator.GREATER_THAN, Operator.GREATER_THAN_OR_EQUAL, 1);
        } else if (s[p + 2] == '>') {
          infixOrAssign(Operator.UNSIGNED_RIGHT_SHIFT, Operator.UNSIGNED_RIGHT_SHIFT_ASSIGN, 3);
        } else {
          infixOrAssign(Operator.SIGNED_RIGHT_SHIFT, Operator.SIGNED_RIGHT_SHIFT_ASSIGN, 2);
        }
      }
      case '#' -> {
        if (!nameStartAt(p + 1)) {
          throw error("Invalid or unexpected token", p, p + 1);
        }
        scanName(p + 1);
        literal(JavaScript.PRIVATE);
      }
      default -> {
        if (p < length) {
          throw error("Invalid or unexpected token", p, p + 1);
        }
        token(Token.EOF, 0);
      }
    }
    end = pos;
  }

  private void token(int t, int n) {
    type = t;
    raw = t;
    pos = start + n;
  }

  private void literal(int t) {
    type = t;
    raw = t;
  }

  private void operator(int t, Operator o, int n) {
    operator = o;
    token(t, n);
  }

  private void infix(Operator o, int n) {
    operator(JavaScript.INFIX, o, n);
  }

  /** An operator of n characters, or the other one if {@code =} follows. */
  private void infixOrAssign(Operator o, Operator assign, int n) {
    if (text[start + n] == '=') {
      infix(assign, n + 1);
    } else {
      infix(o, n);
    }
  }

  // ---- Names

  private void scanName(int p) {
    final char[] s = text;
    int q = p;
    int hash = 0;
    char c;
    while ((c = s[q]) < 128 && Characters.NAME[c] != 0) {
      hash = hash * 31 + c;
      q++;
    }
    if (c == '\\' || c >= 128 && Characters.isNamePart(codePointAt(q))) {
      scanUnusualName(p);
      return;
    }
    pos = q;
    name(names.find(s, p, q, hash));
  }

  private void name(Name name) {
    value = name.text();
    operator = name.operator();
    word = name.word();
    type = name.type();
    raw = type;
  }

  /** A name with escapes or with characters other than ASCII's. */
  private void scanUnusualName(int p) {
    StringBuilder b = new StringBuilder();
    int q = p;
    for (;;) {
      int c = codePointAt(q);
      int next = q + Character.charCount(c);
      if (c == '\\') {
        c = text[q + 1] == 'u' ? unicodeEscape(q + 1) : -1;
        if (c < 0 || !(b.isEmpty() ? Characters.isNameStart(c) : Characters.isNamePart(c))) {
          throw error(c == -1 ? "Invalid Unicode escape sequence" : "Invalid or unexpected token", q, q + 2);
        }
        escaped = true;
        next = escapeEnd;
      } else if (!(b.isEmpty() ? Characters.isNameStart(c) : Characters.isNamePart(c))) {
        break;
      }
      b.appendCodePoint(c);
      q = next;
    }
    pos = q;
    name(names.find(b.toString()));
    if (escaped && type != JavaScript.NAME) {
      type = JavaScript.ESCAPED;
      raw = type;
      operator = null;
      word = null;
    }
  }

  /** The String that this program has for the name. */
  final String nameOf(String text) {
    return names.find(text).text();
  }
}
