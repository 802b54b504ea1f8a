package everett.buffer;

import everett.machine.Intrinsic;
import everett.operation.TypeConversion;

/** Elements that are ints. */
abstract sealed class IntegerType extends ElementType {
  IntegerType(String name, Intrinsic constructor, Intrinsic prototype, int size) {
    super(name, constructor, prototype, size);
  }

  @Override
  public Object get(DataBlock block, int at) {
    return getInt(block, at);
  }

  @Override
  public abstract int getInt(DataBlock block, int at);

  @Override
  public double getDouble(DataBlock block, int at) {
    return getInt(block, at);
  }

  @Override
  public void setDouble(DataBlock block, int at, double value) {
    setInt(block, at, TypeConversion.toInt32(value));
  }

  @Override
  public Object rawBytesToNumeric(long bits) {
    return fromBits((int) bits);
  }

  abstract int fromBits(int bits);

  @Override
  public long numericToRawBytes(Object value) {
    return TypeConversion.toInt32(value);
  }

  static final class Int8 extends IntegerType {
    Int8() {
      super("Int8Array", Intrinsic.INT8_ARRAY, Intrinsic.INT8_ARRAY_PROTOTYPE, 1);
    }

    @Override
    public int getInt(DataBlock block, int at) {
      return block.getByte(at);
    }

    @Override
    public void setInt(DataBlock block, int at, int value) {
      block.setByte(at, value);
    }

    @Override
    int fromBits(int bits) {
      return (byte) bits;
    }
  }

  static final class Uint8 extends IntegerType {
    Uint8() {
      super("Uint8Array", Intrinsic.UINT8_ARRAY, Intrinsic.UINT8_ARRAY_PROTOTYPE, 1);
    }

    @Override
    public int getInt(DataBlock block, int at) {
      return block.getByte(at) & 0xFF;
    }

    @Override
    public void setInt(DataBlock block, int at, int value) {
      block.setByte(at, value);
    }

    @Override
    int fromBits(int bits) {
      return bits & 0xFF;
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-touint8clamp">ToUint8Clamp</a> instead of a modulo. */
  static final class Uint8Clamped extends IntegerType {
    Uint8Clamped() {
      super("Uint8ClampedArray", Intrinsic.UINT8_CLAMPED_ARRAY, Intrinsic.UINT8_CLAMPED_ARRAY_PROTOTYPE, 1);
    }

    @Override
    public int getInt(DataBlock block, int at) {
      return block.getByte(at) & 0xFF;
    }

    @Override
    public void setInt(DataBlock block, int at, int value) {
      block.setByte(at, Math.clamp(value, 0, 255));
    }

    @Override
    public void setDouble(DataBlock block, int at, double value) {
      block.setByte(at, clamp(value));
    }

    private static int clamp(double value) {
      return value > 0 ? (int) Math.rint(Math.min(value, 255)) : 0;
    }

    @Override
    int fromBits(int bits) {
      return bits & 0xFF;
    }

    @Override
    public long numericToRawBytes(Object value) {
      return clamp(((Number) value).doubleValue());
    }
  }

  static final class Int16 extends IntegerType {
    Int16() {
      super("Int16Array", Intrinsic.INT16_ARRAY, Intrinsic.INT16_ARRAY_PROTOTYPE, 2);
    }

    @Override
    public int getInt(DataBlock block, int at) {
      return block.getShort(at);
    }

    @Override
    public void setInt(DataBlock block, int at, int value) {
      block.setShort(at, value);
    }

    @Override
    int fromBits(int bits) {
      return (short) bits;
    }
  }

  static final class Uint16 extends IntegerType {
    Uint16() {
      super("Uint16Array", Intrinsic.UINT16_ARRAY, Intrinsic.UINT16_ARRAY_PROTOTYPE, 2);
    }

    @Override
    public int getInt(DataBlock block, int at) {
      return block.getShort(at) & 0xFFFF;
    }

    @Override
    public void setInt(DataBlock block, int at, int value) {
      block.setShort(at, value);
    }

    @Override
    int fromBits(int bits) {
      return bits & 0xFFFF;
    }
  }

  static final class Int32 extends IntegerType {
    Int32() {
      super("Int32Array", Intrinsic.INT32_ARRAY, Intrinsic.INT32_ARRAY_PROTOTYPE, 4);
    }

    @Override
    public int getInt(DataBlock block, int at) {
      return block.getInt(at);
    }

    @Override
    public void setInt(DataBlock block, int at, int value) {
      block.setInt(at, value);
    }

    @Override
    int fromBits(int bits) {
      return bits;
    }
  }
}
