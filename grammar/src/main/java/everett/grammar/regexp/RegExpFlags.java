package everett.grammar.regexp;

import org.jspecify.annotations.Nullable;

/** The flags of a regular expression, in the order in which {@code RegExp.prototype.flags} lists them. */
public record RegExpFlags(
    boolean hasIndices,
    boolean global,
    boolean ignoreCase,
    boolean multiline,
    boolean dotAll,
    boolean unicode,
    boolean unicodeSets,
    boolean sticky) {
  public static final RegExpFlags NONE = new RegExpFlags(false, false, false, false, false, false, false, false);

  private static final String LETTERS = "dgimsuvy";

  /** The flags that {@code letters} stand for; null when one is unknown or doubled, or when u and v meet. */
  public static @Nullable RegExpFlags parse(String letters) {
    if (letters.isEmpty()) {
      return NONE;
    }
    int seen = 0;
    for (int i = 0; i < letters.length(); i++) {
      int letter = LETTERS.indexOf(letters.charAt(i));
      if (letter < 0 || (seen & 1 << letter) != 0) {
        return null;
      }
      seen |= 1 << letter;
    }
    boolean unicode = (seen & 1 << 5) != 0;
    boolean unicodeSets = (seen & 1 << 6) != 0;
    if (unicode && unicodeSets) {
      return null;
    }
    return new RegExpFlags(
        (seen & 1) != 0,
        (seen & 1 << 1) != 0,
        (seen & 1 << 2) != 0,
        (seen & 1 << 3) != 0,
        (seen & 1 << 4) != 0,
        unicode,
        unicodeSets,
        (seen & 1 << 7) != 0);
  }

  /** Whether the pattern is a sequence of code points (u or v) and not of code units. */
  public boolean hasEitherUnicodeFlag() {
    return unicode || unicodeSets;
  }

  /** The letters in canonical order. */
  @Override
  public String toString() {
    StringBuilder s = new StringBuilder();
    boolean[] set = {hasIndices, global, ignoreCase, multiline, dotAll, unicode, unicodeSets, sticky};
    for (int i = 0; i < set.length; i++) {
      if (set[i]) {
        s.append(LETTERS.charAt(i));
      }
    }
    return s.toString();
  }
}
