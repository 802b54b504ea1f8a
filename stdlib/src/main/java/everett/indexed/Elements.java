package everett.indexed;

import everett.buffer.TypedArray;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.PropertyKey;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import org.jspecify.annotations.Nullable;

/**
 * Elements of array-like objects, by indices from 0 to 2<sup>53</sup>-2. An element that a dense array has is taken
 * from it directly, which no program can tell; everything else goes through the internal methods. So a method that uses
 * these needs no second version for arrays, and nothing that a callback does to the array can hurt it.
 */
final class Elements {
  /** The largest length. */
  static final long MOST = 9007199254740991L;

  private Elements() {}

  /** [[Get]]. */
  static Object get(JsObject o, long i) {
    Object v = dense(o, i);
    return v != null ? v : o.get(PropertyKey.of(i), o);
  }

  private static @Nullable Object dense(JsObject o, long i) {
    if (i > Integer.MAX_VALUE) {
      return null;
    }
    return o instanceof JsArray a ? a.element((int) i) : o instanceof TypedArray t ? t.element((int) i) : null;
  }

  /** [[Get]] if there is such a property, own or inherited; else null. */
  static @Nullable Object find(JsObject o, long i) {
    Object v = dense(o, i);
    if (v != null) {
      return v;
    }
    Object key = PropertyKey.of(i);
    return o.hasProperty(key) ? o.get(key, o) : null;
  }

  /** Set, which throws if it fails. */
  static void set(JsObject o, long i, Object v) {
    if (!(o instanceof JsArray a && i <= Integer.MAX_VALUE && a.setElement((int) i, v))) {
      ObjectOperations.set(o, PropertyKey.of(i), v);
    }
  }

  /** CreateDataPropertyOrThrow. */
  static void create(JsObject o, long i, Object v) {
    if (!(o instanceof JsArray a && a.denseLength() == i && a.push(v))) {
      ObjectOperations.createDataPropertyOrThrow(o, PropertyKey.of(i), v);
    }
  }

  /** DeletePropertyOrThrow. */
  static void delete(JsObject o, long i) {
    ObjectOperations.deletePropertyOrThrow(o, PropertyKey.of(i));
  }

  /** Sets the length, and throws if that fails. */
  static void setLength(JsObject o, long length) {
    if (!(o instanceof JsArray a && a.isDense() && length <= a.denseLength() && a.setLength(length))) {
      ObjectOperations.set(o, "length", TypeConversion.number(length));
    }
  }

  /** The array, if it is dense and nothing of it is inherited: its Java array is then all there is to know. */
  static @Nullable JsArray plain(JsObject o) {
    return o instanceof JsArray a && a.isDense() && a.appends() ? a : null;
  }

  /** Throws if no array can be that long. */
  static void checkLength(Realm realm, long length) {
    if (length > 0xFFFFFFFFL) {
      throw realm.rangeError("Invalid array length");
    }
  }

  /**
   * The choice of <a href="https://tc39.es/ecma262/#sec-arrayspeciescreate">ArraySpeciesCreate</a>.
   *
   * @return the constructor; null for a plain array
   */
  static @Nullable JsObject species(Realm realm, JsObject original) {
    if (realm.makesArrays(original) || !TypeConversion.isArray(original)) {
      return null;
    }
    Object c = original.get("constructor");
    JsObject array = realm.get(Intrinsic.ARRAY);
    if (c != array && c instanceof JsObject f && f.isConstructor()) {
      Realm other = ObjectOperations.getFunctionRealm(f);
      if (other != realm && c == other.get(Intrinsic.ARRAY)) {
        return null;
      }
    }
    if (c instanceof JsObject o) {
      c = o.get(Symbol.SPECIES);
      if (c == Null.NULL) {
        return null;
      }
    }
    if (c == Undefined.UNDEFINED || c == array) {
      return null;
    }
    if (c instanceof JsObject f && f.isConstructor()) {
      return f;
    }
    throw realm.typeError("object.constructor[Symbol.species] is not a constructor");
  }

  /** <a href="https://tc39.es/ecma262/#sec-arrayspeciescreate">ArraySpeciesCreate</a>. */
  static JsObject speciesCreate(Realm realm, JsObject original, long length) {
    return create(realm, species(realm, original), length);
  }

  /**
   * The result that {@link #species} chose. A plain array is made empty, whatever the length: it grows as elements are
   * created, and {@link #finish} gives it the length that it should have had from the start.
   */
  static JsObject create(Realm realm, @Nullable JsObject constructor, long length) {
    if (constructor == null) {
      checkLength(realm, length);
      return realm.array();
    }
    return ObjectOperations.construct(constructor, TypeConversion.number(length));
  }

  /** Gives the result its length, as Set does, if that is not its length yet. */
  static void finish(JsObject result, long length) {
    if (!(result instanceof JsArray a && a.denseLength() == length)) {
      ObjectOperations.set(result, "length", TypeConversion.number(length));
    }
  }

  /** Lets a long loop be interrupted. */
  static void poll(Realm realm) {
    if (realm.agent.interrupted) {
      realm.agent.safepoint();
    }
  }
}
