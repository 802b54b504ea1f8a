package everett.text;

import org.jspecify.annotations.Nullable;

/** <a href="https://tc39.es/ecma262/#sec-escaperegexppattern">EscapeRegExpPattern</a>. */
final class EscapeRegExpPattern {
  private EscapeRegExpPattern() {}

  /** The pattern as it can stand between the slashes of a literal. */
  static String of(String pattern) {
    if (pattern.isEmpty()) {
      return "(?:)";
    }
    StringBuilder escaped = null;
    boolean inClass = false;
    int done = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean afterBackslash = false;
      if (c == '\\' && i + 1 < pattern.length()) {
        i++;
        c = pattern.charAt(i);
        afterBackslash = true;
      } else if (c == '[') {
        inClass = true;
      } else if (c == ']') {
        inClass = false;
      }
      String escape = escape(c);
      if (escape != null || c == '/' && !inClass && !afterBackslash) {
        escaped = escaped == null ? new StringBuilder() : escaped;
        escaped.append(pattern, done, afterBackslash ? i - 1 : i).append('\\').append(escape == null ? "/" : escape);
        done = i + 1;
      }
    }
    return escaped == null ? pattern : escaped.append(pattern, done, pattern.length()).toString();
  }

  /** What stands for a line terminator after the backslash; null for other characters. */
  private static @Nullable String escape(char c) {
    return switch (c) {
      case '\n' -> "n";
      case '\r' -> "r";
      case '\u2028' -> "u2028";
      case '\u2029' -> "u2029";
      default -> null;
    };
  }
}
