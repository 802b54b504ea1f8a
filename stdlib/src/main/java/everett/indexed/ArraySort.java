package everett.indexed;

import everett.machine.Closure;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.util.Arrays;

/** Array.prototype.sort and toSorted. */
final class ArraySort {
  /** A primitive value with its string. */
  private record Spelled(String spelling, Object value) {}

  private ArraySort() {}

  /** The comparison function, which is checked. */
  static Object comparefn(Realm realm, Object[] arguments) {
    Object f = Arguments.get(arguments, 0);
    if (f != Undefined.UNDEFINED && !ObjectOperations.isCallable(f)) {
      throw realm.typeError("The comparison function must be either a function or undefined");
    }
    return f;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.sort">Array.prototype.sort</a>. */
  static Object sort(Realm realm, Object thisValue, Object[] arguments) {
    Object comparefn = comparefn(realm, arguments);
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    Object[] values = new Object[(int) Math.min(length, o instanceof JsArray a && a.isDense() ? length : 64)];
    int n = 0;
    for (long k = 0; k < length; k++) {
      Elements.poll(realm);
      Object v = Elements.find(o, k);
      if (v != null) {
        if (n == values.length) {
          values = Arrays.copyOf(values, n * 2);
        }
        values[n++] = v;
      }
    }
    sort(realm, values, n, comparefn);
    for (int k = 0; k < n; k++) {
      Elements.set(o, k, values[k]);
    }
    for (long k = n; k < length; k++) {
      Elements.poll(realm);
      Elements.delete(o, k);
    }
    return o;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.tosorted">Array.prototype.toSorted</a>. */
  static Object toSorted(Realm realm, Object thisValue, Object[] arguments) {
    Object comparefn = comparefn(realm, arguments);
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    Elements.checkLength(realm, length);
    Object[] values = new Object[(int) Math.min(length, o instanceof JsArray a && a.isDense() ? length : 64)];
    int n = 0;
    while (n < length) {
      Elements.poll(realm);
      if (n == values.length) {
        values = Arrays.copyOf(values, n * 2);
      }
      values[n] = Elements.get(o, n);
      n++;
    }
    sort(realm, values, n, comparefn);
    JsArray a = realm.array();
    for (int k = 0; k < n; k++) {
      a.push(values[k]);
    }
    return a;
  }

  /** Sorts by <a href="https://tc39.es/ecma262/#sec-comparearrayelements">CompareArrayElements</a>. */
  private static void sort(Realm realm, Object[] values, int n, Object comparefn) {
    int defined = 0;
    boolean primitive = true;
    for (int i = 0; i < n; i++) {
      Object v = values[i];
      if (v != Undefined.UNDEFINED) {
        values[defined++] = v;
        primitive &= !(v instanceof JsObject || v instanceof Symbol);
      }
    }
    Arrays.fill(values, defined, n, Undefined.UNDEFINED);
    if (comparefn instanceof JsObject f) {
      MergeSort.sort(values, defined, (x, y) -> precedes(realm, f, x, y));
    } else if (primitive) {
      sortPrimitives(values, defined);
    } else {
      MergeSort.sort(
          values, defined, (x, y) -> {
            Elements.poll(realm);
            String s = TypeConversion.toString(x);
            return s.compareTo(TypeConversion.toString(y)) < 0;
          });
    }
  }

  /** Whether the comparison function wants x before y. */
  static boolean precedes(Realm realm, JsObject comparefn, Object x, Object y) {
    Elements.poll(realm);
    Object v = comparefn instanceof Closure c && c.code.straight
        ? c.callStraight(Undefined.UNDEFINED, x, y, Undefined.UNDEFINED)
        : comparefn.call(Undefined.UNDEFINED, x, y);
    return v instanceof Integer i ? i < 0 : TypeConversion.toNumber(v) < 0;
  }

  /** Sorts by the strings of the values, each made once, because making it shows nowhere. */
  private static void sortPrimitives(Object[] values, int n) {
    Object[] spelled = new Object[n];
    for (int i = 0; i < n; i++) {
      spelled[i] = new Spelled(TypeConversion.toString(values[i]), values[i]);
    }
    MergeSort.sort(spelled, n, (x, y) -> ((Spelled) x).spelling.compareTo(((Spelled) y).spelling) < 0);
    for (int i = 0; i < n; i++) {
      values[i] = ((Spelled) spelled[i]).value;
    }
  }
}
