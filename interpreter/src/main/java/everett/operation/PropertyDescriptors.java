package everett.operation;

import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.PropertyDescriptor;
import everett.object.Shape;
import everett.object.Undefined;
import org.jspecify.annotations.Nullable;

/** Property descriptors and the objects that programs write them as. */
public final class PropertyDescriptors {
  private PropertyDescriptors() {}

  /** <a href="https://tc39.es/ecma262/#sec-topropertydescriptor">ToPropertyDescriptor</a>. */
  public static PropertyDescriptor toPropertyDescriptor(Object value) {
    if (!(value instanceof JsObject o)) {
      throw JsThrow.typeError("Property description must be an object: " + ObjectOperations.display(value));
    }
    PropertyDescriptor d = new PropertyDescriptor();
    d.enumerable = flag(o, "enumerable");
    d.configurable = flag(o, "configurable");
    if (o.hasProperty("value")) {
      d.value = o.get("value");
    }
    d.writable = flag(o, "writable");
    d.getter = function(o, "get", "Getter");
    d.setter = function(o, "set", "Setter");
    if (d.isAccessorDescriptor() && d.isDataDescriptor()) {
      throw JsThrow.typeError(
          "Invalid property descriptor. Cannot both specify accessors and a value or writable attribute");
    }
    return d;
  }

  private static @Nullable Boolean flag(JsObject o, String name) {
    return o.hasProperty(name) ? (Boolean) TypeConversion.toBoolean(o.get(name)) : null;
  }

  private static @Nullable Object function(JsObject o, String name, String what) {
    if (!o.hasProperty(name)) {
      return null;
    }
    Object f = o.get(name);
    if (f != Undefined.UNDEFINED && !ObjectOperations.isCallable(f)) {
      throw JsThrow.typeError(what + " must be a function: " + ObjectOperations.display(f));
    }
    return f;
  }

  /** <a href="https://tc39.es/ecma262/#sec-frompropertydescriptor">FromPropertyDescriptor</a>. */
  public static Object fromPropertyDescriptor(Realm realm, @Nullable PropertyDescriptor d) {
    if (d == null) {
      return Undefined.UNDEFINED;
    }
    JsObject o = realm.object();
    put(o, "value", d.value);
    put(o, "writable", d.writable);
    put(o, "get", d.getter);
    put(o, "set", d.setter);
    put(o, "enumerable", d.enumerable);
    put(o, "configurable", d.configurable);
    return o;
  }

  private static void put(JsObject o, String name, @Nullable Object value) {
    if (value != null) {
      o.put(name, value, Shape.WEC);
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-completepropertydescriptor">CompletePropertyDescriptor</a>. */
  public static void complete(PropertyDescriptor d) {
    if (d.isAccessorDescriptor()) {
      d.getter = d.getter == null ? Undefined.UNDEFINED : d.getter;
      d.setter = d.setter == null ? Undefined.UNDEFINED : d.setter;
    } else {
      d.value = d.value == null ? Undefined.UNDEFINED : d.value;
      d.writable = d.writable == null ? Boolean.FALSE : d.writable;
    }
    d.enumerable = d.enumerable == null ? Boolean.FALSE : d.enumerable;
    d.configurable = d.configurable == null ? Boolean.FALSE : d.configurable;
  }
}
