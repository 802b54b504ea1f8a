package everett.structured;

import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.operation.Strings;
import everett.operation.TypeConversion;
import org.jspecify.annotations.Nullable;

/** A JSON text and the place that has been reached in it: white space, strings, numbers, literals. */
final class JsonText {
  /** Powers of ten that a double has exactly. */
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22
  };

  /** So many decimal digits are below 2<sup>53</sup>, whatever they are. */
  private static final int EXACT_DIGITS = 15;

  private static final int NAMES = 256;

  /** So many characters messages show to both sides. */
  private static final int CONTEXT = 10;

  final String source;
  private final Realm realm;

  /** The text, and a character that nothing accepts behind its end. */
  private final char[] text;

  private final int length;

  /** The place of the next character. */
  int at;

  /** Names that were found before, by hash. */
  private @Nullable String @Nullable [] names;

  JsonText(Realm realm, String source) {
    this.realm = realm;
    this.source = source;
    length = source.length();
    text = new char[length + 1];
    source.getChars(0, length, text, 0);
  }

  char current() {
    return text[at];
  }

  /** Skips white space; gives the character after it. */
  char skipSpace() {
    char c = text[at];
    while (c <= ' ' && (c == ' ' || c == '\n' || c == '\r' || c == '\t')) {
      c = text[++at];
    }
    return c;
  }

  /** Makes sure that nothing but white space is left. */
  void end() {
    skipSpace();
    if (at < length) {
      throw realm.syntaxError("Unexpected non-whitespace character after JSON at position " + at);
    }
  }

  // ---- literals and numbers

  Object literal(String word, Object value) {
    for (int i = 1; i < word.length(); i++) {
      at++;
      if (text[at] != word.charAt(i)) {
        throw unexpected();
      }
    }
    at++;
    return value;
  }

  /** Parses a number, of which the next character is the first. */
  Object number(char first) {
    int start = at;
    char c = first;
    if (c == '-') {
      c = text[++at];
      if (c < '0' || c > '9') {
        throw at("No number after minus sign", at);
      }
    } else if (c < '0' || c > '9') {
      throw unexpected();
    }
    long digits = 0;
    int significant = at;
    if (c == '0') {
      c = text[++at];
      if (c >= '0' && c <= '9') {
        throw at("Unexpected number", at);
      }
    } else {
      do {
        digits = digits * 10 + (c - '0');
        c = text[++at];
      } while (c >= '0' && c <= '9');
    }
    int count = at - significant;
    if (c != '.' && (c | 32) != 'e') {
      return count > 18 ? slow(start) : integer(digits, first == '-');
    }
    int exponent = 0;
    if (c == '.') {
      c = digit("Unterminated fractional number");
      int point = at;
      do {
        digits = digits * 10 + (c - '0');
        c = text[++at];
      } while (c >= '0' && c <= '9');
      exponent = point - at;
      count += at - point;
    }
    if ((c | 32) == 'e') {
      exponent += exponent();
    }
    if (count > EXACT_DIGITS || exponent > 22 || exponent < -22) {
      return slow(start);
    }
    double d = exponent < 0 ? digits / POWERS[-exponent] : digits * POWERS[exponent];
    return TypeConversion.number(first == '-' ? -d : d);
  }

  private static Object integer(long digits, boolean negative) {
    if (negative) {
      return digits == 0 ? (Object) (-0.0) : TypeConversion.number(-digits);
    }
    return TypeConversion.number(digits);
  }

  private Object slow(int start) {
    return TypeConversion.number(Double.parseDouble(source.substring(start, at)));
  }

  /** The next character, which must be a digit. */
  private char digit(String otherwise) {
    char c = text[++at];
    if (c < '0' || c > '9') {
      throw at(otherwise, at);
    }
    return c;
  }

  /** Parses an exponent; gives it, or something as far from reality. */
  private int exponent() {
    boolean negative = text[at + 1] == '-';
    if (negative || text[at + 1] == '+') {
      at++;
    }
    char c = digit("Exponent part is missing a number");
    int e = 0;
    do {
      e = Math.min(e * 10 + (c - '0'), 1_000_000);
      c = text[++at];
    } while (c >= '0' && c <= '9');
    return negative ? -e : e;
  }

  // ---- strings

  /** Goes past a string if it is that one. The next character is a quotation mark. */
  boolean key(String likely) {
    int n = likely.length();
    int from = at + 1;
    if (n >= length - from) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      char c = text[from + i];
      if (c != likely.charAt(i) || c == '"' || c == '\\' || c < ' ') {
        return false;
      }
    }
    if (text[from + n] != '"') {
      return false;
    }
    at = from + n + 1;
    return true;
  }

  /** Parses a string that is likely to have come before. */
  String name() {
    int start = at + 1;
    int hash = 0;
    int i = start;
    for (char c = text[i]; c != '"' && c != '\\' && c >= ' '; c = text[++i]) {
      hash = hash * 31 + c;
    }
    if (text[i] != '"') {
      return string();
    }
    if (names == null) {
      names = new String[NAMES];
    }
    int place = (hash ^ hash >>> 8) & NAMES - 1;
    String known = names[place];
    if (known == null || known.length() != i - start || !isAt(known, start)) {
      names[place] = known = source.substring(start, i);
    }
    at = i + 1;
    return known;
  }

  private boolean isAt(String s, int from) {
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** Parses a string, of which the next character is the quotation mark. */
  String string() {
    int start = ++at;
    int i = start;
    char c = text[i];
    while (c != '"' && c != '\\' && c >= ' ') {
      c = text[++i];
    }
    at = i;
    if (c == '"') {
      at++;
      return i - start == 1 ? Strings.ofCharacter(text[start]) : source.substring(start, i);
    }
    StringBuilder value = new StringBuilder().append(text, start, i - start);
    for (;;) {
      c = text[at];
      if (c == '"') {
        at++;
        return value.toString();
      }
      if (c < ' ') {
        throw at(at < length ? "Bad control character in string literal" : "Unterminated string", at);
      }
      at++;
      value.append(c == '\\' ? escape() : c);
    }
  }

  private char escape() {
    if (at == length) {
      throw unexpected();
    }
    char c = text[at++];
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
          int digit = text[at] < 128 ? Character.digit(text[at], 16) : -1;
          if (digit < 0) {
            throw at("Bad Unicode escape", at);
          }
          unit = unit * 16 + digit;
          at++;
        }
        yield (char) unit;
      }
      default -> throw at("Bad escaped character", at - 1);
    };
  }

  // ---- errors, in V8's words

  private JsThrow at(String message, int position) {
    return realm.syntaxError(message + " in JSON at position " + position);
  }

  /** The SyntaxError that tells what should have come here. */
  JsThrow expected(String what) {
    return at(what, at);
  }

  /** The SyntaxError about the next character. */
  JsThrow unexpected() {
    if (at >= length) {
      return realm.syntaxError("Unexpected end of JSON input");
    }
    if (text[at] == '"') {
      return at("Unexpected string", at);
    }
    String shown = source;
    String before = "";
    String after = "";
    if (source.equals("undefined") || source.equals("NaN") || source.equals("Infinity")
        || source.equals("[object Object]")) {
      return realm.syntaxError('"' + source + "\" is not valid JSON");
    }
    if (length > 2 * CONTEXT) {
      int from = at < CONTEXT ? 0 : at - CONTEXT;
      int to = at < CONTEXT || at < length - CONTEXT ? at + CONTEXT : length;
      shown = source.substring(from, to);
      before = from > 0 ? "..." : "";
      after = to < length ? "..." : "";
    }
    return realm.syntaxError(
        "Unexpected token '" + text[at] + "', " + before + '"' + shown + '"' + after + " is not valid JSON");
  }
}
