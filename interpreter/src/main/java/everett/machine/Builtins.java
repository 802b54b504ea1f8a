package everett.machine;

import everett.object.Accessor;
import everett.object.BuiltinFunction;
import everett.object.BuiltinFunction.Behaviour;
import everett.object.JsObject;
import everett.object.PropertyKey;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a built-in object as a table: name, length and function of each, in the order of the specification.
 * One table serves all realms.
 *
 * <pre>{@code
 * static final Builtins MAP_PROTOTYPE = builtins()
 *     .method("get", 1, MapPrototype::get)
 *     .getter("size", MapPrototype::size)
 *     .value(Symbol.TO_STRING_TAG, "Map", Shape.CONFIGURABLE);
 * }</pre>
 */
public final class Builtins {
  /** What a property is; call where it is a function or an accessor, value or intrinsic where it is neither. */
  private record Entry(
      Object key, int attributes, int length, Behaviour call, @Nullable Behaviour set,
      @Nullable Object value, @Nullable Intrinsic intrinsic) {}

  private final List<Entry> entries = new ArrayList<>();

  private Builtins() {}

  /** An empty table. */
  public static Builtins builtins() {
    return new Builtins();
  }

  /** A method: writable, configurable, not enumerable. The key is a String or a Symbol. */
  public Builtins method(Object key, int length, Behaviour behaviour) {
    return method(key, length, Shape.WC, behaviour);
  }

  /** A method with other attributes. */
  public Builtins method(Object key, int length, int attributes, Behaviour behaviour) {
    return add(new Entry(key, attributes, length, behaviour, null, null, null));
  }

  /** An accessor property without a setter: configurable, not enumerable. */
  public Builtins getter(Object key, Behaviour getter) {
    return add(new Entry(key, Shape.CONFIGURABLE | Shape.ACCESSOR, 0, getter, null, null, null));
  }

  /** An accessor property: configurable, not enumerable. */
  public Builtins accessor(Object key, Behaviour getter, Behaviour setter) {
    return add(new Entry(key, Shape.CONFIGURABLE | Shape.ACCESSOR, 0, getter, setter, null, null));
  }

  /** A constant: neither writable nor enumerable nor configurable. */
  public Builtins constant(Object key, Object value) {
    return value(key, value, 0);
  }

  /** A data property with that value. */
  public Builtins value(Object key, Object value, int attributes) {
    return add(new Entry(key, attributes, 0, Builtins::nothing, null, value, null));
  }

  /** A data property whose value is an intrinsic object: writable, configurable, not enumerable. */
  public Builtins intrinsic(Object key, Intrinsic intrinsic) {
    return intrinsic(key, intrinsic, Shape.WC);
  }

  /** A data property whose value is an intrinsic object. */
  public Builtins intrinsic(Object key, Intrinsic intrinsic, int attributes) {
    return add(new Entry(key, attributes, 0, Builtins::nothing, null, null, intrinsic));
  }

  private static Object nothing(Realm realm, Object thisValue, Object[] arguments) {
    return Undefined.UNDEFINED;
  }

  private Builtins add(Entry e) {
    entries.add(e);
    return this;
  }

  /** Defines the properties on an object of that realm; gives the object. */
  public <T extends JsObject> T define(Realm realm, T object) {
    for (Entry e : entries) {
      Object key = e.key instanceof String s ? PropertyKey.of(s) : e.key;
      object.put(key, slot(realm, e), e.attributes);
    }
    return object;
  }

  /** The same for an object that is that intrinsic: it is announced first, so that its properties can refer to it. */
  public <T extends JsObject> T define(Realm realm, Intrinsic self, T object) {
    realm.announce(self, object);
    return define(realm, object);
  }

  private static Object slot(Realm realm, Entry e) {
    if (e.value != null) {
      return e.value;
    }
    if (e.intrinsic != null) {
      return realm.get(e.intrinsic);
    }
    if ((e.attributes & Shape.ACCESSOR) == 0) {
      return function(realm, e.key, "", e.length, e.call);
    }
    return new Accessor(
        function(realm, e.key, "get", 0, e.call),
        e.set == null ? Undefined.UNDEFINED : function(realm, e.key, "set", 1, e.set));
  }

  /** A built-in function that is no constructor. */
  public static BuiltinFunction function(
      Realm realm, Object key, String prefix, int length, Behaviour behaviour) {
    return new BuiltinFunction(realm, ObjectOperations.functionName(key, prefix), length, behaviour, null);
  }

  /** A built-in constructor that wants {@code new}; see below. */
  public static BuiltinFunction constructor(
      Realm realm, Intrinsic self, Intrinsic prototype, String name, int length, BuiltinFunction.Construction construction) {
    return constructor(realm, self, prototype, name, length, (r, thisValue, arguments) -> {
      throw r.typeError("Constructor " + name + " requires 'new'");
    }, construction);
  }

  /**
   * A built-in constructor, with its prototype object, which is announced, and made by the realm, under that intrinsic;
   * each refers to the other.
   */
  public static BuiltinFunction constructor(
      Realm realm,
      Intrinsic self,
      Intrinsic prototype,
      String name,
      int length,
      Behaviour call,
      BuiltinFunction.Construction construction) {
    BuiltinFunction f = new BuiltinFunction(realm, name, length, call, construction);
    f.materialize();
    realm.announce(self, f);
    f.put("prototype", realm.get(prototype), 0);
    return f;
  }

}
