package everett.indexed;

import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.util.Arrays;

/** The methods of Array.prototype that change the array. */
final class ArrayChanges {
  private ArrayChanges() {}

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.copywithin">Array.prototype.copyWithin</a>. */
  static Object copyWithin(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    long to = TypeConversion.relativeIndex(Arguments.get(arguments, 0), length, 0);
    long from = TypeConversion.relativeIndex(Arguments.get(arguments, 1), length, 0);
    long end = TypeConversion.relativeIndex(Arguments.get(arguments, 2), length, length);
    long count = Math.min(end - from, length - to);
    boolean backwards = from < to && to < from + count;
    for (long i = 0; i < count; i++) {
      Elements.poll(realm);
      long k = backwards ? count - 1 - i : i;
      move(o, from + k, to + k);
    }
    return o;
  }

  /** Puts the element at one index, or its absence, at another. */
  private static void move(JsObject o, long from, long to) {
    Object v = Elements.find(o, from);
    if (v != null) {
      Elements.set(o, to, v);
    } else {
      Elements.delete(o, to);
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.fill">Array.prototype.fill</a>. */
  static Object fill(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    Object value = Arguments.get(arguments, 0);
    long k = TypeConversion.relativeIndex(Arguments.get(arguments, 1), length, 0);
    long end = TypeConversion.relativeIndex(Arguments.get(arguments, 2), length, length);
    JsArray a = Elements.plain(o);
    if (a != null && k == 0 && end > 0 && end == a.denseLength()) {
      a.fill(value);
      return o;
    }
    for (; k < end; k++) {
      Elements.poll(realm);
      Elements.set(o, k, value);
    }
    return o;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.pop">Array.prototype.pop</a>. */
  static Object pop(Realm realm, Object thisValue, Object[] arguments) {
    if (thisValue instanceof JsArray a && a.denseLength() > 0) {
      Object last = a.element(a.denseLength() - 1);
      if (last != null) {
        a.pop();
        return last;
      }
    }
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    if (length == 0) {
      Elements.setLength(o, 0);
      return Undefined.UNDEFINED;
    }
    Object last = Elements.get(o, length - 1);
    Elements.delete(o, length - 1);
    Elements.setLength(o, length - 1);
    return last;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.push">Array.prototype.push</a>. */
  static Object push(Realm realm, Object thisValue, Object[] arguments) {
    if (arguments.length == 1
        && thisValue instanceof JsArray a
        && a.isDense()
        && a.setElement(a.denseLength(), arguments[0])) {
      return a.denseLength();
    }
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    if (length + arguments.length > Elements.MOST) {
      throw realm.typeError(
          "Pushing " + arguments.length + " elements on an array-like of length " + length
              + " is disallowed, as the total surpasses 2**53-1");
    }
    for (Object v : arguments) {
      Elements.set(o, length++, v);
    }
    Elements.setLength(o, length);
    return TypeConversion.number(length);
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.reverse">Array.prototype.reverse</a>. */
  static Object reverse(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    for (long lower = 0, upper = length - 1; lower < upper; lower++, upper--) {
      Elements.poll(realm);
      Object v = Elements.find(o, lower);
      Object w = Elements.find(o, upper);
      if (w != null) {
        Elements.set(o, lower, w);
      } else if (v != null) {
        Elements.delete(o, lower);
      }
      if (v != null) {
        Elements.set(o, upper, v);
      } else if (w != null) {
        Elements.delete(o, upper);
      }
    }
    return o;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.shift">Array.prototype.shift</a>. */
  static Object shift(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    if (length == 0) {
      Elements.setLength(o, 0);
      return Undefined.UNDEFINED;
    }
    Object first = Elements.get(o, 0);
    JsArray a = Elements.plain(o);
    if (a != null && a.denseLength() == length) {
      a.replace(0, 1);
      return first;
    }
    for (long k = 1; k < length; k++) {
      Elements.poll(realm);
      move(o, k, k - 1);
    }
    Elements.delete(o, length - 1);
    Elements.setLength(o, length - 1);
    return first;
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.splice">Array.prototype.splice</a>. */
  static Object splice(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    long start = TypeConversion.relativeIndex(Arguments.get(arguments, 0), length, 0);
    long skip = skipCount(arguments, length, start);
    Object[] items = arguments.length > 2 ? Arrays.copyOfRange(arguments, 2, arguments.length) : Arguments.NONE;
    long to = length + items.length - skip;
    if (to > Elements.MOST) {
      throw realm.typeError("Invalid array length");
    }
    JsObject species = Elements.species(realm, o);
    JsObject result = Elements.create(realm, species, skip);
    JsArray a = Elements.plain(o);
    if (a != null && a.denseLength() == length && species == null && to < 1 << 26) {
      JsArray removed = a.slice(realm.arrayShape(), (int) start, (int) (start + skip));
      a.replace((int) start, (int) skip, items);
      return removed;
    }
    for (long k = 0; k < skip; k++) {
      Elements.poll(realm);
      Object v = Elements.find(o, start + k);
      if (v != null) {
        Elements.create(result, k, v);
      }
    }
    Elements.finish(result, skip);
    shiftTail(realm, o, start + skip, length, items.length - skip);
    for (int i = 0; i < items.length; i++) {
      Elements.set(o, start + i, items[i]);
    }
    Elements.setLength(o, to);
    return result;
  }

  /** How many elements splice and toSpliced take out. */
  static long skipCount(Object[] arguments, long length, long start) {
    if (arguments.length == 0) {
      return 0;
    }
    if (arguments.length == 1) {
      return length - start;
    }
    double count = TypeConversion.toIntegerOrInfinity(arguments[1]);
    return (long) Math.min(Math.max(count, 0), length - start);
  }

  /** Moves the elements from an index to the end; deletes those that are then behind the new end. */
  private static void shiftTail(Realm realm, JsObject o, long from, long length, long by) {
    if (by < 0) {
      for (long k = from; k < length; k++) {
        Elements.poll(realm);
        move(o, k, k + by);
      }
      for (long k = length - 1; k >= length + by; k--) {
        Elements.poll(realm);
        Elements.delete(o, k);
      }
    } else if (by > 0) {
      for (long k = length - 1; k >= from; k--) {
        Elements.poll(realm);
        move(o, k, k + by);
      }
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.prototype.unshift">Array.prototype.unshift</a>. */
  static Object unshift(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    long length = ObjectOperations.lengthOfArrayLike(o);
    int count = arguments.length;
    if (count > 0) {
      if (length + count > Elements.MOST) {
        throw realm.typeError("Invalid array length");
      }
      JsArray a = Elements.plain(o);
      if (a != null && length + count < 1 << 26) {
        a.replace(0, 0, arguments);
        return a.denseLength();
      }
      shiftTail(realm, o, 0, length, count);
      for (int i = 0; i < count; i++) {
        Elements.set(o, i, arguments[i]);
      }
    }
    Elements.setLength(o, length + count);
    return TypeConversion.number(length + count);
  }
}
