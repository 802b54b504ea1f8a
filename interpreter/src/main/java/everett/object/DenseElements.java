package everett.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array while it is <em>dense</em>: they lie in a Java array of the narrowest kind that held them so
 * far: int, double, or Object, where Java's null is a hole.
 */
@SuppressWarnings("NullAway") // a dense array has exactly one of the three element arrays
public abstract sealed class DenseElements extends JsObject permits JsArray {
  static final int MOST_DENSE = 1 << 26;
  private static final int[] EMPTY = {};

  /** The number of elements while dense; -1 otherwise. */
  int length;

  int @Nullable [] ints;
  double @Nullable [] doubles;
  Object @Nullable [] objects;

  DenseElements(Shape shape) {
    super(shape, NONE);
    ints = EMPTY;
  }

  DenseElements(Shape shape, Object[] elements, int n) {
    super(shape, NONE);
    objects = elements;
    length = n;
  }

  DenseElements(Shape shape, int[] elements) {
    super(shape, NONE);
    ints = elements;
    length = elements.length;
  }

  DenseElements(Shape shape, double[] elements) {
    super(shape, NONE);
    doubles = elements;
    length = elements.length;
  }

  public boolean isDense() {
    return length >= 0;
  }

  /** The number of elements of a dense array, -1 of a sparse one. */
  public int denseLength() {
    return length;
  }

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

  /**
   * Appends what iterating another array gives; false where that would ask prototypes for holes, or one is sparse.
   *
   * @param room for how many more elements there should be
   */
  public boolean append(DenseElements from, int room) {
    int n = from.length;
    int to = length + n;
    if (length < 0 || n < 0 || to > MOST_DENSE) {
      return false;
    }
    if (n == 0) {
      return true;
    }
    if (length == 0) {
      takeKindOf(from);
    }
    if (ints != null && from.ints != null) {
      ints = to <= ints.length ? ints : Arrays.copyOf(ints, to + room);
      System.arraycopy(from.ints, 0, ints, length, n);
    } else if (doubles != null && from.doubles != null) {
      doubles = to <= doubles.length ? doubles : Arrays.copyOf(doubles, to + room);
      System.arraycopy(from.doubles, 0, doubles, length, n);
    } else {
      return pushAll(from.values());
    }
    length = to;
    return true;
  }

  private void takeKindOf(DenseElements from) {
    ints = from.ints == null ? null : EMPTY;
    doubles = from.doubles == null ? null : new double[0];
    objects = from.objects == null ? null : NONE;
  }

  private boolean pushAll(Object @Nullable [] values) {
    if (values == null) {
      return false;
    }
    for (Object v : values) {
      push(v);
    }
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

  /** All elements of a dense array, undefined for holes; null if prototypes have a say on these. */
  public Object @Nullable [] values() {
    Object[] all = copy(0, length);
    if (objects != null) {
      for (int i = 0; i < all.length; i++) {
        if (all[i] == null) {
          if (!appends()) {
            return null;
          }
          all[i] = Undefined.UNDEFINED;
        }
      }
    }
    return all;
  }
}
