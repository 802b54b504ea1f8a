package everett.indexed;

import everett.buffer.ElementType;
import everett.buffer.TypedArray;
import everett.machine.Realm;
import everett.object.JsObject;
import java.util.Arrays;

/** %TypedArray%.prototype.sort and toSorted. */
final class TypedArraySort {
  private TypedArraySort() {}

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.sort">sort</a>. */
  static Object sort(Realm realm, Object thisValue, Object[] arguments) {
    Object comparefn = ArraySort.comparefn(realm, arguments);
    TypedArray t = TypedArrays.validate(realm, thisValue, "%TypedArray%.prototype.sort");
    if (comparefn instanceof JsObject f) {
      sort(realm, t, t, f);
    } else {
      sort(t);
    }
    return t;
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.tosorted">toSorted</a>. */
  static Object toSorted(Realm realm, Object thisValue, Object[] arguments) {
    Object comparefn = ArraySort.comparefn(realm, arguments);
    TypedArray t = TypedArrays.validate(realm, thisValue, "%TypedArray%.prototype.toSorted");
    TypedArray a = TypedArrays.createSameType(realm, t, t.length());
    if (comparefn instanceof JsObject f) {
      sort(realm, t, a, f);
    } else {
      TypedArrays.copy(t, 0, a, 0, a.length());
      sort(a);
    }
    return a;
  }

  private static void sort(Realm realm, TypedArray from, TypedArray to, JsObject comparefn) {
    Object[] values = new Object[from.length()];
    for (int k = 0; k < values.length; k++) {
      values[k] = from.getElement(k);
    }
    MergeSort.sort(values, values.length, (x, y) -> ArraySort.precedes(realm, comparefn, x, y));
    for (int k = 0; k < values.length; k++) {
      to.setElement(k, values[k]);
    }
  }

  /**
   * Sorts by <a href="https://tc39.es/ecma262/#sec-comparetypedarrayelements">CompareTypedArrayElements</a>, which
   * orders doubles as Java does: -0 before 0, NaN at the end. Equal elements can't be told apart.
   */
  private static void sort(TypedArray t) {
    int n = t.length();
    ElementType type = t.type;
    if (type.isBigInt()) {
      long flip = type == ElementType.BIG_UINT64 ? Long.MIN_VALUE : 0; // so that signed order is unsigned order
      long[] values = new long[n];
      for (int k = 0; k < n; k++) {
        values[k] = t.data().getLong(t.place(k)) ^ flip;
      }
      Arrays.sort(values);
      for (int k = 0; k < n; k++) {
        t.data().setLong(t.place(k), values[k] ^ flip);
      }
    } else if (type.isInt()) {
      int[] values = new int[n];
      for (int k = 0; k < n; k++) {
        values[k] = type.getInt(t.data(), t.place(k));
      }
      Arrays.sort(values);
      for (int k = 0; k < n; k++) {
        type.setInt(t.data(), t.place(k), values[k]);
      }
    } else {
      double[] values = new double[n];
      for (int k = 0; k < n; k++) {
        values[k] = type.getDouble(t.data(), t.place(k));
      }
      Arrays.sort(values);
      for (int k = 0; k < n; k++) {
        type.setDouble(t.data(), t.place(k), values[k]);
      }
    }
  }
}
