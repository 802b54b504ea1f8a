import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;

/** The class of one lambda expression: what it captures, and a method that calls its target. */
final class LambdaClass {
  /** The field with the only object of a class that captures nothing. */
  static final String INSTANCE = "INSTANCE";
  /** The method that makes an object of what is captured. */
  static final String OF = "of";

  private static final Map<ClassDesc, ClassDesc> WRAPPERS = Map.of(
      ConstantDescs.CD_boolean, ConstantDescs.CD_Boolean, ConstantDescs.CD_byte, ConstantDescs.CD_Byte,
      ConstantDescs.CD_char, ConstantDescs.CD_Character, ConstantDescs.CD_short, ConstantDescs.CD_Short,
      ConstantDescs.CD_int, ConstantDescs.CD_Integer, ConstantDescs.CD_long, ConstantDescs.CD_Long,
      ConstantDescs.CD_float, ConstantDescs.CD_Float, ConstantDescs.CD_double, ConstantDescs.CD_Double);

  private final String method;
  private final MethodTypeDesc captured;
  private final MethodTypeDesc erased;
  private final MethodTypeDesc instantiated;
  private final DirectMethodHandleDesc target;
  private final ClassDesc host;

  /**
   * @param i the instruction that LambdaMetafactory.metafactory would link
   * @param host whose instruction it is
   */
  LambdaClass(InvokeDynamicInstruction i, ClassDesc host) {
    method = i.name().stringValue();
    captured = i.typeSymbol();
    erased = (MethodTypeDesc) i.bootstrapArgs().get(0);
    target = (DirectMethodHandleDesc) i.bootstrapArgs().get(1);
    instantiated = (MethodTypeDesc) i.bootstrapArgs().get(2);
    this.host = host;
  }

  DirectMethodHandleDesc target() {
    return target;
  }

  /** The interface that it implements. */
  ClassDesc type() {
    return captured.returnType();
  }

  /** The type of the method {@link #OF}. */
  MethodTypeDesc factoryType() {
    return captured;
  }

  /** Captures nothing: one object is enough. */
  boolean isConstant() {
    return captured.parameterCount() == 0;
  }

  /**
   * Makes the class file.
   *
   * @param nestHost null if it need not belong to a nest
   */
  byte[] make(ClassDesc self, int version, ClassDesc nestHost) {
    return ClassFile.of().build(self, b -> {
      b.withVersion(version, 0).withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER | ClassFile.ACC_SYNTHETIC)
          .withInterfaceSymbols(type());
      if (nestHost != null) {
        b.with(NestHostAttribute.of(nestHost));
      }
      MethodTypeDesc constructor = captured.changeReturnType(ConstantDescs.CD_void);
      addConstructor(b, self, constructor);
      addWayIn(b, self, constructor);
      b.withMethodBody(method, erased, ClassFile.ACC_PUBLIC, c -> call(c, self));
    });
  }

  private void addConstructor(ClassBuilder b, ClassDesc self, MethodTypeDesc constructor) {
    for (int n = 0; n < captured.parameterCount(); n++) {
      b.withField(field(n), captured.parameterType(n), ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
    }
    b.withMethodBody(ConstantDescs.INIT_NAME, constructor, ClassFile.ACC_PRIVATE, c -> {
      c.aload(0).invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
      for (int n = 0; n < captured.parameterCount(); n++) {
        ClassDesc type = captured.parameterType(n);
        c.aload(0).loadLocal(TypeKind.from(type), c.parameterSlot(n)).putfield(self, field(n), type);
      }
      c.return_();
    });
  }

  /** Where the objects come from: {@link #INSTANCE} or {@link #OF}. */
  private void addWayIn(ClassBuilder b, ClassDesc self, MethodTypeDesc constructor) {
    if (isConstant()) {
      b.withField(INSTANCE, type(), ClassFile.ACC_STATIC | ClassFile.ACC_FINAL);
      b.withMethodBody(ConstantDescs.CLASS_INIT_NAME, ConstantDescs.MTD_void, ClassFile.ACC_STATIC, c ->
          c.new_(self).dup().invokespecial(self, ConstantDescs.INIT_NAME, constructor)
              .putstatic(self, INSTANCE, type()).return_());
      return;
    }
    b.withMethodBody(OF, captured, ClassFile.ACC_STATIC, c -> {
      c.new_(self).dup();
      for (int n = 0; n < captured.parameterCount(); n++) {
        c.loadLocal(TypeKind.from(captured.parameterType(n)), c.parameterSlot(n));
      }
      c.invokespecial(self, ConstantDescs.INIT_NAME, constructor).areturn();
    });
  }

  private static String field(int n) {
    return "captured" + n;
  }

  /** Calls the target with what is captured and the arguments. */
  private void call(CodeBuilder c, ClassDesc self) {
    boolean makes = target.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR;
    if (makes) {
      c.new_(target.owner()).dup();
    }
    // A constructor's type as a function gives its object; an instance method's begins with the object that it is of.
    MethodTypeDesc type = target.invocationType();
    int next = 0;
    for (int n = 0; n < captured.parameterCount(); n++) {
      ClassDesc from = captured.parameterType(n);
      c.aload(0).getfield(self, field(n), from);
      convert(c, from, from, type.parameterType(next++));
    }
    for (int n = 0; n < erased.parameterCount(); n++) {
      ClassDesc from = erased.parameterType(n);
      c.loadLocal(TypeKind.from(from), c.parameterSlot(n));
      convert(c, from, instantiated.parameterType(n), type.parameterType(next++));
    }
    MethodTypeDesc lookedUp = makes ? type.changeReturnType(ConstantDescs.CD_void)
        : MethodTypeDesc.ofDescriptor(target.lookupDescriptor());
    ClassDesc owner = target.owner();
    String name = target.methodName();
    switch (target.kind()) {
      case STATIC -> c.invokestatic(owner, name, lookedUp);
      case INTERFACE_STATIC -> c.invokestatic(owner, name, lookedUp, true);
      case VIRTUAL -> c.invokevirtual(owner, name, lookedUp);
      case INTERFACE_VIRTUAL -> c.invokeinterface(owner, name, lookedUp);
      case CONSTRUCTOR -> c.invokespecial(owner, ConstantDescs.INIT_NAME, lookedUp);
      // Of a private method of the class itself: javac makes others of what calls those of a superclass.
      case SPECIAL -> c.invokevirtual(ownMethods(owner), name, lookedUp);
      case INTERFACE_SPECIAL -> c.invokeinterface(ownMethods(owner), name, lookedUp);
      default -> throw new IllegalStateException("a reference to a field: " + target);
    }
    giveBack(c, type.returnType());
  }

  private ClassDesc ownMethods(ClassDesc owner) {
    if (!owner.equals(host)) {
      throw new IllegalStateException("a call of a superclass's method: " + target);
    }
    return owner;
  }

  private void giveBack(CodeBuilder c, ClassDesc from) {
    ClassDesc to = erased.returnType();
    if (to.equals(ConstantDescs.CD_void)) {
      switch (TypeKind.from(from).slotSize()) {
        case 1 -> c.pop();
        case 2 -> c.pop2();
        default -> {}
      }
    } else {
      convert(c, from, instantiated.returnType(), to);
    }
    c.return_(TypeKind.from(to));
  }

  /** Converts what is on the stack, as an assignment in Java does; {@code as} is the type that generics have erased. */
  private static void convert(CodeBuilder c, ClassDesc from, ClassDesc as, ClassDesc to) {
    if (from.equals(to)) {
      return;
    }
    if (from.isPrimitive() && to.isPrimitive()) {
      c.conversion(TypeKind.from(from), TypeKind.from(to));
    } else if (from.isPrimitive()) {
      ClassDesc wrapper = WRAPPERS.get(from);
      c.invokestatic(wrapper, "valueOf", MethodTypeDesc.of(wrapper, from));
    } else if (to.isPrimitive()) {
      unbox(c, from, as, to);
    } else if (!to.equals(ConstantDescs.CD_Object)) {
      c.checkcast(to);
    }
  }

  private static void unbox(CodeBuilder c, ClassDesc from, ClassDesc as, ClassDesc to) {
    ClassDesc wrapped = from.isPrimitive() ? from : as;
    ClassDesc primitive = null;
    for (Map.Entry<ClassDesc, ClassDesc> e : WRAPPERS.entrySet()) {
      if (e.getValue().equals(wrapped) || e.getValue().equals(from)) {
        primitive = e.getKey();
      }
    }
    if (primitive == null) {
      throw new IllegalStateException("no primitive value of " + wrapped.displayName());
    }
    ClassDesc wrapper = WRAPPERS.get(primitive);
    if (!from.equals(wrapper)) {
      c.checkcast(wrapper);
    }
    c.invokevirtual(wrapper, primitive.displayName() + "Value", MethodTypeDesc.of(primitive));
    if (!primitive.equals(to)) {
      c.conversion(TypeKind.from(primitive), TypeKind.from(to));
    }
  }
}
