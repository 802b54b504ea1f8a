import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** Puts other instructions in the places of invokedynamic instructions. */
final class InvokeDynamics {
  static final int GETSTATIC = 0xb2;
  static final int INVOKESTATIC = 0xb8;

  /** What stands for an instruction: the opcode of another, and what that refers to in the constant pool. */
  record Substitute(int opcode, Function<ConstantPoolBuilder, PoolEntry> entry) {}

  /** Where an instruction is: its place in what the class file has of a method's code, limits of its stack and all. */
  private record Place(byte[] code, int offset, Substitute substitute) {}

  private InvokeDynamics() {}

  /**
   * Gives the class with other instructions, or the very same array if none is replaced.
   *
   * @param substitute gives what stands for an instruction of a method, or null if it is to stay
   * @param additions adds to the class, after all instructions have been seen
   */
  static byte[] replaced(byte[] bytes, BiFunction<MethodModel, InvokeDynamicInstruction, Substitute> substitute,
      Consumer<ClassBuilder> additions) {
    ClassModel model = ClassFile.of().parse(bytes);
    List<Place> places = new ArrayList<>();
    for (MethodModel m : model.methods()) {
      m.findAttribute(Attributes.code()).ifPresent(code -> {
        byte[] array = ByteBuffer.allocate(8 + code.codeLength()).putShort((short) code.maxStack())
            .putShort((short) code.maxLocals()).putInt(code.codeLength()).put(code.codeArray()).array();
        int offset = 8;
        for (CodeElement e : (CodeModel) code) {
          if (e instanceof Instruction i) {
            if (i instanceof InvokeDynamicInstruction d) {
              Substitute s = substitute.apply(m, d);
              if (s != null) {
                places.add(new Place(array, offset, s));
              }
            }
            offset += i.sizeInBytes();
          }
        }
      });
    }
    if (places.isEmpty()) {
      return bytes;
    }
    // The constant pool only grows and methods are copied as they are; then the instructions are put in place. They are
    // as long as those before: opcode, index, nop, nop for invokedynamic, index, 0, 0.
    int[] references = new int[places.size()];
    byte[] grown = ClassFile.of().transformClass(model, ClassTransform.endHandler(b -> {
      for (int n = 0; n < references.length; n++) {
        references[n] = places.get(n).substitute.entry.apply(b.constantPool()).index();
      }
      additions.accept(b);
    }));
    for (int n = 0; n < references.length; n++) {
      Place p = places.get(n);
      int at = indexOf(grown, p.code) + p.offset;
      grown[at] = (byte) p.substitute.opcode;
      grown[at + 1] = (byte) (references[n] >> 8);
      grown[at + 2] = (byte) references[n];
      p.code[p.offset] = grown[at]; // the next place in this method is looked for in the code as it is now
      p.code[p.offset + 1] = grown[at + 1];
      p.code[p.offset + 2] = grown[at + 2];
    }
    return grown;
  }

  private static int indexOf(byte[] all, byte[] part) {
    outer:
    for (int at = 0; at <= all.length - part.length; at++) {
      for (int i = 0; i < part.length; i++) {
        if (all[at + i] != part[i]) {
          continue outer;
        }
      }
      return at;
    }
    throw new IllegalStateException("a method has been changed");
  }
}
