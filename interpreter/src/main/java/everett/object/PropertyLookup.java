package everett.object;

import org.jspecify.annotations.Nullable;

/**
 * What places in the program that see many shapes share: a table from (shape, key) to where the property lies, in the
 * object itself or in its prototype.
 */
public final class PropertyLookup {
  private static final int SIZE = 1024;

  private record Entry(Shape shape, Object key, @Nullable JsObject holder, @Nullable Shape holderShape, int slot) {}

  private final @Nullable Entry[] table = new Entry[SIZE];

  /** [[Get]]. */
  public Object get(JsObject o, Object key, Object receiver) {
    Shape s = o.shape;
    if (!s.cacheable) {
      return o.get(key, receiver);
    }
    int at = (s.hashCode() ^ key.hashCode()) & SIZE - 1;
    Entry e = table[at];
    if (e != null && e.shape == s && (e.key == key || e.key.equals(key))) {
      if (e.holder == null) {
        return value(o.slots[e.slot], receiver);
      }
      if (e.holder.shape == e.holderShape) {
        return value(e.holder.slots[e.slot], receiver);
      }
    }
    if (!o.isCacheable(key) || key instanceof Integer) {
      return o.get(key, receiver);
    }
    int i = s.find(key);
    if (i >= 0) {
      table[at] = new Entry(s, key, null, null, i);
      return value(o.slots[i], receiver);
    }
    JsObject p = s.prototype;
    if (p != null && p.isCacheable(key)) {
      i = p.shape.find(key);
      if (i >= 0) {
        table[at] = new Entry(s, key, p, p.shape, i);
        return value(p.slots[i], receiver);
      }
    }
    return o.get(key, receiver);
  }

  private static Object value(Object slot, Object receiver) {
    return slot instanceof Accessor a ? JsObject.read(a, receiver) : slot;
  }

  /** [[Set]] of an own writable data property of a known shape; false if it must be done otherwise. */
  public boolean set(JsObject o, Object key, Object value) {
    Shape s = o.shape;
    Entry e = table[(s.hashCode() ^ key.hashCode()) & SIZE - 1];
    if (e == null || e.shape != s || e.holder != null || !e.key.equals(key) || !s.isPlain(e.slot)) {
      return false;
    }
    o.slots[e.slot] = value;
    return true;
  }
}
