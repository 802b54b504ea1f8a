package everett.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The properties of an object in dictionary mode, in order of addition. */
final class PropertyMap {
  private final LinkedHashMap<Object, Property> map = new LinkedHashMap<>();

  @Nullable Property find(Object key) {
    Property p = map.get(key);
    if (p != null && (p.attributes & Property.LAZY) != 0) {
      p.attributes &= ~Property.LAZY;
      Supplier<?> supplier = (Supplier<?>) p.value;
      p.value = Undefined.UNDEFINED; // to code that the supplier runs
      p.value = supplier.get();
    }
    return p;
  }

  boolean contains(Object key) {
    return map.containsKey(key);
  }

  Property add(Object key, Object value, int attributes) {
    Property p = new Property(key, value, attributes);
    map.put(key, p);
    return p;
  }

  void remove(Property p) {
    map.remove(p.key);
    p.attributes |= Property.DELETED;
  }

  Iterable<Property> properties() {
    return map.values();
  }

  /** Adds the keys in the order of [[OwnPropertyKeys]]. */
  void keys(List<Object> to) {
    int indices = 0;
    boolean large = false;
    for (Object k : map.keySet()) {
      if (k instanceof Integer) {
        indices++;
      } else if (k instanceof String s && PropertyKey.arrayIndex(s) >= 0) {
        large = true;
      }
    }
    if (indices > 0) {
      int[] sorted = new int[indices];
      int n = 0;
      for (Object k : map.keySet()) {
        if (k instanceof Integer i) {
          sorted[n++] = i;
        }
      }
      Arrays.sort(sorted);
      for (int i : sorted) {
        to.add(i);
      }
    }
    if (large) {
      List<String> big = new ArrayList<>();
      for (Object k : map.keySet()) {
        if (k instanceof String s && PropertyKey.arrayIndex(s) >= 0) {
          big.add(s);
        }
      }
      big.sort((a, b) -> Long.compare(PropertyKey.arrayIndex(a), PropertyKey.arrayIndex(b)));
      to.addAll(big);
    }
    for (Object k : map.keySet()) {
      if (k instanceof String s && !(large && PropertyKey.arrayIndex(s) >= 0)) {
        to.add(k);
      }
    }
    for (Object k : map.keySet()) {
      if (k instanceof Symbol) {
        to.add(k);
      }
    }
  }
}
