package everett.buffer;

import everett.machine.Intrinsic;
import everett.operation.TypeConversion;
import java.util.List;

/**
 * What the elements of a TypedArray are: a row of <a
 * href="https://tc39.es/ecma262/#table-the-typedarray-constructors">the table of TypedArray constructors</a>. Values
 * are Numbers, or BigInts for {@link #isBigInt}; those to be written have been converted to that.
 */
public abstract sealed class ElementType permits IntegerType, Uint32Type, FloatType, BigIntType {
  public static final ElementType INT8 = new IntegerType.Int8();
  public static final ElementType UINT8 = new IntegerType.Uint8();
  public static final ElementType UINT8_CLAMPED = new IntegerType.Uint8Clamped();
  public static final ElementType INT16 = new IntegerType.Int16();
  public static final ElementType UINT16 = new IntegerType.Uint16();
  public static final ElementType INT32 = new IntegerType.Int32();
  public static final ElementType UINT32 = new Uint32Type();
  public static final ElementType BIG_INT64 = new BigIntType.BigInt64();
  public static final ElementType BIG_UINT64 = new BigIntType.BigUint64();
  public static final ElementType FLOAT16 = new FloatType.Float16();
  public static final ElementType FLOAT32 = new FloatType.Float32();
  public static final ElementType FLOAT64 = new FloatType.Float64();

  /** All of them, in the order of the table. */
  public static final List<ElementType> ALL = List.of(
      INT8, UINT8, UINT8_CLAMPED, INT16, UINT16, INT32, UINT32, BIG_INT64, BIG_UINT64, FLOAT16, FLOAT32, FLOAT64);

  /** [[TypedArrayName]]: the constructor's name. */
  public final String name;

  /** The constructor. */
  public final Intrinsic constructor;

  /** Its prototype property. */
  public final Intrinsic prototype;

  /** In bytes. */
  public final int size;

  /** The binary logarithm of {@link #size}. */
  public final int shift;

  private final boolean isInt;

  ElementType(String name, Intrinsic constructor, Intrinsic prototype, int size) {
    this.name = name;
    this.constructor = constructor;
    this.prototype = prototype;
    this.size = size;
    this.shift = Integer.numberOfTrailingZeros(size);
    this.isInt = this instanceof IntegerType;
  }

  /** Whether [[ContentType]] is bigint. */
  public boolean isBigInt() {
    return this instanceof BigIntType;
  }

  /** Whether all values are ints, which {@link #getInt} gives. */
  public boolean isInt() {
    return isInt;
  }

  /** The value at a place of a block, in bytes. */
  public abstract Object get(DataBlock block, int at);

  /** {@link #get} where {@link #isInt}. */
  public int getInt(DataBlock block, int at) {
    throw new UnsupportedOperationException(name);
  }

  /** {@link #get} where {@link #isBigInt} does not hold. */
  public double getDouble(DataBlock block, int at) {
    throw new UnsupportedOperationException(name);
  }

  /** Writes a value. */
  public void set(DataBlock block, int at, Object value) {
    if (value instanceof Integer i) {
      setInt(block, at, i);
    } else {
      setDouble(block, at, (Double) value);
    }
  }

  /** {@link #set} where {@link #isBigInt} does not hold. */
  public abstract void setInt(DataBlock block, int at, int value);

  /** {@link #set} where {@link #isBigInt} does not hold. */
  public abstract void setDouble(DataBlock block, int at, double value);

  /** <a href="https://tc39.es/ecma262/#sec-rawbytestonumeric">RawBytesToNumeric</a> of the lowest bits. */
  public abstract Object rawBytesToNumeric(long bits);

  /**
   * <a href="https://tc39.es/ecma262/#sec-numerictorawbytes">NumericToRawBytes</a>: in the lowest bits; the others may
   * be anything.
   */
  public abstract long numericToRawBytes(Object value);

  /** ToNumber or ToBigInt of any value, whichever the elements are. */
  public Object toNumeric(Object value) {
    return value instanceof Integer || value instanceof Double
        ? value
        : TypeConversion.number(TypeConversion.toNumber(value));
  }
}
