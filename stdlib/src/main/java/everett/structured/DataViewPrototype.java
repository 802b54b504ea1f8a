package everett.structured;

import static everett.machine.Builtins.builtins;

import everett.buffer.DataViewObject;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;

/**
 * <a href="https://tc39.es/ecma262/#sec-properties-of-the-dataview-prototype-object">The DataView prototype object.</a>
 */
final class DataViewPrototype {
  static final Builtins DATA_VIEW_PROTOTYPE =
      builtins()
          .getter("buffer", DataViewPrototype::buffer)
          .getter("byteLength", DataViewPrototype::byteLength)
          .getter("byteOffset", DataViewPrototype::byteOffset)
          .intrinsic("constructor", Intrinsic.DATA_VIEW)
          .method("getBigInt64", 1, DataViewValues::getBigInt64)
          .method("getBigUint64", 1, DataViewValues::getBigUint64)
          .method("getFloat16", 1, DataViewValues::getFloat16)
          .method("getFloat32", 1, DataViewValues::getFloat32)
          .method("getFloat64", 1, DataViewValues::getFloat64)
          .method("getInt8", 1, DataViewValues::getInt8)
          .method("getInt16", 1, DataViewValues::getInt16)
          .method("getInt32", 1, DataViewValues::getInt32)
          .method("getUint8", 1, DataViewValues::getUint8)
          .method("getUint16", 1, DataViewValues::getUint16)
          .method("getUint32", 1, DataViewValues::getUint32)
          .method("setBigInt64", 2, DataViewValues::setBigInt64)
          .method("setBigUint64", 2, DataViewValues::setBigUint64)
          .method("setFloat16", 2, DataViewValues::setFloat16)
          .method("setFloat32", 2, DataViewValues::setFloat32)
          .method("setFloat64", 2, DataViewValues::setFloat64)
          .method("setInt8", 2, DataViewValues::setInt8)
          .method("setInt16", 2, DataViewValues::setInt16)
          .method("setInt32", 2, DataViewValues::setInt32)
          .method("setUint8", 2, DataViewValues::setUint8)
          .method("setUint16", 2, DataViewValues::setUint16)
          .method("setUint32", 2, DataViewValues::setUint32)
          .value(Symbol.TO_STRING_TAG, "DataView", Shape.CONFIGURABLE);

  private DataViewPrototype() {}

  static JsObject make(Realm realm) {
    return DATA_VIEW_PROTOTYPE.define(realm, Intrinsic.DATA_VIEW_PROTOTYPE, realm.object());
  }

  /** What a method is called on, out of bounds or not. */
  static DataViewObject view(Realm realm, Object value, String method) {
    if (value instanceof DataViewObject v) {
      return v;
    }
    throw ArrayBufferPrototype.incompatible(realm, value, method);
  }

  /** Throws if the view is out of bounds. */
  static void check(Realm realm, DataViewObject view, String method) {
    if (view.isOutOfBounds()) {
      throw realm.typeError("Cannot perform " + method + " on a detached ArrayBuffer");
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-dataview.prototype.buffer">get buffer</a>. */
  static Object buffer(Realm realm, Object thisValue, Object[] arguments) {
    return view(realm, thisValue, "get DataView.prototype.buffer").viewedArrayBuffer();
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-dataview.prototype.bytelength">get byteLength</a>. */
  static Object byteLength(Realm realm, Object thisValue, Object[] arguments) {
    DataViewObject v = view(realm, thisValue, "get DataView.prototype.byteLength");
    check(realm, v, "DataView.prototype.byteLength");
    return v.byteLength();
  }

  /** <a href="https://tc39.es/ecma262/#sec-get-dataview.prototype.byteoffset">get byteOffset</a>. */
  static Object byteOffset(Realm realm, Object thisValue, Object[] arguments) {
    DataViewObject v = view(realm, thisValue, "get DataView.prototype.byteOffset");
    check(realm, v, "DataView.prototype.byteOffset");
    return v.byteOffset();
  }
}
