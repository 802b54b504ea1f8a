package everett.module;

import everett.machine.Realm;
import everett.module.ExportResolution.ResolvedBinding;
import everett.object.JsObject;
import everett.object.PropertyDescriptor;
import everett.object.PropertyKey;
import everett.object.SameValue;
import everett.object.Shape;
import everett.object.Symbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A <a href="https://tc39.es/ecma262/#sec-module-namespace-exotic-objects">module namespace exotic object</a>. */
public final class ModuleNamespace extends JsObject {
  private final ModuleRecord module;

  /** [[Exports]] in their order, each with its binding once that has been asked for. */
  private final Map<Object, Export> exports = new LinkedHashMap<>();

  private final class Export {
    private final String name;
    private @Nullable Binding binding;

    Export(String name) {
      this.name = name;
    }

    /** Null while it is not initialised. */
    @Nullable Object value() {
      Binding b = binding;
      if (b == null) {
        // Resolved when it is asked for: a namespace is made while modules of its cycle are still being linked.
        binding = b = ((ResolvedBinding) module.resolveExport(name, new HashSet<>())).binding();
      }
      return b.value();
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-modulenamespacecreate">ModuleNamespaceCreate</a>; the names are sorted. */
  ModuleNamespace(ModuleRecord module, List<String> names) {
    super(Shape.exotic(null));
    this.module = module;
    for (String name : names) {
      exports.put(PropertyKey.of(name), new Export(name));
    }
    put(Symbol.TO_STRING_TAG, "Module", 0);
  }

  /** The module's exports, by name, in code unit order. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    exports.values().forEach(e -> names.add(e.name));
    return names;
  }

  /** The value of an export; null while it is not initialised. */
  public @Nullable Object valueIfInitialized(String name) {
    Export e = exports.get(PropertyKey.of(name));
    return e == null ? null : e.value();
  }

  private Object value(Export e) {
    Object v = e.value();
    if (v == null) {
      throw Realm.current().referenceError("Cannot access '" + e.name + "' before initialization");
    }
    return v;
  }

  @Override
  public boolean setPrototypeOf(@Nullable JsObject prototype) {
    return prototype == null;
  }

  @Override
  public boolean isExtensible() {
    return false;
  }

  @Override
  public boolean preventExtensions() {
    return true;
  }

  @Override
  public @Nullable PropertyDescriptor getOwnProperty(Object key) {
    Export e = exports.get(key);
    return e == null ? super.getOwnProperty(key) : PropertyDescriptor.data(value(e), true, true, false);
  }

  @Override
  public boolean defineOwnProperty(Object key, PropertyDescriptor d) {
    if (key instanceof Symbol) {
      return super.defineOwnProperty(key, d);
    }
    PropertyDescriptor current = getOwnProperty(key);
    if (current == null || current.value == null) {
      return false;
    }
    return !d.isConfigurable()
        && (d.enumerable == null || d.isEnumerable())
        && !d.isAccessorDescriptor()
        && (d.writable == null || d.isWritable())
        && (d.value == null || SameValue.sameValue(d.value, current.value));
  }

  @Override
  public boolean hasProperty(Object key) {
    return exports.containsKey(key) || super.hasOwn(key);
  }

  @Override
  public boolean hasOwn(Object key) {
    return getOwnProperty(key) != null;
  }

  @Override
  public boolean hasOwnEnumerable(Object key) {
    return getOwnProperty(key) instanceof PropertyDescriptor d && d.isEnumerable();
  }

  @Override
  public Object get(Object key, Object receiver) {
    Export e = exports.get(key);
    return e == null ? super.get(key, receiver) : value(e);
  }

  @Override
  public boolean set(Object key, Object value, Object receiver) {
    return false;
  }

  @Override
  public boolean delete(Object key) {
    return key instanceof Symbol ? super.delete(key) : !exports.containsKey(key);
  }

  @Override
  public List<Object> ownPropertyKeys() {
    List<Object> keys = new ArrayList<>(exports.keySet());
    keys.addAll(super.ownPropertyKeys());
    return keys;
  }

  @Override
  public boolean isCacheable(Object name) {
    return false;
  }

  @Override
  public String builtinTag() {
    return "Module";
  }
}
