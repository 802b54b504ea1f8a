package everett.iteration;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.SameValue;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** <a href="https://tc39.es/ecma262/#sec-%25iterator.prototype%25-object">The Iterator prototype object.</a> */
final class IteratorPrototype {
  static final Builtins ITERATOR_PROTOTYPE =
      builtins()
          .accessor("constructor", IteratorPrototype::constructor, IteratorPrototype::setConstructor)
          .method("chunks", 1, IteratorChunking::chunks)
          .method("drop", 1, IteratorPrototype::drop)
          .method("every", 1, IteratorPrototype::every)
          .method("filter", 1, IteratorPrototype::filter)
          .method("find", 1, IteratorPrototype::find)
          .method("flatMap", 1, IteratorPrototype::flatMap)
          .method("forEach", 1, IteratorPrototype::forEach)
          .method("includes", 1, IteratorPrototype::includes)
          .method("map", 1, IteratorPrototype::map)
          .method("reduce", 1, IteratorPrototype::reduce)
          .method("some", 1, IteratorPrototype::some)
          .method("take", 1, IteratorPrototype::take)
          .method("toArray", 0, IteratorPrototype::toArray)
          .method("windows", 1, IteratorChunking::windows)
          .method(Symbol.DISPOSE, 0, IteratorPrototype::dispose)
          .method(Symbol.ITERATOR, 0, IteratorPrototype::iterator)
          .accessor(Symbol.TO_STRING_TAG, IteratorPrototype::toStringTag, IteratorPrototype::setToStringTag);

  /** The largest finite limit. */
  private static final double MOST = 9007199254740991.0;

  private IteratorPrototype() {}

  static JsObject make(Realm realm) {
    return ITERATOR_PROTOTYPE.define(realm, realm.object());
  }

  static JsObject object(Realm realm, Object thisValue, String method) {
    if (thisValue instanceof JsObject o) {
      return o;
    }
    throw realm.typeError("Iterator.prototype." + method + " called on non-object");
  }

  /** The function that is the first argument; if it is none, the iterator is closed. */
  private static JsObject function(Realm realm, JsObject iterator, Object[] arguments) {
    Object f = Arguments.get(arguments, 0);
    if (f instanceof JsObject o && o.isCallable()) {
      return o;
    }
    throw close(iterator, realm.typeError(ObjectOperations.display(f) + " is not a function"));
  }

  static JsThrow close(JsObject iterator, JsThrow completion) {
    return Iterators.close(new IteratorRecord(iterator, Undefined.UNDEFINED), completion);
  }

  /** The limit that is the first argument; if it is none, the iterator is closed. */
  private static double limit(Realm realm, JsObject iterator, Object[] arguments) {
    Object limit = Arguments.get(arguments, 0);
    double number;
    try {
      number = TypeConversion.toNumber(limit);
    } catch (JsThrow t) {
      throw close(iterator, t);
    }
    double integer = TypeConversion.toIntegerOrInfinity(number);
    if (Double.isNaN(number) || integer < 0 || integer > MOST && integer != Double.POSITIVE_INFINITY) {
      throw close(iterator, realm.rangeError(ObjectOperations.display(limit) + " must be positive"));
    }
    return integer;
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator.prototype.constructor">get Iterator.prototype.constructor</a>. */
  private static Object constructor(Realm realm, Object thisValue, Object[] arguments) {
    return realm.get(Intrinsic.ITERATOR);
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-set-iterator.prototype.constructor">set Iterator.prototype.constructor</a>.
   */
  private static Object setConstructor(Realm realm, Object thisValue, Object[] arguments) {
    return set(realm, thisValue, "constructor", arguments);
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-SetterThatIgnoresPrototypeProperties">
   * SetterThatIgnoresPrototypeProperties</a> of %Iterator.prototype%.
   */
  private static Object set(Realm realm, Object thisValue, Object key, Object[] arguments) {
    JsObject o = object(realm, thisValue, key.toString());
    if (o == realm.get(Intrinsic.ITERATOR_PROTOTYPE)) {
      throw realm.typeError("Cannot assign to this property");
    }
    Object value = Arguments.get(arguments, 0);
    if (o.getOwnProperty(key) == null) {
      ObjectOperations.createDataPropertyOrThrow(o, key, value);
    } else {
      ObjectOperations.set(o, key, value);
    }
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator.prototype.drop">Iterator.prototype.drop</a>. */
  private static Object drop(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = object(realm, thisValue, "drop");
    double limit = limit(realm, o, arguments);
    return new IteratorHelpers.Dropped(realm, Iterators.getIteratorDirect(o), limit);
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator.prototype.every">Iterator.prototype.every</a>. */
  private static Object every(Realm realm, Object thisValue, Object[] arguments) {
    return first(realm, object(realm, thisValue, "every"), arguments, false) == null;
  }

  /** The first value for which a predicate tells that, after which the iterator is closed; null if there is none. */
  private static @Nullable Object first(
      Realm realm, JsObject o, Object[] arguments, boolean wanted) {
    JsObject predicate = function(realm, o, arguments);
    IteratorRecord r = Iterators.getIteratorDirect(o);
    long counter = 0;
    for (Object v = Iterators.stepValue(r); v != null; v = Iterators.stepValue(r)) {
      boolean found;
      try {
        found = TypeConversion.toBoolean(call(realm, predicate, v, counter++)) == wanted;
      } catch (JsThrow t) {
        throw Iterators.close(r, t);
      }
      if (found) {
        Iterators.close(r);
        return v;
      }
    }
    return null;
  }

  private static Object call(Realm realm, JsObject function, Object value, long counter) {
    if (realm.agent.interrupted) {
      realm.agent.safepoint();
    }
    return function.call(Undefined.UNDEFINED, value, TypeConversion.number(counter));
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator.prototype.filter">Iterator.prototype.filter</a>. */
  private static Object filter(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = object(realm, thisValue, "filter");
    JsObject predicate = function(realm, o, arguments);
    return new IteratorHelpers.Filtered(realm, Iterators.getIteratorDirect(o), predicate);
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator.prototype.find">Iterator.prototype.find</a>. */
  private static Object find(Realm realm, Object thisValue, Object[] arguments) {
    Object found = first(realm, object(realm, thisValue, "find"), arguments, true);
    return found == null ? Undefined.UNDEFINED : found;
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator.prototype.flatmap">Iterator.prototype.flatMap</a>. */
  private static Object flatMap(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = object(realm, thisValue, "flatMap");
    JsObject mapper = function(realm, o, arguments);
    return new IteratorHelpers.FlatMapped(realm, Iterators.getIteratorDirect(o), mapper);
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator.prototype.foreach">Iterator.prototype.forEach</a>. */
  private static Object forEach(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = object(realm, thisValue, "forEach");
    JsObject procedure = function(realm, o, arguments);
    IteratorRecord r = Iterators.getIteratorDirect(o);
    long counter = 0;
    for (Object v = Iterators.stepValue(r); v != null; v = Iterators.stepValue(r)) {
      try {
        call(realm, procedure, v, counter++);
      } catch (JsThrow t) {
        throw Iterators.close(r, t);
      }
    }
    return Undefined.UNDEFINED;
  }

  /**
   * <a
   * href="https://tc39.es/proposal-iterator-includes/#sec-iterator.prototype.includes">Iterator.prototype.includes</a>.
   */
  private static Object includes(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = object(realm, thisValue, "includes");
    Object searchElement = Arguments.get(arguments, 0);
    double toSkip = skippedElements(realm, o, Arguments.get(arguments, 1));
    IteratorRecord r = Iterators.getIteratorDirect(o);
    for (Object v = Iterators.stepValue(r); v != null; v = Iterators.stepValue(r)) {
      if (realm.agent.interrupted) {
        realm.agent.safepoint();
      }
      if (toSkip > 0) {
        toSkip--;
      } else if (SameValue.sameValueZero(v, searchElement)) {
        Iterators.close(r);
        return true;
      }
    }
    return false;
  }

  private static double skippedElements(Realm realm, JsObject iterator, Object skipped) {
    if (skipped == Undefined.UNDEFINED) {
      return 0;
    }
    double n = skipped instanceof Integer || skipped instanceof Double ? ((Number) skipped).doubleValue() : Double.NaN;
    if (n != Math.rint(n)) {
      throw close(iterator, realm.typeError(ObjectOperations.display(skipped) + " is not an integral number"));
    }
    if (n < 0 || n > MOST && n != Double.POSITIVE_INFINITY) {
      throw close(iterator, realm.rangeError(ObjectOperations.display(skipped) + " is out of range"));
    }
    return n;
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator.prototype.map">Iterator.prototype.map</a>. */
  private static Object map(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = object(realm, thisValue, "map");
    JsObject mapper = function(realm, o, arguments);
    return new IteratorHelpers.Mapped(realm, Iterators.getIteratorDirect(o), mapper);
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator.prototype.reduce">Iterator.prototype.reduce</a>. */
  private static Object reduce(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = object(realm, thisValue, "reduce");
    JsObject reducer = function(realm, o, arguments);
    IteratorRecord r = Iterators.getIteratorDirect(o);
    Object accumulator = arguments.length > 1 ? arguments[1] : Iterators.stepValue(r);
    if (accumulator == null) {
      throw realm.typeError("Reduce of a done iterator with no initial value");
    }
    long counter = arguments.length > 1 ? 0 : 1;
    for (Object v = Iterators.stepValue(r); v != null; v = Iterators.stepValue(r)) {
      try {
        if (realm.agent.interrupted) {
          realm.agent.safepoint();
        }
        accumulator = reducer.call(Undefined.UNDEFINED, accumulator, v, TypeConversion.number(counter++));
      } catch (JsThrow t) {
        throw Iterators.close(r, t);
      }
    }
    return accumulator;
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator.prototype.some">Iterator.prototype.some</a>. */
  private static Object some(Realm realm, Object thisValue, Object[] arguments) {
    return first(realm, object(realm, thisValue, "some"), arguments, true) != null;
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator.prototype.take">Iterator.prototype.take</a>. */
  private static Object take(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = object(realm, thisValue, "take");
    double limit = limit(realm, o, arguments);
    return new IteratorHelpers.Taken(realm, Iterators.getIteratorDirect(o), limit);
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator.prototype.toarray">Iterator.prototype.toArray</a>. */
  private static Object toArray(Realm realm, Object thisValue, Object[] arguments) {
    IteratorRecord r = Iterators.getIteratorDirect(object(realm, thisValue, "toArray"));
    List<Object> values = new ArrayList<>();
    for (Object v = Iterators.stepValue(r); v != null; v = Iterators.stepValue(r)) {
      if (realm.agent.interrupted) {
        realm.agent.safepoint();
      }
      values.add(v);
    }
    return realm.array(values);
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator.prototype-%25symbol.dispose%25">[ %Symbol.dispose% ]</a>. */
  private static Object dispose(Realm realm, Object thisValue, Object[] arguments) {
    JsObject method = ObjectOperations.getMethod(thisValue, "return");
    if (method != null) {
      method.call(thisValue);
    }
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator.prototype-%25symbol.iterator%25">[ %Symbol.iterator% ]</a>. */
  private static Object iterator(Realm realm, Object thisValue, Object[] arguments) {
    return thisValue;
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-iterator.prototype-%25symbol.tostringtag%25">[ %Symbol.toStringTag% ]</a>.
   */
  private static Object toStringTag(Realm realm, Object thisValue, Object[] arguments) {
    return "Iterator";
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-set-iterator.prototype-%25symbol.tostringtag%25">set [ %Symbol.toStringTag%
   * ]</a>.
   */
  private static Object setToStringTag(Realm realm, Object thisValue, Object[] arguments) {
    return set(realm, thisValue, Symbol.TO_STRING_TAG, arguments);
  }
}
