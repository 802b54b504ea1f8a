package everett.keyed;

import everett.operation.TypeConversion;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * [[MapData]] or [[SetData]]: a hash table that keeps its entries in the order of their insertion, in arrays. A deleted
 * entry leaves a gap until the arrays are next rebuilt; what a rebuild moves is told to {@link Cursor}s by a list of
 * {@link Moves} that only they hold on to.
 *
 * <p>Keys are equal by <a href="https://tc39.es/ecma262/#sec-samevaluezero">SameValueZero</a>: {@link #normalize} gives
 * equal keys one form, which all other methods expect.
 */
final class Entries {
  /** A step in the history of positions: entries were packed, or all removed. */
  static final class Moves {
    private @Nullable Object @Nullable [] before;
    @Nullable Moves next;

    /** Where an entry is now that was, or would have been, at that position. */
    int position(int at) {
      Object[] keys = before;
      if (keys == null) {
        return 0;
      }
      int gaps = 0;
      for (int i = 0; i < at; i++) {
        if (keys[i] == null) {
          gaps++;
        }
      }
      return at - gaps;
    }
  }

  private static final int[] NO_INTS = {};
  private static final Object[] NONE = {};
  private static final int[] NO_BUCKETS = {0};

  /** Keys by position; null where deleted. */
  private @Nullable Object[] keys = NONE;

  /** Values by position; unused in a set. */
  private @Nullable Object[] values = NONE;

  private int[] hashes = NO_INTS;

  /** The next position, plus one, in the same bucket; 0 at its end. */
  private int[] chain = NO_INTS;

  /** The first position, plus one, of each bucket. */
  private int[] buckets = NO_BUCKETS;

  private final boolean hasValues;
  private int used;
  private int size;

  /** All before are deleted. */
  private int first;

  private Moves latest = new Moves();

  Entries(boolean hasValues) {
    this.hasValues = hasValues;
  }

  /** A set with the same elements. This one is a set. */
  Entries copy() {
    Entries to = new Entries(false);
    for (int i = first; i < used; i++) {
      Object key = keys[i];
      if (key != null) {
        to.append(key, hashes[i]);
      }
    }
    return to;
  }

  int size() {
    return size;
  }

  /** Whether these are a map's. */
  boolean hasValues() {
    return hasValues;
  }

  /** One more than the last position. */
  int used() {
    return used;
  }

  /** The first position that may have an entry. */
  int first() {
    return first;
  }

  /** The latest change of positions; later ones will be found behind it. */
  Moves latest() {
    return latest;
  }

  /** The key at a position; null where deleted. */
  @Nullable Object key(int at) {
    return keys[at];
  }

  /** The value at the position of an entry of a map. */
  @SuppressWarnings("NullAway") // an entry of a map has a value
  Object value(int at) {
    return values[at];
  }

  void value(int at, Object value) {
    values[at] = value;
  }

  /** <a href="https://tc39.es/ecma262/#sec-canonicalizekeyedcollectionkey">CanonicalizeKeyedCollectionKey</a>, and
   * numbers in their narrowest form, strings flat, booleans the canonical ones. */
  static Object normalize(Object key) {
    if (key instanceof String || key instanceof Integer) {
      return key;
    }
    if (key instanceof Double d) {
      return d == 0 ? (Object) 0 : TypeConversion.number(d);
    }
    if (key instanceof CharSequence s) {
      return s.toString();
    }
    return key instanceof Boolean b ? Boolean.valueOf(b) : key;
  }

  private static int hash(Object key) {
    int h;
    if (key instanceof Integer i) {
      h = i;
    } else if (key instanceof String s) {
      h = s.hashCode();
    } else if (key instanceof Number n) {
      h = n.hashCode();
    } else {
      h = System.identityHashCode(key);
    }
    h *= 0x9E3779B9;
    return h ^ h >>> 15;
  }

  private static boolean same(@Nullable Object a, Object b) {
    if (a == b) {
      return true;
    }
    if (b instanceof Integer i) {
      return a instanceof Integer j && i.intValue() == j.intValue();
    }
    return (b instanceof String || b instanceof Number) && b.equals(a);
  }

  /** The position of a key, or -1. */
  int find(Object key) {
    return find(key, hash(key));
  }

  private int find(Object key, int hash) {
    for (int i = buckets[hash & buckets.length - 1]; i != 0; i = chain[i - 1]) {
      if (hashes[i - 1] == hash && same(keys[i - 1], key)) {
        return i - 1;
      }
    }
    return -1;
  }

  /** Sets the value of a key, which is added if it is not there. */
  void put(Object key, Object value) {
    int hash = hash(key);
    int at = find(key, hash);
    if (at >= 0) {
      values[at] = value;
      return;
    }
    append(key, hash);
    values[used - 1] = value;
  }

  /** Adds an element to a set; false if it was there. */
  boolean add(Object key) {
    int hash = hash(key);
    if (find(key, hash) >= 0) {
      return false;
    }
    append(key, hash);
    return true;
  }

  private void append(Object key, int hash) {
    if (used == keys.length) {
      rebuild();
    }
    int bucket = hash & buckets.length - 1;
    int at = used++;
    keys[at] = key;
    hashes[at] = hash;
    chain[at] = buckets[bucket];
    buckets[bucket] = at + 1;
    size++;
  }

  /** Deletes an entry; false if there is none. */
  boolean remove(Object key) {
    int hash = hash(key);
    int at = find(key, hash);
    if (at < 0) {
      return false;
    }
    int bucket = hash & buckets.length - 1;
    if (buckets[bucket] == at + 1) {
      buckets[bucket] = chain[at];
    } else {
      int i = buckets[bucket] - 1;
      while (chain[i] != at + 1) {
        i = chain[i] - 1;
      }
      chain[i] = chain[at];
    }
    keys[at] = null;
    if (hasValues) {
      values[at] = null;
    }
    size--;
    while (first < used && keys[first] == null) {
      first++;
    }
    return true;
  }

  /** Deletes all entries. */
  void clear() {
    if (used == 0) {
      return;
    }
    keys = NONE;
    values = NONE;
    hashes = NO_INTS;
    chain = NO_INTS;
    buckets = NO_BUCKETS;
    used = 0;
    size = 0;
    first = 0;
    moved(null);
  }

  private void moved(@Nullable Object @Nullable [] before) {
    Moves moves = new Moves();
    latest.before = before;
    latest.next = moves;
    latest = moves;
  }

  /** Makes room, by packing the entries if a quarter of them is deleted, else by doubling the arrays. */
  private void rebuild() {
    int capacity = size > used - (used >> 2) ? used * 2 : used;
    capacity = Math.max(capacity, 4);
    if (size == used) {
      keys = Arrays.copyOf(keys, capacity);
      hashes = Arrays.copyOf(hashes, capacity);
      if (hasValues) {
        values = Arrays.copyOf(values, capacity);
      }
    } else {
      pack(capacity);
    }
    chain = new int[capacity];
    buckets = new int[Integer.highestOneBit(capacity * 2 - 1)];
    for (int i = 0; i < used; i++) {
      int bucket = hashes[i] & buckets.length - 1;
      chain[i] = buckets[bucket];
      buckets[bucket] = i + 1;
    }
  }

  private void pack(int capacity) {
    @Nullable Object[] before = keys;
    @Nullable Object[] toKeys = new Object[capacity];
    @Nullable Object[] toValues = hasValues ? new Object[capacity] : NONE;
    int[] toHashes = new int[capacity];
    int n = 0;
    for (int i = first; i < used; i++) {
      if (before[i] != null) {
        toKeys[n] = before[i];
        toHashes[n] = hashes[i];
        if (hasValues) {
          toValues[n] = values[i];
        }
        n++;
      }
    }
    keys = toKeys;
    values = toValues;
    hashes = toHashes;
    used = n;
    first = 0;
    moved(before);
  }
}
