package everett.object;

import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.operation.ObjectOperations;
import everett.operation.PropertyDescriptors;
import everett.operation.TypeConversion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A <a href="https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots">Proxy exotic object</a>.
 */
@SuppressWarnings("NullAway") // target and handler are null together, and every trap begins by asking
public final class ProxyObject extends JsObject {
  private static final Shape SHAPE = Shape.exotic(null);

  /** [[ProxyTarget]] and [[ProxyHandler]]; null when revoked. */
  private @Nullable JsObject target;

  private @Nullable JsObject handler;
  private final boolean callable;
  private final boolean constructor;

  public ProxyObject(JsObject target, JsObject handler) {
    super(SHAPE);
    this.target = target;
    this.handler = handler;
    callable = target.isCallable();
    constructor = target.isConstructor();
  }

  public void revoke() {
    target = null;
    handler = null;
  }

  /** [[ProxyTarget]], null when revoked. */
  public @Nullable JsObject target() {
    return target;
  }

  /** [[ProxyHandler]], null when revoked. */
  public @Nullable JsObject handler() {
    return handler;
  }

  /** The trap, or null where the target is to act. */
  private @Nullable JsObject trap(String name) {
    if (handler == null) {
      throw JsThrow.typeError("Cannot perform '" + name + "' on a proxy that has been revoked");
    }
    Object f = handler.get(name);
    if (f == Undefined.UNDEFINED || f == Null.NULL) {
      return null;
    }
    if (f instanceof JsObject o && o.isCallable()) {
      return o;
    }
    throw JsThrow.typeError("'" + ObjectOperations.display(f) + "' returned for property '" + name
        + "' of object '#<Object>' is not a function");
  }

  private static JsThrow broken(String trap, Object key, String why) {
    return JsThrow.typeError(
        "'" + trap + "' on proxy: " + why.replace("%", "'" + PropertyKey.display(key) + "'"));
  }

  @Override
  public @Nullable JsObject getPrototypeOf() {
    JsObject trap = trap("getPrototypeOf");
    JsObject t = target;
    if (trap == null) {
      return t.getPrototypeOf();
    }
    Object v = trap.call(handler, t);
    if (v != Null.NULL && !(v instanceof JsObject)) {
      throw JsThrow.typeError("'getPrototypeOf' on proxy: trap returned neither object nor null");
    }
    JsObject p = v instanceof JsObject o ? o : null;
    if (!t.isExtensible() && t.getPrototypeOf() != p) {
      throw JsThrow.typeError("'getPrototypeOf' on proxy: proxy target is non-extensible but the trap did not return"
          + " its actual prototype");
    }
    return p;
  }

  @Override
  public boolean setPrototypeOf(@Nullable JsObject prototype) {
    JsObject trap = trap("setPrototypeOf");
    JsObject t = target;
    if (trap == null) {
      return t.setPrototypeOf(prototype);
    }
    if (!TypeConversion.toBoolean(trap.call(handler, t, prototype == null ? Null.NULL : prototype))) {
      return false;
    }
    if (!t.isExtensible() && t.getPrototypeOf() != prototype) {
      throw JsThrow.typeError("'setPrototypeOf' on proxy: trap returned truish for setting a new prototype on the"
          + " non-extensible proxy target");
    }
    return true;
  }

  @Override
  public boolean isExtensible() {
    JsObject trap = trap("isExtensible");
    JsObject t = target;
    if (trap == null) {
      return t.isExtensible();
    }
    boolean b = TypeConversion.toBoolean(trap.call(handler, t));
    if (b != t.isExtensible()) {
      throw JsThrow.typeError("'isExtensible' on proxy: trap result does not reflect extensibility of proxy target"
          + " (which is '" + !b + "')");
    }
    return b;
  }

  @Override
  public boolean preventExtensions() {
    JsObject trap = trap("preventExtensions");
    JsObject t = target;
    if (trap == null) {
      return t.preventExtensions();
    }
    boolean b = TypeConversion.toBoolean(trap.call(handler, t));
    if (b && t.isExtensible()) {
      throw JsThrow.typeError("'preventExtensions' on proxy: the proxy target is extensible");
    }
    return b;
  }

  @Override
  public @Nullable PropertyDescriptor getOwnProperty(Object key) {
    JsObject trap = trap("getOwnPropertyDescriptor");
    JsObject t = target;
    if (trap == null) {
      return t.getOwnProperty(key);
    }
    Object v = trap.call(handler, t, PropertyKey.value(key));
    if (v != Undefined.UNDEFINED && !(v instanceof JsObject)) {
      throw broken("getOwnPropertyDescriptor", key, "trap returned neither object nor undefined for property %");
    }
    PropertyDescriptor actual = t.getOwnProperty(key);
    if (v == Undefined.UNDEFINED) {
      if (actual == null) {
        return null;
      }
      if (!actual.isConfigurable()) {
        throw broken("getOwnPropertyDescriptor", key,
            "trap returned undefined for property % which is non-configurable in the proxy target");
      }
      if (!t.isExtensible()) {
        throw broken("getOwnPropertyDescriptor", key,
            "trap returned undefined for property % which exists in the non-extensible proxy target");
      }
      return null;
    }
    boolean extensible = t.isExtensible();
    PropertyDescriptor d = PropertyDescriptors.toPropertyDescriptor(v);
    PropertyDescriptors.complete(d);
    if (!PropertyDescriptor.isCompatible(extensible, d, actual)) {
      throw broken("getOwnPropertyDescriptor", key,
          "trap returned descriptor for property % that is incompatible with the existing property in the proxy target");
    }
    if (!d.isConfigurable()
        && (actual == null || actual.isConfigurable() || Boolean.FALSE.equals(d.writable) && actual.isWritable())) {
      throw broken("getOwnPropertyDescriptor", key,
          "trap reported non-configurability for property % which is either non-existent or configurable in the proxy"
              + " target");
    }
    return d;
  }

  @Override
  public boolean defineOwnProperty(Object key, PropertyDescriptor d) {
    JsObject trap = trap("defineProperty");
    JsObject t = target;
    if (trap == null) {
      return t.defineOwnProperty(key, d);
    }
    Object descriptor = PropertyDescriptors.fromPropertyDescriptor(Realm.current(), d);
    if (!TypeConversion.toBoolean(trap.call(handler, t, PropertyKey.value(key), descriptor))) {
      return false;
    }
    PropertyDescriptor actual = t.getOwnProperty(key);
    boolean fixed = Boolean.FALSE.equals(d.configurable);
    if (actual == null) {
      if (!t.isExtensible()) {
        throw broken("defineProperty", key, "trap returned truish for adding property %  to the non-extensible proxy"
            + " target");
      }
      if (fixed) {
        throw broken("defineProperty", key, "trap returned truish for defining non-configurable property % which is"
            + " either non-existent or configurable in the proxy target");
      }
      return true;
    }
    if (!PropertyDescriptor.isCompatible(t.isExtensible(), d, actual)) {
      throw broken("defineProperty", key, "trap returned truish for adding property % that is incompatible with the"
          + " existing property in the proxy target");
    }
    if (fixed && actual.isConfigurable()
        || actual.isDataDescriptor() && !actual.isConfigurable() && actual.isWritable()
            && Boolean.FALSE.equals(d.writable)) {
      throw broken("defineProperty", key, "trap returned truish for defining non-configurable property % which is"
          + " either non-existent or configurable in the proxy target");
    }
    return true;
  }

  @Override
  public boolean hasProperty(Object key) {
    JsObject trap = trap("has");
    JsObject t = target;
    if (trap == null) {
      return t.hasProperty(key);
    }
    if (TypeConversion.toBoolean(trap.call(handler, t, PropertyKey.value(key)))) {
      return true;
    }
    PropertyDescriptor actual = t.getOwnProperty(key);
    if (actual != null) {
      if (!actual.isConfigurable()) {
        throw broken("has", key,
            "trap returned falsish for property % which exists in the proxy target as non-configurable");
      }
      if (!t.isExtensible()) {
        throw broken("has", key, "trap returned falsish for property % but the proxy target is not extensible");
      }
    }
    return false;
  }

  @Override
  public boolean hasOwn(Object key) {
    return getOwnProperty(key) != null;
  }

  @Override
  public Object get(Object key, Object receiver) {
    JsObject trap = trap("get");
    JsObject t = target;
    if (trap == null) {
      return t.get(key, receiver);
    }
    Object v = trap.call(handler, t, PropertyKey.value(key), receiver);
    PropertyDescriptor actual = t.getOwnProperty(key);
    if (actual != null && !actual.isConfigurable()) {
      if (actual.value != null && !actual.isWritable() && !SameValue.sameValue(v, actual.value)) {
        throw broken("get", key, "property % is a read-only and non-configurable data property on the proxy target but"
            + " the proxy did not return its actual value (expected '" + ObjectOperations.display(actual.value)
            + "' but got '" + ObjectOperations.display(v) + "')");
      }
      if (actual.getter == Undefined.UNDEFINED && v != Undefined.UNDEFINED) {
        throw broken("get", key, "property % is a non-configurable accessor property on the proxy target and does not"
            + " have a getter function, but the trap did not return 'undefined' (got '" + ObjectOperations.display(v)
            + "')");
      }
    }
    return v;
  }

  @Override
  public boolean set(Object key, Object value, Object receiver) {
    JsObject trap = trap("set");
    JsObject t = target;
    if (trap == null) {
      return t.set(key, value, receiver);
    }
    if (!TypeConversion.toBoolean(trap.call(handler, t, PropertyKey.value(key), value, receiver))) {
      return false;
    }
    PropertyDescriptor actual = t.getOwnProperty(key);
    if (actual != null && !actual.isConfigurable()) {
      if (actual.value != null && !actual.isWritable() && !SameValue.sameValue(value, actual.value)) {
        throw broken("set", key, "trap returned truish for property % which exists in the proxy target as a"
            + " non-configurable and non-writable data property with a different value");
      }
      if (actual.setter == Undefined.UNDEFINED) {
        throw broken("set", key, "trap returned truish for property % which exists in the proxy target as a"
            + " non-configurable and non-writable accessor property without a setter");
      }
    }
    return true;
  }

  @Override
  protected boolean take(Object key, Object value) {
    PropertyDescriptor existing = getOwnProperty(key);
    return existing == null
        ? defineOwnProperty(key, PropertyDescriptor.data(value, true, true, true))
        : takeExisting(key, value, existing);
  }

  @Override
  public boolean delete(Object key) {
    JsObject trap = trap("deleteProperty");
    JsObject t = target;
    if (trap == null) {
      return t.delete(key);
    }
    if (!TypeConversion.toBoolean(trap.call(handler, t, PropertyKey.value(key)))) {
      return false;
    }
    PropertyDescriptor actual = t.getOwnProperty(key);
    if (actual != null) {
      if (!actual.isConfigurable()) {
        throw broken("deleteProperty", key,
            "trap returned truish for property % which is non-configurable in the proxy target");
      }
      if (!t.isExtensible()) {
        throw broken("deleteProperty", key,
            "trap returned truish for property % but the proxy target is non-extensible");
      }
    }
    return true;
  }

  @Override
  public List<Object> ownPropertyKeys() {
    JsObject trap = trap("ownKeys");
    JsObject t = target;
    if (trap == null) {
      return t.ownPropertyKeys();
    }
    Object list = trap.call(handler, t);
    List<Object> keys = new ArrayList<>();
    Set<Object> unchecked = new HashSet<>();
    for (Object v : ObjectOperations.createListFromArrayLike(list)) {
      if (!(v instanceof CharSequence) && !(v instanceof Symbol)) {
        throw JsThrow.typeError(ObjectOperations.display(v) + " is not a valid property name");
      }
      Object key = v instanceof CharSequence s ? PropertyKey.of(s.toString()) : v;
      if (!unchecked.add(key)) {
        throw broken("ownKeys", key, "trap returned duplicate entries");
      }
      keys.add(key);
    }
    boolean extensible = t.isExtensible();
    List<Object> configurable = new ArrayList<>();
    List<Object> fixed = new ArrayList<>();
    for (Object key : t.ownPropertyKeys()) {
      PropertyDescriptor d = t.getOwnProperty(key);
      (d != null && !d.isConfigurable() ? fixed : configurable).add(key);
    }
    if (extensible && fixed.isEmpty()) {
      return keys;
    }
    for (Object key : fixed) {
      if (!unchecked.remove(key)) {
        throw broken("ownKeys", key, "trap result did not include %");
      }
    }
    if (extensible) {
      return keys;
    }
    for (Object key : configurable) {
      if (!unchecked.remove(key)) {
        throw broken("ownKeys", key, "trap result did not include %");
      }
    }
    if (!unchecked.isEmpty()) {
      throw JsThrow.typeError("'ownKeys' on proxy: trap returned extra keys but proxy target is non-extensible");
    }
    return keys;
  }

  @Override
  public boolean isCallable() {
    return callable;
  }

  @Override
  public boolean isConstructor() {
    return constructor;
  }

  @Override
  public Object call(Object thisValue, Object... arguments) {
    if (!callable) {
      throw JsThrow.typeError("object is not a function");
    }
    JsObject trap = trap("apply");
    if (trap == null) {
      return target.call(thisValue, arguments);
    }
    return trap.call(handler, target, thisValue, Realm.current().array(Arrays.asList(arguments)));
  }

  @Override
  public JsObject construct(Object[] arguments, JsObject newTarget) {
    JsObject trap = trap("construct");
    JsObject t = target;
    if (trap == null) {
      return t.construct(arguments, newTarget);
    }
    Object v = trap.call(handler, t, Realm.current().array(Arrays.asList(arguments)), newTarget);
    if (v instanceof JsObject o) {
      return o;
    }
    throw JsThrow.typeError("proxy [[Construct]] must return an object");
  }
}
