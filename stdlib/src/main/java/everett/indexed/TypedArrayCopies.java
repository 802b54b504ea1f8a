package everett.indexed;

import everett.buffer.DataBlock;
import everett.buffer.TypedArray;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/** The methods of %TypedArray%.prototype that give another TypedArray with some of the elements. */
final class TypedArrayCopies {
  private TypedArrayCopies() {}

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.slice">slice</a>. */
  static Object slice(Realm realm, Object thisValue, Object[] arguments) {
    String method = "%TypedArray%.prototype.slice";
    TypedArray t = TypedArrays.validate(realm, thisValue, method);
    int length = t.length();
    int start = (int) TypeConversion.relativeIndex(Arguments.get(arguments, 0), length, 0);
    int end = (int) TypeConversion.relativeIndex(Arguments.get(arguments, 1), length, length);
    TypedArray a = TypedArrays.speciesCreate(realm, t, Math.max(end - start, 0), method);
    if (start < end) {
      TypedArrays.validate(realm, t, method);
      copy(t, start, a, Math.min(end, t.length()) - start);
    }
    return a;
  }

  private static void copy(TypedArray from, int start, TypedArray to, int most) {
    int count = Math.min(most, to.length());
    if (count <= 0) {
      return;
    }
    if (from.type == to.type && from.data() == to.data() && to.place(0) > from.place(start)) {
      DataBlock data = from.data(); // a species may give a view of the same bytes, which are copied one by one
      for (int i = 0; i < count << from.type.shift; i++) {
        data.setByte(to.place(0) + i, data.getByte(from.place(start) + i));
      }
    } else {
      TypedArrays.copy(from, start, to, 0, count);
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.subarray">subarray</a>. */
  static Object subarray(Realm realm, Object thisValue, Object[] arguments) {
    String method = "%TypedArray%.prototype.subarray";
    if (!(thisValue instanceof TypedArray t)) {
      throw realm.typeError(
          "Method " + method + " called on incompatible receiver " + ObjectOperations.display(thisValue));
    }
    int length = t.length();
    int begin = (int) TypeConversion.relativeIndex(Arguments.get(arguments, 0), length, 0);
    Object end = Arguments.get(arguments, 1);
    if (t.isLengthTracking() && end == Undefined.UNDEFINED) {
      return TypedArrays.speciesCreate(realm, t, method, t.viewedArrayBuffer(), t.place(begin));
    }
    int count = Math.max((int) TypeConversion.relativeIndex(end, length, length) - begin, 0);
    return TypedArrays.speciesCreate(realm, t, method, t.viewedArrayBuffer(), t.place(begin), count);
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.toreversed">toReversed</a>. */
  static Object toReversed(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = TypedArrays.validate(realm, thisValue, "%TypedArray%.prototype.toReversed");
    int length = t.length();
    TypedArray a = TypedArrays.createSameType(realm, t, length);
    int size = t.type.size;
    for (int k = 0; k < length; k++) {
      a.data().store(a.place(k), size, t.data().load(t.place(length - 1 - k), size));
    }
    return a;
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.with">with</a>. */
  static Object with(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = TypedArrays.validate(realm, thisValue, "%TypedArray%.prototype.with");
    int length = t.length();
    double relative = TypeConversion.toIntegerOrInfinity(Arguments.get(arguments, 0));
    double index = relative >= 0 ? relative : length + relative;
    Object value = t.type.toNumeric(Arguments.get(arguments, 1));
    if (!(index >= 0 && index < t.length())) {
      throw realm.rangeError("Invalid typed array index");
    }
    TypedArray a = TypedArrays.createSameType(realm, t, length);
    int left = Math.min(length, t.length());
    TypedArrays.copy(t, 0, a, 0, left);
    for (int k = left; k < length; k++) {
      TypedArrays.set(a, k, Undefined.UNDEFINED); // the conversion of the value has taken them away
    }
    a.setElement((int) index, value);
    return a;
  }
}
