package everett.fundamental;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.PropertyDescriptor;
import everett.object.PropertyKey;
import everett.object.ProxyObject;
import everett.object.SameValue;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.ObjectOperations.Kind;
import everett.operation.PropertyDescriptors;
import everett.operation.TypeConversion;
import java.util.ArrayList;
import java.util.List;

/** <a href="https://tc39.es/ecma262/#sec-object-constructor">The Object constructor.</a> */
final class ObjectConstructor {
  private static final Builtins OBJECT =
      builtins()
          .method("assign", 2, ObjectConstructor::assign)
          .method("create", 2, ObjectConstructor::create)
          .method("defineProperties", 2, ObjectConstructor::defineProperties)
          .method("defineProperty", 3, ObjectConstructor::defineProperty)
          .method("entries", 1, ObjectConstructor::entries)
          .method("freeze", 1, ObjectConstructor::freeze)
          .method("fromEntries", 1, ObjectCollecting::fromEntries)
          .method("getOwnPropertyDescriptor", 2, ObjectConstructor::getOwnPropertyDescriptor)
          .method("getOwnPropertyDescriptors", 1, ObjectConstructor::getOwnPropertyDescriptors)
          .method("getOwnPropertyNames", 1, ObjectConstructor::getOwnPropertyNames)
          .method("getOwnPropertySymbols", 1, ObjectConstructor::getOwnPropertySymbols)
          .method("getPrototypeOf", 1, ObjectConstructor::getPrototypeOf)
          .method("groupBy", 2, ObjectCollecting::groupBy)
          .method("hasOwn", 2, ObjectConstructor::hasOwn)
          .method("is", 2, ObjectConstructor::is)
          .method("isExtensible", 1, ObjectConstructor::isExtensible)
          .method("isFrozen", 1, ObjectConstructor::isFrozen)
          .method("isSealed", 1, ObjectConstructor::isSealed)
          .method("keys", 1, ObjectConstructor::keys)
          .method("preventExtensions", 1, ObjectConstructor::preventExtensions)
          .method("seal", 1, ObjectConstructor::seal)
          .method("setPrototypeOf", 2, ObjectConstructor::setPrototypeOf)
          .method("values", 1, ObjectConstructor::values);

  private ObjectConstructor() {}

  static JsObject make(Realm realm) {
    return OBJECT.define(
        realm,
        Builtins.constructor(
            realm,
            Intrinsic.OBJECT,
            Intrinsic.OBJECT_PROTOTYPE,
            "Object",
            1,
            ObjectConstructor::call,
            ObjectConstructor::construct));
  }

  /** <a href="https://tc39.es/ecma262/#sec-object-value">Object(value)</a> */
  static Object call(Realm realm, Object thisValue, Object[] arguments) {
    return make(realm, Arguments.get(arguments, 0));
  }

  /** <a href="https://tc39.es/ecma262/#sec-object-value">new Object(value)</a> */
  static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    return newTarget == realm.get(Intrinsic.OBJECT)
        ? make(realm, Arguments.get(arguments, 0))
        : new JsObject(ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.OBJECT_PROTOTYPE));
  }

  private static JsObject make(Realm realm, Object value) {
    return value == Undefined.UNDEFINED || value == Null.NULL ? realm.object() : TypeConversion.toObject(realm, value);
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.assign">Object.assign</a> */
  static Object assign(Realm realm, Object thisValue, Object[] arguments) {
    JsObject to = TypeConversion.toObject(realm, Arguments.get(arguments, 0));
    for (int i = 1; i < arguments.length; i++) {
      if (arguments[i] == Undefined.UNDEFINED || arguments[i] == Null.NULL) {
        continue;
      }
      JsObject from = TypeConversion.toObject(realm, arguments[i]);
      for (Object key : from.ownPropertyKeys()) {
        if (from.hasOwnEnumerable(key)) {
          ObjectOperations.set(to, key, from.get(key));
        }
      }
    }
    return to;
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.create">Object.create</a> */
  static Object create(Realm realm, Object thisValue, Object[] arguments) {
    Object prototype = Arguments.get(arguments, 0);
    Object properties = Arguments.get(arguments, 1);
    if (prototype != Null.NULL && !(prototype instanceof JsObject)) {
      throw realm.typeError(
          "Object prototype may only be an Object or null: " + ObjectOperations.display(prototype));
    }
    JsObject o = new JsObject(prototype instanceof JsObject p ? p : null);
    if (properties != Undefined.UNDEFINED) {
      objectDefineProperties(realm, o, properties);
    }
    return o;
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.defineproperties">Object.defineProperties</a> */
  static Object defineProperties(Realm realm, Object thisValue, Object[] arguments) {
    if (!(Arguments.get(arguments, 0) instanceof JsObject o)) {
      throw realm.typeError("Object.defineProperties called on non-object");
    }
    objectDefineProperties(realm, o, Arguments.get(arguments, 1));
    return o;
  }

  /** <a href="https://tc39.es/ecma262/#sec-objectdefineproperties">ObjectDefineProperties</a> */
  private static void objectDefineProperties(Realm realm, JsObject o, Object properties) {
    JsObject from = TypeConversion.toObject(realm, properties);
    List<Object> keys = new ArrayList<>();
    List<PropertyDescriptor> descriptors = new ArrayList<>();
    for (Object key : from.ownPropertyKeys()) {
      if (from.hasOwnEnumerable(key)) {
        keys.add(key);
        descriptors.add(PropertyDescriptors.toPropertyDescriptor(from.get(key)));
      }
    }
    for (int i = 0; i < keys.size(); i++) {
      ObjectOperations.definePropertyOrThrow(o, keys.get(i), descriptors.get(i));
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.defineproperty">Object.defineProperty</a> */
  static Object defineProperty(Realm realm, Object thisValue, Object[] arguments) {
    if (!(Arguments.get(arguments, 0) instanceof JsObject o)) {
      throw realm.typeError("Object.defineProperty called on non-object");
    }
    Object key = TypeConversion.toPropertyKey(Arguments.get(arguments, 1));
    ObjectOperations.definePropertyOrThrow(
        o, key, PropertyDescriptors.toPropertyDescriptor(Arguments.get(arguments, 2)));
    return o;
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.entries">Object.entries</a> */
  static Object entries(Realm realm, Object thisValue, Object[] arguments) {
    return enumerable(realm, Arguments.get(arguments, 0), Kind.ENTRY);
  }

  private static Object enumerable(Realm realm, Object value, Kind kind) {
    return realm.array(
        ObjectOperations.enumerableOwnProperties(realm, TypeConversion.toObject(realm, value), kind));
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.freeze">Object.freeze</a> */
  static Object freeze(Realm realm, Object thisValue, Object[] arguments) {
    Object value = Arguments.get(arguments, 0);
    if (value instanceof JsObject o && !ObjectOperations.setIntegrityLevel(o, true)) {
      throw realm.typeError(stays(o, "Cannot freeze"));
    }
    return value;
  }

  /** Why an object could not be made non-extensible. */
  private static String stays(JsObject o, String what) {
    return o instanceof ProxyObject
        ? "'preventExtensions' on proxy: trap returned falsish"
        : what + " " + ObjectOperations.display(o);
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.getownpropertydescriptor">Object.getOwnPropertyDescriptor</a> */
  static Object getOwnPropertyDescriptor(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, Arguments.get(arguments, 0));
    Object key = TypeConversion.toPropertyKey(Arguments.get(arguments, 1));
    return PropertyDescriptors.fromPropertyDescriptor(realm, o.getOwnProperty(key));
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.getownpropertydescriptors">Object.getOwnPropertyDescriptors</a> */
  static Object getOwnPropertyDescriptors(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, Arguments.get(arguments, 0));
    JsObject descriptors = realm.object();
    for (Object key : o.ownPropertyKeys()) {
      PropertyDescriptor d = o.getOwnProperty(key);
      if (d != null) {
        ObjectOperations.createDataProperty(descriptors, key, PropertyDescriptors.fromPropertyDescriptor(realm, d));
      }
    }
    return descriptors;
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.getownpropertynames">Object.getOwnPropertyNames</a> */
  static Object getOwnPropertyNames(Realm realm, Object thisValue, Object[] arguments) {
    return getOwnPropertyKeys(realm, Arguments.get(arguments, 0), false);
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.getownpropertysymbols">Object.getOwnPropertySymbols</a> */
  static Object getOwnPropertySymbols(Realm realm, Object thisValue, Object[] arguments) {
    return getOwnPropertyKeys(realm, Arguments.get(arguments, 0), true);
  }

  /** <a href="https://tc39.es/ecma262/#sec-getownpropertykeys">GetOwnPropertyKeys</a> */
  private static Object getOwnPropertyKeys(Realm realm, Object value, boolean symbols) {
    List<Object> names = new ArrayList<>();
    for (Object key : TypeConversion.toObject(realm, value).ownPropertyKeys()) {
      if (key instanceof Symbol == symbols) {
        names.add(PropertyKey.value(key));
      }
    }
    return realm.array(names);
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.getprototypeof">Object.getPrototypeOf</a> */
  static Object getPrototypeOf(Realm realm, Object thisValue, Object[] arguments) {
    JsObject p = TypeConversion.toObject(realm, Arguments.get(arguments, 0)).getPrototypeOf();
    return p == null ? Null.NULL : p;
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.hasown">Object.hasOwn</a> */
  static Object hasOwn(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, Arguments.get(arguments, 0));
    return o.hasOwn(TypeConversion.toPropertyKey(Arguments.get(arguments, 1)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.is">Object.is</a> */
  static Object is(Realm realm, Object thisValue, Object[] arguments) {
    return SameValue.sameValue(Arguments.get(arguments, 0), Arguments.get(arguments, 1));
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.isextensible">Object.isExtensible</a> */
  static Object isExtensible(Realm realm, Object thisValue, Object[] arguments) {
    return Arguments.get(arguments, 0) instanceof JsObject o && o.isExtensible();
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.isfrozen">Object.isFrozen</a> */
  static Object isFrozen(Realm realm, Object thisValue, Object[] arguments) {
    return !(Arguments.get(arguments, 0) instanceof JsObject o) || ObjectOperations.testIntegrityLevel(o, true);
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.issealed">Object.isSealed</a> */
  static Object isSealed(Realm realm, Object thisValue, Object[] arguments) {
    return !(Arguments.get(arguments, 0) instanceof JsObject o) || ObjectOperations.testIntegrityLevel(o, false);
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.keys">Object.keys</a> */
  static Object keys(Realm realm, Object thisValue, Object[] arguments) {
    return enumerable(realm, Arguments.get(arguments, 0), Kind.KEY);
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.preventextensions">Object.preventExtensions</a> */
  static Object preventExtensions(Realm realm, Object thisValue, Object[] arguments) {
    Object value = Arguments.get(arguments, 0);
    if (value instanceof JsObject o && !o.preventExtensions()) {
      throw realm.typeError(stays(o, "Cannot prevent extensions of"));
    }
    return value;
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.seal">Object.seal</a> */
  static Object seal(Realm realm, Object thisValue, Object[] arguments) {
    Object value = Arguments.get(arguments, 0);
    if (value instanceof JsObject o && !ObjectOperations.setIntegrityLevel(o, false)) {
      throw realm.typeError(stays(o, "Cannot seal"));
    }
    return value;
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.setprototypeof">Object.setPrototypeOf</a> */
  static Object setPrototypeOf(Realm realm, Object thisValue, Object[] arguments) {
    Object value = Arguments.get(arguments, 0);
    Object prototype = Arguments.get(arguments, 1);
    if (value == Undefined.UNDEFINED || value == Null.NULL) {
      throw realm.typeError("Object.setPrototypeOf called on null or undefined");
    }
    if (prototype != Null.NULL && !(prototype instanceof JsObject)) {
      throw realm.typeError(
          "Object prototype may only be an Object or null: " + ObjectOperations.display(prototype));
    }
    if (value instanceof JsObject o) {
      ObjectPrototype.changePrototype(realm, o, prototype instanceof JsObject p ? p : null);
    }
    return value;
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.values">Object.values</a> */
  static Object values(Realm realm, Object thisValue, Object[] arguments) {
    return enumerable(realm, Arguments.get(arguments, 0), Kind.VALUE);
  }
}
