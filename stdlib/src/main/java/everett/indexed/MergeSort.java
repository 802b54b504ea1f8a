package everett.indexed;

/**
 * A stable merge sort that uses the order that is already there, after Tim Peters's listsort (without its galloping):
 * it finds runs, lengthens short ones by binary insertion, and merges neighbours of similar length. It bears with an
 * order that contradicts itself: the result is then some permutation.
 */
final class MergeSort {
  /** When one value must come before another. */
  interface Order {
    /** Whether x, which now stands after y, must come before it. */
    boolean precedes(Object x, Object y);
  }

  private static final int SHORT = 64;

  private final Object[] a;
  private final Order order;
  private Object[] spare = {};

  /** Where the pending runs begin, and how long they are. */
  private final int[] starts = new int[48];

  private final int[] lengths = new int[48];
  private int runs;

  private MergeSort(Object[] a, Order order) {
    this.a = a;
    this.order = order;
  }

  /** Sorts the first n values. */
  static void sort(Object[] a, int n, Order order) {
    new MergeSort(a, order).sort(n);
  }

  private void sort(int n) {
    int least = leastRun(n);
    int from = 0;
    while (from < n) {
      int length = run(from, n);
      if (length < least) {
        int forced = Math.min(least, n - from);
        insert(from, from + length, from + forced);
        length = forced;
      }
      starts[runs] = from;
      lengths[runs++] = length;
      collapse();
      from += length;
    }
    while (runs > 1) {
      int i = runs - 2;
      merge(i > 0 && lengths[i - 1] < lengths[i + 1] ? i - 1 : i);
    }
  }

  private static int leastRun(int n) {
    int r = 0;
    while (n >= SHORT) {
      r |= n & 1;
      n >>= 1;
    }
    return n + r;
  }

  /** Finds how long the values from there are in order; turns them round if they are in the opposite order. */
  private int run(int from, int n) {
    int to = from + 1;
    if (to == n) {
      return 1;
    }
    boolean descending = order.precedes(a[to], a[to - 1]);
    do {
      to++;
    } while (to < n && order.precedes(a[to], a[to - 1]) == descending);
    if (descending) {
      for (int i = from, k = to - 1; i < k; i++, k--) {
        Object v = a[i];
        a[i] = a[k];
        a[k] = v;
      }
    }
    return to - from;
  }

  /** Inserts the values of the second range into the first, which is sorted. */
  private void insert(int from, int sorted, int to) {
    for (int i = sorted; i < to; i++) {
      Object v = a[i];
      int at = firstAfter(v, from, i);
      System.arraycopy(a, at, a, at + 1, i - at);
      a[at] = v;
    }
  }

  /** The first of a sorted range that a value from behind it must precede. */
  private int firstAfter(Object v, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int mid = low + high >>> 1;
      if (order.precedes(v, a[mid])) {
        high = mid;
      } else {
        low = mid + 1;
      }
    }
    return low;
  }

  /** The first of a sorted range that must not precede a value from before it. */
  private int firstNotBefore(Object v, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int mid = low + high >>> 1;
      if (order.precedes(a[mid], v)) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** Merges until each run is longer than the two after it together, and than the next one. */
  private void collapse() {
    while (runs > 1) {
      int i = runs - 2;
      if (i > 0 && lengths[i - 1] <= lengths[i] + lengths[i + 1]
          || i > 1 && lengths[i - 2] <= lengths[i - 1] + lengths[i]) {
        merge(lengths[i - 1] < lengths[i + 1] ? i - 1 : i);
      } else if (lengths[i] <= lengths[i + 1]) {
        merge(i);
      } else {
        return;
      }
    }
  }

  /** Merges a run with the next one. */
  private void merge(int i) {
    int middle = starts[i + 1];
    int end = middle + lengths[i + 1];
    int from = firstAfter(a[middle], starts[i], middle);
    lengths[i] += lengths[i + 1];
    if (i == runs - 3) {
      starts[i + 1] = starts[i + 2];
      lengths[i + 1] = lengths[i + 2];
    }
    runs--;
    if (from == middle) {
      return;
    }
    int to = firstNotBefore(a[middle - 1], middle, end);
    if (middle - from <= to - middle) {
      mergeForwards(from, middle, to);
    } else {
      mergeBackwards(from, middle, to);
    }
  }

  private Object[] spare(int from, int to) {
    int n = to - from;
    if (spare.length < n) {
      spare = new Object[Math.max(n, Math.min(a.length / 2 + 1, n * 2))];
    }
    System.arraycopy(a, from, spare, 0, n);
    return spare;
  }

  private void mergeForwards(int from, int middle, int to) {
    Object[] left = spare(from, middle);
    int n = middle - from;
    int l = 0;
    int r = middle;
    int at = from;
    while (l < n && r < to) {
      a[at++] = order.precedes(a[r], left[l]) ? a[r++] : left[l++];
    }
    System.arraycopy(left, l, a, at, n - l);
  }

  private void mergeBackwards(int from, int middle, int to) {
    Object[] right = spare(middle, to);
    int l = middle - 1;
    int r = to - middle - 1;
    int at = to - 1;
    while (r >= 0 && l >= from) {
      a[at--] = order.precedes(right[r], a[l]) ? a[l--] : right[r--];
    }
    System.arraycopy(right, 0, a, at - r, r + 1);
  }
}
