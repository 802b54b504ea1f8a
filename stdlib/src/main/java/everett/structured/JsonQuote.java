package everett.structured;

/** <a href="https://tc39.es/ecma262/#sec-quotejsonstring">QuoteJSONString</a>. */
public final class JsonQuote {
  private JsonQuote() {}

  /** Appends a string as JSON has it. */
  public static void append(StringBuilder to, String s) {
    int n = s.length();
    int from = 0;
    to.append('"');
    for (int i = 0; i < n; i++) {
      char c = s.charAt(i);
      if (c >= ' ' && c != '"' && c != '\\' && (c < 0xD800 || c > 0xDFFF)) {
        continue;
      }
      if (Character.isHighSurrogate(c) && i + 1 < n && Character.isLowSurrogate(s.charAt(i + 1))) {
        i++;
        continue;
      }
      to.append(s, from, i);
      escape(to, c);
      from = i + 1;
    }
    if (from == 0) {
      to.append(s);
    } else {
      to.append(s, from, n);
    }
    to.append('"');
  }

  private static void escape(StringBuilder to, char c) {
    switch (c) {
      case '"' -> to.append("\\\"");
      case '\\' -> to.append("\\\\");
      case '\b' -> to.append("\\b");
      case '\f' -> to.append("\\f");
      case '\n' -> to.append("\\n");
      case '\r' -> to.append("\\r");
      case '\t' -> to.append("\\t");
      default -> {
        to.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          to.append(Character.forDigit(c >> shift & 15, 16));
        }
      }
    }
  }
}
