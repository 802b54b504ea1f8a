package everett.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Keys and attributes of properties in the order of their slots, with a hash index. The shapes of one line of additions
 * share one layout, each seeing its first entries only; a layout only grows.
 */
final class Layout {
  private static final int LINEAR = 8;
  Object[] keys;
  byte[] attributes;
  int used;
  private int @Nullable [] index;

  Layout(int capacity) {
    keys = new Object[capacity];
    attributes = new byte[capacity];
  }

  /** A copy of the first entries of another, with room to grow. */
  Layout(Layout from, int size) {
    keys = Arrays.copyOf(from.keys, Math.max(4, size + (size >> 1) + 1));
    attributes = Arrays.copyOf(from.attributes, keys.length);
    Arrays.fill(keys, size, Math.min(keys.length, from.keys.length), null);
    used = size;
  }

  void append(Object key, int attributes) {
    if (used == keys.length) {
      keys = Arrays.copyOf(keys, Math.max(4, used * 2));
      this.attributes = Arrays.copyOf(this.attributes, keys.length);
    }
    keys[used] = key;
    this.attributes[used] = (byte) attributes;
    used++;
    if (index != null) {
      if (used * 2 > index.length) {
        index = null;
      } else {
        enter(index, used - 1);
      }
    }
  }

  /** The slot of a key among the first size entries, or -1. */
  int find(Object key, int size) {
    if (size <= LINEAR) {
      Object[] k = keys;
      for (int i = 0; i < size; i++) {
        if (k[i] == key) {
          return i;
        }
      }
      if (key instanceof String s) {
        int hash = s.hashCode();
        for (int i = 0; i < size; i++) {
          if (k[i] instanceof String t && t.hashCode() == hash && t.equals(s)) {
            return i;
          }
        }
      }
      return -1;
    }
    int[] table = index == null ? build() : index;
    int mask = table.length - 1;
    for (int at = spread(key) & mask; table[at] != 0; at = at + 1 & mask) {
      int i = table[at] - 1;
      Object k = keys[i];
      if (k == key || k.equals(key)) {
        return i < size ? i : -1;
      }
    }
    return -1;
  }

  private int[] build() {
    int capacity = Integer.highestOneBit(used * 2 + 1) << 1;
    int[] table = new int[capacity];
    for (int i = 0; i < used; i++) {
      enter(table, i);
    }
    return index = table;
  }

  private void enter(int[] table, int i) {
    int mask = table.length - 1;
    int at = spread(keys[i]) & mask;
    while (table[at] != 0) {
      at = at + 1 & mask;
    }
    table[at] = i + 1;
  }

  private static int spread(Object key) {
    int h = key.hashCode();
    return h ^ h >>> 15;
  }
}
