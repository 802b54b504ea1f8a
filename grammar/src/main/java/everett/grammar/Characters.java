package everett.grammar;

import everett.grammar.unicode.CodePointSet;
import everett.grammar.unicode.UnicodeProperty;
import java.util.Objects;

/** Classes of characters, <a href="https://tc39.es/ecma262/#sec-ecmascript-language-lexical-grammar">chapter 12</a>. */
final class Characters {
  /** For ASCII: 0 for no part of a name, 1 for a start, 2 for a digit. */
  static final byte[] NAME = new byte[128];

  static {
    for (char c = 0; c < 128; c++) {
      boolean letter = (c | 32) >= 'a' && (c | 32) <= 'z' || c == '$' || c == '_';
      NAME[c] = (byte) (letter ? 1 : c >= '0' && c <= '9' ? 2 : 0);
    }
  }

  private Characters() {}

  static boolean isLineTerminator(int c) {
    return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
  }

  /** WhiteSpace. */
  static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == 0xB || c == 0xC || c == 0xA0 || c == 0xFEFF
        || c > 128 && Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** IdentifierStartChar. */
  static boolean isNameStart(int c) {
    return c < 128 ? NAME[c] == 1 : c >= 0xAA && Unicode.ID_START.contains(c);
  }

  /** IdentifierPartChar. */
  static boolean isNamePart(int c) {
    return c < 128 ? NAME[c] != 0 : c >= 0xAA && (c == 0x200C || c == 0x200D || Unicode.ID_CONTINUE.contains(c));
  }

  /** Looked at only when a program has such a character; the JDK's data are of an older version of Unicode. */
  private static final class Unicode {
    static final CodePointSet ID_START = find("ID_Start");
    static final CodePointSet ID_CONTINUE = find("ID_Continue");

    private static CodePointSet find(String property) {
      return Objects.requireNonNull(UnicodeProperty.find(property)).codePoints();
    }
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The value of an ASCII digit in a radix up to 16, or -1. */
  static int digit(int c, int radix) {
    int d = isDigit(c) ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
    return d < radix ? d : -1;
  }
}
