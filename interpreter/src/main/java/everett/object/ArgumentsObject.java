package everett.object;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An <a href="https://tc39.es/ecma262/#sec-arguments-exotic-objects">arguments exotic object</a>, or an unmapped one. A
 * mapped index shares the parameter's variable, which lies in a heap scope.
 *
 * <p>The arguments lie in an array of its own until something unusual is done to one, which then becomes a property as
 * others are: most of these objects are only read, in the call that made them.
 */
public final class ArgumentsObject extends JsObject {
  private final Object @Nullable [] scope;

  /** For each mapped index the variable's place in the scope; 0 where it is not mapped, or no longer. */
  private final int[] map;

  /** The arguments that are no properties yet, and can be assigned to, enumerated and deleted; null for others. */
  private final @Nullable Object[] elements;

  private static final int[] UNMAPPED = {};

  /**
   * @param shape {@link #shape} with the other properties, the length first
   * @param slots their values
   * @param map owned by the object from now on, as are slots and elements; empty if none is mapped
   */
  public ArgumentsObject(
      Shape shape, Object[] slots, Object @Nullable [] scope, int[] map, @Nullable Object[] elements) {
    super(shape, slots);
    this.scope = scope;
    this.map = scope == null ? UNMAPPED : map;
    this.elements = elements;
  }

  /** The shape to which a maker adds the properties that are no arguments. */
  public static Shape shape(JsObject prototype) {
    return Shape.root(prototype).integerIndexed();
  }

  /** All arguments, in an array of the caller's own, if that is what an array-like object of this state has. */
  public Object @Nullable [] values() {
    if (shape.dictionary != null || !(slots[0] instanceof Integer n) || n != elements.length) {
      return null;
    }
    Object[] all = new Object[elements.length];
    for (int i = 0; i < all.length; i++) {
      Object v = elements[i];
      if (v == null) {
        return null;
      }
      all[i] = mapped(i) ? value(i) : v;
    }
    return all;
  }

  private @Nullable Object element(Object key) {
    return key instanceof Integer i && i >= 0 && i < elements.length ? elements[i] : null;
  }

  /** Makes an argument a property as others are. */
  private void settle(Object key) {
    Object v = element(key);
    if (v != null) {
      elements[(Integer) key] = null;
      put(key, v, Shape.WEC);
    }
  }

  private void settle() {
    for (int i = 0; i < elements.length; i++) {
      settle((Object) i);
    }
  }

  private boolean mapped(Object key) {
    return key instanceof Integer i && i < map.length && map[i] > 0;
  }

  private Object value(Object key) {
    Object v = scope == null ? null : scope[map[(Integer) key]];
    return v == null ? Undefined.UNDEFINED : v;
  }

  private void assign(Object key, Object value) {
    if (scope != null) {
      scope[map[(Integer) key]] = value;
    }
  }

  @Override
  public String builtinTag() {
    return "Arguments";
  }

  @Override
  public @Nullable PropertyDescriptor getOwnProperty(Object key) {
    Object v = element(key);
    PropertyDescriptor d = v != null ? PropertyDescriptor.of(v, Shape.WEC) : super.getOwnProperty(key);
    if (d != null && mapped(key)) {
      d.value = value(key);
    }
    return d;
  }

  @Override
  public boolean hasOwn(Object key) {
    return element(key) != null || super.hasOwn(key);
  }

  @Override
  public List<Object> ownPropertyKeys() {
    settle();
    return super.ownPropertyKeys();
  }

  @Override
  public JsObject twin() {
    settle();
    return super.twin();
  }

  @Override
  public boolean defineOwnProperty(Object key, PropertyDescriptor d) {
    settle(key);
    if (!mapped(key)) {
      return super.defineOwnProperty(key, d);
    }
    PropertyDescriptor change = d;
    if (d.isDataDescriptor() && d.value == null && Boolean.FALSE.equals(d.writable)) {
      change = PropertyDescriptor.value(value(key));
      change.writable = d.writable;
      change.enumerable = d.enumerable;
      change.configurable = d.configurable;
    }
    if (!super.defineOwnProperty(key, change)) {
      return false;
    }
    if (d.isAccessorDescriptor()) {
      map[(Integer) key] = 0;
      return true;
    }
    if (d.value != null) {
      assign(key, d.value);
    }
    if (Boolean.FALSE.equals(d.writable)) {
      map[(Integer) key] = 0;
    }
    return true;
  }

  @Override
  public Object get(Object key, Object receiver) {
    if (mapped(key)) {
      return value(key);
    }
    Object v = element(key);
    return v != null ? v : super.get(key, receiver);
  }

  @Override
  public boolean set(Object key, Object value, Object receiver) {
    if (receiver == this && mapped(key)) {
      assign(key, value);
    }
    if (element(key) != null) {
      if (receiver == this) {
        elements[(Integer) key] = value;
        return true;
      }
      settle(key);
    }
    return super.set(key, value, receiver);
  }

  @Override
  public boolean delete(Object key) {
    settle(key);
    boolean mapped = mapped(key);
    if (!super.delete(key)) {
      return false;
    }
    if (mapped) {
      map[(Integer) key] = 0;
    }
    return true;
  }
}
