package everett.buffer;

import everett.object.JsObject;

/**
 * An <a href="https://tc39.es/ecma262/#sec-arraybuffer-objects">ArrayBuffer</a> or <a
 * href="https://tc39.es/ecma262/#sec-sharedarraybuffer-objects">SharedArrayBuffer</a> object. Several
 * SharedArrayBuffers, one in each agent, may hold the same block.
 */
public final class ArrayBufferObject extends JsObject {
  /** [[ArrayBufferData]]; never null. */
  DataBlock arrayBufferData;

  /** [[ArrayBufferMaxByteLength]]; -1 if it has none. */
  final int maxByteLength;

  /**
   * A buffer with that block.
   *
   * @param maxByteLength the most bytes that the block was made for; -1 if it keeps its length
   */
  public ArrayBufferObject(JsObject prototype, DataBlock block, int maxByteLength) {
    super(prototype);
    this.arrayBufferData = block;
    this.maxByteLength = maxByteLength;
  }

  /** The bytes; none where it is detached. */
  public DataBlock data() {
    return arrayBufferData;
  }

  /** <a href="https://tc39.es/ecma262/#sec-issharedarraybuffer">IsSharedArrayBuffer</a>. */
  public boolean isShared() {
    return arrayBufferData instanceof SharedBlock;
  }

  /** <a href="https://tc39.es/ecma262/#sec-isfixedlengtharraybuffer">IsFixedLengthArrayBuffer</a>. */
  public boolean isFixedLength() {
    return maxByteLength < 0;
  }

  /** <a href="https://tc39.es/ecma262/#sec-isdetachedbuffer">IsDetachedBuffer</a>. */
  public boolean isDetached() {
    return arrayBufferData == DataBlock.DETACHED;
  }

  /** <a href="https://tc39.es/ecma262/#sec-arraybufferbytelength">ArrayBufferByteLength</a>, of a detached one 0. */
  public int byteLength() {
    return arrayBufferData.length();
  }

  /** What [[ArrayBufferMaxByteLength]] is, or the length of one that keeps it; of a detached one 0. */
  public int maxByteLength() {
    return isFixedLength() || isDetached() ? byteLength() : maxByteLength;
  }

  /** <a href="https://tc39.es/ecma262/#sec-detacharraybuffer">DetachArrayBuffer</a>: of one that is not shared. */
  public void detach() {
    if (isShared()) {
      throw new IllegalStateException("a SharedArrayBuffer is never detached");
    }
    arrayBufferData = DataBlock.DETACHED;
  }

  /**
   * Changes the length.
   *
   * @param length at most {@link #maxByteLength}
   * @return false if it is shared and that would be to shrink it
   */
  public boolean resize(int length) {
    return arrayBufferData.resize(length);
  }
}
