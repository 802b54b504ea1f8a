package everett.lineage;

import org.jspecify.annotations.Nullable;

/**
 * Scopes that a branch has left, by their numbers: an immutable binary trie, in which each split stands at the highest
 * bit in which numbers under it differ.
 */
sealed interface ScopeTrie permits ScopeTrie.Leaf, ScopeTrie.Split {
  /** A number of a scope that is in it. */
  long number();

  /** The bit that it splits at; 0 if it is one scope only. */
  long bit();

  /** One scope. */
  record Leaf(long number, LeftScopes.Entry entry) implements ScopeTrie {
    @Override
    public long bit() {
      return 0;
    }
  }

  /** Numbers without and with a bit. */
  record Split(long bit, ScopeTrie without, ScopeTrie with) implements ScopeTrie {
    @Override
    public long number() {
      return with.number();
    }

    ScopeTrie side(long number) {
      return (number & bit) == 0 ? without : with;
    }

    /** The same with those sides; null if neither is left. */
    @Nullable ScopeTrie of(@Nullable ScopeTrie a, @Nullable ScopeTrie b) {
      if (a == null || b == null) {
        return a == null ? b : a;
      }
      return a == without && b == with ? this : new Split(bit, a, b);
    }

    /** With another on one side. */
    private Split with(ScopeTrie side, ScopeTrie replacement) {
      return side == without ? new Split(bit, replacement, with) : new Split(bit, without, replacement);
    }
  }

  /** The entry of a scope; null if it is not there. */
  static LeftScopes.@Nullable Entry find(@Nullable ScopeTrie all, long number) {
    ScopeTrie t = all;
    while (t instanceof Split s) {
      t = s.side(number);
    }
    return t instanceof Leaf l && l.number == number ? l.entry : null;
  }

  /** Both; for a scope that is in both the second counts. */
  static ScopeTrie union(ScopeTrie a, ScopeTrie b) {
    long differs = Long.highestOneBit(a.number() ^ b.number());
    if (differs > Math.max(a.bit(), b.bit())) {
      return (b.number() & differs) == 0 ? new Split(differs, b, a) : new Split(differs, a, b);
    }
    if (a instanceof Split s && b instanceof Split t && s.bit == t.bit) {
      return new Split(s.bit, union(s.without, t.without), union(s.with, t.with));
    }
    if (a instanceof Split s && s.bit > b.bit()) {
      ScopeTrie side = s.side(b.number());
      return s.with(side, union(side, b));
    }
    if (b instanceof Split t) {
      ScopeTrie side = t.side(a.number());
      return t.with(side, union(a, side));
    }
    return b;
  }

  /** A walk through some of the entries, by their numbers, that drops those that nobody refers to. */
  final class Sweep {
    private long from;
    private int left;

    /**
     * @param from the number to begin with
     * @param count of the entries to look at
     */
    Sweep(long from, int count) {
      this.from = from;
      left = count;
    }

    /** Where the next walk is to begin. */
    long next() {
      return left > 0 ? 0 : from;
    }

    /** What is left; null if nothing is. */
    @Nullable ScopeTrie of(ScopeTrie t) {
      if (left == 0) {
        return t;
      }
      if (t instanceof Split s) {
        return from > (s.number() | s.bit | s.bit - 1) ? s : s.of(of(s.without), of(s.with));
      }
      Leaf l = (Leaf) t;
      if (l.number < from) {
        return l;
      }
      left--;
      from = l.number + 1;
      return l.entry.isDead() ? null : l;
    }
  }
}
