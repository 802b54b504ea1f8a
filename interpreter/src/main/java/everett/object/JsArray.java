package everett.object;

import everett.machine.JsThrow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An <a href="https://tc39.es/ecma262/#sec-array-exotic-objects">Array exotic object</a>. While it is extensible, its
 * length writable and its elements plain data, it is dense, see {@link DenseElements}. Otherwise its elements are
 * properties in its dictionary.
 */
@SuppressWarnings("NullAway") // a dense array has exactly one of the three element arrays, a sparse one a dictionary
public final class JsArray extends DenseElements {
  /** An assignment that leaves a larger gap than this, and than half the length, makes the array sparse. */
  private static final int GAP = 4096;

  private long sparseLength;
  private boolean lengthReadOnly;

  /** An empty array. */
  public JsArray(Shape shape) {
    super(shape);
  }

  /** An array with the first n of these elements, null for holes; it owns the Java array from now on. */
  public JsArray(Shape shape, Object[] elements, int n) {
    super(shape, elements, n);
  }

  /** An array of ints, which it owns from now on. */
  public JsArray(Shape shape, int[] elements) {
    super(shape, elements);
  }

  /** An array of doubles, which it owns from now on. */
  public JsArray(Shape shape, double[] elements) {
    super(shape, elements);
  }

  /** A new array with a range of this one's elements and holes. This one is dense. */
  public JsArray slice(Shape shape, int from, int to) {
    if (ints != null) {
      return new JsArray(shape, Arrays.copyOfRange(ints, from, to));
    }
    return doubles != null
        ? new JsArray(shape, Arrays.copyOfRange(doubles, from, to))
        : new JsArray(shape, Arrays.copyOfRange(objects, from, to), to - from);
  }

  /** A new array with this one's elements and holes, and room for some more. This one is dense. */
  public JsArray copyWithRoom(Shape shape, int room) {
    int to = (int) Math.min(length + (long) room, MOST_DENSE);
    JsArray copy = new JsArray(shape);
    copy.ints = ints == null ? null : Arrays.copyOf(ints, to);
    copy.doubles = doubles == null ? null : Arrays.copyOf(doubles, to);
    copy.objects = objects == null ? null : Arrays.copyOf(objects, to);
    copy.length = length;
    return copy;
  }

  @Override
  public JsObject twin() {
    return isDense() && shape.size() == 0 ? slice(shape, 0, length) : copied(new JsArray(Shape.root(shape.prototype)));
  }

  /** An array of that length with holes only; the length is at most 2<sup>32</sup>-1. */
  public static JsArray ofLength(Shape shape, long length) {
    if (length <= 1 << 22) {
      JsArray a = new JsArray(shape);
      if (length > 0) {
        a.ints = null;
        a.objects = new Object[(int) length];
        a.length = (int) length;
      }
      return a;
    }
    JsArray a = new JsArray(shape);
    a.toSparse();
    a.sparseLength = length;
    return a;
  }

  /** The length, from 0 to 2<sup>32</sup>-1. */
  public long length() {
    return length >= 0 ? length : sparseLength;
  }

  /** Makes the elements properties of the dictionary. */
  private void toSparse() {
    if (length < 0) {
      return;
    }
    int n = length;
    toDictionary();
    for (int i = 0; i < n; i++) {
      Object v = element(i);
      if (v != null) {
        shape.dictionary.add(i, v, Shape.WEC);
      }
    }
    sparseLength = n;
    length = -1;
    ints = null;
    doubles = null;
    objects = null;
  }

  // ---- internal methods

  @Override
  public @Nullable PropertyDescriptor getOwnProperty(Object key) {
    if (key instanceof Integer i && length >= 0) {
      Object v = element(i);
      return v == null ? null : PropertyDescriptor.data(v, true, true, true);
    }
    if (key.equals("length")) {
      return PropertyDescriptor.data(number(length()), !lengthReadOnly, false, false);
    }
    return super.getOwnProperty(key);
  }

  private static Object number(long length) {
    return length <= Integer.MAX_VALUE ? (Object) (int) length : (Object) (double) length;
  }

  @Override
  public boolean hasOwn(Object key) {
    if (key instanceof Integer i && length >= 0) {
      return element(i) != null;
    }
    return key.equals("length") || super.hasOwn(key);
  }

  @Override
  public Object get(Object key, Object receiver) {
    if (key instanceof Integer i && length >= 0) {
      Object v = element(i);
      if (v != null) {
        return v;
      }
      JsObject p = shape.prototype;
      return p == null ? Undefined.UNDEFINED : p.get(key, receiver);
    }
    return key.equals("length") ? number(length()) : super.get(key, receiver);
  }

  @Override
  public boolean set(Object key, Object value, Object receiver) {
    if (receiver == this) {
      if (key instanceof Integer i && length >= 0) {
        if (setElement(i, value)) {
          return true;
        }
        if (element(i) == null) {
          JsObject p = shape.prototype;
          return p != null ? p.set(key, value, receiver) : receive(key, value, receiver);
        }
      }
      if (key.equals("length")) {
        return !lengthReadOnly && defineOwnProperty(key, PropertyDescriptor.value(value));
      }
    } else if (key.equals("length")) {
      return !lengthReadOnly && receive(key, value, receiver);
    } else if (key instanceof Integer i && length >= 0 && element(i) != null) {
      return receive(key, value, receiver);
    }
    return super.set(key, value, receiver);
  }

  @Override
  protected boolean take(Object key, Object value) {
    PropertyDescriptor existing = getOwnProperty(key);
    return existing == null
        ? defineOwnProperty(key, PropertyDescriptor.data(value, true, true, true))
        : takeExisting(key, value, existing);
  }

  /** <a href="https://tc39.es/ecma262/#sec-array-exotic-objects-defineownproperty-p-desc">[[DefineOwnProperty]]</a>. */
  @Override
  public boolean defineOwnProperty(Object key, PropertyDescriptor d) {
    if (key.equals("length")) {
      return arraySetLength(d);
    }
    long index = PropertyKey.arrayIndex(key);
    if (index < 0) {
      return super.defineOwnProperty(key, d);
    }
    if (index >= length() && lengthReadOnly) {
      return false;
    }
    if (length >= 0) {
      int i = index > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) index;
      boolean there = element(i) != null;
      if (!d.isAccessorDescriptor()
          && (there
              ? !Boolean.FALSE.equals(d.writable) && !Boolean.FALSE.equals(d.enumerable) && !Boolean.FALSE.equals(d.configurable)
              : d.isWritable() && d.isEnumerable() && d.isConfigurable())) {
        if (there && d.value == null) {
          return true;
        }
        if (define(i, d.value == null ? Undefined.UNDEFINED : d.value)) {
          return true;
        }
      }
      toSparse();
    }
    if (!super.defineOwnProperty(key, d)) {
      return false;
    }
    if (index >= sparseLength) {
      sparseLength = index + 1;
    }
    return true;
  }

  /** Makes a plain element of a dense array, with holes before it; false if the gap is too large. */
  private boolean define(int i, Object v) {
    if (i > length) {
      if (i - length >= GAP && i - length > length >> 1 || i >= MOST_DENSE) {
        return false;
      }
      toObjects();
      if (i >= objects.length) {
        objects = Arrays.copyOf(objects, i + 1 + (i >> 1));
      }
      length = i;
    }
    if (i == length) {
      return push(v);
    }
    if (objects != null) {
      objects[i] = v;
      return true;
    }
    return setElement(i, v);
  }

  /** <a href="https://tc39.es/ecma262/#sec-arraysetlength">ArraySetLength</a>. */
  private boolean arraySetLength(PropertyDescriptor d) {
    long to = length();
    if (d.value != null) {
      to = LengthValue.of(d.value);
      if (to < 0) {
        throw JsThrow.rangeError("Invalid array length");
      }
    }
    if (d.isConfigurable() || d.isEnumerable() || d.isAccessorDescriptor()) {
      return false;
    }
    if (lengthReadOnly && (to != length() || d.isWritable())) {
      return false;
    }
    boolean all = setLength(to);
    if (Boolean.FALSE.equals(d.writable) && !lengthReadOnly) {
      toSparse();
      lengthReadOnly = true;
    }
    return all;
  }

  /** Changes the length; false if an element could not be deleted (the length is then one more than its index). */
  public boolean setLength(long to) {
    if (length >= 0) {
      if (to <= length) {
        if (objects != null) {
          Arrays.fill(objects, (int) to, length, null);
          if (to < objects.length >> 2) {
            objects = Arrays.copyOf(objects, (int) to);
          }
        }
        length = (int) to;
        return true;
      }
      if (to <= length + (1 << 22)) {
        toObjects();
        if (to > objects.length) {
          objects = Arrays.copyOf(objects, (int) to);
        }
        length = (int) to;
        return true;
      }
      toSparse();
    }
    if (to < sparseLength) {
      List<Object> keys = new ArrayList<>();
      shape.dictionary.keys(keys);
      for (int k = keys.size() - 1; k >= 0; k--) {
        long index = PropertyKey.arrayIndex(keys.get(k));
        if (index >= to && !super.delete(keys.get(k))) {
          sparseLength = index + 1;
          return false;
        }
      }
    }
    sparseLength = to;
    return true;
  }

  @Override
  public boolean delete(Object key) {
    if (key instanceof Integer i && length >= 0) {
      if (element(i) != null) {
        toObjects()[i] = null;
      }
      return true;
    }
    return !key.equals("length") && super.delete(key);
  }

  @Override
  public boolean preventExtensions() {
    toSparse();
    return super.preventExtensions();
  }

  @Override
  public boolean hasOwnEnumerable(Object key) {
    return key instanceof Integer i && element(i) != null || super.hasOwnEnumerable(key);
  }

  @Override
  public List<Object> ownPropertyKeys() {
    List<Object> keys = new ArrayList<>(Math.max(length, 0) + 1);
    for (int i = 0; i < length; i++) {
      if (element(i) != null) {
        keys.add(i);
      }
    }
    ordinaryKeys(keys);
    int at = 0;
    while (at < keys.size() && PropertyKey.arrayIndex(keys.get(at)) >= 0) {
      at++;
    }
    keys.add(at, "length");
    return keys;
  }

  @Override
  public boolean isCacheable(Object name) {
    return shape.cacheable && !name.equals("length");
  }
}
