package everett.fundamental;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.operation.TypeConversion;

/** <a href="https://tc39.es/ecma262/#sec-uri-handling-functions">URI handling functions.</a> */
final class UriHandling {
  private static final String RESERVED_AND_HASH = ";/?:@&=+$,#";
  private static final String MARK = "-.!~*'()_";
  private static final String HEX = "0123456789ABCDEF";

  private UriHandling() {}

  static JsObject makeDecodeUri(Realm realm) {
    return Builtins.function(realm, "decodeURI", "", 1, UriHandling::decodeUri);
  }

  static JsObject makeDecodeUriComponent(Realm realm) {
    return Builtins.function(realm, "decodeURIComponent", "", 1, UriHandling::decodeUriComponent);
  }

  static JsObject makeEncodeUri(Realm realm) {
    return Builtins.function(realm, "encodeURI", "", 1, UriHandling::encodeUri);
  }

  static JsObject makeEncodeUriComponent(Realm realm) {
    return Builtins.function(realm, "encodeURIComponent", "", 1, UriHandling::encodeUriComponent);
  }

  /** <a href="https://tc39.es/ecma262/#sec-decodeuri-encodeduri">decodeURI</a> */
  static Object decodeUri(Realm realm, Object thisValue, Object[] arguments) {
    return decode(realm, TypeConversion.toString(Arguments.get(arguments, 0)), RESERVED_AND_HASH);
  }

  /** <a href="https://tc39.es/ecma262/#sec-decodeuricomponent-encodeduricomponent">decodeURIComponent</a> */
  static Object decodeUriComponent(Realm realm, Object thisValue, Object[] arguments) {
    return decode(realm, TypeConversion.toString(Arguments.get(arguments, 0)), "");
  }

  /** <a href="https://tc39.es/ecma262/#sec-encodeuri-uri">encodeURI</a> */
  static Object encodeUri(Realm realm, Object thisValue, Object[] arguments) {
    return encode(realm, TypeConversion.toString(Arguments.get(arguments, 0)), RESERVED_AND_HASH);
  }

  /** <a href="https://tc39.es/ecma262/#sec-encodeuricomponent-uricomponent">encodeURIComponent</a> */
  static Object encodeUriComponent(Realm realm, Object thisValue, Object[] arguments) {
    return encode(realm, TypeConversion.toString(Arguments.get(arguments, 0)), "");
  }

  /** <a href="https://tc39.es/ecma262/#sec-encode">Encode</a> */
  private static String encode(Realm realm, String s, String extraUnescaped) {
    StringBuilder to = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (isAlphanumeric(c) || MARK.indexOf(c) >= 0 || extraUnescaped.indexOf(c) >= 0) {
        to.append(c);
        continue;
      }
      int codePoint = s.codePointAt(i);
      if (codePoint < 0x80) {
        appendEscape(to, codePoint);
      } else if (codePoint < 0x800) {
        appendEscape(to, 0xC0 | codePoint >> 6);
        appendEscape(to, 0x80 | codePoint & 0x3F);
      } else if (codePoint < 0x10000) {
        if (Character.isSurrogate(c)) {
          throw malformed(realm);
        }
        appendEscape(to, 0xE0 | codePoint >> 12);
        appendEscape(to, 0x80 | codePoint >> 6 & 0x3F);
        appendEscape(to, 0x80 | codePoint & 0x3F);
      } else {
        appendEscape(to, 0xF0 | codePoint >> 18);
        appendEscape(to, 0x80 | codePoint >> 12 & 0x3F);
        appendEscape(to, 0x80 | codePoint >> 6 & 0x3F);
        appendEscape(to, 0x80 | codePoint & 0x3F);
        i++;
      }
    }
    return to.toString();
  }

  /** <a href="https://tc39.es/ecma262/#sec-decode">Decode</a> */
  private static String decode(Realm realm, String s, String preserveEscapeSet) {
    if (s.indexOf('%') < 0) {
      return s;
    }
    StringBuilder to = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c != '%') {
        to.append(c);
        continue;
      }
      int octet = octet(realm, s, i);
      if (octet < 0x80) {
        if (preserveEscapeSet.indexOf(octet) >= 0) {
          to.append(s, i, i + 3);
        } else {
          to.append((char) octet);
        }
        i += 2;
        continue;
      }
      int n = octets(octet);
      if (n == 0) {
        throw malformed(realm);
      }
      int codePoint = octet & (1 << 7 - n) - 1;
      for (int k = 1; k < n; k++) {
        int next = octet(realm, s, i + 3 * k);
        if ((next & 0xC0) != 0x80) {
          throw malformed(realm);
        }
        codePoint = codePoint << 6 | next & 0x3F;
      }
      if (!isShortest(codePoint, n)) {
        throw malformed(realm);
      }
      to.appendCodePoint(codePoint);
      i += 3 * n - 1;
    }
    return to.toString();
  }

  /** How many octets a UTF-8 sequence has that begins so; 0 if none can. */
  private static int octets(int first) {
    return (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : (first & 0xF8) == 0xF0 ? 4 : 0;
  }

  /** Whether so many octets are the one valid encoding in UTF-8. */
  private static boolean isShortest(int codePoint, int octets) {
    return switch (octets) {
      case 2 -> codePoint >= 0x80;
      case 3 -> codePoint >= 0x800 && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
      default -> codePoint >= 0x10000 && codePoint <= Character.MAX_CODE_POINT;
    };
  }

  /** The octet that a percent sign and two hexadecimal digits there spell. */
  private static int octet(Realm realm, String s, int at) {
    if (at + 2 >= s.length() || s.charAt(at) != '%') {
      throw malformed(realm);
    }
    int high = hexDigit(s.charAt(at + 1));
    int low = hexDigit(s.charAt(at + 2));
    if (high < 0 || low < 0) {
      throw malformed(realm);
    }
    return high << 4 | low;
  }

  private static JsThrow malformed(Realm realm) {
    return realm.error(Intrinsic.URI_ERROR_PROTOTYPE, "URI malformed");
  }

  static boolean isAlphanumeric(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /** The value of an ASCII hexadecimal digit, or -1. */
  static int hexDigit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  static void appendEscape(StringBuilder to, int octet) {
    to.append('%');
    appendHex(to, octet);
  }

  static void appendHex(StringBuilder to, int octet) {
    to.append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
  }
}
