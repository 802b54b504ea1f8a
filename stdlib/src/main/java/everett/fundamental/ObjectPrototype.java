package everett.fundamental;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.ImmutablePrototypeObject;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.PropertyDescriptor;
import everett.object.ProxyObject;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import org.jspecify.annotations.Nullable;

/** <a href="https://tc39.es/ecma262/#sec-properties-of-the-object-prototype-object">Object.prototype</a> */
final class ObjectPrototype {
  private static final Builtins OBJECT_PROTOTYPE =
      builtins()
          .intrinsic("constructor", Intrinsic.OBJECT)
          .method("hasOwnProperty", 1, ObjectPrototype::hasOwnProperty)
          .method("isPrototypeOf", 1, ObjectPrototype::isPrototypeOf)
          .method("propertyIsEnumerable", 1, ObjectPrototype::propertyIsEnumerable)
          .method("toLocaleString", 0, ObjectPrototype::toLocaleString)
          .intrinsic("toString", Intrinsic.OBJECT_PROTOTYPE_TO_STRING)
          .method("valueOf", 0, ObjectPrototype::valueOf)
          .accessor("__proto__", ObjectPrototype::proto, ObjectPrototype::setProto)
          .method("__defineGetter__", 2, ObjectPrototype::defineGetter)
          .method("__defineSetter__", 2, ObjectPrototype::defineSetter)
          .method("__lookupGetter__", 1, ObjectPrototype::lookupGetter)
          .method("__lookupSetter__", 1, ObjectPrototype::lookupSetter);

  private ObjectPrototype() {}

  static JsObject make(Realm realm) {
    return OBJECT_PROTOTYPE.define(realm, Intrinsic.OBJECT_PROTOTYPE, new ImmutablePrototypeObject(null));
  }

  static JsObject makeToString(Realm realm) {
    return Builtins.function(realm, "toString", "", 0, ObjectPrototype::toString);
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.prototype.hasownproperty">Object.prototype.hasOwnProperty</a> */
  static Object hasOwnProperty(Realm realm, Object thisValue, Object[] arguments) {
    Object key = TypeConversion.toPropertyKey(Arguments.get(arguments, 0));
    return TypeConversion.toObject(realm, thisValue).hasOwn(key);
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.prototype.isprototypeof">Object.prototype.isPrototypeOf</a> */
  static Object isPrototypeOf(Realm realm, Object thisValue, Object[] arguments) {
    if (!(Arguments.get(arguments, 0) instanceof JsObject v)) {
      return false;
    }
    JsObject o = TypeConversion.toObject(realm, thisValue);
    for (JsObject p = v.getPrototypeOf(); p != null; p = p.getPrototypeOf()) {
      if (p == o) {
        return true;
      }
    }
    return false;
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.prototype.propertyisenumerable">propertyIsEnumerable</a> */
  static Object propertyIsEnumerable(Realm realm, Object thisValue, Object[] arguments) {
    Object key = TypeConversion.toPropertyKey(Arguments.get(arguments, 0));
    return TypeConversion.toObject(realm, thisValue).hasOwnEnumerable(key);
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.prototype.tolocalestring">Object.prototype.toLocaleString</a> */
  static Object toLocaleString(Realm realm, Object thisValue, Object[] arguments) {
    if (thisValue == Undefined.UNDEFINED || thisValue == Null.NULL) {
      throw realm.typeError("Object.prototype.toLocaleString called on null or undefined");
    }
    return ObjectOperations.invoke(thisValue, "toString");
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.prototype.tostring">Object.prototype.toString</a> */
  static Object toString(Realm realm, Object thisValue, Object[] arguments) {
    if (thisValue == Undefined.UNDEFINED) {
      return "[object Undefined]";
    }
    if (thisValue == Null.NULL) {
      return "[object Null]";
    }
    JsObject o = TypeConversion.toObject(realm, thisValue);
    String builtinTag = TypeConversion.isArray(o) ? "Array" : o.builtinTag();
    Object tag = o.get(Symbol.TO_STRING_TAG);
    return "[object " + (tag instanceof CharSequence ? tag : builtinTag) + "]";
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.prototype.valueof">Object.prototype.valueOf</a> */
  static Object valueOf(Realm realm, Object thisValue, Object[] arguments) {
    return TypeConversion.toObject(realm, thisValue);
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-object.prototype.__proto__">get Object.prototype.__proto__</a> */
  static Object proto(Realm realm, Object thisValue, Object[] arguments) {
    JsObject p = TypeConversion.toObject(realm, thisValue).getPrototypeOf();
    return p == null ? Null.NULL : p;
  }

  /** <a href="https://tc39.es/ecma262/#sec-set-object.prototype.__proto__">set Object.prototype.__proto__</a> */
  static Object setProto(Realm realm, Object thisValue, Object[] arguments) {
    if (thisValue == Undefined.UNDEFINED || thisValue == Null.NULL) {
      throw realm.typeError("Object.prototype.__proto__ called on null or undefined");
    }
    Object prototype = Arguments.get(arguments, 0);
    if (thisValue instanceof JsObject o && (prototype instanceof JsObject || prototype == Null.NULL)) {
      changePrototype(realm, o, prototype instanceof JsObject p ? p : null);
    }
    return Undefined.UNDEFINED;
  }

  /** [[SetPrototypeOf]]; a TypeError where it gives false. */
  static void changePrototype(Realm realm, JsObject o, @Nullable JsObject prototype) {
    if (o.setPrototypeOf(prototype)) {
      return;
    }
    if (o instanceof ProxyObject) {
      throw realm.typeError("'setPrototypeOf' on proxy: trap returned falsish for property 'undefined'");
    }
    if (o instanceof ImmutablePrototypeObject) {
      throw realm.typeError(
          "Immutable prototype object '" + (o.getPrototypeOf() == null ? "Object.prototype" : ObjectOperations.display(o))
              + "' cannot have their prototype set");
    }
    throw realm.typeError(
        o.isExtensible() ? "Cyclic __proto__ value" : ObjectOperations.display(o) + " is not extensible");
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.prototype.__defineGetter__">Object.prototype.__defineGetter__</a> */
  static Object defineGetter(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    PropertyDescriptor d = accessor();
    d.getter = function(realm, Arguments.get(arguments, 1), "__defineGetter__");
    ObjectOperations.definePropertyOrThrow(o, TypeConversion.toPropertyKey(Arguments.get(arguments, 0)), d);
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.prototype.__defineSetter__">Object.prototype.__defineSetter__</a> */
  static Object defineSetter(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    PropertyDescriptor d = accessor();
    d.setter = function(realm, Arguments.get(arguments, 1), "__defineSetter__");
    ObjectOperations.definePropertyOrThrow(o, TypeConversion.toPropertyKey(Arguments.get(arguments, 0)), d);
    return Undefined.UNDEFINED;
  }

  private static PropertyDescriptor accessor() {
    PropertyDescriptor d = new PropertyDescriptor();
    d.enumerable = true;
    d.configurable = true;
    return d;
  }

  private static JsObject function(Realm realm, Object value, String method) {
    if (value instanceof JsObject f && f.isCallable()) {
      return f;
    }
    throw realm.typeError("Object.prototype." + method + ": Expecting function");
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.prototype.__lookupGetter__">Object.prototype.__lookupGetter__</a> */
  static Object lookupGetter(Realm realm, Object thisValue, Object[] arguments) {
    PropertyDescriptor d = lookup(realm, thisValue, arguments);
    return d == null || d.getter == null ? Undefined.UNDEFINED : d.getter;
  }

  /** <a href="https://tc39.es/ecma262/#sec-object.prototype.__lookupSetter__">Object.prototype.__lookupSetter__</a> */
  static Object lookupSetter(Realm realm, Object thisValue, Object[] arguments) {
    PropertyDescriptor d = lookup(realm, thisValue, arguments);
    return d == null || d.setter == null ? Undefined.UNDEFINED : d.setter;
  }

  private static @Nullable PropertyDescriptor lookup(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = TypeConversion.toObject(realm, thisValue);
    Object key = TypeConversion.toPropertyKey(Arguments.get(arguments, 0));
    for (JsObject p = o; p != null; p = p.getPrototypeOf()) {
      PropertyDescriptor d = p.getOwnProperty(key);
      if (d != null) {
        return d;
      }
    }
    return null;
  }
}
