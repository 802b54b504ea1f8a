package everett.structured;

import static everett.machine.Builtins.builtins;

import everett.buffer.ArrayBufferObject;
import everett.buffer.ArrayBufferOperations;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/**
 * <a href="https://tc39.es/ecma262/#sec-properties-of-the-arraybuffer-prototype-object">The ArrayBuffer prototype
 * object.</a>
 */
final class ArrayBufferPrototype {
  static final Builtins ARRAY_BUFFER_PROTOTYPE =
      builtins()
          .getter("byteLength", ArrayBufferPrototype::byteLength)
          .intrinsic("constructor", Intrinsic.ARRAY_BUFFER)
          .getter("detached", ArrayBufferPrototype::detached)
          .getter("maxByteLength", ArrayBufferPrototype::maxByteLength)
          .getter("resizable", ArrayBufferPrototype::resizable)
          .method("resize", 1, ArrayBufferPrototype::resize)
          .method("slice", 2, ArrayBufferPrototype::slice)
          .method("transfer", 0, ArrayBufferPrototype::transfer)
          .method("transferToFixedLength", 0, ArrayBufferPrototype::transferToFixedLength)
          .value(Symbol.TO_STRING_TAG, "ArrayBuffer", Shape.CONFIGURABLE);

  private ArrayBufferPrototype() {}

  static JsObject make(Realm realm) {
    return ARRAY_BUFFER_PROTOTYPE.define(realm, Intrinsic.ARRAY_BUFFER_PROTOTYPE, realm.object());
  }

  /** The object that a method is called on, if it is an ArrayBuffer, detached or not. */
  private static ArrayBufferObject buffer(Realm realm, Object value, String method) {
    if (value instanceof ArrayBufferObject b && !b.isShared()) {
      return b;
    }
    throw incompatible(realm, value, method);
  }

  static JsThrow incompatible(Realm realm, Object value, String method) {
    return realm.typeError("Method " + method + " called on incompatible receiver " + ObjectOperations.display(value));
  }

  private static ArrayBufferObject attached(Realm realm, Object value, String method) {
    ArrayBufferObject b = buffer(realm, value, method);
    if (b.isDetached()) {
      throw realm.typeError("Cannot perform " + method + " on a detached ArrayBuffer");
    }
    return b;
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-arraybuffer.prototype.bytelength">get byteLength</a>. */
  static Object byteLength(Realm realm, Object thisValue, Object[] arguments) {
    return buffer(realm, thisValue, "get ArrayBuffer.prototype.byteLength").byteLength();
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-arraybuffer.prototype.detached">get detached</a>. */
  static Object detached(Realm realm, Object thisValue, Object[] arguments) {
    return buffer(realm, thisValue, "get ArrayBuffer.prototype.detached").isDetached();
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-arraybuffer.prototype.maxbytelength">get maxByteLength</a>. */
  static Object maxByteLength(Realm realm, Object thisValue, Object[] arguments) {
    return buffer(realm, thisValue, "get ArrayBuffer.prototype.maxByteLength").maxByteLength();
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-arraybuffer.prototype.resizable">get resizable</a>. */
  static Object resizable(Realm realm, Object thisValue, Object[] arguments) {
    return !buffer(realm, thisValue, "get ArrayBuffer.prototype.resizable").isFixedLength();
  }

  /** <a href="https://tc39.es/ecma262/#sec-arraybuffer.prototype.resize">resize</a>. */
  static Object resize(Realm realm, Object thisValue, Object[] arguments) {
    String method = "ArrayBuffer.prototype.resize";
    ArrayBufferObject b = buffer(realm, thisValue, method);
    if (b.isFixedLength()) {
      throw incompatible(realm, thisValue, method);
    }
    String invalid = method + ": Invalid length parameter";
    long length = TypeConversion.toIndex(Arguments.get(arguments, 0), invalid);
    attached(realm, b, method);
    if (length > b.maxByteLength()) {
      throw realm.rangeError(invalid);
    }
    try {
      b.resize((int) length);
    } catch (OutOfMemoryError e) {
      throw realm.rangeError(method + ": Out of memory");
    }
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-arraybuffer.prototype.slice">slice</a>. */
  static Object slice(Realm realm, Object thisValue, Object[] arguments) {
    String method = "ArrayBuffer.prototype.slice";
    ArrayBufferObject o = attached(realm, thisValue, method);
    int length = o.byteLength();
    int first = (int) TypeConversion.relativeIndex(Arguments.get(arguments, 0), length, 0);
    int count = (int) Math.max(TypeConversion.relativeIndex(Arguments.get(arguments, 1), length, length) - first, 0);
    JsObject constructor = ObjectOperations.speciesConstructor(o);
    if (constructor == null) {
      constructor = realm.get(Intrinsic.ARRAY_BUFFER);
    }
    ArrayBufferObject to = attached(realm, ObjectOperations.construct(constructor, count), method);
    checkSpecies(realm, o, to, count);
    copy(attached(realm, o, method), first, to, count);
    return to;
  }

  /** Throws if what slice should copy to can't take it. */
  static void checkSpecies(Realm realm, ArrayBufferObject from, ArrayBufferObject to, int count) {
    if (to.data() == from.data()) {
      throw realm.typeError("ArrayBuffer subclass returned this from species constructor");
    }
    if (to.byteLength() < count) {
      throw realm.typeError("Derived ArrayBuffer constructor created a buffer which was too small");
    }
  }

  /** Copies what there still is: the species may have shrunk it. */
  static void copy(ArrayBufferObject from, int first, ArrayBufferObject to, int count) {
    int length = from.byteLength();
    if (first < length) {
      from.data().copy(first, to.data(), 0, Math.min(count, length - first));
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-arraybuffer.prototype.transfer">transfer</a>. */
  static Object transfer(Realm realm, Object thisValue, Object[] arguments) {
    return transfer(realm, thisValue, arguments, "ArrayBuffer.prototype.transfer", true);
  }

  /** <a href="https://tc39.es/ecma262/#sec-arraybuffer.prototype.transfertofixedlength">transferToFixedLength</a>. */
  static Object transferToFixedLength(Realm realm, Object thisValue, Object[] arguments) {
    return transfer(realm, thisValue, arguments, "ArrayBuffer.prototype.transferToFixedLength", false);
  }

  private static Object transfer(Realm realm, Object value, Object[] arguments, String method, boolean keepsMax) {
    ArrayBufferObject b = buffer(realm, value, method);
    Object newLength = Arguments.get(arguments, 0);
    long length = newLength == Undefined.UNDEFINED
        ? b.byteLength()
        : TypeConversion.toIndex(newLength, "Invalid array buffer length");
    return ArrayBufferOperations.transfer(realm, attached(realm, b, method), length, keepsMax);
  }
}
