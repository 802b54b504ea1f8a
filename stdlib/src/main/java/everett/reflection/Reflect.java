package everett.reflection;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.PropertyDescriptor;
import everett.object.PropertyKey;
import everett.object.Shape;
import everett.object.Symbol;
import everett.operation.Comparison;
import everett.operation.ObjectOperations;
import everett.operation.PropertyDescriptors;
import everett.operation.TypeConversion;
import java.util.ArrayList;
import java.util.List;

/** <a href="https://tc39.es/ecma262/#sec-reflect-object">The Reflect object.</a> */
final class Reflect {
  private static final Builtins REFLECT =
      builtins()
          .method("apply", 3, Reflect::apply)
          .method("construct", 2, Reflect::construct)
          .method("defineProperty", 3, Reflect::defineProperty)
          .method("deleteProperty", 2, Reflect::deleteProperty)
          .method("get", 2, Reflect::get)
          .method("getOwnPropertyDescriptor", 2, Reflect::getOwnPropertyDescriptor)
          .method("getPrototypeOf", 1, Reflect::getPrototypeOf)
          .method("has", 2, Reflect::has)
          .method("isExtensible", 1, Reflect::isExtensible)
          .method("ownKeys", 1, Reflect::ownKeys)
          .method("preventExtensions", 1, Reflect::preventExtensions)
          .method("set", 3, Reflect::set)
          .method("setPrototypeOf", 2, Reflect::setPrototypeOf)
          .value(Symbol.TO_STRING_TAG, "Reflect", Shape.CONFIGURABLE);

  private Reflect() {}

  static JsObject make(Realm realm) {
    return REFLECT.define(realm, Intrinsic.REFLECT, realm.object());
  }

  /** <a href="https://tc39.es/ecma262/#sec-reflect.apply">Reflect.apply</a> */
  static Object apply(Realm realm, Object thisValue, Object[] arguments) {
    Object value = Arguments.get(arguments, 0);
    if (!(value instanceof JsObject f) || !f.isCallable()) {
      String type = Comparison.typeOf(value);
      throw realm.typeError("Function.prototype.apply was called on " + ObjectOperations.display(value)
          + ", which is " + (type.equals("undefined") ? "" : type.equals("object") ? "an " : "a ") + type
          + " and not a function");
    }
    return f.call(
        Arguments.get(arguments, 1), ObjectOperations.createListFromArrayLike(Arguments.get(arguments, 2)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-reflect.construct">Reflect.construct</a> */
  static Object construct(Realm realm, Object thisValue, Object[] arguments) {
    JsObject target = constructor(realm, Arguments.get(arguments, 0));
    JsObject newTarget = arguments.length > 2 ? constructor(realm, arguments[2]) : target;
    return target.construct(ObjectOperations.createListFromArrayLike(Arguments.get(arguments, 1)), newTarget);
  }

  private static JsObject constructor(Realm realm, Object value) {
    if (value instanceof JsObject f && f.isConstructor()) {
      return f;
    }
    throw realm.typeError(ObjectOperations.display(value) + " is not a constructor");
  }

  /** <a href="https://tc39.es/ecma262/#sec-reflect.defineproperty">Reflect.defineProperty</a> */
  static Object defineProperty(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = target(realm, arguments, "defineProperty");
    Object key = TypeConversion.toPropertyKey(Arguments.get(arguments, 1));
    return o.defineOwnProperty(key, PropertyDescriptors.toPropertyDescriptor(Arguments.get(arguments, 2)));
  }

  private static JsObject target(Realm realm, Object[] arguments, String function) {
    if (Arguments.get(arguments, 0) instanceof JsObject o) {
      return o;
    }
    throw realm.typeError("Reflect." + function + " called on non-object");
  }

  /** <a href="https://tc39.es/ecma262/#sec-reflect.deleteproperty">Reflect.deleteProperty</a> */
  static Object deleteProperty(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = target(realm, arguments, "deleteProperty");
    return o.delete(TypeConversion.toPropertyKey(Arguments.get(arguments, 1)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-reflect.get">Reflect.get</a> */
  static Object get(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = target(realm, arguments, "get");
    Object key = TypeConversion.toPropertyKey(Arguments.get(arguments, 1));
    return o.get(key, arguments.length > 2 ? arguments[2] : o);
  }

  /** <a href="https://tc39.es/ecma262/#sec-reflect.getownpropertydescriptor">Reflect.getOwnPropertyDescriptor</a> */
  static Object getOwnPropertyDescriptor(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = target(realm, arguments, "getOwnPropertyDescriptor");
    PropertyDescriptor d = o.getOwnProperty(TypeConversion.toPropertyKey(Arguments.get(arguments, 1)));
    return PropertyDescriptors.fromPropertyDescriptor(realm, d);
  }

  /** <a href="https://tc39.es/ecma262/#sec-reflect.getprototypeof">Reflect.getPrototypeOf</a> */
  static Object getPrototypeOf(Realm realm, Object thisValue, Object[] arguments) {
    JsObject p = target(realm, arguments, "getPrototypeOf").getPrototypeOf();
    return p == null ? Null.NULL : p;
  }

  /** <a href="https://tc39.es/ecma262/#sec-reflect.has">Reflect.has</a> */
  static Object has(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = target(realm, arguments, "has");
    return o.hasProperty(TypeConversion.toPropertyKey(Arguments.get(arguments, 1)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-reflect.isextensible">Reflect.isExtensible</a> */
  static Object isExtensible(Realm realm, Object thisValue, Object[] arguments) {
    return target(realm, arguments, "isExtensible").isExtensible();
  }

  /** <a href="https://tc39.es/ecma262/#sec-reflect.ownkeys">Reflect.ownKeys</a> */
  static Object ownKeys(Realm realm, Object thisValue, Object[] arguments) {
    List<Object> keys = new ArrayList<>();
    for (Object key : target(realm, arguments, "ownKeys").ownPropertyKeys()) {
      keys.add(PropertyKey.value(key));
    }
    return realm.array(keys);
  }

  /** <a href="https://tc39.es/ecma262/#sec-reflect.preventextensions">Reflect.preventExtensions</a> */
  static Object preventExtensions(Realm realm, Object thisValue, Object[] arguments) {
    return target(realm, arguments, "preventExtensions").preventExtensions();
  }

  /** <a href="https://tc39.es/ecma262/#sec-reflect.set">Reflect.set</a> */
  static Object set(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = target(realm, arguments, "set");
    Object key = TypeConversion.toPropertyKey(Arguments.get(arguments, 1));
    return o.set(key, Arguments.get(arguments, 2), arguments.length > 3 ? arguments[3] : o);
  }

  /** <a href="https://tc39.es/ecma262/#sec-reflect.setprototypeof">Reflect.setPrototypeOf</a> */
  static Object setPrototypeOf(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = target(realm, arguments, "setPrototypeOf");
    Object prototype = Arguments.get(arguments, 1);
    if (prototype != Null.NULL && !(prototype instanceof JsObject)) {
      throw realm.typeError(
          "Object prototype may only be an Object or null: " + ObjectOperations.display(prototype));
    }
    return o.setPrototypeOf(prototype instanceof JsObject p ? p : null);
  }
}
