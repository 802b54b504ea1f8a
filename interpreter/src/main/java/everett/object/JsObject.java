package everett.object;

import everett.machine.JsThrow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object. This class is the <a
 * href="https://tc39.es/ecma262/#sec-ordinary-object-internal-methods-and-internal-slots"> ordinary object</a>; exotic
 * objects override its internal methods. Keys are as {@link PropertyKey} says.
 */
public class JsObject {
  static final Object[] NONE = {};

  /** Keys, attributes, prototype, extensibility. */
  public Shape shape;

  /** Values of the properties, in the order of the shape; {@link Accessor}s among them. Longer than needed. */
  public Object[] slots;

  /** The shape of empty objects whose prototype this object is. */
  @Nullable Shape childShape;

  public JsObject(Shape shape, Object[] slots) {
    this.shape = shape;
    this.slots = slots;
  }

  public JsObject(Shape shape) {
    this(shape, NONE);
  }

  /** An empty object. */
  public JsObject(@Nullable JsObject prototype) {
    this(Shape.root(prototype), NONE);
  }

  // ---- internal methods

  /** [[GetPrototypeOf]]. */
  public @Nullable JsObject getPrototypeOf() {
    return shape.prototype;
  }

  /** <a href="https://tc39.es/ecma262/#sec-ordinarysetprototypeof">[[SetPrototypeOf]]</a>. */
  public boolean setPrototypeOf(@Nullable JsObject prototype) {
    if (prototype == shape.prototype) {
      return true;
    }
    if (!shape.extensible) {
      return false;
    }
    for (JsObject p = prototype; p != null && !(p instanceof ProxyObject); p = p.shape.prototype) {
      if (p == this) {
        return false;
      }
    }
    if (shape.dictionary != null) {
      shape = Shape.dictionary(prototype, true, shape.dictionary);
    } else {
      shape = shape.withPrototype(prototype);
    }
    return true;
  }

  /** [[IsExtensible]]. */
  public boolean isExtensible() {
    return shape.extensible;
  }

  /** Another ordinary object, or array, with the same properties. */
  public JsObject twin() {
    return copied(new JsObject(shape.prototype));
  }

  final JsObject copied(JsObject to) {
    if (shape.dictionary == null && to.shape.dictionary == null && to.getClass() == JsObject.class) {
      to.shape = shape;
      to.slots = slots.clone();
      return to;
    }
    for (Object key : ownPropertyKeys()) {
      PropertyDescriptor d = getOwnProperty(key);
      if (d != null) {
        to.defineOwnProperty(key, d);
      }
    }
    return to;
  }

  /** [[PreventExtensions]]. */
  public boolean preventExtensions() {
    if (shape.extensible) {
      shape =
          shape.dictionary != null
              ? Shape.dictionary(shape.prototype, false, shape.dictionary)
              : shape.nonExtensible();
    }
    return true;
  }

  /** [[GetOwnProperty]]; null for undefined. */
  public @Nullable PropertyDescriptor getOwnProperty(Object key) {
    if (shape.dictionary != null) {
      Property p = shape.dictionary.find(key);
      return p == null ? null : PropertyDescriptor.of(p.value, p.attributes);
    }
    int i = shape.find(key);
    return i < 0 ? null : PropertyDescriptor.of(slots[i], shape.attributes(i));
  }

  /** <a href="https://tc39.es/ecma262/#sec-validateandapplypropertydescriptor">[[DefineOwnProperty]]</a>. */
  public boolean defineOwnProperty(Object key, PropertyDescriptor descriptor) {
    PropertyDescriptor current = getOwnProperty(key);
    if (!PropertyDescriptor.isCompatible(isExtensible(), descriptor, current)) {
      return false;
    }
    if (current == null) {
      put(key, descriptor.slot(), descriptor.attributes());
    } else {
      current.change(descriptor);
      put(key, current.slot(), current.attributes());
    }
    return true;
  }

  /** [[HasProperty]]. */
  public boolean hasProperty(Object key) {
    if (hasOwn(key)) {
      return true;
    }
    JsObject p = shape.prototype;
    return p != null && p.hasProperty(key);
  }

  /** Whether there is an own property. Proxies answer by their trap. */
  public boolean hasOwn(Object key) {
    return shape.dictionary != null ? shape.dictionary.contains(key) : shape.find(key) >= 0;
  }

  /** Whether [[GetOwnProperty]] gives an enumerable property. */
  public boolean hasOwnEnumerable(Object key) {
    if (getClass() == JsObject.class && shape.dictionary == null) {
      int i = shape.find(key);
      return i >= 0 && (shape.attributes(i) & Shape.ENUMERABLE) != 0;
    }
    PropertyDescriptor d = getOwnProperty(key);
    return d != null && d.isEnumerable();
  }

  /**
   * Whether its prototypes are known to have no enumerable property with a string key, without asking anything that a
   * program could notice.
   */
  public final boolean inheritsNothingEnumerable() {
    if (getClass() != JsObject.class && !(this instanceof DenseElements)) {
      return false;
    }
    for (JsObject o = shape.prototype; o != null; o = o.shape.prototype) {
      boolean ordinary = o.getClass() == JsObject.class
          || o instanceof ImmutablePrototypeObject
          || o instanceof DenseElements d && d.length == 0;
      if (!ordinary || !o.shape.hasNothingEnumerable()) {
        return false;
      }
    }
    return true;
  }

  /** [[Get]] with the object itself as receiver. */
  public final Object get(Object key) {
    return get(key, this);
  }

  /** [[Get]]. */
  public Object get(Object key, Object receiver) {
    Object v;
    if (shape.dictionary != null) {
      Property p = shape.dictionary.find(key);
      v = p == null ? null : p.value;
    } else {
      int i = shape.find(key);
      v = i < 0 ? null : slots[i];
    }
    if (v == null) {
      JsObject p = shape.prototype;
      return p == null ? Undefined.UNDEFINED : p.get(key, receiver);
    }
    return v instanceof Accessor a ? read(a, receiver) : v;
  }

  /** The value that an accessor gives. */
  public static Object read(Accessor accessor, Object receiver) {
    return accessor.getter() instanceof JsObject f ? f.call(receiver) : Undefined.UNDEFINED;
  }

  /** [[Set]]. */
  public boolean set(Object key, Object value, Object receiver) {
    if (shape.dictionary != null) {
      Property p = shape.dictionary.find(key);
      if (p != null) {
        if (p.value instanceof Accessor a) {
          return write(a, value, receiver);
        }
        if ((p.attributes & Shape.WRITABLE) == 0) {
          return false;
        }
        if (receiver == this) {
          p.value = value;
          return true;
        }
        return receive(key, value, receiver);
      }
    } else {
      int i = shape.find(key);
      if (i >= 0) {
        if (slots[i] instanceof Accessor a) {
          return write(a, value, receiver);
        }
        if ((shape.attributes(i) & Shape.WRITABLE) == 0) {
          return false;
        }
        if (receiver == this) {
          slots[i] = value;
          return true;
        }
        return receive(key, value, receiver);
      }
    }
    JsObject p = shape.prototype;
    return p != null ? p.set(key, value, receiver) : receive(key, value, receiver);
  }

  /** Calls the setter; false if there is none. */
  public static boolean write(Accessor accessor, Object value, Object receiver) {
    if (!(accessor.setter() instanceof JsObject f)) {
      return false;
    }
    f.call(receiver, value);
    return true;
  }

  /**
   * The end of <a href="https://tc39.es/ecma262/#sec-ordinarysetwithowndescriptor">[[Set]]</a>: the receiver takes it.
   */
  protected static boolean receive(Object key, Object value, Object receiver) {
    return receiver instanceof JsObject r && r.take(key, value);
  }

  /** Changes or makes an own data property, as [[Set]] does with its receiver. */
  protected boolean take(Object key, Object value) {
    PropertyDescriptor existing = getOwnProperty(key);
    if (existing == null) {
      if (!shape.extensible) {
        return false;
      }
      add(key, value, Shape.WEC);
      return true;
    }
    return takeExisting(key, value, existing);
  }

  protected final boolean takeExisting(Object key, Object value, PropertyDescriptor existing) {
    return !existing.isAccessorDescriptor()
        && existing.isWritable()
        && defineOwnProperty(key, PropertyDescriptor.value(value));
  }

  /** [[Delete]]. */
  @SuppressWarnings("NullAway") // toDictionary() makes one
  public boolean delete(Object key) {
    if (shape.dictionary == null) {
      int i = shape.find(key);
      if (i < 0) {
        return true;
      }
      if ((shape.attributes(i) & Shape.CONFIGURABLE) == 0) {
        return false;
      }
      Shape before = shape.withoutLast();
      if (i == shape.size - 1 && before != null && before.extensible == shape.extensible) {
        slots[i] = Undefined.UNDEFINED;
        shape = before;
        return true;
      }
      toDictionary();
    }
    Property p = shape.dictionary.find(key);
    if (p == null) {
      return true;
    }
    if ((p.attributes & Shape.CONFIGURABLE) == 0) {
      return false;
    }
    shape.dictionary.remove(p);
    return true;
  }

  /** [[OwnPropertyKeys]], in a list of the caller's own. */
  public List<Object> ownPropertyKeys() {
    List<Object> keys = new ArrayList<>();
    ordinaryKeys(keys);
    return keys;
  }

  /** Adds the keys of the properties in this object's shape: indices, strings, symbols. */
  protected final void ordinaryKeys(List<Object> to) {
    if (shape.dictionary != null) {
      shape.dictionary.keys(to);
      return;
    }
    boolean symbols = false;
    for (int i = 0; i < shape.size; i++) {
      Object k = shape.key(i);
      if (k instanceof String) {
        to.add(k);
      } else {
        symbols |= k instanceof Symbol;
      }
    }
    if (symbols) {
      for (int i = 0; i < shape.size; i++) {
        if (shape.key(i) instanceof Symbol s) {
          to.add(s);
        }
      }
    }
  }

  /** What <a href="https://tc39.es/ecma262/#sec-object.prototype.tostring">Object.prototype.toString</a> calls it. */
  public String builtinTag() {
    return isCallable() ? "Function" : "Object";
  }

  // ---- functions

  /** <a href="https://tc39.es/ecma262/#sec-iscallable">IsCallable</a>. */
  public boolean isCallable() {
    return false;
  }

  /** <a href="https://tc39.es/ecma262/#sec-isconstructor">IsConstructor</a>. */
  public boolean isConstructor() {
    return false;
  }

  /**
   * [[Call]].
   *
   * @param arguments read only, except that their maker gives them up
   */
  public Object call(Object thisValue, Object... arguments) {
    throw JsThrow.typeError("object is not a function");
  }

  /** [[Construct]]; arguments as for {@link #call}. */
  public JsObject construct(Object[] arguments, JsObject newTarget) {
    throw JsThrow.typeError("object is not a constructor");
  }

  // ---- storage

  /** Makes an own property, or replaces its value and attributes, whatever they are. */
  public final void put(Object key, Object slot, int attributes) {
    if (shape.dictionary != null) {
      Property p = shape.dictionary.find(key);
      if (p == null) {
        shape.dictionary.add(key, slot, attributes);
      } else {
        p.value = slot;
        p.attributes = p.attributes & ~15 | attributes;
      }
      return;
    }
    int i = shape.find(key);
    if (i < 0) {
      add(key, slot, attributes);
      return;
    }
    slots[i] = slot;
    if (shape.attributes(i) != attributes) {
      shape = shape.withAttributes(i, attributes);
    }
  }

  /** Adds an own property that is not there, whether the object is extensible or not. */
  final void add(Object key, Object slot, int attributes) {
    if (shape.dictionary == null && (key instanceof Integer || shape.size >= Shape.MOST)) {
      toDictionary();
    }
    if (shape.dictionary != null) {
      shape.dictionary.add(key, slot, attributes);
      return;
    }
    int n = shape.size;
    if (n >= slots.length) {
      slots = Arrays.copyOf(slots, n == 0 ? 4 : n * 2);
    }
    slots[n] = slot;
    shape = shape.with(key, attributes);
  }

  /**
   * Copies the enumerable properties to a plain object, if that needs no code of the program to run and nothing but the
   * shape to be asked; else gives false and does nothing.
   */
  public final boolean copyPlainProperties(JsObject target, Set<Object> excluded) {
    if (getClass() != JsObject.class || target.getClass() != JsObject.class || !shape.cacheable) {
      return false;
    }
    int n = shape.size;
    for (int i = 0; i < n; i++) {
      if (!(shape.key(i) instanceof String) || (shape.attributes(i) & Shape.ACCESSOR) != 0) {
        return false;
      }
    }
    for (int i = 0; i < n; i++) {
      Object key = shape.key(i);
      if ((shape.attributes(i) & Shape.ENUMERABLE) != 0 && !excluded.contains(key)) {
        target.put(key, slots[i], Shape.WEC);
      }
    }
    return true;
  }

  /** Adds a property whose addition leads from the object's shape to that one. */
  public final void append(Object slot, Shape to) {
    int n = shape.size;
    if (n >= slots.length) {
      slots = Arrays.copyOf(slots, n == 0 ? 4 : n * 2);
    }
    slots[n] = slot;
    shape = to;
  }

  /** Goes to dictionary mode. */
  final void toDictionary() {
    PropertyMap map = new PropertyMap();
    for (int i = 0; i < shape.size; i++) {
      map.add(shape.key(i), slots[i], shape.attributes(i));
    }
    shape = Shape.dictionary(shape.prototype, shape.extensible, map);
    slots = NONE;
  }

  /** Whether a place may remember where this object has that named property, or that it has none. */
  public boolean isCacheable(Object name) {
    return shape.cacheable;
  }

  // ---- private elements: no trap touches them

  /** The slot value of a private element (an {@link Accessor} for accessors), or null. */
  public final @Nullable Object privateElement(PrivateName name) {
    if (shape.dictionary != null) {
      Property p = shape.dictionary.find(name);
      return p == null ? null : p.value;
    }
    int i = shape.find(name);
    return i < 0 ? null : slots[i];
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-privatefieldadd">PrivateFieldAdd</a> and PrivateMethodOrAccessorAdd.
   *
   * @param writable false for methods
   */
  public final void addPrivateElement(PrivateName name, Object slot, boolean writable) {
    if (privateElement(name) != null) {
      throw JsThrow.typeError("Cannot initialize " + name + " twice on the same object");
    }
    if (!shape.extensible) {
      throw JsThrow.typeError("Cannot define private field " + name + ", object is not extensible");
    }
    add(name, slot, (writable ? Shape.WRITABLE : 0) | (slot instanceof Accessor ? Shape.ACCESSOR : 0));
  }

  /** Changes a private field; false if it is a method. The element exists and is no accessor. */
  public final boolean setPrivateElement(PrivateName name, Object value) {
    if (shape.dictionary != null) {
      Property p = shape.dictionary.find(name);
      if (p == null || (p.attributes & Shape.WRITABLE) == 0) {
        return false;
      }
      p.value = value;
      return true;
    }
    int i = shape.find(name);
    if ((shape.attributes(i) & Shape.WRITABLE) == 0) {
      return false;
    }
    slots[i] = value;
    return true;
  }
}
