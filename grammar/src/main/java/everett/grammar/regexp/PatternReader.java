package everett.grammar.regexp;

/** A cursor over the text of a pattern. */
final class PatternReader {
  /** What {@link #peek} gives at the end: no character. */
  static final int END = -1;

  final String source;
  final RegExpFlags flags;
  /** Whether the pattern is a sequence of code points. */
  final boolean unicode;
  int position;

  PatternReader(String source, RegExpFlags flags) {
    this.source = source;
    this.flags = flags;
    this.unicode = flags.hasEitherUnicodeFlag();
  }

  /** The code unit at the cursor. */
  int peek() {
    return position < source.length() ? source.charAt(position) : END;
  }

  /** The code unit {@code ahead} places after the cursor. */
  int peek(int ahead) {
    return position + ahead < source.length() ? source.charAt(position + ahead) : END;
  }

  boolean eat(char c) {
    if (peek() == c) {
      position++;
      return true;
    }
    return false;
  }

  boolean eat(String s) {
    if (source.startsWith(s, position)) {
      position += s.length();
      return true;
    }
    return false;
  }

  /** Reads a character as the flags define it; the cursor may not be at the end. */
  int next() {
    return unicode ? nextCodePoint() : source.charAt(position++);
  }

  int nextCodePoint() {
    int c = source.codePointAt(position);
    position += Character.charCount(c);
    return c;
  }

  /** Reads exactly {@code digits} hexadecimal digits; gives -1 and stays where they are not. */
  int hexDigits(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = hexDigit(peek(i));
      if (digit < 0) {
        return -1;
      }
      value = value << 4 | digit;
    }
    position += digits;
    return value;
  }

  /** The value of a hexadecimal digit, or -1. */
  static int hexDigit(int c) {
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'a' && c <= 'f' ? c - 'a' + 10
        : c >= 'A' && c <= 'F' ? c - 'A' + 10
        : -1;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Reads decimal digits (one at least); values that an int cannot hold come out as {@code Long.MAX_VALUE} at most. */
  long decimalDigits() {
    long value = 0;
    while (isDigit(peek())) {
      int digit = peek() - '0';
      value = value > (Long.MAX_VALUE - digit) / 10 ? Long.MAX_VALUE : value * 10 + digit;
      position++;
    }
    return value;
  }

  RegExpSyntaxError error(String reason) {
    return error(reason, position);
  }

  RegExpSyntaxError error(String reason, int offset) {
    return new RegExpSyntaxError(source, flags, reason, offset);
  }
}
