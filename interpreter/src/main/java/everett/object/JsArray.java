package everett.object;

import everett.machine.JsThrow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An <a href="https://tc39.es/ecma262/#sec-array-exotic-objects">Array exotic object</a>. While it is extensible, its
 * length writable and its elements plain data, it is <em>dense</em>: elements lie in an array of the narrowest kind that
 * held them so far: int, double, or Object, where Java's null is a hole. Otherwise its elements are properties in its
 * dictionary.
 */
@SuppressWarnings("NullAway") // a dense array has exactly one of the three element arrays, a sparse one a dictionary
public final class JsArray extends JsObject {
  private static final int[] EMPTY = {};

  /** An assignment that leaves a larger gap than this, and than half the length, makes the array sparse. */
  private static final int GAP = 4096;

  private static final int MOST_DENSE = 1 << 26;

  /** The number of elements while dense; -1 otherwise. */
  private int length;

  private int @Nullable [] ints;
  private double @Nullable [] doubles;
  private Object @Nullable [] objects;

  private long sparseLength;
  private boolean lengthReadOnly;

  /** An empty array. */
  public JsArray(Shape shape) {
    super(shape, NONE);
    ints = EMPTY;
  }

  /** An array with the first n of these elements, null for holes; it owns the Java array from now on. */
  public JsArray(Shape shape, Object[] elements, int n) {
    super(shape, NONE);
    objects = elements;
    length = n;
  }

  /** An array of ints, which it owns from now on. */
  public JsArray(Shape shape, int[] elements) {
    super(shape, NONE);
    ints = elements;
    length = elements.length;
  }

  /** An array of doubles, which it owns from now on. */
  public JsArray(Shape shape, double[] elements) {
    super(shape, NONE);
    doubles = elements;
    length = elements.length;
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

  public boolean isDense() {
    return length >= 0;
  }

  /** The number of elements of a dense array, -1 of a sparse one. */
  public int denseLength() {
    return length;
  }

  // ---- elements of dense arrays

  /** The element; null for a hole, outside, or where the array is sparse. */
  public @Nullable Object element(int i) {
    if (i < 0 || i >= length) {
      return null;
    }
    if (objects != null) {
      return objects[i];
    }
    return ints != null ? (Object) ints[i] : (Object) doubles[i];
  }

  /** The elements, if they are ints only; for indices below {@link #denseLength}. */
  public int @Nullable [] ints() {
    return ints;
  }

  /** The elements, if they are numbers and one was not an int. */
  public double @Nullable [] doubles() {
    return doubles;
  }

  /** The elements, if some are no numbers, or holes (null). */
  public Object @Nullable [] objects() {
    return objects;
  }

  /** [[Get]] of an index, from the array itself or from its prototypes. */
  public Object getElement(int i) {
    Object v = element(i);
    return v != null ? v : get((Object) i, this);
  }

  /** Changes an element that is there, or appends the next one, without asking prototypes; false if it is neither. */
  public boolean setElement(int i, Object v) {
    if (i < 0 || i >= length) {
      return i == length && i >= 0 && appends() && push(v);
    }
    if (ints != null) {
      if (v instanceof Integer n) {
        ints[i] = n;
        return true;
      }
      widen(v);
    }
    if (doubles != null) {
      if (v instanceof Double d) {
        doubles[i] = d;
        return true;
      }
      if (v instanceof Integer n) {
        doubles[i] = n;
        return true;
      }
      toObjects();
    }
    if (objects[i] == null && !appends()) {
      return false;
    }
    objects[i] = v;
    return true;
  }

  /** {@link #setElement} with an int. */
  public boolean setElement(int i, int v) {
    if (ints != null && i >= 0 && i < length) {
      ints[i] = v;
      return true;
    }
    return setElement(i, (Object) v);
  }

  /** {@link #setElement} with a double. */
  public boolean setElement(int i, double v) {
    if (doubles != null && i >= 0 && i < length) {
      doubles[i] = v;
      return true;
    }
    return setElement(i, (Object) v);
  }

  /** Whether no prototype has a say on indices that are not there: a hole reads as undefined and takes any value. */
  public boolean appends() {
    for (JsObject p = shape.prototype; p != null; p = p.shape.prototype) {
      if (p instanceof JsArray a ? a.length != 0 : !p.shape.cacheable || !isPlain(p)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(JsObject prototype) {
    return prototype.getClass() == JsObject.class || prototype.getClass() == ImmutablePrototypeObject.class;
  }

  /** Appends to a dense array; gives true. False if the array is sparse. */
  public boolean push(Object v) {
    int n = length;
    if (n < 0 || n == MOST_DENSE) {
      return false;
    }
    if (ints != null) {
      if (v instanceof Integer x) {
        if (n == ints.length) {
          ints = Arrays.copyOf(ints, grown(n));
        }
        ints[n] = x;
        length = n + 1;
        return true;
      }
      widen(v);
    }
    if (doubles != null) {
      if (v instanceof Double || v instanceof Integer) {
        if (n == doubles.length) {
          doubles = Arrays.copyOf(doubles, grown(n));
        }
        doubles[n] = ((Number) v).doubleValue();
        length = n + 1;
        return true;
      }
      toObjects();
    }
    if (n == objects.length) {
      objects = Arrays.copyOf(objects, grown(n));
    }
    objects[n] = v;
    length = n + 1;
    return true;
  }

  private static int grown(int n) {
    return n == 0 ? 8 : n + (n >> 1) + 1;
  }

  /** Removes the last element of a dense array that is not empty; null if it was a hole. */
  public @Nullable Object pop() {
    Object v = element(length - 1);
    if (objects != null) {
      objects[length - 1] = null;
    }
    length--;
    return v;
  }

  /**
   * Replaces a range of a dense array.
   *
   * @param start from 0 to the length
   * @param deleted how many elements to remove there
   * @param inserted what to put in their place; null for holes
   */
  public void replace(int start, int deleted, Object... inserted) {
    int tail = length - start - deleted;
    int to = length - deleted + inserted.length;
    if (ints != null || doubles != null) {
      if (inserted.length == 0) {
        Object array = ints != null ? ints : doubles;
        System.arraycopy(array, start + deleted, array, start, tail);
        length = to;
        return;
      }
      if (ints != null && onlyInts(inserted)) {
        int[] now = to <= ints.length ? ints : Arrays.copyOf(ints, grown(to));
        System.arraycopy(ints, start + deleted, now, start + inserted.length, tail);
        for (int i = 0; i < inserted.length; i++) {
          now[start + i] = (Integer) inserted[i];
        }
        ints = now;
        length = to;
        return;
      }
      toObjects();
    }
    Object[] old = objects;
    Object[] now = to <= old.length ? old : new Object[grown(to)];
    if (now != old) {
      System.arraycopy(old, 0, now, 0, start);
    }
    System.arraycopy(old, start + deleted, now, start + inserted.length, tail);
    System.arraycopy(inserted, 0, now, start, inserted.length);
    if (now == old && to < length) {
      Arrays.fill(now, to, length, null);
    }
    objects = now;
    length = to;
  }

  /** Gives all elements that value. The array is dense, and {@link #appends}. */
  public void fill(Object v) {
    int n = length;
    if (v instanceof Integer i) {
      int[] to = ints != null ? ints : new int[n];
      Arrays.fill(to, 0, n, i);
      ints = to;
      doubles = null;
      objects = null;
    } else if (v instanceof Double d) {
      double[] to = doubles != null ? doubles : new double[n];
      Arrays.fill(to, 0, n, d);
      doubles = to;
      ints = null;
      objects = null;
    } else {
      Arrays.fill(toObjects(), 0, n, v);
    }
  }

  private static boolean onlyInts(Object[] values) {
    for (Object v : values) {
      if (!(v instanceof Integer)) {
        return false;
      }
    }
    return true;
  }

  private void widen(Object v) {
    if (length == 0 && !(v instanceof Number && !(v instanceof java.math.BigInteger))) {
      objects = new Object[8];
      ints = null;
      return;
    }
    if (!(v instanceof Double)) {
      toObjects();
      return;
    }
    double[] to = new double[Math.max(ints.length, 8)];
    for (int i = 0; i < length; i++) {
      to[i] = ints[i];
    }
    doubles = to;
    ints = null;
  }

  /** Makes the elements an array of objects. The array is dense. */
  public Object[] toObjects() {
    if (objects != null) {
      return objects;
    }
    Object[] to = new Object[Math.max(ints != null ? ints.length : doubles.length, 8)];
    if (ints != null) {
      for (int i = 0; i < length; i++) {
        to[i] = ints[i];
      }
    } else {
      for (int i = 0; i < length; i++) {
        to[i] = doubles[i];
      }
    }
    ints = null;
    doubles = null;
    return objects = to;
  }

  /** A copy of a range of a dense array; null for holes. */
  public Object[] copy(int from, int to) {
    if (objects != null) {
      return Arrays.copyOfRange(objects, from, to);
    }
    Object[] r = new Object[to - from];
    for (int i = from; i < to; i++) {
      r[i - from] = ints != null ? (Object) ints[i] : (Object) doubles[i];
    }
    return r;
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
  boolean take(Object key, Object value) {
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
