package everett.object;

import org.jspecify.annotations.Nullable;

/**
 * An <a href="https://tc39.es/ecma262/#sec-arguments-exotic-objects">arguments exotic object</a>, or an unmapped one. A
 * mapped index shares the parameter's variable, which lies in a heap scope.
 */
public final class ArgumentsObject extends JsObject {
  private final Object @Nullable [] scope;

  /** For each mapped index the variable's place in the scope; 0 where it is not mapped, or no longer. */
  private final int[] map;

  private static final int[] UNMAPPED = {};

  /**
   * Its properties are for the maker to define.
   *
   * @param map owned by the object from now on; empty if none is mapped
   */
  public ArgumentsObject(JsObject prototype, Object @Nullable [] scope, int[] map) {
    super(prototype);
    this.scope = scope;
    this.map = scope == null ? UNMAPPED : map;
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
    PropertyDescriptor d = super.getOwnProperty(key);
    if (d != null && mapped(key)) {
      d.value = value(key);
    }
    return d;
  }

  @Override
  public boolean defineOwnProperty(Object key, PropertyDescriptor d) {
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
    return mapped(key) ? value(key) : super.get(key, receiver);
  }

  @Override
  public boolean set(Object key, Object value, Object receiver) {
    if (receiver == this && mapped(key)) {
      assign(key, value);
    }
    return super.set(key, value, receiver);
  }

  @Override
  public boolean delete(Object key) {
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
