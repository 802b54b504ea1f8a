package everett.structured;

import everett.buffer.DataViewObject;
import everett.buffer.ElementType;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.Undefined;
import everett.operation.TypeConversion;

/** The methods of DataView.prototype that read and write. */
final class DataViewValues {
  private static final String OUTSIDE = "Offset is outside the bounds of the DataView";

  private DataViewValues() {}

  /** <a href="https://tc39.es/ecma262/#sec-getviewvalue">GetViewValue</a>. */
  private static Object getViewValue(Realm realm, Object value, Object[] arguments, ElementType type, String method) {
    DataViewObject view = DataViewPrototype.view(realm, value, method);
    long index = TypeConversion.toIndex(Arguments.get(arguments, 0), OUTSIDE);
    boolean littleEndian = TypeConversion.toBoolean(Arguments.get(arguments, 1));
    return view.get(type, place(realm, view, index, type, method), littleEndian);
  }

  /** <a href="https://tc39.es/ecma262/#sec-setviewvalue">SetViewValue</a>. */
  private static Object setViewValue(Realm realm, Object value, Object[] arguments, ElementType type, String method) {
    DataViewObject view = DataViewPrototype.view(realm, value, method);
    long index = TypeConversion.toIndex(Arguments.get(arguments, 0), OUTSIDE);
    Object numeric = type.toNumeric(Arguments.get(arguments, 1));
    boolean littleEndian = TypeConversion.toBoolean(Arguments.get(arguments, 2));
    view.set(type, place(realm, view, index, type, method), numeric, littleEndian);
    return Undefined.UNDEFINED;
  }

  private static int place(Realm realm, DataViewObject view, long index, ElementType type, String method) {
    DataViewPrototype.check(realm, view, method);
    if (index + type.size > view.byteLength()) {
      throw realm.rangeError(OUTSIDE);
    }
    return (int) index;
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.getbigint64">getBigInt64</a>. */
  static Object getBigInt64(Realm realm, Object thisValue, Object[] arguments) {
    return getViewValue(realm, thisValue, arguments, ElementType.BIG_INT64, "DataView.prototype.getBigInt64");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.getbiguint64">getBigUint64</a>. */
  static Object getBigUint64(Realm realm, Object thisValue, Object[] arguments) {
    return getViewValue(realm, thisValue, arguments, ElementType.BIG_UINT64, "DataView.prototype.getBigUint64");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.getfloat16">getFloat16</a>. */
  static Object getFloat16(Realm realm, Object thisValue, Object[] arguments) {
    return getViewValue(realm, thisValue, arguments, ElementType.FLOAT16, "DataView.prototype.getFloat16");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.getfloat32">getFloat32</a>. */
  static Object getFloat32(Realm realm, Object thisValue, Object[] arguments) {
    return getViewValue(realm, thisValue, arguments, ElementType.FLOAT32, "DataView.prototype.getFloat32");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.getfloat64">getFloat64</a>. */
  static Object getFloat64(Realm realm, Object thisValue, Object[] arguments) {
    return getViewValue(realm, thisValue, arguments, ElementType.FLOAT64, "DataView.prototype.getFloat64");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.getint8">getInt8</a>. */
  static Object getInt8(Realm realm, Object thisValue, Object[] arguments) {
    return getViewValue(realm, thisValue, arguments, ElementType.INT8, "DataView.prototype.getInt8");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.getint16">getInt16</a>. */
  static Object getInt16(Realm realm, Object thisValue, Object[] arguments) {
    return getViewValue(realm, thisValue, arguments, ElementType.INT16, "DataView.prototype.getInt16");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.getint32">getInt32</a>. */
  static Object getInt32(Realm realm, Object thisValue, Object[] arguments) {
    return getViewValue(realm, thisValue, arguments, ElementType.INT32, "DataView.prototype.getInt32");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.getuint8">getUint8</a>. */
  static Object getUint8(Realm realm, Object thisValue, Object[] arguments) {
    return getViewValue(realm, thisValue, arguments, ElementType.UINT8, "DataView.prototype.getUint8");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.getuint16">getUint16</a>. */
  static Object getUint16(Realm realm, Object thisValue, Object[] arguments) {
    return getViewValue(realm, thisValue, arguments, ElementType.UINT16, "DataView.prototype.getUint16");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.getuint32">getUint32</a>. */
  static Object getUint32(Realm realm, Object thisValue, Object[] arguments) {
    return getViewValue(realm, thisValue, arguments, ElementType.UINT32, "DataView.prototype.getUint32");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.setbigint64">setBigInt64</a>. */
  static Object setBigInt64(Realm realm, Object thisValue, Object[] arguments) {
    return setViewValue(realm, thisValue, arguments, ElementType.BIG_INT64, "DataView.prototype.setBigInt64");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.setbiguint64">setBigUint64</a>. */
  static Object setBigUint64(Realm realm, Object thisValue, Object[] arguments) {
    return setViewValue(realm, thisValue, arguments, ElementType.BIG_UINT64, "DataView.prototype.setBigUint64");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.setfloat16">setFloat16</a>. */
  static Object setFloat16(Realm realm, Object thisValue, Object[] arguments) {
    return setViewValue(realm, thisValue, arguments, ElementType.FLOAT16, "DataView.prototype.setFloat16");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.setfloat32">setFloat32</a>. */
  static Object setFloat32(Realm realm, Object thisValue, Object[] arguments) {
    return setViewValue(realm, thisValue, arguments, ElementType.FLOAT32, "DataView.prototype.setFloat32");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.setfloat64">setFloat64</a>. */
  static Object setFloat64(Realm realm, Object thisValue, Object[] arguments) {
    return setViewValue(realm, thisValue, arguments, ElementType.FLOAT64, "DataView.prototype.setFloat64");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.setint8">setInt8</a>. */
  static Object setInt8(Realm realm, Object thisValue, Object[] arguments) {
    return setViewValue(realm, thisValue, arguments, ElementType.INT8, "DataView.prototype.setInt8");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.setint16">setInt16</a>. */
  static Object setInt16(Realm realm, Object thisValue, Object[] arguments) {
    return setViewValue(realm, thisValue, arguments, ElementType.INT16, "DataView.prototype.setInt16");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.setint32">setInt32</a>. */
  static Object setInt32(Realm realm, Object thisValue, Object[] arguments) {
    return setViewValue(realm, thisValue, arguments, ElementType.INT32, "DataView.prototype.setInt32");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.setuint8">setUint8</a>. */
  static Object setUint8(Realm realm, Object thisValue, Object[] arguments) {
    return setViewValue(realm, thisValue, arguments, ElementType.UINT8, "DataView.prototype.setUint8");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.setuint16">setUint16</a>. */
  static Object setUint16(Realm realm, Object thisValue, Object[] arguments) {
    return setViewValue(realm, thisValue, arguments, ElementType.UINT16, "DataView.prototype.setUint16");
  }

  /** <a href="https://tc39.es/ecma262/#sec-dataview.prototype.setuint32">setUint32</a>. */
  static Object setUint32(Realm realm, Object thisValue, Object[] arguments) {
    return setViewValue(realm, thisValue, arguments, ElementType.UINT32, "DataView.prototype.setUint32");
  }
}
