package everett.object;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A <a href="https://tc39.es/ecma262/#sec-string-exotic-objects">String exotic object</a>. */
public final class StringObject extends JsObject {
  /** [[StringData]]. */
  public final String data;

  public StringObject(JsObject prototype, String data) {
    super(prototype);
    this.data = data;
  }

  /** <a href="https://tc39.es/ecma262/#sec-stringgetownproperty">StringGetOwnProperty</a> and length. */
  private @Nullable PropertyDescriptor own(Object key) {
    if (key instanceof Integer i) {
      return i < data.length()
          ? PropertyDescriptor.data(String.valueOf(data.charAt(i)), false, true, false)
          : null;
    }
    return key.equals("length") ? PropertyDescriptor.data(data.length(), false, false, false) : null;
  }

  @Override
  public @Nullable PropertyDescriptor getOwnProperty(Object key) {
    PropertyDescriptor d = own(key);
    return d != null ? d : super.getOwnProperty(key);
  }

  @Override
  public boolean defineOwnProperty(Object key, PropertyDescriptor descriptor) {
    PropertyDescriptor d = own(key);
    return d == null
        ? super.defineOwnProperty(key, descriptor)
        : PropertyDescriptor.isCompatible(isExtensible(), descriptor, d);
  }

  @Override
  public boolean hasOwn(Object key) {
    return own(key) != null || super.hasOwn(key);
  }

  @Override
  public Object get(Object key, Object receiver) {
    PropertyDescriptor d = own(key);
    return d != null && d.value != null ? d.value : super.get(key, receiver);
  }

  @Override
  public boolean set(Object key, Object value, Object receiver) {
    return own(key) == null && super.set(key, value, receiver);
  }

  @Override
  public boolean delete(Object key) {
    return own(key) == null && super.delete(key);
  }

  @Override
  public List<Object> ownPropertyKeys() {
    List<Object> keys = new ArrayList<>();
    for (int i = 0; i < data.length(); i++) {
      keys.add(i);
    }
    int at = data.length();
    ordinaryKeys(keys);
    while (at < keys.size() && PropertyKey.arrayIndex(keys.get(at)) >= 0) {
      at++;
    }
    keys.add(at, "length");
    return keys;
  }

  @Override
  public String builtinTag() {
    return "String";
  }

  @Override
  public boolean isCacheable(Object name) {
    return shape.cacheable && !name.equals("length");
  }
}
