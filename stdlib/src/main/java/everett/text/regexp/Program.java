package everett.text.regexp;

import everett.grammar.regexp.Pattern;

/** A compiled pattern. It is immutable and may be shared by matchers. */
public final class Program {
  final Pattern pattern;
  final int[] code;
  final CharSet[] sets;
  final String[] literals;
  /** How many registers it needs: two for each group, then those of loops and lookarounds. */
  final int registers;
  final Search search;
  /** Whether positions are those of code points. */
  final boolean unicode;
  /** Whether it looks at more than the one code unit before a place. */
  final boolean looksBehind;

  Program(
      Pattern pattern, int[] code, CharSet[] sets, String[] literals, int registers, Search search, boolean unicode,
      boolean looksBehind) {
    this.pattern = pattern;
    this.code = code;
    this.sets = sets;
    this.literals = literals;
    this.registers = registers;
    this.search = search;
    this.unicode = unicode;
    this.looksBehind = looksBehind;
  }

  /**
   * Whether it can match in what follows some place of a text without that being copied. What looks behind could see
   * the text before, and a pair of surrogates could lie across the place.
   */
  public boolean matchesWithin() {
    return !looksBehind && !unicode;
  }

  /** The pattern that it was compiled from: its flags, its number of groups, and their names. */
  public Pattern pattern() {
    return pattern;
  }
}
