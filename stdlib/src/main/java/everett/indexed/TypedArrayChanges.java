package everett.indexed;

import everett.buffer.DataBlock;
import everett.buffer.TypedArray;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/** The methods of %TypedArray%.prototype that change elements. */
final class TypedArrayChanges {
  private TypedArrayChanges() {}

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.copywithin">copyWithin</a>. */
  static Object copyWithin(Realm realm, Object thisValue, Object[] arguments) {
    String method = "%TypedArray%.prototype.copyWithin";
    TypedArray t = TypedArrays.validate(realm, thisValue, method);
    int length = t.length();
    int to = (int) TypeConversion.relativeIndex(Arguments.get(arguments, 0), length, 0);
    int from = (int) TypeConversion.relativeIndex(Arguments.get(arguments, 1), length, 0);
    int end = (int) TypeConversion.relativeIndex(Arguments.get(arguments, 2), length, length);
    int count = Math.min(end - from, length - to);
    if (count > 0) {
      TypedArrays.validate(realm, t, method);
      int left = t.length();
      count = Math.min(count, Math.min(left - from, left - to));
      if (count > 0) {
        t.data().copy(t.place(from), t.data(), t.place(to), count << t.type.shift);
      }
    }
    return t;
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.fill">fill</a>. */
  static Object fill(Realm realm, Object thisValue, Object[] arguments) {
    String method = "%TypedArray%.prototype.fill";
    TypedArray t = TypedArrays.validate(realm, thisValue, method);
    int length = t.length();
    Object value = t.type.toNumeric(Arguments.get(arguments, 0));
    int start = (int) TypeConversion.relativeIndex(Arguments.get(arguments, 1), length, 0);
    int end = (int) TypeConversion.relativeIndex(Arguments.get(arguments, 2), length, length);
    TypedArrays.validate(realm, t, method);
    end = Math.min(end, t.length());
    if (start < end) {
      t.data().fill(t.place(start), end - start, t.type.size, t.type.numericToRawBytes(value));
    }
    return t;
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.reverse">reverse</a>. */
  static Object reverse(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = TypedArrays.validate(realm, thisValue, "%TypedArray%.prototype.reverse");
    DataBlock data = t.data();
    int size = t.type.size;
    for (int low = 0, high = t.length() - 1; low < high; low++, high--) {
      long bits = data.load(t.place(low), size);
      data.store(t.place(low), size, data.load(t.place(high), size));
      data.store(t.place(high), size, bits);
    }
    return t;
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25typedarray%25.prototype.set">set</a>. */
  static Object set(Realm realm, Object thisValue, Object[] arguments) {
    if (!(thisValue instanceof TypedArray target)) {
      throw realm.typeError("this is not a typed array.");
    }
    double offset = TypeConversion.toIntegerOrInfinity(Arguments.get(arguments, 1));
    if (offset < 0) {
      throw outOfBounds(realm);
    }
    Object source = Arguments.get(arguments, 0);
    TypedArrays.validate(realm, target, "%TypedArray%.prototype.set");
    if (source instanceof TypedArray from) {
      setFromTypedArray(realm, target, offset, from);
    } else {
      setFromArrayLike(realm, target, offset, TypeConversion.toObject(realm, source));
    }
    return Undefined.UNDEFINED;
  }

  private static RuntimeException outOfBounds(Realm realm) {
    return realm.rangeError("offset is out of bounds");
  }

  /** <a href="https://tc39.es/ecma262/#sec-settypedarrayfromtypedarray">SetTypedArrayFromTypedArray</a>. */
  private static void setFromTypedArray(Realm realm, TypedArray target, double offset, TypedArray from) {
    TypedArrays.validate(realm, from, "%TypedArray%.prototype.set");
    if (from.type.isBigInt() != target.type.isBigInt()) {
      throw TypedArrays.mixed(realm);
    }
    int length = from.length();
    if (length + offset > target.length()) {
      throw outOfBounds(realm);
    }
    TypedArray source = from;
    if (from.data() == target.data() && from.type != target.type) { // else the copy would meet what it has written
      source = TypedArrays.createSameType(realm, from, length);
      TypedArrays.copy(from, 0, source, 0, length);
    }
    TypedArrays.copy(source, 0, target, (int) offset, length);
  }

  /** <a href="https://tc39.es/ecma262/#sec-settypedarrayfromarraylike">SetTypedArrayFromArrayLike</a>. */
  private static void setFromArrayLike(Realm realm, TypedArray target, double offset, JsObject from) {
    int targetLength = target.length();
    long length = ObjectOperations.lengthOfArrayLike(from);
    if (length + offset > targetLength) {
      throw outOfBounds(realm);
    }
    int at = (int) offset;
    for (int k = 0; k < length; k++) {
      Elements.poll(realm);
      TypedArrays.set(target, at + k, Elements.get(from, k));
    }
  }
}
