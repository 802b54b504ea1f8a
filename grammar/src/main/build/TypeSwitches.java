import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;

/**
 * Links type switches. No AOT cache keeps their linkage, which takes milliseconds each: a first program met twenty of
 * them and paid half of its time for it. Each becomes a call of a method with a chain of instanceof.
 */
final class TypeSwitches {
  private static final MethodTypeDesc TYPE =
      MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object, ConstantDescs.CD_int);

  private TypeSwitches() {}

  /** Gives the class with its type switches linked, or the very same array if it has none. */
  static byte[] link(byte[] bytes) {
    var model = ClassFile.of().parse(bytes);
    ClassDesc self = model.thisClass().asSymbol();
    boolean ofInterface = model.flags().has(AccessFlag.INTERFACE);
    List<List<ClassDesc>> switches = new ArrayList<>();
    return InvokeDynamics.replaced(bytes, (method, i) -> {
      List<ClassDesc> labels = labels(i);
      if (labels == null) {
        return null;
      }
      String name = name(switches.size());
      switches.add(labels);
      return new InvokeDynamics.Substitute(InvokeDynamics.INVOKESTATIC, pool -> ofInterface
          ? pool.interfaceMethodRefEntry(self, name, TYPE) : pool.methodRefEntry(self, name, TYPE));
    }, b -> addMethods(b, switches));
  }

  private static String name(int n) {
    return "typeSwitch$" + n;
  }

  private static void addMethods(ClassBuilder b, List<List<ClassDesc>> switches) {
    for (int n = 0; n < switches.size(); n++) {
      List<ClassDesc> labels = switches.get(n);
      b.withMethodBody(name(n), TYPE, ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
          c -> chain(c, labels));
    }
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
