package everett.keyed;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;

/** The methods of Set.prototype that combine two sets or compare them. */
final class SetAlgebra {
  private SetAlgebra() {}

  private static SetRecord other(Realm realm, Object[] arguments) {
    return SetRecord.of(realm, Arguments.get(arguments, 0));
  }

  private static SetObject set(Realm realm, Entries setData) {
    return new SetObject(realm.get(Intrinsic.SET_PROTOTYPE), setData);
  }

  /** <a href="https://tc39.es/ecma262/#sec-set.prototype.difference">Set.prototype.difference</a>. */
  static Object difference(Realm realm, Object thisValue, Object[] arguments) {
    Entries e = SetPrototype.setData(realm, thisValue, "Set.prototype.difference");
    SetRecord other = other(realm, arguments);
    Entries result = e.copy();
    if (e.size() <= other.size()) {
      Cursor cursor = new Cursor(e);
      for (int at = cursor.advance(); at >= 0; at = cursor.advance()) {
        Object value = e.key(at);
        if (value != null && other.has(value)) {
          result.remove(value);
        }
      }
    } else {
      IteratorRecord r = other.iterate(realm);
      for (Object next = Iterators.stepValue(r); next != null; next = Iterators.stepValue(r)) {
        result.remove(Entries.normalize(next));
      }
    }
    return set(realm, result);
  }

  /** <a href="https://tc39.es/ecma262/#sec-set.prototype.intersection">Set.prototype.intersection</a>. */
  static Object intersection(Realm realm, Object thisValue, Object[] arguments) {
    Entries e = SetPrototype.setData(realm, thisValue, "Set.prototype.intersection");
    SetRecord other = other(realm, arguments);
    Entries result = new Entries(false);
    if (e.size() <= other.size()) {
      Cursor cursor = new Cursor(e);
      for (int at = cursor.advance(); at >= 0; at = cursor.advance()) {
        Object value = e.key(at);
        if (value != null && other.has(value)) {
          result.add(value);
        }
      }
    } else {
      IteratorRecord r = other.iterate(realm);
      for (Object next = Iterators.stepValue(r); next != null; next = Iterators.stepValue(r)) {
        Object value = Entries.normalize(next);
        if (e.find(value) >= 0) {
          result.add(value);
        }
      }
    }
    return set(realm, result);
  }

  /** <a href="https://tc39.es/ecma262/#sec-set.prototype.isdisjointfrom">Set.prototype.isDisjointFrom</a>. */
  static Object isDisjointFrom(Realm realm, Object thisValue, Object[] arguments) {
    Entries e = SetPrototype.setData(realm, thisValue, "Set.prototype.isDisjointFrom");
    SetRecord other = other(realm, arguments);
    return e.size() <= other.size() ? all(e, other, false) : each(realm, e, other, false);
  }

  /** <a href="https://tc39.es/ecma262/#sec-set.prototype.issubsetof">Set.prototype.isSubsetOf</a>. */
  static Object isSubsetOf(Realm realm, Object thisValue, Object[] arguments) {
    Entries e = SetPrototype.setData(realm, thisValue, "Set.prototype.isSubsetOf");
    SetRecord other = other(realm, arguments);
    return e.size() <= other.size() && all(e, other, true);
  }

  /** <a href="https://tc39.es/ecma262/#sec-set.prototype.issupersetof">Set.prototype.isSupersetOf</a>. */
  static Object isSupersetOf(Realm realm, Object thisValue, Object[] arguments) {
    Entries e = SetPrototype.setData(realm, thisValue, "Set.prototype.isSupersetOf");
    SetRecord other = other(realm, arguments);
    return e.size() >= other.size() && each(realm, e, other, true);
  }

  /** Whether the other set has all of these elements, or has none of them. */
  private static boolean all(Entries e, SetRecord other, boolean has) {
    Cursor cursor = new Cursor(e);
    for (int at = cursor.advance(); at >= 0; at = cursor.advance()) {
      Object value = e.key(at);
      if (value != null && other.has(value) != has) {
        return false;
      }
    }
    return true;
  }

  /** Whether each element of the other set is one of these, or none is. */
  private static boolean each(Realm realm, Entries e, SetRecord other, boolean has) {
    IteratorRecord r = other.iterate(realm);
    for (Object next = Iterators.stepValue(r); next != null; next = Iterators.stepValue(r)) {
      if (e.find(Entries.normalize(next)) >= 0 != has) {
        Iterators.close(r);
        return false;
      }
    }
    return true;
  }

  /** <a href="https://tc39.es/ecma262/#sec-set.prototype.symmetricdifference">Set.prototype.symmetricDifference</a>. */
  static Object symmetricDifference(Realm realm, Object thisValue, Object[] arguments) {
    Entries e = SetPrototype.setData(realm, thisValue, "Set.prototype.symmetricDifference");
    SetRecord other = other(realm, arguments);
    IteratorRecord r = other.iterate(realm);
    Entries result = e.copy();
    for (Object next = Iterators.stepValue(r); next != null; next = Iterators.stepValue(r)) {
      Object value = Entries.normalize(next);
      if (e.find(value) >= 0) {
        result.remove(value);
      } else {
        result.add(value);
      }
    }
    return set(realm, result);
  }

  /** <a href="https://tc39.es/ecma262/#sec-set.prototype.union">Set.prototype.union</a>. */
  static Object union(Realm realm, Object thisValue, Object[] arguments) {
    Entries e = SetPrototype.setData(realm, thisValue, "Set.prototype.union");
    SetRecord other = other(realm, arguments);
    IteratorRecord r = other.iterate(realm);
    Entries result = e.copy();
    for (Object next = Iterators.stepValue(r); next != null; next = Iterators.stepValue(r)) {
      result.add(Entries.normalize(next));
    }
    return set(realm, result);
  }
}
