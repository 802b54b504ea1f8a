package everett.operation;

import everett.buffer.TypedArray;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.ArgumentsObject;
import everett.object.BoundFunction;
import everett.object.JsArray;
import everett.object.JsFunction;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.PropertyDescriptor;
import everett.object.PropertyKey;
import everett.object.ProxyObject;
import everett.object.Symbol;
import everett.object.Undefined;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** <a href="https://tc39.es/ecma262/#sec-operations-on-objects">Operations on objects.</a> Keys are property keys. */
public final class ObjectOperations {
  private ObjectOperations() {}

  /** <a href="https://tc39.es/ecma262/#sec-getv">GetV</a>. */
  public static Object getV(Object v, Object key) {
    if (v instanceof JsObject o) {
      return o.get(key, o);
    }
    if (v instanceof CharSequence s) {
      if (key instanceof Integer i) {
        return i < s.length() ? Strings.ofCharacter(s.charAt(i)) : prototype(v).get(key, v);
      }
      if (key.equals("length")) {
        return s.length();
      }
    }
    if (v == Undefined.UNDEFINED || v == Null.NULL) {
      throw JsThrow.typeError(cannotRead(v, key));
    }
    return prototype(v).get(key, v);
  }

  private static JsObject prototype(Object primitive) {
    return TypeConversion.prototypeOfPrimitive(Realm.current(), primitive);
  }

  /** <a href="https://tc39.es/ecma262/#sec-putvalue">PutValue</a> of a property reference; v may be a primitive. */
  public static void putV(Object v, Object key, Object value, boolean strict) {
    if (v instanceof JsObject o) {
      if (!o.set(key, value, o) && strict) {
        throw cannotAssign(o, key);
      }
      return;
    }
    if (v == Undefined.UNDEFINED || v == Null.NULL) {
      throw JsThrow.typeError(cannotSet(v, key));
    }
    boolean own = v instanceof CharSequence s && (key.equals("length") || key instanceof Integer i && i < s.length());
    if ((own || !prototype(v).set(key, value, v)) && strict) {
      if (own) {
        throw JsThrow.typeError(
            "Cannot assign to read only property '" + PropertyKey.display(key) + "' of string '" + v + "'");
      }
      throw JsThrow.typeError("Cannot create property '" + PropertyKey.display(key) + "' on "
          + Comparison.typeOf(v) + " '" + display(v) + "'");
    }
  }

  /** The TypeError for a [[Set]] that gave false. */
  public static JsThrow cannotAssign(JsObject o, Object key) {
    PropertyDescriptor d = null;
    for (JsObject p = o; p != null && d == null && !(p instanceof ProxyObject); p = p.getPrototypeOf()) {
      d = p.getOwnProperty(key);
    }
    String name = PropertyKey.display(key);
    if (o instanceof ProxyObject) {
      return JsThrow.typeError("'set' on proxy: trap returned falsish for property '" + name + "'");
    }
    if (d == null) {
      return JsThrow.typeError("Cannot add property " + name + ", object is not extensible");
    }
    if (d.isAccessorDescriptor()) {
      return JsThrow.typeError("Cannot set property " + name + " of " + display(o) + " which has only a getter");
    }
    return JsThrow.typeError("Cannot assign to read only property '" + name + "' of " + Comparison.typeOf(o) + " '"
        + display(o) + "'");
  }

  /** <a href="https://tc39.es/ecma262/#sec-set-o-p-v-throw">Set</a> that throws. */
  public static void set(JsObject o, Object key, Object value) {
    if (!o.set(key, value, o)) {
      throw cannotAssign(o, key);
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-createdataproperty">CreateDataProperty</a>. */
  public static boolean createDataProperty(JsObject o, Object key, Object value) {
    return o.defineOwnProperty(key, PropertyDescriptor.data(value, true, true, true));
  }

  /** <a href="https://tc39.es/ecma262/#sec-createdatapropertyorthrow">CreateDataPropertyOrThrow</a>. */
  public static void createDataPropertyOrThrow(JsObject o, Object key, Object value) {
    if (!createDataProperty(o, key, value)) {
      throw JsThrow.typeError("Cannot define property " + PropertyKey.display(key) + ", object is not extensible");
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-definepropertyorthrow">DefinePropertyOrThrow</a>. */
  public static void definePropertyOrThrow(JsObject o, Object key, PropertyDescriptor d) {
    if (!o.defineOwnProperty(key, d)) {
      if (o instanceof ProxyObject) {
        throw JsThrow.typeError("'defineProperty' on proxy: trap returned falsish for property '"
            + PropertyKey.display(key) + "'");
      }
      if (o instanceof TypedArray t && TypedArray.isIndex(key) && !t.hasOwn(key)) {
        throw JsThrow.typeError("Invalid typed array index");
      }
      throw JsThrow.typeError(
          o.getOwnProperty(key) == null && !Display.isModule(o)
              ? "Cannot define property " + PropertyKey.display(key) + ", object is not extensible"
              : "Cannot redefine property: " + PropertyKey.display(key));
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-deletepropertyorthrow">DeletePropertyOrThrow</a>. */
  public static void deletePropertyOrThrow(JsObject o, Object key) {
    if (!o.delete(key)) {
      throw cannotDelete(o, key);
    }
  }

  /** The TypeError for a [[Delete]] that gave false. */
  public static JsThrow cannotDelete(JsObject o, Object key) {
    String name = PropertyKey.display(key);
    return JsThrow.typeError(
        o instanceof ProxyObject
            ? "'deleteProperty' on proxy: trap returned falsish for property '" + name + "'"
            : "Cannot delete property '" + name + "' of " + display(o));
  }

  /** <a href="https://tc39.es/ecma262/#sec-getmethod">GetMethod</a>; null for undefined. */
  public static @Nullable JsObject getMethod(Object v, Object key) {
    Object f = getV(v, key);
    if (f == Undefined.UNDEFINED || f == Null.NULL) {
      return null;
    }
    if (f instanceof JsObject o && o.isCallable()) {
      return o;
    }
    throw JsThrow.typeError(display(f) + " is not a function");
  }

  /** <a href="https://tc39.es/ecma262/#sec-iscallable">IsCallable</a>. */
  public static boolean isCallable(Object v) {
    return v instanceof JsObject o && o.isCallable();
  }

  /** <a href="https://tc39.es/ecma262/#sec-isconstructor">IsConstructor</a>. */
  public static boolean isConstructor(Object v) {
    return v instanceof JsObject o && o.isConstructor();
  }

  /** The value, if it is callable; else a TypeError that displays it. */
  public static JsObject requireCallable(Object v) {
    if (v instanceof JsObject o && o.isCallable()) {
      return o;
    }
    throw JsThrow.typeError(display(v) + " is not a function");
  }

  /** <a href="https://tc39.es/ecma262/#sec-call">Call</a>. */
  public static Object call(Object f, Object thisValue, Object... arguments) {
    return requireCallable(f).call(thisValue, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-construct">Construct</a> of a constructor. */
  public static JsObject construct(JsObject f, Object... arguments) {
    return f.construct(arguments, f);
  }

  /** <a href="https://tc39.es/ecma262/#sec-invoke">Invoke</a>. */
  public static Object invoke(Object v, Object key, Object... arguments) {
    Object f = getV(v, key);
    if (f instanceof JsObject o && o.isCallable()) {
      return o.call(v, arguments);
    }
    throw JsThrow.typeError(display(v) + "." + PropertyKey.display(key) + " is not a function");
  }

  /** <a href="https://tc39.es/ecma262/#sec-lengthofarraylike">LengthOfArrayLike</a>. */
  public static long lengthOfArrayLike(JsObject o) {
    return o instanceof JsArray a ? a.length() : TypeConversion.toLength(o.get("length"));
  }

  /** <a href="https://tc39.es/ecma262/#sec-createlistfromarraylike">CreateListFromArrayLike</a>. */
  public static Object[] createListFromArrayLike(Object v) {
    if (!(v instanceof JsObject o)) {
      throw JsThrow.typeError("CreateListFromArrayLike called on non-object");
    }
    if (o instanceof JsArray a && a.isDense()) {
      Object[] list = a.values();
      if (list != null) {
        return list;
      }
    }
    if (o instanceof ArgumentsObject a) {
      Object[] list = a.values();
      if (list != null) {
        return list;
      }
    }
    long length = lengthOfArrayLike(o);
    if (length > 1 << 24) {
      throw JsThrow.rangeError("Invalid array length");
    }
    Object[] list = new Object[(int) length];
    for (int i = 0; i < list.length; i++) {
      list[i] = o.get((Object) i);
    }
    return list;
  }

  /** <a href="https://tc39.es/ecma262/#sec-speciesconstructor">SpeciesConstructor</a>; null for the default one. */
  public static @Nullable JsObject speciesConstructor(JsObject o) {
    Object c = o.get("constructor");
    if (c == Undefined.UNDEFINED) {
      return null;
    }
    if (!(c instanceof JsObject constructor)) {
      throw JsThrow.typeError("The .constructor property is not an object");
    }
    Object s = constructor.get(Symbol.SPECIES);
    if (s == Undefined.UNDEFINED || s == Null.NULL) {
      return null;
    }
    if (isConstructor(s)) {
      return (JsObject) s;
    }
    throw JsThrow.typeError("object.constructor[Symbol.species] is not a constructor");
  }

  /** Which part of the own properties <a href="https://tc39.es/ecma262/#sec-enumerableownproperties">
   * EnumerableOwnProperties</a> gives. */
  public enum Kind {
    KEY,
    VALUE,
    ENTRY
  }

  /** <a href="https://tc39.es/ecma262/#sec-enumerableownproperties">EnumerableOwnProperties</a>. */
  public static List<Object> enumerableOwnProperties(Realm realm, JsObject o, Kind kind) {
    List<Object> all = new ArrayList<>();
    for (Object key : o.ownPropertyKeys()) {
      if (key instanceof Symbol) {
        continue;
      }
      if (!o.hasOwnEnumerable(key)) {
        continue;
      }
      Object name = PropertyKey.value(key);
      all.add(
          switch (kind) {
            case KEY -> name;
            case VALUE -> o.get(key);
            case ENTRY -> realm.arrayOf(name, o.get(key));
          });
    }
    return all;
  }

  /** <a href="https://tc39.es/ecma262/#sec-setintegritylevel">SetIntegrityLevel</a>. */
  public static boolean setIntegrityLevel(JsObject o, boolean frozen) {
    if (!o.preventExtensions()) {
      return false;
    }
    if (frozen && o instanceof TypedArray t && t.length() > 0) {
      throw JsThrow.typeError("Cannot freeze array buffer views with elements");
    }
    for (Object key : o.ownPropertyKeys()) {
      PropertyDescriptor change = new PropertyDescriptor();
      change.configurable = false;
      if (frozen) {
        PropertyDescriptor d = o.getOwnProperty(key);
        if (d == null) {
          continue;
        }
        if (d.isDataDescriptor()) {
          change.writable = false;
        }
      }
      definePropertyOrThrow(o, key, change);
    }
    return true;
  }

  /** <a href="https://tc39.es/ecma262/#sec-testintegritylevel">TestIntegrityLevel</a>. */
  public static boolean testIntegrityLevel(JsObject o, boolean frozen) {
    if (o.isExtensible()) {
      return false;
    }
    for (Object key : o.ownPropertyKeys()) {
      PropertyDescriptor d = o.getOwnProperty(key);
      if (d != null && (d.isConfigurable() || frozen && d.isDataDescriptor() && d.isWritable())) {
        return false;
      }
    }
    return true;
  }

  /** <a href="https://tc39.es/ecma262/#sec-copydataproperties">CopyDataProperties</a>. */
  public static void copyDataProperties(JsObject target, Object source, Set<Object> excluded) {
    if (source == Undefined.UNDEFINED || source == Null.NULL) {
      return;
    }
    JsObject from = TypeConversion.toObject(source);
    if (from.copyPlainProperties(target, excluded)) {
      return;
    }
    for (Object key : from.ownPropertyKeys()) {
      if (excluded.contains(key)) {
        continue;
      }
      if (from.hasOwnEnumerable(key)) {
        createDataProperty(target, key, from.get(key));
      }
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-instanceofoperator">InstanceofOperator</a>. */
  public static boolean instanceofOperator(Object v, Object target) {
    if (!(target instanceof JsObject t)) {
      throw JsThrow.typeError("Right-hand side of 'instanceof' is not an object");
    }
    JsObject method = getMethod(t, Symbol.HAS_INSTANCE);
    if (method != null) {
      return TypeConversion.toBoolean(method.call(t, v));
    }
    if (!t.isCallable()) {
      throw JsThrow.typeError("Right-hand side of 'instanceof' is not callable");
    }
    return ordinaryHasInstance(t, v);
  }

  /** <a href="https://tc39.es/ecma262/#sec-ordinaryhasinstance">OrdinaryHasInstance</a>. */
  public static boolean ordinaryHasInstance(Object c, Object v) {
    if (!(c instanceof JsObject f) || !f.isCallable()) {
      return false;
    }
    if (f instanceof BoundFunction b) {
      return instanceofOperator(v, b.target);
    }
    if (!(v instanceof JsObject o)) {
      return false;
    }
    if (!(f.get("prototype") instanceof JsObject p)) {
      throw JsThrow.typeError("Function has non-object prototype '" + display(f.get("prototype"))
          + "' in instanceof check");
    }
    for (JsObject q = o.getPrototypeOf(); q != null; q = q.getPrototypeOf()) {
      if (q == p) {
        return true;
      }
    }
    return false;
  }

  /** <a href="https://tc39.es/ecma262/#sec-getfunctionrealm">GetFunctionRealm</a>. */
  public static Realm getFunctionRealm(JsObject f) {
    if (f instanceof BoundFunction b) {
      return getFunctionRealm(b.target);
    }
    if (f instanceof JsFunction g) {
      return g.realm();
    }
    if (f instanceof ProxyObject p) {
      JsObject target = p.target();
      if (target == null) {
        throw JsThrow.typeError("Cannot perform 'get' on a proxy that has been revoked");
      }
      return getFunctionRealm(target);
    }
    return Realm.current();
  }

  /** <a href="https://tc39.es/ecma262/#sec-getprototypefromconstructor">GetPrototypeFromConstructor</a>. */
  public static JsObject getPrototypeFromConstructor(JsObject newTarget, Intrinsic ifNone) {
    return newTarget.get("prototype") instanceof JsObject p ? p : getFunctionRealm(newTarget).get(ifNone);
  }

  /** <a href="https://tc39.es/ecma262/#sec-setfunctionname">SetFunctionName</a>'s string for a key. */
  public static String functionName(Object key, String prefix) {
    String name = key instanceof Symbol s
        ? s.description == null ? "" : "[" + s.description + "]"
        : key.toString();
    return prefix.isEmpty() ? name : prefix + " " + name;
  }

  /** The <a href="https://tc39.es/ecma262/#sec-function.prototype.tostring">source text</a> of a callable object. */
  public static String sourceText(JsObject f) {
    return Display.function(f);
  }

  /** What is said where a property of undefined or null is read, by any value. */
  public static String cannotRead(Object v, Object key) {
    return "Cannot read properties of " + v + access("reading", key);
  }

  /** What is said where a property of undefined or null is assigned to, by any value. */
  public static String cannotSet(Object v, Object key) {
    return "Cannot set properties of " + v + access("setting", key);
  }

  private static String access(String verb, Object key) {
    String name = key instanceof JsObject o ? Display.name(o) : display(key);
    return name == null ? "" : " (" + verb + " '" + name + "')";
  }

  /** A value as messages show it: short, and without running any code of the program. */
  public static String display(Object v) {
    if (v instanceof JsObject o) {
      return Display.object(o);
    }
    if (v instanceof CharSequence s) {
      return s.toString();
    }
    if (v instanceof BigInteger || v instanceof Symbol) {
      return v.toString();
    }
    return TypeConversion.toString(v);
  }

}
