package everett.object;

import org.jspecify.annotations.Nullable;

/**
 * A <a href="https://tc39.es/ecma262/#sec-property-descriptor-specification-type">Property Descriptor</a>; a field that
 * is absent is null.
 */
public final class PropertyDescriptor {
  public @Nullable Object value;
  public @Nullable Boolean writable;
  public @Nullable Object getter;
  public @Nullable Object setter;
  public @Nullable Boolean enumerable;
  public @Nullable Boolean configurable;

  public PropertyDescriptor() {}

  /** A complete descriptor of the property with that slot value and those attributes (see {@link Shape}). */
  public static PropertyDescriptor of(Object slot, int attributes) {
    PropertyDescriptor d = new PropertyDescriptor();
    if (slot instanceof Accessor a) {
      d.getter = a.getter();
      d.setter = a.setter();
    } else {
      d.value = slot;
      d.writable = (attributes & Shape.WRITABLE) != 0;
    }
    d.enumerable = (attributes & Shape.ENUMERABLE) != 0;
    d.configurable = (attributes & Shape.CONFIGURABLE) != 0;
    return d;
  }

  /** A complete data descriptor. */
  public static PropertyDescriptor data(Object value, boolean writable, boolean enumerable, boolean configurable) {
    PropertyDescriptor d = new PropertyDescriptor();
    d.value = value;
    d.writable = writable;
    d.enumerable = enumerable;
    d.configurable = configurable;
    return d;
  }

  /** A complete accessor descriptor. */
  public static PropertyDescriptor accessor(Object getter, Object setter, boolean enumerable, boolean configurable) {
    PropertyDescriptor d = new PropertyDescriptor();
    d.getter = getter;
    d.setter = setter;
    d.enumerable = enumerable;
    d.configurable = configurable;
    return d;
  }

  /** A descriptor with a value alone. */
  public static PropertyDescriptor value(Object value) {
    PropertyDescriptor d = new PropertyDescriptor();
    d.value = value;
    return d;
  }

  /** <a href="https://tc39.es/ecma262/#sec-isaccessordescriptor">IsAccessorDescriptor</a>. */
  public boolean isAccessorDescriptor() {
    return getter != null || setter != null;
  }

  /** <a href="https://tc39.es/ecma262/#sec-isdatadescriptor">IsDataDescriptor</a>. */
  public boolean isDataDescriptor() {
    return value != null || writable != null;
  }

  public boolean isEnumerable() {
    return enumerable != null && enumerable;
  }

  public boolean isConfigurable() {
    return configurable != null && configurable;
  }

  public boolean isWritable() {
    return writable != null && writable;
  }

  /** The attributes as a shape has them; absent ones are false. */
  int attributes() {
    return (isWritable() ? Shape.WRITABLE : 0)
        | (isEnumerable() ? Shape.ENUMERABLE : 0)
        | (isConfigurable() ? Shape.CONFIGURABLE : 0)
        | (isAccessorDescriptor() ? Shape.ACCESSOR : 0);
  }

  /** What a property made from this descriptor has in its slot. */
  Object slot() {
    if (isAccessorDescriptor()) {
      return new Accessor(
          getter == null ? Undefined.UNDEFINED : getter, setter == null ? Undefined.UNDEFINED : setter);
    }
    return value == null ? Undefined.UNDEFINED : value;
  }

  /** Changes this complete descriptor by what another one has. */
  void change(PropertyDescriptor change) {
    if (change.isAccessorDescriptor()) {
      if (!isAccessorDescriptor()) {
        value = null;
        writable = null;
        getter = Undefined.UNDEFINED;
        setter = Undefined.UNDEFINED;
      }
      getter = change.getter != null ? change.getter : getter;
      setter = change.setter != null ? change.setter : setter;
    } else if (change.isDataDescriptor()) {
      if (isAccessorDescriptor()) {
        getter = null;
        setter = null;
        value = Undefined.UNDEFINED;
        writable = false;
      }
      value = change.value != null ? change.value : value;
      writable = change.writable != null ? change.writable : writable;
    }
    enumerable = change.enumerable != null ? change.enumerable : enumerable;
    configurable = change.configurable != null ? change.configurable : configurable;
  }

  /** <a href="https://tc39.es/ecma262/#sec-iscompatiblepropertydescriptor">IsCompatiblePropertyDescriptor</a>. */
  public static boolean isCompatible(
      boolean extensible, PropertyDescriptor change, @Nullable PropertyDescriptor current) {
    if (current == null) {
      return extensible;
    }
    if (current.isConfigurable()) {
      return true;
    }
    if (change.isConfigurable() || change.enumerable != null && change.isEnumerable() != current.isEnumerable()) {
      return false;
    }
    if (!change.isAccessorDescriptor() && !change.isDataDescriptor()) {
      return true;
    }
    if (change.isAccessorDescriptor() != current.isAccessorDescriptor()) {
      return false;
    }
    if (current.isAccessorDescriptor()) {
      return (change.getter == null || change.getter == current.getter)
          && (change.setter == null || change.setter == current.setter);
    }
    if (current.isWritable()) {
      return true;
    }
    return !change.isWritable()
        && (change.value == null || current.value != null && SameValue.sameValue(change.value, current.value));
  }
}
