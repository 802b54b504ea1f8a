package everett.keyed;

import everett.machine.Agent;
import everett.object.JsFunction;
import everett.object.JsObject;
import everett.object.PrivateName;
import everett.object.Symbol;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What weak collections hold about one key. Java has no ephemerons, and a table in the collection would keep each key
 * alive that its own value refers to. So the table is the other way round: it lies with the key (as a private element
 * of an object, which shows nowhere; in a field of a symbol, or with the agent if all agents share the symbol) and
 * gives the value for each collection, which it knows by a weak reference. A value lives no longer than its key,
 * whatever refers to what.
 *
 * <p>The price: a value also lives as long as its key where its collection is gone before, until the table makes room
 * for another one. And a value that refers to its collection keeps it alive as long as the key.
 */
final class WeakEntries {
  private static final PrivateName NAME = new PrivateName("#weakEntries");
  private static final int FEW = 8;

  private WeakReference<?>[] collections = new WeakReference<?>[1];
  private @Nullable Object[] values = new Object[1];
  private int size;

  /** Takes the place of the arrays when there are more than a few. */
  private @Nullable Map<WeakReference<?>, Object> many;

  private int purgeAt = 2 * FEW;

  private WeakEntries() {}

  private static @Nullable WeakEntries of(Object key) {
    if (key instanceof JsObject o) {
      return (WeakEntries) o.privateElement(NAME);
    }
    if (!(key instanceof Symbol s)) {
      return null;
    }
    return (WeakEntries) (s.wellKnown ? Agent.current().weakEntries.get(s) : s.weakEntries);
  }

  /** The value of a key in a collection; null if it has none. The key can be anything. */
  static @Nullable Object get(Object key, WeakReference<?> collection) {
    WeakEntries e = of(key);
    if (e == null) {
      return null;
    }
    if (e.many != null) {
      return e.many.get(collection);
    }
    int at = e.find(collection);
    return at < 0 ? null : e.values[at];
  }

  /** Sets the value of a key in a collection. The key can be held weakly. */
  static void put(Object key, WeakReference<?> collection, Object value) {
    WeakEntries e = of(key);
    if (e == null) {
      e = new WeakEntries();
      if (key instanceof JsObject o) {
        if (o instanceof JsFunction f) {
          f.materialize();
        }
        o.put(NAME, e, 0); // no private element of a class: also where the object is not extensible
      } else {
        Symbol s = (Symbol) key;
        if (s.wellKnown) {
          Agent.current().weakEntries.put(s, e);
        } else {
          s.weakEntries = e;
        }
      }
    }
    e.put(collection, value);
  }

  /** Removes a key from a collection; false if it is not there. */
  static boolean remove(Object key, WeakReference<?> collection) {
    WeakEntries e = of(key);
    if (e == null) {
      return false;
    }
    if (e.many != null) {
      return e.many.remove(collection) != null;
    }
    int at = e.find(collection);
    if (at < 0) {
      return false;
    }
    e.removeAt(at);
    return true;
  }

  private int find(WeakReference<?> collection) {
    for (int i = 0; i < size; i++) {
      if (collections[i] == collection) {
        return i;
      }
    }
    return -1;
  }

  private void removeAt(int at) {
    size--;
    collections[at] = collections[size];
    values[at] = values[size];
    values[size] = null;
  }

  private void put(WeakReference<?> collection, Object value) {
    if (many != null) {
      many.put(collection, value);
      if (many.size() >= purgeAt) {
        many.keySet().removeIf(c -> c.get() == null);
        purgeAt = 2 * Math.max(many.size(), FEW);
      }
      return;
    }
    int at = find(collection);
    if (at >= 0) {
      values[at] = value;
      return;
    }
    if (size == collections.length) {
      for (int i = size - 1; i >= 0; i--) {
        if (collections[i].get() == null) {
          removeAt(i);
        }
      }
    }
    if (size == FEW) {
      many = new IdentityHashMap<>();
      for (int i = 0; i < size; i++) {
        many.put(collections[i], values[i]);
      }
      collections = new WeakReference<?>[0];
      values = new Object[0];
      size = 0;
      many.put(collection, value);
      return;
    }
    if (size == collections.length) {
      collections = Arrays.copyOf(collections, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    collections[size] = collection;
    values[size++] = value;
  }
}
