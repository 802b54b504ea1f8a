package everett.keyed;

import everett.machine.Realm;
import everett.object.JsObject;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/** A <a href="https://tc39.es/ecma262/#sec-set-records">Set Record</a>; its size may be infinite. */
record SetRecord(JsObject setObject, double size, JsObject has, JsObject keys) {
  /** <a href="https://tc39.es/ecma262/#sec-getsetrecord">GetSetRecord</a>. */
  static SetRecord of(Realm realm, Object v) {
    if (!(v instanceof JsObject o)) {
      throw realm.typeError(ObjectOperations.display(v) + " is not a set-like object");
    }
    double number = TypeConversion.toNumber(o.get("size"));
    if (Double.isNaN(number)) {
      throw realm.typeError("The 'size' property must be a number");
    }
    double size = TypeConversion.toIntegerOrInfinity(number);
    if (size < 0) {
      throw realm.rangeError("'" + TypeConversion.toString(size) + "' is an invalid size");
    }
    return new SetRecord(o, size, function(realm, o, "has"), function(realm, o, "keys"));
  }

  private static JsObject function(Realm realm, JsObject o, String name) {
    if (o.get(name) instanceof JsObject f && f.isCallable()) {
      return f;
    }
    throw realm.typeError("The '" + name + "' property must be a function");
  }

  /** Asks the other set for an element, in its normal form. */
  boolean has(Object value) {
    if (setObject instanceof SetObject s && Keyed.isBuiltin(has, SetPrototype.HAS)) {
      return s.setData.find(value) >= 0;
    }
    return TypeConversion.toBoolean(has.call(setObject, value));
  }

  /** Iterates over the elements of the other set. */
  IteratorRecord iterate(Realm realm) {
    if (keys.call(setObject) instanceof JsObject iterator) {
      return Iterators.getIteratorDirect(iterator);
    }
    throw realm.typeError("Result of the keys method is not an object");
  }
}
