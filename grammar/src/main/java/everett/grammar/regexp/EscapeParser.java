package everett.grammar.regexp;

import everett.grammar.regexp.ClassOperand.ClassEscape;
import everett.grammar.regexp.ClassOperand.PropertyEscape;
import everett.grammar.unicode.UnicodeProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What may follow a backslash, inside and outside of classes, and the names of groups. */
final class EscapeParser {
  private final PatternReader in;
  private final GroupScan scan;

  EscapeParser(PatternReader in, GroupScan scan) {
    this.in = in;
    this.scan = scan;
  }

  /**
   * <a href="https://tc39.es/ecma262/#prod-CharacterClassEscape">CharacterClassEscape</a>, the cursor being after the
   * backslash; null (and the cursor unmoved) where there is none.
   */
  ClassOperand.@Nullable SingleTerm characterClassEscape(boolean inClass) {
    int c = in.peek();
    switch (c) {
      case 'd', 'D', 's', 'S', 'w', 'W' -> {
        in.position++;
        return new ClassEscape((char) c);
      }
      case 'p', 'P' -> {
        if (!in.unicode) {
          return null;
        }
        in.position++;
        UnicodeProperty property = property(c == 'P');
        if (property == null) {
          throw in.error(inClass ? "Invalid property name in character class" : "Invalid property name");
        }
        return new PropertyEscape(property, c == 'P');
      }
      default -> {
        return null;
      }
    }
  }

  private @Nullable UnicodeProperty property(boolean negated) {
    int close = in.source.indexOf('}', in.position);
    if (in.peek() != '{' || close < 0) {
      return null;
    }
    String expression = in.source.substring(in.position + 1, close);
    in.position = close + 1;
    int equals = expression.indexOf('=');
    if (equals >= 0) {
      return UnicodeProperty.find(expression.substring(0, equals), expression.substring(equals + 1));
    }
    UnicodeProperty property = UnicodeProperty.find(expression);
    return property != null || negated || !in.flags.unicodeSets()
        ? property
        : UnicodeProperty.findOfStrings(expression);
  }

  /**
   * <a href="https://tc39.es/ecma262/#prod-CharacterEscape">CharacterEscape</a> with Annex B's additions, the cursor
   * being after the backslash. Gives the backslash itself, and does not move, where it stands for itself ({@code \c}
   * without a letter).
   */
  int characterEscape(boolean inClass) {
    int start = in.position;
    int c = in.peek();
    switch (c) {
      case PatternReader.END -> throw in.error("\\ at end of pattern");
      case 'f', 'n', 'r', 't', 'v' -> {
        in.position++;
        return "\f\n\r\t\u000b".charAt("fnrtv".indexOf(c));
      }
      case 'c' -> {
        return controlEscape(inClass);
      }
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        if (!in.unicode) {
          return legacyOctalEscape();
        }
        if (c != '0') {
          throw in.error(inClass ? "Invalid class escape" : "Invalid escape");
        }
        if (PatternReader.isDigit(in.peek(1))) {
          throw in.error(inClass ? "Invalid class escape" : "Invalid decimal escape");
        }
        in.position++;
        return 0;
      }
      case 'x' -> {
        in.position++;
        int value = in.hexDigits(2);
        if (value >= 0) {
          return value;
        }
        return identity('x', "Invalid escape", start);
      }
      case 'u' -> {
        in.position++;
        int value = unicodeEscape(in.unicode);
        if (value >= 0) {
          return value;
        }
        return identity('u', "Invalid Unicode escape", start);
      }
      default -> {
        boolean allowed = in.unicode
            ? isSyntaxCharacter(c) || c == '/' || inClass && c == '-' || inClass && isClassSetPunctuator(c)
            : c != 'k' || !scan.hasNamedGroups();
        if (!allowed) {
          throw in.error("Invalid escape", start);
        }
        return in.next();
      }
    }
  }

  private int identity(char c, String error, int start) {
    if (in.unicode) {
      throw in.error(error, start);
    }
    return c;
  }

  private int controlEscape(boolean inClass) {
    int letter = in.peek(1);
    boolean isLetter = (letter | 0x20) >= 'a' && (letter | 0x20) <= 'z';
    if (isLetter || !in.unicode && inClass && (PatternReader.isDigit(letter) || letter == '_')) {
      in.position += 2;
      return letter & 31;
    }
    if (in.unicode) {
      throw in.error("Invalid Unicode escape");
    }
    return '\\';
  }

  /** Up to three octal digits, at most 377. */
  private int legacyOctalEscape() {
    int value = in.next() - '0';
    for (int i = 0; i < 2 && in.peek() >= '0' && in.peek() <= '7' && value * 8 + 7 <= 0377; i++) {
      value = value * 8 + in.next() - '0';
    }
    return value;
  }

  /**
   * <a href="https://tc39.es/ecma262/#prod-RegExpUnicodeEscapeSequence">RegExpUnicodeEscapeSequence</a> after its
   * {@code u}; -1 (and the cursor unmoved) where it is none.
   */
  private int unicodeEscape(boolean unicode) {
    int start = in.position;
    if (unicode && in.eat('{')) {
      int value = 0;
      int digits = 0;
      for (int digit; (digit = PatternReader.hexDigit(in.peek())) >= 0; digits++) {
        value = value << 4 | digit;
        if (value > Character.MAX_CODE_POINT) {
          break;
        }
        in.position++;
      }
      if (digits > 0 && in.eat('}')) {
        return value;
      }
      in.position = start;
      return -1;
    }
    int value = in.hexDigits(4);
    if (unicode && value >= 0 && Character.isHighSurrogate((char) value)) {
      int afterLead = in.position;
      int trail = in.eat("\\u") ? in.hexDigits(4) : -1;
      if (trail >= 0 && Character.isLowSurrogate((char) trail)) {
        return Character.toCodePoint((char) value, (char) trail);
      }
      in.position = afterLead;
    }
    return value;
  }

  /** <a href="https://tc39.es/ecma262/#prod-GroupName">GroupName</a> after its {@code <}: the same with every flag. */
  String groupName() {
    StringBuilder name = new StringBuilder();
    while (true) {
      int start = in.position;
      if (in.eat('>')) {
        if (name.isEmpty()) {
          throw in.error("Invalid capture group name", start);
        }
        return name.toString();
      }
      int c = in.peek() == PatternReader.END ? -1 : in.nextCodePoint();
      if (c == '\\') {
        boolean escape = in.eat('u');
        c = escape ? unicodeEscape(true) : -1;
        if (escape && c < 0) {
          throw in.error("Invalid Unicode escape", start);
        }
      }
      if (c < 0 || !(name.isEmpty() ? isIdentifierStart(c) : isIdentifierPart(c))) {
        throw in.error("Invalid capture group name", start);
      }
      name.appendCodePoint(c);
    }
  }

  private static boolean isIdentifierStart(int c) {
    return c < 128
        ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c == '$' || c == '_'
        : Identifiers.START.codePoints().contains(c);
  }

  private static boolean isIdentifierPart(int c) {
    return c < 128
        ? isIdentifierStart(c) || PatternReader.isDigit(c)
        : c == 0x200c || c == 0x200d || Identifiers.CONTINUE.codePoints().contains(c);
  }

  /** Holds the properties so that no table is read for names in ASCII. */
  private static final class Identifiers {
    static final UnicodeProperty START = named("ID_Start");
    static final UnicodeProperty CONTINUE = named("ID_Continue");

    private static UnicodeProperty named(String name) {
      return Objects.requireNonNull(UnicodeProperty.find(name));
    }
  }

  private static boolean isSyntaxCharacter(int c) {
    return c < 128 && "^$\\.*+?()[]{}|".indexOf(c) >= 0;
  }

  private boolean isClassSetPunctuator(int c) {
    return in.flags.unicodeSets() && "&-!#%,:;<=>@`~".indexOf(c) >= 0;
  }
}
