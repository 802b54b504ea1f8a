package everett.fundamental;

import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The functions of Object that make an object of what an iterable gives. */
final class ObjectCollecting {
  private ObjectCollecting() {}

  /** <a href="https://tc39.es/ecma262/#sec-object.fromentries">Object.fromEntries</a> */
  static Object fromEntries(Realm realm, Object thisValue, Object[] arguments) {
    Object iterable = requireIterable(realm, Arguments.get(arguments, 0));
    JsObject o = realm.object();
    IteratorRecord r = Iterators.getIterator(iterable);
    for (Object item = Iterators.stepValue(r); item != null; item = Iterators.stepValue(r)) {
      try {
        if (!(item instanceof JsObject entry)) {
          throw realm.typeError("Iterator value " + ObjectOperations.display(item) + " is not an entry object");
        }
        Object key = entry.get((Object) 0);
        Object value = entry.get((Object) 1);
        ObjectOperations.createDataPropertyOrThrow(o, TypeConversion.toPropertyKey(key), value);
      } catch (JsThrow t) {
        throw Iterators.close(r, t);
      }
    }
    return o;
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.groupby">Object.groupBy</a> */
  static Object groupBy(Realm realm, Object thisValue, Object[] arguments) {
    Object items = requireIterable(realm, Arguments.get(arguments, 0));
    JsObject callback = ObjectOperations.requireCallable(Arguments.get(arguments, 1));
    Map<Object, List<Object>> groups = new LinkedHashMap<>();
    IteratorRecord r = Iterators.getIterator(items);
    long k = 0;
    for (Object item = Iterators.stepValue(r); item != null; item = Iterators.stepValue(r)) {
      Object key;
      try {
        key = TypeConversion.toPropertyKey(callback.call(Undefined.UNDEFINED, item, TypeConversion.number(k)));
      } catch (JsThrow t) {
        throw Iterators.close(r, t);
      }
      groups.computeIfAbsent(key, any -> new ArrayList<>()).add(item);
      k++;
    }
    JsObject o = new JsObject((JsObject) null);
    groups.forEach((key, group) -> o.put(key, realm.array(group), Shape.WEC));
    return o;
  }

  private static Object requireIterable(Realm realm, Object value) {
    if (value == Undefined.UNDEFINED || value == Null.NULL) {
      throw realm.typeError(value + " is not iterable");
    }
    return value;
  }
}
