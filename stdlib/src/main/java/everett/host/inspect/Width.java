package everett.host.inspect;

/** How many columns text takes on a terminal. */
public final class Width {
  private Width() {}

  /** The columns of a text, without those of colours in it. */
  public static int of(String text) {
    int columns = 0;
    int n = text.length();
    for (int i = 0; i < n; ) {
      int c = text.codePointAt(i);
      if (c == 0x1b) {
        int end = endOfColor(text, i);
        if (end > i) {
          i = end;
          continue;
        }
      }
      columns += of(c);
      i += Character.charCount(c);
    }
    return columns;
  }

  /** The UTF-16 code units of a text, without those of colours in it. */
  static int length(String text) {
    int length = text.length();
    for (int i = text.indexOf('\u001b'); i >= 0; i = text.indexOf('\u001b', i + 1)) {
      int end = endOfColor(text, i);
      length -= end - i;
    }
    return length;
  }

  private static int endOfColor(String text, int from) {
    int i = from + 1;
    if (i >= text.length() || text.charAt(i) != '[') {
      return from;
    }
    for (i++; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'm') {
        return i + 1;
      }
      if (c != ';' && (c < '0' || c > '9')) {
        break;
      }
    }
    return from;
  }

  private static int of(int c) {
    if (c < 0x7f) {
      return c < 0x20 ? 0 : 1;
    }
    if (isWide(c)) {
      return 2;
    }
    return isZero(c) ? 0 : 1;
  }

  /** <a href="https://www.unicode.org/reports/tr11/">Fullwidth and wide</a> characters, in ranges. */
  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115f
            || c == 0x2329
            || c == 0x232a
            || c >= 0x2e80 && c <= 0x3247 && c != 0x303f
            || c >= 0x3250 && c <= 0x4dbf
            || c >= 0x4e00 && c <= 0xa4c6
            || c >= 0xa960 && c <= 0xa97c
            || c >= 0xac00 && c <= 0xd7a3
            || c >= 0xf900 && c <= 0xfaff
            || c >= 0xfe10 && c <= 0xfe19
            || c >= 0xfe30 && c <= 0xfe6b
            || c >= 0xff01 && c <= 0xff60
            || c >= 0xffe0 && c <= 0xffe6
            || c >= 0x1b000 && c <= 0x1b001
            || c >= 0x1f200 && c <= 0x1f251
            || c >= 0x1f300 && c <= 0x1f64f
            || c >= 0x1f900 && c <= 0x1f9ff
            || c >= 0x20000 && c <= 0x3fffd);
  }

  private static boolean isZero(int c) {
    if (c <= 0x9f || c >= 0x200b && c <= 0x200f || c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0100 && c <= 0xe01ef) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
