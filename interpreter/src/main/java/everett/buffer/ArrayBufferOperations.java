package everett.buffer;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/**
 * <a href="https://tc39.es/ecma262/#sec-abstract-operations-for-arraybuffer-objects">Operations on ArrayBuffers.</a>
 */
public final class ArrayBufferOperations {
  private ArrayBufferOperations() {}

  /**
   * <a href="https://tc39.es/ecma262/#sec-allocatearraybuffer">AllocateArrayBuffer</a> and AllocateSharedArrayBuffer.
   *
   * @param prototype of which the buffer inherits where newTarget has none, which says whether it is shared
   * @param maxByteLength -1 if it keeps its length
   */
  public static ArrayBufferObject allocate(
      Realm realm, JsObject newTarget, Intrinsic prototype, long byteLength, long maxByteLength) {
    if (maxByteLength >= 0 && byteLength > maxByteLength) {
      throw realm.rangeError("Invalid array buffer max length");
    }
    JsObject p = ObjectOperations.getPrototypeFromConstructor(newTarget, prototype);
    boolean shared = prototype == Intrinsic.SHARED_ARRAY_BUFFER_PROTOTYPE;
    return new ArrayBufferObject(p, block(realm, shared, byteLength, maxByteLength), (int) maxByteLength);
  }

  /** An ArrayBuffer that keeps its length. */
  public static ArrayBufferObject allocate(Realm realm, long byteLength) {
    return new ArrayBufferObject(realm.get(Intrinsic.ARRAY_BUFFER_PROTOTYPE), block(realm, false, byteLength, -1), -1);
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-createbytedatablock">CreateByteDataBlock</a> and CreateSharedByteDataBlock.
   */
  private static DataBlock block(Realm realm, boolean shared, long length, long maxLength) {
    long most = Math.max(length, maxLength);
    if (most <= DataBlock.MOST) {
      try {
        return shared ? new SharedBlock((int) length, (int) most) : new HeapBlock((int) length, (int) most);
      } catch (OutOfMemoryError e) {
        // The program can go on: the memory that there is was not touched.
      }
    }
    throw realm.rangeError("Array buffer allocation failed");
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-getarraybuffermaxbytelengthoption">GetArrayBufferMaxByteLengthOption</a>.
   *
   * @return -1 for empty
   */
  public static long maxByteLengthOption(Object options) {
    Object max = options instanceof JsObject o ? o.get("maxByteLength") : Undefined.UNDEFINED;
    return max == Undefined.UNDEFINED ? -1 : TypeConversion.toIndex(max, "Invalid array buffer max length");
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-arraybuffercopyanddetach">ArrayBufferCopyAndDetach</a> of a buffer that is
   * not detached. The block itself goes to the new buffer where it can.
   */
  public static ArrayBufferObject transfer(Realm realm, ArrayBufferObject from, long newByteLength, boolean keepsMax) {
    int max = keepsMax ? from.maxByteLength : -1;
    if (max >= 0 && newByteLength > max) {
      throw realm.rangeError("Invalid array buffer length");
    }
    DataBlock block = from.arrayBufferData;
    int length = block.length();
    if (newByteLength != length || max != from.maxByteLength) {
      DataBlock to = block(realm, false, newByteLength, max);
      block.copy(0, to, 0, (int) Math.min(length, newByteLength));
      block = to;
    }
    from.detach();
    return new ArrayBufferObject(realm.get(Intrinsic.ARRAY_BUFFER_PROTOTYPE), block, max);
  }
}
