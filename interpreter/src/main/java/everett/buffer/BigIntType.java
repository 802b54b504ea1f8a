package everett.buffer;

import everett.machine.Intrinsic;
import everett.operation.TypeConversion;
import java.math.BigInteger;

/** Elements that are BigInts. */
abstract sealed class BigIntType extends ElementType {
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(64);

  BigIntType(String name, Intrinsic constructor, Intrinsic prototype) {
    super(name, constructor, prototype, 8);
  }

  @Override
  public Object get(DataBlock block, int at) {
    return rawBytesToNumeric(block.getLong(at));
  }

  @Override
  public void set(DataBlock block, int at, Object value) {
    block.setLong(at, numericToRawBytes(value));
  }

  @Override
  public void setInt(DataBlock block, int at, int value) {
    throw new UnsupportedOperationException(name);
  }

  @Override
  public void setDouble(DataBlock block, int at, double value) {
    throw new UnsupportedOperationException(name);
  }

  @Override
  public long numericToRawBytes(Object value) {
    return ((BigInteger) value).longValue();
  }

  @Override
  public Object toNumeric(Object value) {
    return TypeConversion.toBigInt(value);
  }

  static final class BigInt64 extends BigIntType {
    BigInt64() {
      super("BigInt64Array", Intrinsic.BIG_INT64_ARRAY, Intrinsic.BIG_INT64_ARRAY_PROTOTYPE);
    }

    @Override
    public Object rawBytesToNumeric(long bits) {
      return BigInteger.valueOf(bits);
    }
  }

  static final class BigUint64 extends BigIntType {
    BigUint64() {
      super("BigUint64Array", Intrinsic.BIG_UINT64_ARRAY, Intrinsic.BIG_UINT64_ARRAY_PROTOTYPE);
    }

    @Override
    public Object rawBytesToNumeric(long bits) {
      BigInteger signed = BigInteger.valueOf(bits);
      return bits < 0 ? signed.add(MODULUS) : signed;
    }
  }
}
