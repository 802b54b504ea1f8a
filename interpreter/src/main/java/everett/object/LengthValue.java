package everett.object;

import everett.operation.TypeConversion;

/** The value of an array's length as the program gave it. */
final class LengthValue {
  private LengthValue() {}

  /** ToUint32 of the value, if ToNumber gives the same number; else -1. The value is converted twice, as specified. */
  static long of(Object value) {
    if (value instanceof Integer i) {
      return i >= 0 ? i : -1;
    }
    long length = TypeConversion.toUint32(value);
    double number = TypeConversion.toNumber(value);
    return length == number ? length : -1;
  }
}
