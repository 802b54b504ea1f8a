package everett.grammar.unicode;

import java.util.Arrays;

/** An immutable set of code points (surrogates included), kept as sorted, disjoint, non-adjacent ranges. */
public final class CodePointSet {
  public static final int MAX = Character.MAX_CODE_POINT;
  public static final CodePointSet EMPTY = new CodePointSet(new int[0]);
  public static final CodePointSet ALL = new CodePointSet(new int[] {0, MAX + 1});

  /** Start (inclusive) and end (exclusive) of each range, in ascending order. */
  private final int[] bounds;

  private CodePointSet(int[] bounds) {
    this.bounds = bounds;
  }

  /** The single code point {@code c}. */
  public static CodePointSet of(int c) {
    return new CodePointSet(new int[] {c, c + 1});
  }

  /** All code points from {@code first} to {@code last}, both inclusive. */
  public static CodePointSet ofRange(int first, int last) {
    return new CodePointSet(new int[] {first, last + 1});
  }

  public boolean contains(int c) {
    int i = Arrays.binarySearch(bounds, c);
    // At a start (even index) the range begins; otherwise the insertion point is odd exactly within a range.
    return i >= 0 ? (i & 1) == 0 : (-i - 1 & 1) != 0;
  }

  public boolean isEmpty() {
    return bounds.length == 0;
  }

  /** How many code points are in this set. */
  public int size() {
    int n = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      n += bounds[i + 1] - bounds[i];
    }
    return n;
  }

  public int rangeCount() {
    return bounds.length >> 1;
  }

  /** First code point of range {@code i}. */
  public int first(int i) {
    return bounds[2 * i];
  }

  /** Last code point (inclusive) of range {@code i}. */
  public int last(int i) {
    return bounds[2 * i + 1] - 1;
  }

  public CodePointSet union(CodePointSet other) {
    return isEmpty() ? other : other.isEmpty() ? this : combine(other, 1);
  }

  public CodePointSet intersect(CodePointSet other) {
    return combine(other, 2);
  }

  public CodePointSet subtract(CodePointSet other) {
    return isEmpty() || other.isEmpty() ? this : combine(other.complement(), 2);
  }

  public boolean intersects(CodePointSet other) {
    return !intersect(other).isEmpty();
  }

  /** Every code point that is not in this set. */
  public CodePointSet complement() {
    boolean fromZero = bounds.length > 0 && bounds[0] == 0;
    boolean toEnd = bounds.length > 0 && bounds[bounds.length - 1] == MAX + 1;
    int from = fromZero ? 1 : 0;
    int to = toEnd ? bounds.length - 1 : bounds.length;
    int[] result = new int[to - from + (fromZero ? 0 : 1) + (toEnd ? 0 : 1)];
    System.arraycopy(bounds, from, result, fromZero ? 0 : 1, to - from);
    if (!toEnd) {
      result[result.length - 1] = MAX + 1;
    }
    return new CodePointSet(result);
  }

  /** Sweeps over both sets' bounds; a code point is in the result when it is in at least {@code needed} of the two. */
  private CodePointSet combine(CodePointSet other, int needed) {
    int[] a = bounds;
    int[] b = other.bounds;
    int[] result = new int[a.length + b.length];
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      int at = j == b.length || i < a.length && a[i] <= b[j] ? a[i] : b[j];
      boolean was = (i & 1) + (j & 1) >= needed;
      if (i < a.length && a[i] == at) {
        i++;
      }
      if (j < b.length && b[j] == at) {
        j++;
      }
      if ((i & 1) + (j & 1) >= needed != was) {
        result[n++] = at;
      }
    }
    return new CodePointSet(Arrays.copyOf(result, n));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodePointSet set && Arrays.equals(bounds, set.bounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bounds);
  }

  @Override
  public String toString() {
    StringBuilder s = new StringBuilder("[");
    for (int i = 0; i < rangeCount(); i++) {
      s.append(i == 0 ? "" : " ").append(Integer.toHexString(first(i)));
      if (last(i) != first(i)) {
        s.append('-').append(Integer.toHexString(last(i)));
      }
    }
    return s.append(']').toString();
  }

  /** Collects ranges in any order, overlapping or not. */
  public static final class Builder {
    private int[] ranges = new int[16];
    private int n;

    /** Adds the code points from {@code first} to {@code last}, both inclusive. */
    public Builder add(int first, int last) {
      if (n == ranges.length) {
        ranges = Arrays.copyOf(ranges, 2 * n);
      }
      ranges[n++] = first;
      ranges[n++] = last + 1;
      return this;
    }

    public Builder add(int c) {
      return add(c, c);
    }

    public Builder addAll(CodePointSet set) {
      for (int i = 0; i < set.rangeCount(); i++) {
        add(set.first(i), set.last(i));
      }
      return this;
    }

    public CodePointSet build() {
      long[] sorted = new long[n / 2];
      for (int i = 0; i < n; i += 2) {
        sorted[i >> 1] = (long) ranges[i] << 32 | ranges[i + 1];
      }
      Arrays.sort(sorted);
      int[] bounds = new int[n];
      int m = 0;
      for (long range : sorted) {
        int start = (int) (range >> 32);
        int end = (int) range;
        if (m > 0 && start <= bounds[m - 1]) {
          bounds[m - 1] = Math.max(bounds[m - 1], end);
        } else {
          bounds[m++] = start;
          bounds[m++] = end;
        }
      }
      return m == 0 ? EMPTY : new CodePointSet(Arrays.copyOf(bounds, m));
    }
  }
}
