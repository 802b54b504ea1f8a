package everett.buffer;

import everett.object.JsObject;

/** A <a href="https://tc39.es/ecma262/#sec-dataview-objects">DataView</a>. */
public final class DataViewObject extends JsObject implements ArrayBufferView {
  private final ArrayBufferObject viewedArrayBuffer;
  private final int byteOffset;

  /** [[ByteLength]]; -1 for auto: as long as the buffer is. */
  private final int byteLength;

  /**
   * A view of a buffer.
   *
   * @param byteLength -1 for auto; all bytes lie within the buffer
   */
  public DataViewObject(JsObject prototype, ArrayBufferObject buffer, int byteOffset, int byteLength) {
    super(prototype);
    this.viewedArrayBuffer = buffer;
    this.byteOffset = byteOffset;
    this.byteLength = byteLength;
  }

  @Override
  public ArrayBufferObject viewedArrayBuffer() {
    return viewedArrayBuffer;
  }

  /** [[ByteOffset]]. */
  public int byteOffset() {
    return byteOffset;
  }

  /** <a href="https://tc39.es/ecma262/#sec-isviewoutofbounds">IsViewOutOfBounds</a>; also if it is detached. */
  public boolean isOutOfBounds() {
    DataBlock block = viewedArrayBuffer.arrayBufferData;
    return block == DataBlock.DETACHED || byteOffset + Math.max(byteLength, 0) > block.length;
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-getviewbytelength">GetViewByteLength</a>, of a view that is not out of
   * bounds.
   */
  public int byteLength() {
    return byteLength >= 0 ? byteLength : viewedArrayBuffer.arrayBufferData.length - byteOffset;
  }

  /**
   * Reads a value.
   *
   * @param index within the view, in bytes; the value lies within the view
   */
  public Object get(ElementType type, int index, boolean littleEndian) {
    DataBlock block = viewedArrayBuffer.arrayBufferData;
    int at = byteOffset + index;
    if (littleEndian || type.size == 1) {
      return type.get(block, at);
    }
    return type.rawBytesToNumeric(
        switch (type.size) {
          case 2 -> Short.reverseBytes(block.getShort(at));
          case 4 -> Integer.reverseBytes(block.getInt(at));
          default -> Long.reverseBytes(block.getLong(at));
        });
  }

  /** Writes a value, which is what the type says, a Number or BigInt; see {@link #get}. */
  public void set(ElementType type, int index, Object numeric, boolean littleEndian) {
    DataBlock block = viewedArrayBuffer.arrayBufferData;
    int at = byteOffset + index;
    if (littleEndian || type.size == 1) {
      type.set(block, at, numeric);
      return;
    }
    long bits = type.numericToRawBytes(numeric);
    switch (type.size) {
      case 2 -> block.setShort(at, Short.reverseBytes((short) bits));
      case 4 -> block.setInt(at, Integer.reverseBytes((int) bits));
      default -> block.setLong(at, Long.reverseBytes(bits));
    }
  }
}
