package everett.fundamental;

import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.operation.TypeConversion;

/** <a href="https://tc39.es/ecma262/#sec-additional-properties-of-the-global-object">escape and unescape.</a> */
final class Escaping {
  private static final String UNESCAPED = "@*_+-./";

  private Escaping() {}

  static JsObject makeEscape(Realm realm) {
    return Builtins.function(realm, "escape", "", 1, Escaping::escape);
  }

  static JsObject makeUnescape(Realm realm) {
    return Builtins.function(realm, "unescape", "", 1, Escaping::unescape);
  }

  /** <a href="https://tc39.es/ecma262/#sec-escape-string">escape</a> */
  static Object escape(Realm realm, Object thisValue, Object[] arguments) {
    String s = TypeConversion.toString(Arguments.get(arguments, 0));
    StringBuilder to = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (UriHandling.isAlphanumeric(c) || UNESCAPED.indexOf(c) >= 0) {
        to.append(c);
      } else if (c < 256) {
        UriHandling.appendEscape(to, c);
      } else {
        to.append("%u");
        UriHandling.appendHex(to, c >> 8);
        UriHandling.appendHex(to, c & 0xFF);
      }
    }
    return to.toString();
  }

  /** <a href="https://tc39.es/ecma262/#sec-unescape-string">unescape</a> */
  static Object unescape(Realm realm, Object thisValue, Object[] arguments) {
    String s = TypeConversion.toString(Arguments.get(arguments, 0));
    if (s.indexOf('%') < 0) {
      return s;
    }
    StringBuilder to = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '%') {
        boolean four = i + 1 < s.length() && s.charAt(i + 1) == 'u';
        int code = four ? hex(s, i + 2, 4) : hex(s, i + 1, 2);
        if (code >= 0) {
          c = (char) code;
          i += four ? 5 : 2;
        }
      }
      to.append(c);
    }
    return to.toString();
  }

  /** The number that so many hexadecimal digits spell, or -1. */
  private static int hex(String s, int start, int digits) {
    if (start + digits > s.length()) {
      return -1;
    }
    int n = 0;
    for (int i = start; i < start + digits; i++) {
      int d = UriHandling.hexDigit(s.charAt(i));
      if (d < 0) {
        return -1;
      }
      n = n << 4 | d;
    }
    return n;
  }
}
