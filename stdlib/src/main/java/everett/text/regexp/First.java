package everett.text.regexp;

import everett.grammar.unicode.CodePointSet;

/**
 * The code units with one of which a match from here must start, and whether it may start at the end of the input:
 * always a superset of the truth, so that what it excludes is impossible.
 */
record First(CodePointSet units, boolean end) {
  private static final CodePointSet ALL_UNITS = CodePointSet.ofRange(0, 0xffff);

  /** Nothing is known. */
  static final First ANY = new First(ALL_UNITS, true);
  /** Compared by identity: the whole match is certain from here, so that no choice made before is ever revised. */
  static final First ACCEPT = new First(ALL_UNITS, true);

  /** The members of {@code set} that are single code units. */
  static CodePointSet codeUnits(CodePointSet set) {
    return set.isEmpty() || set.last(set.rangeCount() - 1) <= 0xffff ? set : set.intersect(ALL_UNITS);
  }

  /** A character of {@code set} comes next. */
  static First of(CodePointSet set) {
    return new First(units(set), false);
  }

  /** The first code units of the characters in {@code set}. */
  static CodePointSet units(CodePointSet set) {
    if (set.isEmpty() || set.last(set.rangeCount() - 1) <= 0xffff) {
      return set;
    }
    CodePointSet.Builder units = new CodePointSet.Builder();
    for (int i = 0; i < set.rangeCount(); i++) {
      if (set.first(i) <= 0xffff) {
        units.add(set.first(i), Math.min(set.last(i), 0xffff));
      }
      if (set.last(i) > 0xffff) {
        units.add(
            Character.highSurrogate(Math.max(set.first(i), 0x10000)),
            Character.highSurrogate(set.last(i)));
      }
    }
    return units.build();
  }

  First union(First other) {
    return isAny() || other.isAny() ? ANY : new First(units.union(other.units), end || other.end);
  }

  First intersect(First other) {
    return new First(units.intersect(other.units), end && other.end);
  }

  boolean isAny() {
    return end && units.size() == 0x10000;
  }

  /** The same without the promise that {@link #ACCEPT} makes: something that may fail stands before it. */
  First revisable() {
    return this == ACCEPT ? ANY : this;
  }

  /** The code unit that must come next, or -1 if that is not a single one. */
  int single() {
    return !end && units.size() == 1 ? units.first(0) : -1;
  }

  // Written out, like the tests for types in the compiler: what a record has by itself is linked late and slowly.

  @Override
  public boolean equals(Object other) {
    return other instanceof First first && end == first.end && units.equals(first.units);
  }

  @Override
  public int hashCode() {
    return units.hashCode() * 2 + (end ? 1 : 0);
  }
}
