import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Links type switches when Everett is built. javac leaves them to an invokedynamic instruction, whose linkage at its first
 * execution takes milliseconds each, and which no AOT cache keeps: a first program met twenty of them and paid half of
 * its time for it. Each becomes a call of a method with a chain of instanceof.
 *
 * <p>java TypeSwitches.java CLASSES
 */
public class TypeSwitches {
  private static final MethodTypeDesc TYPE = MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object, ConstantDescs.CD_int);

  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    if (!Files.isDirectory(classes)) {
      return;
    }
    try (Stream<Path> all = Files.walk(classes)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".class")).toList()) {
        byte[] before = Files.readAllBytes(file);
        byte[] after = link(before);
        if (after != before) {
          Files.write(file, after);
        }
      }
    }
  }

  /** Where a type switch is: its instruction's place in a method's code. */
  private record Place(byte[] code, int offset, List<ClassDesc> labels) {}

  static byte[] link(byte[] bytes) {
    ClassModel model = ClassFile.of().parse(bytes);
    List<Place> places = new ArrayList<>();
    for (MethodModel m : model.methods()) {
      m.findAttribute(Attributes.code()).ifPresent(code -> {
        byte[] array = code.codeArray().clone();
        int offset = 0;
        for (CodeElement e : (CodeModel) code) {
          if (e instanceof Instruction i) {
            if (i instanceof InvokeDynamicInstruction d && labels(d) != null) {
              places.add(new Place(array, offset, labels(d)));
            }
            offset += i.sizeInBytes();
          }
        }
      });
    }
    if (places.isEmpty()) {
      return bytes;
    }
    // The constant pool only grows and methods are copied as they are; then the instructions are put in place. They are as
    // long as those before: invokestatic, index, nop, nop for invokedynamic, index, 0, 0.
    int[] references = new int[places.size()];
    byte[] grown = ClassFile.of().transformClass(model, ClassTransform.endHandler(b -> {
      for (int n = 0; n < references.length; n++) {
        List<ClassDesc> labels = places.get(n).labels;
        String name = "typeSwitch$" + n;
        ClassDesc self = model.thisClass().asSymbol();
        references[n] = model.flags().has(AccessFlag.INTERFACE)
            ? b.constantPool().interfaceMethodRefEntry(self, name, TYPE).index()
            : b.constantPool().methodRefEntry(self, name, TYPE).index();
        b.withMethodBody(name, TYPE, ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
            c -> chain(c, labels));
      }
    }));
    for (int n = 0; n < references.length; n++) {
      Place p = places.get(n);
      int at = indexOf(grown, p.code) + p.offset;
      grown[at] = (byte) 0xb8;
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

  /** The classes that a type switch tells apart; null for another instruction, or one that tells other things apart. */
  private static List<ClassDesc> labels(InvokeDynamicInstruction i) {
    if (!i.bootstrapMethod().owner().descriptorString().equals("Ljava/lang/runtime/SwitchBootstraps;")
        || !i.name().stringValue().equals("typeSwitch")) {
      return null;
    }
    List<ClassDesc> labels = new ArrayList<>();
    for (ConstantDesc d : i.bootstrapArgs()) {
      if (!(d instanceof ClassDesc c)) {
        return null;
      }
      labels.add(c);
    }
    return labels;
  }

  /** The number of the first class, from the given one on, that the value is of; -1 for null, their count for none. */
  private static void chain(CodeBuilder c, List<ClassDesc> labels) {
    Label notNull = c.newLabel();
    c.aload(0).ifnonnull(notNull).loadConstant(-1).ireturn().labelBinding(notNull);
    for (int n = 0; n < labels.size(); n++) {
      Label next = c.newLabel();
      c.iload(1).loadConstant(n).if_icmpgt(next);
      c.aload(0).instanceOf(labels.get(n)).ifeq(next);
      c.loadConstant(n).ireturn().labelBinding(next);
    }
    c.loadConstant(labels.size()).ireturn();
  }
}
