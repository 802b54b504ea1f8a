package everett.buffer;

import everett.machine.Intrinsic;
import everett.operation.Binary16;

/** Floating-point elements. */
abstract sealed class FloatType extends ElementType {
  FloatType(String name, Intrinsic constructor, Intrinsic prototype, int size) {
    super(name, constructor, prototype, size);
  }

  @Override
  public Object get(DataBlock block, int at) {
    return getDouble(block, at);
  }

  @Override
  public abstract double getDouble(DataBlock block, int at);

  @Override
  public void setInt(DataBlock block, int at, int value) {
    setDouble(block, at, value);
  }

  @Override
  public Object rawBytesToNumeric(long bits) {
    return fromBits(bits);
  }

  @Override
  public long numericToRawBytes(Object value) {
    return toBits(((Number) value).doubleValue());
  }

  abstract double fromBits(long bits);

  abstract long toBits(double value);

  static final class Float16 extends FloatType {
    Float16() {
      super("Float16Array", Intrinsic.FLOAT16_ARRAY, Intrinsic.FLOAT16_ARRAY_PROTOTYPE, 2);
    }

    @Override
    public double getDouble(DataBlock block, int at) {
      return Float.float16ToFloat(block.getShort(at));
    }

    @Override
    public void setDouble(DataBlock block, int at, double value) {
      block.setShort(at, Binary16.bits(value));
    }

    @Override
    double fromBits(long bits) {
      return Float.float16ToFloat((short) bits);
    }

    @Override
    long toBits(double value) {
      return Binary16.bits(value);
    }
  }

  static final class Float32 extends FloatType {
    Float32() {
      super("Float32Array", Intrinsic.FLOAT32_ARRAY, Intrinsic.FLOAT32_ARRAY_PROTOTYPE, 4);
    }

    @Override
    public double getDouble(DataBlock block, int at) {
      return Float.intBitsToFloat(block.getInt(at));
    }

    @Override
    public void setDouble(DataBlock block, int at, double value) {
      block.setInt(at, Float.floatToRawIntBits((float) value));
    }

    @Override
    double fromBits(long bits) {
      return Float.intBitsToFloat((int) bits);
    }

    @Override
    long toBits(double value) {
      return Float.floatToRawIntBits((float) value);
    }
  }

  static final class Float64 extends FloatType {
    Float64() {
      super("Float64Array", Intrinsic.FLOAT64_ARRAY, Intrinsic.FLOAT64_ARRAY_PROTOTYPE, 8);
    }

    @Override
    public double getDouble(DataBlock block, int at) {
      return Double.longBitsToDouble(block.getLong(at));
    }

    @Override
    public void setDouble(DataBlock block, int at, double value) {
      block.setLong(at, Double.doubleToRawLongBits(value));
    }

    @Override
    double fromBits(long bits) {
      return Double.longBitsToDouble(bits);
    }

    @Override
    long toBits(double value) {
      return Double.doubleToRawLongBits(value);
    }
  }
}
