package everett.text;

import everett.machine.Realm;
import everett.object.Arguments;
import everett.operation.NumericStrings;
import everett.operation.ObjectOperations;

/** RegExp.escape. */
final class RegExpEscape {
  private static final String SYNTAX_CHARACTERS = "^$\\.*+?()[]{}|/";
  private static final String OTHER_PUNCTUATORS = ",-=<>#&!%:;@~'`\"";
  private static final String CONTROLS = "\t\n\u000b\f\r";
  private static final String CONTROL_ESCAPES = "tnvfr";

  private RegExpEscape() {}

  /** <a href="https://tc39.es/ecma262/#sec-regexp.escape">RegExp.escape</a> */
  static Object escape(Realm realm, Object thisValue, Object[] arguments) {
    if (!(Arguments.get(arguments, 0) instanceof CharSequence text)) {
      throw realm.typeError(ObjectOperations.display(Arguments.get(arguments, 0)) + " is not a string");
    }
    String s = text.toString();
    StringBuilder escaped = new StringBuilder(s.length() + 16);
    for (int i = 0; i < s.length(); ) {
      int c = s.codePointAt(i);
      if (i == 0 && (c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
        hex(escaped, 'x', c, 2);
      } else {
        encode(escaped, c);
      }
      i += Character.charCount(c);
    }
    return escaped.toString();
  }

  /** <a href="https://tc39.es/ecma262/#sec-encodeforregexpescape">EncodeForRegExpEscape</a> */
  private static void encode(StringBuilder to, int c) {
    int control = CONTROLS.indexOf(c);
    if (SYNTAX_CHARACTERS.indexOf(c) >= 0) {
      to.append('\\').append((char) c);
    } else if (control >= 0) {
      to.append('\\').append(CONTROL_ESCAPES.charAt(control));
    } else if (OTHER_PUNCTUATORS.indexOf(c) >= 0 || c < 0x10000 && NumericStrings.isWhiteSpace((char) c)
        || c >= 0xd800 && c <= 0xdfff) {
      if (c <= 0xff) {
        hex(to, 'x', c, 2);
      } else {
        hex(to, 'u', c, 4);
      }
    } else {
      to.appendCodePoint(c);
    }
  }

  private static void hex(StringBuilder to, char kind, int c, int digits) {
    to.append('\\').append(kind);
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      to.append(Character.forDigit(c >> shift & 15, 16));
    }
  }
}
