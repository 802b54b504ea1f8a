package everett.buffer;

/** An object with a [[ViewedArrayBuffer]] internal slot. */
public interface ArrayBufferView {
  /** [[ViewedArrayBuffer]]. */
  ArrayBufferObject viewedArrayBuffer();
}
