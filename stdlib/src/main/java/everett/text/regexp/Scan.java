package everett.text.regexp;

/** The inner loops of the matcher: each is a method of its own, small enough to be compiled well. */
final class Scan {
  private Scan() {}

  /** <a href="https://tc39.es/ecma262/#prod-LineTerminator">LineTerminator</a> */
  static boolean isLineTerminator(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** The end of the run of members of {@code set} that starts at {@code from}, at most {@code limit}. */
  static int whileIn(CharSet set, String input, int from, int limit) {
    boolean[] latin1 = set.latin1;
    int i = from;
    while (i < limit) {
      char c = input.charAt(i);
      if (c < 256 ? !latin1[c] : !set.containsAbove(c)) {
        break;
      }
      i++;
    }
    return i;
  }

  /** The first place from {@code from} on, before {@code limit}, of a member of {@code set}; else {@code limit}. */
  static int untilIn(CharSet set, String input, int from, int limit) {
    boolean[] latin1 = set.latin1;
    int i = from;
    while (i < limit) {
      char c = input.charAt(i);
      if (c < 256 ? latin1[c] : set.containsAbove(c)) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Whether what comes at {@code i}, a code unit or the end, is in {@code set}. */
  static boolean predicts(CharSet set, String input, int i) {
    return i < input.length() ? set.contains(input.charAt(i)) : set.end;
  }

  /** The last place from {@code end} down to {@code least} where the code unit {@code next} comes, or -1. */
  static int lastBefore(int next, String input, int least, int end) {
    int i = end;
    if (i == input.length()) {
      i--;
    }
    while (i >= least && input.charAt(i) != next) {
      i--;
    }
    return i >= least ? i : -1;
  }

  /** The place after the code point at {@code i} if that is in {@code set}, else -1. */
  static int nextPoint(CharSet set, String input, int i) {
    if (i < 0 || i >= input.length()) {
      return -1;
    }
    char c = input.charAt(i);
    if (!Character.isSurrogate(c)) {
      return set.contains(c) ? i + 1 : -1;
    }
    int point = input.codePointAt(i);
    return set.containsCodePoint(point) ? i + Character.charCount(point) : -1;
  }

  /** The place of the code point before {@code i} if that is in {@code set}, else -1. */
  static int previousPoint(CharSet set, String input, int i) {
    if (i <= 0) {
      return -1;
    }
    int point = input.codePointBefore(i);
    return set.containsCodePoint(point) ? i - Character.charCount(point) : -1;
  }

  /** The place after exactly {@code n} code points that are all in {@code set}, or -1. */
  static int exactPoints(CharSet set, String input, int from, int n) {
    int i = from;
    for (int k = 0; k < n && i >= 0; k++) {
      i = nextPoint(set, input, i);
    }
    return i;
  }

  /** The place after the code points from {@code from} on that are in {@code set}, at most {@code max} of them. */
  static int upToPoints(CharSet set, String input, int from, int max) {
    int i = from;
    for (int k = 0; k < max; k++) {
      int next = nextPoint(set, input, i);
      if (next < 0) {
        break;
      }
      i = next;
    }
    return i;
  }
}
