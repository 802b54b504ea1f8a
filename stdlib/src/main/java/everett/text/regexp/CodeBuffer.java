package everett.text.regexp;

import java.util.Arrays;

/** Code that is being written. */
final class CodeBuffer {
  private int[] code = new int[32];
  private int size;

  int size() {
    return size;
  }

  /** Appends an instruction and gives its address. */
  int emit(int... instruction) {
    if (size + instruction.length > code.length) {
      code = Arrays.copyOf(code, Math.max(2 * code.length, size + instruction.length));
    }
    System.arraycopy(instruction, 0, code, size, instruction.length);
    size += instruction.length;
    return size - instruction.length;
  }

  /** Sets the operand at {@code address} to the current end of the code. */
  void patch(int address) {
    code[address] = size;
  }

  int[] toArray() {
    return Arrays.copyOf(code, size);
  }
}
