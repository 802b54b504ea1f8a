package everett.buffer;

import everett.object.JsObject;
import everett.object.PropertyDescriptor;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.TypeConversion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A <a href="https://tc39.es/ecma262/#sec-typedarray-exotic-objects">TypedArray</a>. */
public final class TypedArray extends JsObject implements ArrayBufferView {
  /** What the elements are. */
  public final ElementType type;

  private final ArrayBufferObject viewedArrayBuffer;
  private final int byteOffset;
  private final int shift;

  /** [[ArrayLength]]; -1 for auto: as long as the buffer is. */
  private final int arrayLength;

  /** The place in the buffer that it must reach to, so that all elements are there; more than it can have for auto. */
  private final int end;

  /**
   * A view of a buffer.
   *
   * @param byteOffset a multiple of the element size
   * @param arrayLength -1 for auto; all elements lie within the buffer
   */
  public TypedArray(JsObject prototype, ElementType type, ArrayBufferObject buffer, int byteOffset, int arrayLength) {
    super(Shape.root(prototype).integerIndexed());
    this.type = type;
    this.viewedArrayBuffer = buffer;
    this.byteOffset = byteOffset;
    this.arrayLength = arrayLength;
    this.shift = type.shift;
    this.end = arrayLength < 0 ? Integer.MAX_VALUE : byteOffset + (arrayLength << shift);
  }

  @Override
  public ArrayBufferObject viewedArrayBuffer() {
    return viewedArrayBuffer;
  }

  /** The bytes of the buffer. */
  public DataBlock data() {
    return viewedArrayBuffer.arrayBufferData;
  }

  /** <a href="https://tc39.es/ecma262/#sec-typedarraylength">TypedArrayLength</a>; 0 if out of bounds. */
  public int length() {
    int length = viewedArrayBuffer.arrayBufferData.length;
    return end <= length ? arrayLength : shorter(length);
  }

  private int shorter(int length) {
    return arrayLength >= 0 || byteOffset > length ? 0 : length - byteOffset >> shift;
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-istypedarrayoutofbounds">IsTypedArrayOutOfBounds</a>; also if it is detached.
   */
  public boolean isOutOfBounds() {
    DataBlock block = viewedArrayBuffer.arrayBufferData;
    return block == DataBlock.DETACHED || (arrayLength < 0 ? byteOffset : end) > block.length;
  }

  /** Whether the length follows that of the buffer: [[ArrayLength]] is auto. */
  public boolean isLengthTracking() {
    return arrayLength < 0;
  }

  /** <a href="https://tc39.es/ecma262/#sec-istypedarrayfixedlength">IsTypedArrayFixedLength</a>. */
  public boolean isFixedLength() {
    return arrayLength >= 0 && (viewedArrayBuffer.isFixedLength() || viewedArrayBuffer.isShared());
  }

  /** <a href="https://tc39.es/ecma262/#sec-typedarraybytelength">TypedArrayByteLength</a>; 0 if out of bounds. */
  public int byteLength() {
    return length() << shift;
  }

  /** [[ByteOffset]]; that of an element 0, even if it is out of bounds. */
  public int byteOffset() {
    return byteOffset;
  }

  /** Where in the buffer an element lies, in bytes. */
  public int place(int index) {
    return byteOffset + (index << shift);
  }

  /**
   * Whether there is such an element: <a
   * href="https://tc39.es/ecma262/#sec-isvalidintegerindex">IsValidIntegerIndex</a>.
   */
  public boolean has(int index) {
    return index >= 0 && index < length();
  }

  /** <a href="https://tc39.es/ecma262/#sec-typedarraygetelement">TypedArrayGetElement</a>; null for undefined. */
  public @Nullable Object element(int index) {
    return has(index) ? type.get(viewedArrayBuffer.arrayBufferData, place(index)) : null;
  }

  /** [[Get]] of an index. */
  public Object getElement(int index) {
    Object v = element(index);
    return v == null ? Undefined.UNDEFINED : v;
  }

  /** The element, which is there. Its {@link #type} is one of ints. */
  public int getInt(int index) {
    return type.getInt(viewedArrayBuffer.arrayBufferData, place(index));
  }

  /** The element, which is there. Its {@link #type} is not one of BigInts. */
  public double getDouble(int index) {
    return type.getDouble(viewedArrayBuffer.arrayBufferData, place(index));
  }

  /** {@link #setElement} with an int. Its {@link #type} is not one of BigInts. */
  public void setInt(int index, int value) {
    if (has(index)) {
      type.setInt(viewedArrayBuffer.arrayBufferData, place(index), value);
    }
  }

  /** {@link #setElement} with a double. Its {@link #type} is not one of BigInts. */
  public void setDouble(int index, double value) {
    if (has(index)) {
      type.setDouble(viewedArrayBuffer.arrayBufferData, place(index), value);
    }
  }

  /** Changes an element if it is there. The value is what the elements are, Numbers or BigInts. */
  public void setElement(int index, Object numeric) {
    if (has(index)) {
      type.set(viewedArrayBuffer.arrayBufferData, place(index), numeric);
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-typedarraysetelement">TypedArraySetElement</a>: any index, any value. */
  private void set(Object key, Object value) {
    Object numeric = type.toNumeric(value);
    if (key instanceof Integer i) {
      setElement(i, numeric);
    }
  }

  /**
   * Whether a key is an index, valid or not: <a
   * href="https://tc39.es/ecma262/#sec-canonicalnumericindexstring">CanonicalNumericIndexString</a> gives a number.
   * Valid ones are Integers.
   */
  public static boolean isIndex(Object key) {
    if (key instanceof Integer) {
      return true;
    }
    if (!(key instanceof String s) || s.isEmpty()) {
      return false;
    }
    char c = s.charAt(0);
    if (c > '9' && c != 'I' && c != 'N' || c < '0' && c != '-') {
      return false;
    }
    return s.equals("-0") || TypeConversion.toString(TypeConversion.toNumber(s)).equals(s);
  }

  // ---- internal methods

  @Override
  public @Nullable PropertyDescriptor getOwnProperty(Object key) {
    if (isIndex(key)) {
      Object v = key instanceof Integer i ? element(i) : null;
      return v == null ? null : PropertyDescriptor.data(v, true, true, true);
    }
    return super.getOwnProperty(key);
  }

  @Override
  public boolean hasProperty(Object key) {
    return isIndex(key) ? hasOwn(key) : super.hasProperty(key);
  }

  @Override
  public boolean hasOwn(Object key) {
    return isIndex(key) ? key instanceof Integer i && has(i) : super.hasOwn(key);
  }

  /** <a href="https://tc39.es/ecma262/#sec-typedarray-defineownproperty">[[DefineOwnProperty]]</a>. */
  @Override
  public boolean defineOwnProperty(Object key, PropertyDescriptor d) {
    if (!isIndex(key)) {
      return super.defineOwnProperty(key, d);
    }
    if (!hasOwn(key)
        || Boolean.FALSE.equals(d.configurable)
        || Boolean.FALSE.equals(d.enumerable)
        || d.isAccessorDescriptor()
        || Boolean.FALSE.equals(d.writable)) {
      return false;
    }
    if (d.value != null) {
      set(key, d.value);
    }
    return true;
  }

  @Override
  public Object get(Object key, Object receiver) {
    return isIndex(key)
        ? key instanceof Integer i ? getElement(i) : Undefined.UNDEFINED
        : super.get(key, receiver);
  }

  /** <a href="https://tc39.es/ecma262/#sec-typedarray-set">[[Set]]</a>. */
  @Override
  public boolean set(Object key, Object value, Object receiver) {
    if (!isIndex(key)) {
      return super.set(key, value, receiver);
    }
    if (receiver == this) {
      set(key, value);
      return true;
    }
    return !hasOwn(key) || receive(key, value, receiver);
  }

  @Override
  protected boolean take(Object key, Object value) {
    if (!isIndex(key)) {
      return super.take(key, value);
    }
    PropertyDescriptor existing = getOwnProperty(key);
    return existing != null && takeExisting(key, value, existing);
  }

  @Override
  public boolean delete(Object key) {
    return isIndex(key) ? !hasOwn(key) : super.delete(key);
  }

  /** <a href="https://tc39.es/ecma262/#sec-typedarray-preventextensions">[[PreventExtensions]]</a>. */
  @Override
  public boolean preventExtensions() {
    return isFixedLength() && super.preventExtensions();
  }

  @Override
  public List<Object> ownPropertyKeys() {
    int n = length();
    List<Object> keys = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      keys.add(i);
    }
    ordinaryKeys(keys);
    return keys;
  }

  /** [[OwnPropertyKeys]] without the indices. */
  public List<Object> ownNames() {
    List<Object> keys = new ArrayList<>();
    ordinaryKeys(keys);
    return keys;
  }

  @Override
  public boolean setPrototypeOf(@Nullable JsObject prototype) {
    if (!super.setPrototypeOf(prototype)) {
      return false;
    }
    if (!shape.dictionaryMode()) {
      shape = shape.integerIndexed();
    }
    return true;
  }

  @Override
  public boolean isCacheable(Object name) {
    return shape.cacheable && (name instanceof Symbol || !isIndex(name));
  }
}
