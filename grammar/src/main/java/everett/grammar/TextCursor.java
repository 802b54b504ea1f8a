package everett.grammar;

/** A place in a program's characters: what lies between tokens, and looking ahead without making tokens. */
abstract class TextCursor {
  // What an ASCII character means between tokens.
  private static final byte TOKEN = 0;
  private static final byte SPACE = 1;
  private static final byte NEWLINE = 2;
  private static final byte MAYBE_COMMENT = 3;
  private static final byte[] BETWEEN = new byte[128];

  static {
    for (char c : " \t\013\f".toCharArray()) {
      BETWEEN[c] = SPACE;
    }
    BETWEEN['\n'] = NEWLINE;
    BETWEEN['\r'] = NEWLINE;
    for (char c : "/-<".toCharArray()) {
      BETWEEN[c] = MAYBE_COMMENT;
    }
  }

  final Source source;
  final boolean module;
  /** The text, then zeros, so that looking at the next few characters needs no test. */
  final char[] text;

  final int length;
  /** The first character after the current token. */
  int pos;
  /** A line terminator precedes what {@link #skip} found. */
  boolean newline;
  /** The same of {@link #peek}. */
  boolean peekNewline;

  private final int begin;

  TextCursor(Source source, boolean module) {
    this.source = source;
    this.module = module;
    String s = source.text();
    length = s.length();
    text = new char[length + 4];
    s.getChars(0, length, text, 0);
    if (text[0] == '#' && text[1] == '!') {
      pos = lineEnd(2);
    }
    begin = pos;
  }

  final JsSyntaxError error(String message, int start, int end) {
    return error(message, start, end, false);
  }

  /** The text ends before what it says is complete. */
  final JsSyntaxError unfinished(String message, int start, int end) {
    return error(message, start, end, true);
  }

  final JsSyntaxError error(String message, int start, int end, boolean unfinished) {
    int from = Math.min(start, length);
    return new JsSyntaxError(message, source, from, Math.max(from, Math.min(end, length)), unfinished);
  }

  /** The offset of the first character from p on that is neither space nor comment. */
  final int skip(int p) {
    final char[] s = text;
    boolean nl = p == begin;
    for (;;) {
      char c = s[p];
      if (c < 128) {
        byte b = BETWEEN[c];
        if (b == TOKEN) {
          break;
        } else if (b == SPACE) {
          p++;
          continue;
        } else if (b == NEWLINE) {
          nl = true;
          p++;
          continue;
        }
      }
      if (c == '/') {
        if (s[p + 1] == '/') {
          p = lineEnd(p + 2);
        } else if (s[p + 1] == '*') {
          p = commentEnd(p);
          nl |= commentNewline;
        } else {
          break;
        }
      } else if (c == '-' && nl && s[p + 1] == '-' && s[p + 2] == '>' && !module) {
        p = lineEnd(p + 3);
      } else if (c == '<' && s[p + 1] == '!' && s[p + 2] == '-' && s[p + 3] == '-') {
        if (module) {
          throw error("HTML comments are not allowed in modules", p, p + 4);
        }
        p = lineEnd(p + 4);
      } else if (c == 0x2028 || c == 0x2029) {
        nl = true;
        p++;
      } else if (c > 128 && Characters.isSpace(c)) {
        p++;
      } else {
        break;
      }
    }
    newline = nl;
    return p;
  }

  private boolean commentNewline;

  private int lineEnd(int p) {
    final char[] s = text;
    for (;; p++) {
      char c = s[p];
      if (c <= '\r' ? c == '\n' || c == '\r' || c == 0 && p >= length : (c | 1) == 0x2029) {
        return p;
      }
    }
  }

  /** Strings are searched faster than arrays, and half of some programs is comment. */
  private int commentEnd(int start) {
    String s = source.text();
    int end = s.indexOf("*/", start + 2);
    if (end < 0) {
      throw unfinished("Invalid or unexpected token", start, length);
    }
    commentNewline = s.indexOf('\n', start, end) >= 0 || s.indexOf('\r', start, end) >= 0
        || s.indexOf('\u2028', start, end) >= 0 || s.indexOf('\u2029', start, end) >= 0;
    return end + 2;
  }

  // ---- Looking ahead

  /** Where the token after the current one begins; sets {@link #peekNewline}. */
  final int peek() {
    return peek(pos);
  }

  final int peek(int p) {
    boolean nl = newline;
    int next = skip(p);
    peekNewline = newline;
    newline = nl;
    return next;
  }

  /** This very word, without escapes, stands at p. */
  final boolean wordAt(int p, String word) {
    int n = word.length();
    if (p + n > length) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      if (text[p + i] != word.charAt(i)) {
        return false;
      }
    }
    return !namePartAt(p + n);
  }

  /** A name or a keyword begins at p. */
  final boolean nameStartAt(int p) {
    char c = text[p];
    return c < 128 ? Characters.NAME[c] == 1 || c == '\\' : Characters.isNameStart(codePointAt(p));
  }

  final boolean namePartAt(int p) {
    char c = text[p];
    return c < 128 ? Characters.NAME[c] != 0 || c == '\\' : Characters.isNamePart(codePointAt(p));
  }

  /** A name begins at p that is not a reserved word, or one with escapes. */
  final boolean identifierAt(int p) {
    if (!nameStartAt(p)) {
      return false;
    }
    int q = p;
    while (text[q] < 128 && Characters.NAME[text[q]] != 0) {
      q++;
    }
    return text[q] >= 128 || text[q] == '\\' || !NameTable.isReserved(text, p, q);
  }

  final int codePointAt(int p) {
    return Character.codePointAt(text, p, Math.max(length, p + 1));
  }
}
