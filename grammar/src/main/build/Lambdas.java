import java.lang.classfile.Attributes;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a class of each lambda expression and method reference. Without them the JVM makes such classes while programs
 * run, with a library of its own: the first one takes it ten milliseconds or more. An AOT cache keeps those that its
 * training met, but also the library that made them, and each start has to load that.
 */
final class Lambdas {
  /** Between the name of the class and the number of its lambda expression. */
  static final String SUFFIX = "$$Lambda$";

  private final byte[] bytes;
  private final ClassModel model;
  private final Map<Integer, InvokeDynamics.Substitute> substitutes = new HashMap<>();
  private final Map<String, byte[]> classes = new LinkedHashMap<>();
  private final List<String> nestMembers = new ArrayList<>();

  Lambdas(byte[] bytes) {
    this.bytes = bytes;
    model = ClassFile.of().parse(bytes);
  }

  /** Gives the class with its lambda expressions linked, or the very same array if it has none. */
  byte[] link() {
    return InvokeDynamics.replaced(bytes, (method, i) -> substitute(i), b -> {});
  }

  /** The classes that {@link #link} has made, by their internal names. */
  Map<String, byte[]> classes() {
    return classes;
  }

  /** Those of them that call private methods: they must belong to the nest of {@link #nestHost}. */
  List<String> nestMembers() {
    return nestMembers;
  }

  /** The internal name of the class that lists the members of this one's nest. */
  String nestHost() {
    return model.findAttribute(Attributes.nestHost()).map(a -> a.nestHost().asInternalName())
        .orElse(model.thisClass().asInternalName());
  }

  /** Gives the class {@code host} with more members of its nest. */
  static byte[] withNestMembers(byte[] host, List<String> more) {
    ClassModel model = ClassFile.of().parse(host);
    List<ClassDesc> members = new ArrayList<>();
    model.findAttribute(Attributes.nestMembers()).ifPresent(a -> {
      for (ClassEntry member : a.nestMembers()) {
        members.add(member.asSymbol());
      }
    });
    for (String name : more) {
      ClassDesc member = ClassDesc.ofInternalName(name);
      if (!members.contains(member)) {
        members.add(member);
      }
    }
    ClassTransform others = ClassTransform.dropping((ClassElement e) -> e instanceof NestMembersAttribute);
    return ClassFile.of().transformClass(model,
        others.andThen(ClassTransform.endHandler(b -> b.with(NestMembersAttribute.ofSymbols(members)))));
  }

  private InvokeDynamics.Substitute substitute(InvokeDynamicInstruction i) {
    DirectMethodHandleDesc bootstrap = i.bootstrapMethod();
    if (!bootstrap.owner().descriptorString().equals("Ljava/lang/invoke/LambdaMetafactory;")
        || !bootstrap.methodName().equals("metafactory")) {
      return null;
    }
    // Equal method references share an entry of the constant pool.
    return substitutes.computeIfAbsent(i.invokedynamic().index(),
        index -> substitute(new LambdaClass(i, model.thisClass().asSymbol())));
  }

  private InvokeDynamics.Substitute substitute(LambdaClass lambda) {
    String name = model.thisClass().asInternalName() + SUFFIX + classes.size();
    ClassDesc self = ClassDesc.ofInternalName(name);
    boolean nestmate = mayBePrivate(lambda.target());
    classes.put(name, lambda.make(self, model.majorVersion(), nestmate ? ClassDesc.ofInternalName(nestHost()) : null));
    if (nestmate) {
      nestMembers.add(name);
    }
    return lambda.isConstant()
        ? new InvokeDynamics.Substitute(InvokeDynamics.GETSTATIC,
            pool -> pool.fieldRefEntry(self, LambdaClass.INSTANCE, lambda.type()))
        : new InvokeDynamics.Substitute(InvokeDynamics.INVOKESTATIC,
            pool -> pool.methodRefEntry(self, LambdaClass.OF, lambda.factoryType()));
  }

  private boolean mayBePrivate(DirectMethodHandleDesc target) {
    String owner = target.owner().descriptorString();
    String top = "L" + nestHost();
    if (!owner.equals(top + ";") && !owner.startsWith(top + "$")) {
      return false;
    }
    return model.methods().stream().noneMatch(m -> target.owner().equals(model.thisClass().asSymbol())
        && m.methodName().equalsString(target.methodName())
        && m.methodType().equalsString(target.lookupDescriptor())
        && !m.flags().has(AccessFlag.PRIVATE));
  }
}
