package everett.indexed;

import everett.buffer.ArrayBufferObject;
import everett.buffer.ElementType;
import everett.buffer.TypedArray;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.BuiltinFunction;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.Iterators;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.util.List;

/**
 * <a href="https://tc39.es/ecma262/#sec-typedarray-constructors">The TypedArray constructors</a>, one for each type.
 */
final class TypedArrayConstruction {
  private final ElementType type;

  private TypedArrayConstruction(ElementType type) {
    this.type = type;
  }

  /** A constructor or prototype. */
  static JsObject make(Realm realm, Intrinsic intrinsic) {
    for (ElementType type : ElementType.ALL) {
      if (intrinsic == type.constructor) {
        return constructor(realm, type);
      }
      if (intrinsic == type.prototype) {
        return prototype(realm, type);
      }
    }
    throw new IllegalArgumentException(intrinsic.name());
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-properties-of-the-typedarray-constructors">Properties of the
   * constructors.</a>
   */
  private static JsObject constructor(Realm realm, ElementType type) {
    BuiltinFunction f = Builtins.constructor(
        realm, type.constructor, type.prototype, type.name, 3, new TypedArrayConstruction(type)::construct);
    f.setPrototypeOf(realm.get(Intrinsic.TYPED_ARRAY));
    f.put("BYTES_PER_ELEMENT", type.size, 0);
    return type == ElementType.UINT8 ? Uint8ArrayText.CONSTRUCTOR.define(realm, f) : f;
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-properties-of-typedarray-prototype-objects">Properties of the prototypes.</a>
   */
  private static JsObject prototype(Realm realm, ElementType type) {
    JsObject prototype = new JsObject(realm.get(Intrinsic.TYPED_ARRAY_PROTOTYPE));
    Builtins.builtins()
        .constant("BYTES_PER_ELEMENT", type.size)
        .intrinsic("constructor", type.constructor)
        .define(realm, type.prototype, prototype);
    return type == ElementType.UINT8 ? Uint8ArrayText.PROTOTYPE.define(realm, prototype) : prototype;
  }

  /** <a href="https://tc39.es/ecma262/#sec-typedarray">TypedArray</a>. */
  private JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    Object first = Arguments.get(arguments, 0);
    if (!(first instanceof JsObject o)) {
      long length = TypeConversion.index(first);
      if (length < 0) {
        throw TypedArrays.invalidLength(realm, first);
      }
      return TypedArrays.allocate(realm, type, prototype(newTarget), length);
    }
    JsObject prototype = prototype(newTarget);
    return switch (o) {
      case TypedArray t -> fromTypedArray(realm, prototype, t);
      case ArrayBufferObject b ->
          fromBuffer(realm, prototype, b, Arguments.get(arguments, 1), Arguments.get(arguments, 2));
      case JsArray a when Iterators.isPristine(a) && a.objects() == null -> fromNumbers(realm, prototype, a);
      default -> {
        JsObject usingIterator = ObjectOperations.getMethod(o, Symbol.ITERATOR);
        yield usingIterator == null ? fromArrayLike(realm, prototype, o) : fromList(realm, prototype, list(o, usingIterator));
      }
    };
  }

  private JsObject prototype(JsObject newTarget) {
    return ObjectOperations.getPrototypeFromConstructor(newTarget, type.prototype);
  }

  /** <a href="https://tc39.es/ecma262/#sec-iteratortolist">IteratorToList</a> of GetIteratorFromMethod. */
  static List<Object> list(Object items, JsObject usingIterator) {
    return Iterators.toList(Iterators.getIteratorFromMethod(items, usingIterator));
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-initializetypedarrayfromtypedarray">InitializeTypedArrayFromTypedArray</a>.
   */
  private TypedArray fromTypedArray(Realm realm, JsObject prototype, TypedArray from) {
    if (from.isOutOfBounds()) {
      throw realm.typeError("Cannot perform Construct on a detached ArrayBuffer");
    }
    if (from.type.isBigInt() != type.isBigInt()) {
      throw TypedArrays.mixed(realm);
    }
    int length = from.length();
    TypedArray t = TypedArrays.allocate(realm, type, prototype, length);
    TypedArrays.copy(from, 0, t, 0, length);
    return t;
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-initializetypedarrayfromarraybuffer">InitializeTypedArrayFromArrayBuffer</a>.
   */
  private TypedArray fromBuffer(
      Realm realm, JsObject prototype, ArrayBufferObject buffer, Object byteOffset, Object length) {
    long offset = TypeConversion.index(byteOffset);
    if (offset < 0) {
      throw outside(realm, byteOffset);
    }
    if (offset % type.size != 0) {
      throw realm.rangeError("start offset of " + type.name + " should be a multiple of " + type.size);
    }
    boolean whole = length == Undefined.UNDEFINED;
    long count = whole ? 0 : TypeConversion.index(length);
    if (count < 0) {
      throw TypedArrays.invalidLength(realm, length);
    }
    if (buffer.isDetached()) {
      throw realm.typeError("Cannot perform Construct on a detached ArrayBuffer");
    }
    int byteLength = buffer.byteLength();
    if (!whole) {
      if (count > byteLength || offset + (count << type.shift) > byteLength) {
        throw TypedArrays.invalidLength(realm, length);
      }
      return new TypedArray(prototype, type, buffer, (int) offset, (int) count);
    }
    if (buffer.isFixedLength() && byteLength % type.size != 0) {
      throw realm.rangeError("byte length of " + type.name + " should be a multiple of " + type.size);
    }
    if (offset > byteLength) {
      throw outside(realm, byteOffset);
    }
    int auto = buffer.isFixedLength() ? byteLength - (int) offset >> type.shift : -1;
    return new TypedArray(prototype, type, buffer, (int) offset, auto);
  }

  private static RuntimeException outside(Realm realm, Object offset) {
    return realm.rangeError("Start offset " + ObjectOperations.display(offset) + " is outside the bounds of the buffer");
  }

  /** The elements of an array that has numbers only, so that nobody sees how it is read. */
  private TypedArray fromNumbers(Realm realm, JsObject prototype, JsArray from) {
    int n = from.denseLength();
    TypedArray t = TypedArrays.allocate(realm, type, prototype, n);
    int[] ints = from.ints();
    double[] doubles = from.doubles();
    for (int i = 0; i < n; i++) {
      if (type.isBigInt()) {
        TypedArrays.set(t, i, from.getElement(i));
      } else if (ints != null) {
        type.setInt(t.data(), t.place(i), ints[i]);
      } else if (doubles != null) {
        type.setDouble(t.data(), t.place(i), doubles[i]);
      }
    }
    return t;
  }

  /** <a href="https://tc39.es/ecma262/#sec-initializetypedarrayfromlist">InitializeTypedArrayFromList</a>. */
  private TypedArray fromList(Realm realm, JsObject prototype, List<Object> values) {
    TypedArray t = TypedArrays.allocate(realm, type, prototype, values.size());
    for (int i = 0; i < values.size(); i++) {
      TypedArrays.set(t, i, values.get(i));
    }
    return t;
  }

  /** <a href="https://tc39.es/ecma262/#sec-initializetypedarrayfromarraylike">InitializeTypedArrayFromArrayLike</a>. */
  private TypedArray fromArrayLike(Realm realm, JsObject prototype, JsObject from) {
    long length = ObjectOperations.lengthOfArrayLike(from);
    TypedArray t = TypedArrays.allocate(realm, type, prototype, length);
    for (int i = 0; i < length; i++) {
      Elements.poll(realm);
      TypedArrays.set(t, i, Elements.get(from, i));
    }
    return t;
  }
}
