package everett.structured;

import everett.buffer.ArrayBufferObject;
import everett.buffer.DataViewObject;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/** <a href="https://tc39.es/ecma262/#sec-dataview-constructor">The DataView constructor.</a> */
final class DataViewConstructor {
  private DataViewConstructor() {}

  static JsObject make(Realm realm) {
    return Builtins.constructor(
        realm,
        Intrinsic.DATA_VIEW,
        Intrinsic.DATA_VIEW_PROTOTYPE,
        "DataView",
        1,
        DataViewConstructor::construct);
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview-buffer-byteoffset-bytelength">DataView</a>. */
  private static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    if (!(Arguments.get(arguments, 0) instanceof ArrayBufferObject buffer)) {
      throw realm.typeError("First argument to DataView constructor must be an ArrayBuffer");
    }
    Object byteOffset = Arguments.get(arguments, 1);
    long offset = TypeConversion.index(byteOffset);
    if (offset < 0) {
      throw outside(realm, byteOffset);
    }
    check(realm, buffer, offset, byteOffset);
    Object byteLength = Arguments.get(arguments, 2);
    long length = byteLength != Undefined.UNDEFINED
        ? TypeConversion.index(byteLength)
        : buffer.isFixedLength() ? buffer.byteLength() - offset : -1;
    if (byteLength != Undefined.UNDEFINED && (length < 0 || offset + length > buffer.byteLength())) {
      throw tooLong(realm, byteLength);
    }
    JsObject prototype = ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.DATA_VIEW_PROTOTYPE);
    check(realm, buffer, offset, byteOffset); // getting the prototype may have changed the buffer
    if (byteLength != Undefined.UNDEFINED && offset + length > buffer.byteLength()) {
      throw tooLong(realm, byteLength);
    }
    return new DataViewObject(prototype, buffer, (int) offset, (int) length);
  }

  private static void check(Realm realm, ArrayBufferObject buffer, long offset, Object byteOffset) {
    if (buffer.isDetached()) {
      throw realm.typeError("Cannot perform DataView constructor on a detached ArrayBuffer");
    }
    if (offset > buffer.byteLength()) {
      throw outside(realm, byteOffset);
    }
  }

  private static JsThrow outside(Realm realm, Object offset) {
    return realm.rangeError("Start offset " + ObjectOperations.display(offset) + " is outside the bounds of the buffer");
  }

  private static JsThrow tooLong(Realm realm, Object length) {
    return realm.rangeError("Invalid DataView length " + ObjectOperations.display(length));
  }
}
