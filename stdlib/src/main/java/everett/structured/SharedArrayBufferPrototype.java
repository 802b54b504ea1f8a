package everett.structured;

import static everett.machine.Builtins.builtins;

import everett.buffer.ArrayBufferObject;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/**
 * <a href="https://tc39.es/ecma262/#sec-properties-of-the-sharedarraybuffer-prototype-object">The SharedArrayBuffer
 * prototype object.</a>
 */
final class SharedArrayBufferPrototype {
  static final Builtins SHARED_ARRAY_BUFFER_PROTOTYPE =
      builtins()
          .getter("byteLength", SharedArrayBufferPrototype::byteLength)
          .intrinsic("constructor", Intrinsic.SHARED_ARRAY_BUFFER)
          .method("grow", 1, SharedArrayBufferPrototype::grow)
          .getter("growable", SharedArrayBufferPrototype::growable)
          .getter("maxByteLength", SharedArrayBufferPrototype::maxByteLength)
          .method("slice", 2, SharedArrayBufferPrototype::slice)
          .value(Symbol.TO_STRING_TAG, "SharedArrayBuffer", Shape.CONFIGURABLE);

  private SharedArrayBufferPrototype() {}

  static JsObject make(Realm realm) {
    return SHARED_ARRAY_BUFFER_PROTOTYPE.define(realm, Intrinsic.SHARED_ARRAY_BUFFER_PROTOTYPE, realm.object());
  }

  private static ArrayBufferObject buffer(Realm realm, Object value, String method) {
    if (value instanceof ArrayBufferObject b && b.isShared()) {
      return b;
    }
    throw ArrayBufferPrototype.incompatible(realm, value, method);
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-sharedarraybuffer.prototype.bytelength">get byteLength</a>. */
  static Object byteLength(Realm realm, Object thisValue, Object[] arguments) {
    return buffer(realm, thisValue, "get SharedArrayBuffer.prototype.byteLength").byteLength();
  }

  /** <a href="https://tc39.es/ecma262/#sec-sharedarraybuffer.prototype.grow">grow</a>. */
  static Object grow(Realm realm, Object thisValue, Object[] arguments) {
    String method = "SharedArrayBuffer.prototype.grow";
    ArrayBufferObject b = buffer(realm, thisValue, method);
    if (b.isFixedLength()) {
      throw ArrayBufferPrototype.incompatible(realm, thisValue, method);
    }
    String invalid = method + ": Invalid length parameter";
    long length = TypeConversion.toIndex(Arguments.get(arguments, 0), invalid);
    if (length > b.maxByteLength() || !b.resize((int) length)) {
      throw realm.rangeError(invalid);
    }
    return Undefined.UNDEFINED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-sharedarraybuffer.prototype.growable">get growable</a>. */
  static Object growable(Realm realm, Object thisValue, Object[] arguments) {
    return !buffer(realm, thisValue, "get SharedArrayBuffer.prototype.growable").isFixedLength();
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-sharedarraybuffer.prototype.maxbytelength">get maxByteLength</a>. */
  static Object maxByteLength(Realm realm, Object thisValue, Object[] arguments) {
    return buffer(realm, thisValue, "get SharedArrayBuffer.prototype.maxByteLength").maxByteLength();
  }

  /** <a href="https://tc39.es/ecma262/#sec-sharedarraybuffer.prototype.slice">slice</a>. */
  static Object slice(Realm realm, Object thisValue, Object[] arguments) {
    String method = "SharedArrayBuffer.prototype.slice";
    ArrayBufferObject o = buffer(realm, thisValue, method);
    int length = o.byteLength();
    int first = (int) TypeConversion.relativeIndex(Arguments.get(arguments, 0), length, 0);
    int count = (int) Math.max(TypeConversion.relativeIndex(Arguments.get(arguments, 1), length, length) - first, 0);
    JsObject constructor = ObjectOperations.speciesConstructor(o);
    if (constructor == null) {
      constructor = realm.get(Intrinsic.SHARED_ARRAY_BUFFER);
    }
    ArrayBufferObject to = buffer(realm, ObjectOperations.construct(constructor, count), method);
    ArrayBufferPrototype.checkSpecies(realm, o, to, count);
    ArrayBufferPrototype.copy(o, first, to, count);
    return to;
  }
}
