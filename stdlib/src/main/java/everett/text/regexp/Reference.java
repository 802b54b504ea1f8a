package everett.text.regexp;

/** <a href="https://tc39.es/ecma262/#sec-backreference-matcher">BackreferenceMatcher</a> */
final class Reference {
  private Reference() {}

  /** Where the match ends that the {@link Op#REFERENCE} at {@code pc} has from {@code i} on, or -1. */
  static int match(int[] code, int pc, int[] registers, String input, int i) {
    int mode = code[pc + 1];
    boolean back = (mode & Op.REFERENCE_BACK) != 0;
    for (int k = 0; k < code[pc + 2]; k++) {
      int start = registers[code[pc + 3 + k]];
      int end = registers[code[pc + 3 + k] + 1];
      // While a group is being matched only one of the two is known: it has not captured yet.
      if (start >= 0 && end >= 0) {
        int size = end - start;
        int from = back ? i - size : i;
        if (from < 0 || from + size > input.length() || !same(mode, input, start, from, size)) {
          return -1;
        }
        return back ? from : from + size;
      }
    }
    return i;
  }

  private static boolean same(int mode, String input, int a, int b, int size) {
    if (input.regionMatches(a, input, b, size)) {
      return true;
    }
    if ((mode & Op.REFERENCE_TO_UPPERCASE) != 0) {
      for (int k = 0; k < size; k++) {
        if (Canonicalize.TO_UPPERCASE.apply(input.charAt(a + k))
            != Canonicalize.TO_UPPERCASE.apply(input.charAt(b + k))) {
          return false;
        }
      }
      return true;
    }
    return (mode & Op.REFERENCE_FOLDING) != 0 && sameFolded(input, a, b, size);
  }

  /** Simple folding keeps a code point in or out of the BMP, so that both sides have the same number of code units. */
  private static boolean sameFolded(String input, int a, int b, int size) {
    for (int k = 0; k < size; ) {
      int x = input.codePointAt(a + k);
      int y = input.codePointAt(b + k);
      if (Canonicalize.SIMPLE_CASE_FOLDING.apply(x) != Canonicalize.SIMPLE_CASE_FOLDING.apply(y)) {
        return false;
      }
      k += Character.charCount(x);
    }
    return true;
  }
}
