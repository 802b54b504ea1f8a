package everett.host.inspect;

/** Strings between quotes. */
final class Quoting {
  private static final String HEX = "0123456789ABCDEF";

  private Quoting() {}

  /** The string as a literal, in the first kind of quotes ('…', "…", `…`) that needs no escaping. */
  static String quote(String s) {
    char quote = '\'';
    if (s.indexOf('\'') >= 0) {
      if (s.indexOf('"') < 0) {
        quote = '"';
      } else if (s.indexOf('`') < 0 && !s.contains("${")) {
        quote = '`';
      }
    }
    StringBuilder b = new StringBuilder(s.length() + 2).append(quote);
    escape(s, b, quote);
    return b.append(quote).toString();
  }

  /** The text of a symbol, without what would disturb the line. */
  static String escape(String s) {
    StringBuilder b = new StringBuilder(s.length());
    escape(s, b, '\'');
    return b.toString();
  }

  private static void escape(String s, StringBuilder b, char quote) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '\\' || c == '\'' && quote == '\'') {
        b.append('\\').append(c);
      } else if (c < ' ' || c >= 0x7f && c <= 0x9f) {
        control(c, b);
      } else if (!Character.isSurrogate(c)) {
        b.append(c);
      } else if (Character.isHighSurrogate(c) && i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))) {
        b.append(c).append(s.charAt(++i));
      } else {
        b.append("\\u").append(Integer.toHexString(c));
      }
    }
  }

  private static void control(char c, StringBuilder b) {
    switch (c) {
      case '\b' -> b.append("\\b");
      case '\t' -> b.append("\\t");
      case '\n' -> b.append("\\n");
      case '\f' -> b.append("\\f");
      case '\r' -> b.append("\\r");
      default -> b.append("\\x").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
    }
  }

  /** A property name that needs no quotes. */
  static boolean isPlainName(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || i > 0 && c >= '0' && c <= '9')) {
        return false;
      }
    }
    return !s.isEmpty();
  }
}
