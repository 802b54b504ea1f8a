package everett.buffer;

import everett.machine.Intrinsic;
import everett.operation.TypeConversion;

/** Unsigned integers of 32 bits: half of them are no ints. */
final class Uint32Type extends ElementType {
  Uint32Type() {
    super("Uint32Array", Intrinsic.UINT32_ARRAY, Intrinsic.UINT32_ARRAY_PROTOTYPE, 4);
  }

  @Override
  public Object get(DataBlock block, int at) {
    return rawBytesToNumeric(block.getInt(at));
  }

  @Override
  public double getDouble(DataBlock block, int at) {
    return block.getInt(at) & 0xFFFFFFFFL;
  }

  @Override
  public void setInt(DataBlock block, int at, int value) {
    block.setInt(at, value);
  }

  @Override
  public void setDouble(DataBlock block, int at, double value) {
    block.setInt(at, TypeConversion.toInt32(value));
  }

  @Override
  public Object rawBytesToNumeric(long bits) {
    return TypeConversion.number(bits & 0xFFFFFFFFL);
  }

  @Override
  public long numericToRawBytes(Object value) {
    return TypeConversion.toInt32(value);
  }
}
