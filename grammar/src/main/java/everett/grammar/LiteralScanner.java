package everett.grammar;

import everett.syntax.TemplatePart;
import org.jspecify.annotations.Nullable;

/** Scans strings, templates and regular expressions, each from its first character on. */
abstract class LiteralScanner extends NumberScanner {
  /** What is wrong with an escape in the current template part, or null. */
  @Nullable JsSyntaxError templateError;

  String regExpFlags = "";

  LiteralScanner(Source source, boolean module) {
    super(source, module);
  }

  // ---- Strings

  final void scanString(char quote) {
    final char[] s = text;
    final int p = start + 1;
    int q = p;
    char c;
    while ((c = s[q]) != quote && c != '\\' && (c >= ' ' || c != '\n' && c != '\r' && (c != 0 || q < length))) {
      q++;
    }
    value = c == quote ? new String(s, p, q - p) : null;
    if (c != quote) {
      StringBuilder b = new StringBuilder().append(s, p, q - p);
      boolean continued = false; // the last that was read is a LineContinuation
      while ((c = s[q]) != quote) {
        if (c == '\n' || c == '\r' || q >= length) {
          throw error("Invalid or unexpected token", start, q, q >= length && continued);
        }
        continued = false;
        if (c == '\\') {
          continued = Characters.isLineTerminator(s[q + 1]);
          q = scanEscape(q + 1, b, false);
        } else {
          b.append(c);
          q++;
        }
      }
      value = b.toString();
    }
    pos = q + 1;
  }

  /**
   * Reads the escape sequence whose backslash stands before q, appends what it means and returns where it ends. In
   * templates a wrong one sets {@link #templateError}, and the result is after its first character.
   */
  private int scanEscape(int q, StringBuilder b, boolean template) {
    final char[] s = text;
    char c = s[q];
    switch (c) {
      case 'n' -> b.append('\n');
      case 't' -> b.append('\t');
      case 'r' -> b.append('\r');
      case 'b' -> b.append('\b');
      case 'f' -> b.append('\f');
      case 'v' -> b.append('\013');
      case '\r' -> {
        return s[q + 1] == '\n' ? q + 2 : q + 1;
      }
      case '\n', '\u2028', '\u2029' -> { }
      case 'x' -> {
        int high = Characters.digit(s[q + 1], 16);
        int low = high < 0 ? -1 : Characters.digit(s[q + 2], 16);
        if (low < 0) {
          return wrongEscape("Invalid hexadecimal escape sequence", q, q + (high < 0 ? 1 : 2), template);
        }
        b.append((char) (high << 4 | low));
        return q + 3;
      }
      case 'u' -> {
        int v = unicodeEscape(q);
        if (v < 0) {
          return wrongEscape(v == -1 ? "Invalid Unicode escape sequence" : "Undefined Unicode code-point", q, escapeEnd, template);
        }
        b.appendCodePoint(v);
        return escapeEnd;
      }
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        return scanOctalEscape(q, b, template);
      }
      case '8', '9' -> {
        if (template) {
          return wrongEscape("\\8 and \\9 are not allowed in template strings.", q, q + 1, true);
        }
        octal = q - 1;
        octalMessage = "\\8 and \\9 are not allowed in strict mode.";
        b.append(c);
      }
      default -> {
        if (q >= length) {
          throw unfinished(template ? "Unterminated template literal" : "Invalid or unexpected token", start, q);
        }
        b.append(c);
      }
    }
    return q + 1;
  }

  private int scanOctalEscape(int q, StringBuilder b, boolean template) {
    final char[] s = text;
    char c = s[q];
    if (c == '0' && !Characters.isDigit(s[q + 1])) {
      b.append('\0');
      return q + 1;
    }
    if (template) {
      return wrongEscape("Octal escape sequences are not allowed in template strings", q, q + 1, true);
    }
    octal = q - 1;
    octalMessage = "Octal escape sequences are not allowed in strict mode.";
    int v = 0;
    int end = q + (c <= '3' ? 3 : 2);
    for (; q < end && s[q] >= '0' && s[q] <= '7'; q++) {
      v = v * 8 + s[q] - '0';
    }
    b.append((char) v);
    return q;
  }

  private int wrongEscape(String message, int q, int end, boolean template) {
    JsSyntaxError e = error(message, q - 1, end);
    if (!template) {
      throw e;
    }
    if (templateError == null) {
      templateError = e;
    }
    return q + 1;
  }

  /** Where the escape ends that {@link #unicodeEscape} read, or its first wrong character. */
  int escapeEnd;

  /** The value of the Unicode escape whose {@code u} stands at q; -1 if it is none, -2 if it is too large. */
  final int unicodeEscape(int q) {
    final char[] s = text;
    int v = 0;
    int p = q + 1;
    if (s[p] == '{') {
      p++;
      int from = p;
      for (int d; (d = Characters.digit(s[p], 16)) >= 0; p++) {
        v = v << 4 | d;
        if (v > Character.MAX_CODE_POINT) {
          escapeEnd = p + 1;
          return -2;
        }
      }
      escapeEnd = p + 1;
      return s[p] == '}' && p > from ? v : -1;
    }
    for (int end = p + 4; p < end; p++) {
      int d = Characters.digit(s[p], 16);
      if (d < 0) {
        escapeEnd = p;
        return -1;
      }
      v = v << 4 | d;
    }
    escapeEnd = p;
    return v;
  }

  // ---- Templates

  /** Scans from pos to the closing backtick or to <code>${</code>; true for the backtick. */
  final boolean scanTemplate() {
    final char[] s = text;
    final int p = pos;
    int q = p;
    templateError = null;
    char c;
    while ((c = s[q]) != '`' && c != '\\' && c != '\r' && (c != '$' || s[q + 1] != '{') && (c != 0 || q < length)) {
      q++;
    }
    String cooked = new String(s, p, q - p);
    String raw = cooked;
    if (c == '\\' || c == '\r') {
      StringBuilder b = new StringBuilder(cooked);
      q = scanTemplateRest(q, b);
      raw = new String(s, p, q - p);
      if (raw.indexOf('\r') >= 0) {
        raw = raw.replace("\r\n", "\n").replace('\r', '\n');
      }
      cooked = b.toString();
    }
    if (q >= length) {
      throw unfinished("Unterminated template literal", q, q + 1);
    }
    value = new TemplatePart(p, q, templateError == null ? cooked : null, raw);
    boolean full = s[q] == '`';
    pos = q + (full ? 1 : 2);
    return full;
  }

  private int scanTemplateRest(int q, StringBuilder b) {
    final char[] s = text;
    for (;;) {
      char c = s[q];
      if (c == '`' || c == '$' && s[q + 1] == '{' || c == 0 && q >= length) {
        return q;
      }
      if (c == '\\') {
        q = scanEscape(q + 1, b, true);
      } else if (c == '\r') {
        b.append('\n');
        q += s[q + 1] == '\n' ? 2 : 1;
      } else {
        b.append(c);
        q++;
      }
    }
  }

  // ---- Regular expressions

  final void scanRegExp() {
    final char[] s = text;
    int q = start + 1;
    boolean inClass = false;
    for (;; q++) {
      char c = s[q];
      if (q >= length || Characters.isLineTerminator(c)) {
        throw error("Invalid regular expression: missing /", start, q);
      }
      if (c == '\\') {
        q++;
        if (q >= length || Characters.isLineTerminator(s[q])) {
          throw error("Invalid regular expression: missing /", start, q);
        }
      } else if (c == '[') {
        inClass = true;
      } else if (c == ']') {
        inClass = false;
      } else if (c == '/' && !inClass) {
        break;
      }
    }
    value = new String(s, start + 1, q - start - 1);
    int flags = q + 1;
    for (q = flags; namePartAt(q); q++) {
      if (s[q] == '\\' || s[q] >= 128) {
        throw error("Invalid regular expression flags", start, q + 1);
      }
    }
    regExpFlags = q == flags ? "" : new String(s, flags, q - flags);
    pos = q;
  }
}
