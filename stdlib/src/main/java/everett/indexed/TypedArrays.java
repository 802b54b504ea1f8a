package everett.indexed;

import everett.buffer.ArrayBufferObject;
import everett.buffer.ArrayBufferOperations;
import everett.buffer.ElementType;
import everett.buffer.TypedArray;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import org.jspecify.annotations.Nullable;

/** <a href="https://tc39.es/ecma262/#sec-abstract-operations-for-typedarray-objects">Operations on TypedArrays.</a> */
final class TypedArrays {
  private TypedArrays() {}

  /**
   * <a href="https://tc39.es/ecma262/#sec-validatetypedarray">ValidateTypedArray</a>.
   *
   * @param method that needs it, for messages
   */
  static TypedArray validate(Realm realm, Object value, String method) {
    if (!(value instanceof TypedArray t)) {
      throw realm.typeError("this is not a typed array.");
    }
    if (t.isOutOfBounds()) {
      throw realm.typeError("Cannot perform " + method + " on a detached ArrayBuffer");
    }
    return t;
  }

  /** A TypedArray of zeros with a buffer of its own, which inherits from that prototype. */
  static TypedArray allocate(Realm realm, ElementType type, JsObject prototype, long length) {
    if (length > Integer.MAX_VALUE) {
      throw invalidLength(realm, length);
    }
    ArrayBufferObject buffer = ArrayBufferOperations.allocate(realm, length << type.shift);
    return new TypedArray(prototype, type, buffer, 0, (int) length);
  }

  static RuntimeException invalidLength(Realm realm, Object length) {
    return realm.rangeError("Invalid typed array length: " + ObjectOperations.display(length));
  }

  /** <a href="https://tc39.es/ecma262/#sec-typedarray-create-same-type">TypedArrayCreateSameType</a> with a length. */
  static TypedArray createSameType(Realm realm, TypedArray exemplar, long length) {
    return allocate(realm, exemplar.type, realm.get(exemplar.type.prototype), length);
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-typedarraycreatefromconstructor">TypedArrayCreateFromConstructor</a> with a
   * length.
   *
   * @param method that needs it, for messages
   */
  static TypedArray create(Realm realm, JsObject constructor, long length, String method) {
    TypedArray t = create(realm, constructor, method, TypeConversion.number(length));
    if (t.length() < length) {
      throw realm.typeError("Derived TypedArray constructor created an array which was too small");
    }
    return t;
  }

  private static TypedArray create(Realm realm, JsObject constructor, String method, Object... arguments) {
    JsObject o = ObjectOperations.construct(constructor, arguments);
    if (!(o instanceof TypedArray)) {
      throw realm.typeError("Method " + method + " called on incompatible receiver " + ObjectOperations.display(o));
    }
    return validate(realm, o, method);
  }

  /** <a href="https://tc39.es/ecma262/#typedarray-species-create">TypedArraySpeciesCreate</a> with a length. */
  static TypedArray speciesCreate(Realm realm, TypedArray exemplar, long length, String method) {
    JsObject species = species(realm, exemplar);
    return species == null
        ? createSameType(realm, exemplar, length)
        : sameContent(realm, exemplar, create(realm, species, length, method));
  }

  /** <a href="https://tc39.es/ecma262/#typedarray-species-create">TypedArraySpeciesCreate</a> with other arguments. */
  static TypedArray speciesCreate(Realm realm, TypedArray exemplar, String method, Object... arguments) {
    JsObject species = species(realm, exemplar);
    if (species == null) {
      species = realm.get(exemplar.type.constructor);
    }
    return sameContent(realm, exemplar, create(realm, species, method, arguments));
  }

  private static TypedArray sameContent(Realm realm, TypedArray exemplar, TypedArray created) {
    if (created.type.isBigInt() != exemplar.type.isBigInt()) {
      throw mixed(realm);
    }
    return created;
  }

  static RuntimeException mixed(Realm realm) {
    return realm.typeError("Cannot mix BigInt and other types, use explicit conversions");
  }

  /** The constructor that an exemplar asks for; null for the built-in one of its type. */
  private static @Nullable JsObject species(Realm realm, TypedArray exemplar) {
    JsObject species = ObjectOperations.speciesConstructor(exemplar);
    return species == realm.get(exemplar.type.constructor) ? null : species;
  }

  /** Changes an element to any value, which is converted first; does nothing where there is no such element then. */
  static void set(TypedArray t, int i, Object value) {
    t.setElement(i, t.type.toNumeric(value));
  }

  /** Copies elements of another TypedArray, converting them. Both have them, and no program sees it half done. */
  static void copy(TypedArray from, int first, TypedArray to, int at, int count) {
    ElementType a = from.type;
    ElementType b = to.type;
    if (a == b) {
      from.data().copy(from.place(first), to.data(), to.place(at), count << a.shift);
      return;
    }
    for (int i = 0; i < count; i++) {
      if (a.isInt()) {
        b.setInt(to.data(), to.place(at + i), a.getInt(from.data(), from.place(first + i)));
      } else {
        b.set(to.data(), to.place(at + i), a.get(from.data(), from.place(first + i)));
      }
    }
  }
}
