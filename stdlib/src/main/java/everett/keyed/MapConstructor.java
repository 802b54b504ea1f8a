package everett.keyed;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;
import everett.operation.ObjectOperations;
import java.util.ArrayList;
import java.util.List;

/** <a href="https://tc39.es/ecma262/#sec-map-constructor">The Map constructor.</a> */
final class MapConstructor {
  static final Builtins MAP =
      builtins().method("groupBy", 2, MapConstructor::groupBy).getter(Symbol.SPECIES, Keyed::species);

  private MapConstructor() {}

  static JsObject make(Realm realm) {
    return MAP.define(
        realm,
        Builtins.constructor(
            realm, Intrinsic.MAP, Intrinsic.MAP_PROTOTYPE, "Map", 0, MapConstructor::construct));
  }

  /** <a href="https://tc39.es/ecma262/#sec-map-iterable">Map</a>. */
  private static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    MapObject map = new MapObject(ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.MAP_PROTOTYPE));
    Object iterable = Arguments.get(arguments, 0);
    if (iterable != Undefined.UNDEFINED && iterable != Null.NULL) {
      JsObject adder = Keyed.adder(realm, map, "set");
      if (Keyed.isBuiltin(adder, MapPrototype.SET)) {
        addEntries(realm, iterable, (k, v) -> map.mapData.put(Entries.normalize(k), v));
      } else {
        addEntries(realm, iterable, (k, v) -> adder.call(map, k, v));
      }
    }
    return map;
  }

  /** What takes a key and a value. */
  interface Adder {
    void add(Object key, Object value);
  }

  /** <a href="https://tc39.es/ecma262/#sec-add-entries-from-iterable">AddEntriesFromIterable</a>. */
  static void addEntries(Realm realm, Object iterable, Adder adder) {
    IteratorRecord r = Iterators.getIterator(iterable);
    for (Object next = Iterators.stepValue(r); next != null; next = Iterators.stepValue(r)) {
      try {
        if (!(next instanceof JsObject item)) {
          throw realm.typeError("Iterator value " + ObjectOperations.display(next) + " is not an entry object");
        }
        if (item instanceof JsArray a) {
          adder.add(a.getElement(0), a.getElement(1));
        } else {
          Object key = item.get((Object) 0);
          adder.add(key, item.get((Object) 1));
        }
      } catch (JsThrow t) {
        throw Iterators.close(r, t);
      }
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-map.groupby">Map.groupBy</a>. */
  private static Object groupBy(Realm realm, Object thisValue, Object[] arguments) {
    Object items = Arguments.get(arguments, 0);
    if (items == Undefined.UNDEFINED || items == Null.NULL) {
      throw realm.typeError(items + " is not iterable");
    }
    JsObject callback = ObjectOperations.requireCallable(Arguments.get(arguments, 1));
    Entries groups = new Entries(true);
    List<List<Object>> members = new ArrayList<>();
    IteratorRecord r = Iterators.getIterator(items);
    int k = 0;
    for (Object next = Iterators.stepValue(r); next != null; next = Iterators.stepValue(r)) {
      try {
        Object key = Entries.normalize(callback.call(Undefined.UNDEFINED, next, k++));
        int at = groups.find(key);
        if (at < 0) {
          groups.put(key, members.size());
          members.add(new ArrayList<>());
          at = groups.used() - 1;
        }
        members.get((Integer) groups.value(at)).add(next);
      } catch (JsThrow t) {
        throw Iterators.close(r, t);
      }
    }
    MapObject map = new MapObject(realm.get(Intrinsic.MAP_PROTOTYPE));
    for (int i = 0; i < groups.used(); i++) {
      Object key = groups.key(i);
      if (key != null) {
        map.mapData.put(key, realm.array(members.get(i)));
      }
    }
    return map;
  }
}
