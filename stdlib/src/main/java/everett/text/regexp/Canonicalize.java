package everett.text.regexp;

import everett.grammar.unicode.CaseFolding;
import everett.grammar.unicode.CodePointSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * <a href="https://tc39.es/ecma262/#sec-runtime-semantics-canonicalize-ch">Canonicalize</a> where case is ignored. With
 * u or v it is simple case folding, otherwise toUppercase of single code units.
 */
enum Canonicalize {
  TO_UPPERCASE {
    @Override
    int apply(int c) {
      if (c < 128) {
        return c >= 'a' && c <= 'z' ? c - 32 : c;
      }
      // Two tests against tables before the costly one: most characters have no other case.
      if (Character.toUpperCase(c) == c) {
        return c;
      }
      String upper = Character.toString(c).toUpperCase(Locale.ROOT);
      return upper.length() != 1 || upper.charAt(0) < 128 ? c : upper.charAt(0);
    }

    @Override
    long[] pairs() {
      return UppercasePairs.ALL;
    }

    @Override
    void addNonAscii(CodePointSet ascii, CodePointSet.Builder result) {
      // Nothing above ASCII becomes ASCII by this mapping: its last step forbids it.
    }
  },

  SIMPLE_CASE_FOLDING {
    @Override
    int apply(int c) {
      return CaseFolding.fold(c);
    }

    @Override
    long[] pairs() {
      return FoldingPairs.ALL;
    }

    @Override
    void addNonAscii(CodePointSet ascii, CodePointSet.Builder result) {
      if (ascii.contains('s') || ascii.contains('S')) {
        result.add(0x17f);
      }
      if (ascii.contains('k') || ascii.contains('K')) {
        result.add(0x212a);
      }
    }
  };

  static Canonicalize of(RegExpRecord rer) {
    return rer.hasEitherUnicodeFlag() ? SIMPLE_CASE_FOLDING : TO_UPPERCASE;
  }

  /** The canonical form of {@code c}. */
  abstract int apply(int c);

  /** Each character that is not its own canonical form, with that form in the lower half. */
  abstract long[] pairs();

  /** Adds the characters above ASCII that share their canonical form with one in {@code ascii}. */
  abstract void addNonAscii(CodePointSet ascii, CodePointSet.Builder result);

  /** All characters whose canonical form is that of a member of {@code set}. */
  CodePointSet closure(CodePointSet set) {
    if (set.isEmpty()) {
      return set;
    }
    CodePointSet.Builder result = new CodePointSet.Builder().addAll(set);
    if (set.last(set.rangeCount() - 1) < 128) {
      for (int c = 'a'; c <= 'z'; c++) {
        if (set.contains(c) || set.contains(c - 32)) {
          result.add(c).add(c - 32);
        }
      }
      addNonAscii(set, result);
      return result.build();
    }
    if (set.size() == 1) {
      int canonical = apply(set.first(0));
      result.add(canonical);
      for (long pair : pairs()) {
        if (canonical(pair) == canonical) {
          result.add(character(pair));
        }
      }
      return result.build();
    }
    Set<Integer> canonical = new HashSet<>();
    for (long pair : pairs()) {
      if (set.contains(character(pair)) || set.contains(canonical(pair))) {
        canonical.add(canonical(pair));
      }
    }
    for (long pair : pairs()) {
      if (canonical.contains(canonical(pair))) {
        result.add(character(pair)).add(canonical(pair));
      }
    }
    return result.build();
  }

  /** The canonical forms of the members of {@code set}. */
  CodePointSet image(CodePointSet set) {
    CodePointSet.Builder moved = new CodePointSet.Builder();
    CodePointSet.Builder to = new CodePointSet.Builder();
    for (long pair : pairs()) {
      if (set.contains(character(pair))) {
        moved.add(character(pair));
        to.add(canonical(pair));
      }
    }
    return set.subtract(moved.build()).union(to.build());
  }

  /** All characters that are their own canonical form. */
  CodePointSet fixedPoints() {
    return image(CodePointSet.ALL);
  }

  private static long pair(int c, int canonical) {
    return (long) c << 32 | canonical;
  }

  private static int character(long pair) {
    return (int) (pair >> 32);
  }

  private static int canonical(long pair) {
    return (int) pair;
  }

  // Holder classes: patterns in ASCII need neither of the tables.

  private static final class UppercasePairs {
    static final long[] ALL = all();

    private static long[] all() {
      long[] pairs = new long[2048];
      int n = 0;
      for (int c = 0; c <= 0xffff; c++) {
        int canonical = TO_UPPERCASE.apply(c);
        if (canonical != c) {
          pairs[n++] = pair(c, canonical);
        }
      }
      return Arrays.copyOf(pairs, n);
    }
  }

  private static final class FoldingPairs {
    static final long[] ALL = all();

    private static long[] all() {
      long[] pairs = new long[4096];
      int[] n = new int[1];
      CaseFolding.forEach((c, folded) -> pairs[n[0]++] = pair(c, folded));
      return Arrays.copyOf(pairs, n[0]);
    }
  }
}
