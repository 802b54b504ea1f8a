package everett.node;

import everett.machine.ClassConstructor;
import everett.machine.Frame;
import everett.object.JsObject;
import everett.object.PrivateName;
import everett.object.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * A class while <a href="https://tc39.es/ecma262/#sec-runtime-semantics-classdefinitionevaluation">its definition</a>
 * is being evaluated. No code can refer to it yet; each branch of a {@code function **} finishes one of its own.
 */
public final class HalfBuiltClass {
  /** A static private method or accessor. */
  private record StaticElement(PrivateName name, Object slot) {}

  final ClassConstructor constructor;
  final JsObject prototype;

  /** The computed names of instance fields, in order. */
  final List<Object> keys;

  /** Those of static fields. */
  final List<Object> staticKeys;

  private final List<StaticElement> staticElements;

  HalfBuiltClass(ClassConstructor constructor, JsObject prototype) {
    this(constructor, prototype, List.of(), List.of(), List.of());
  }

  private HalfBuiltClass(
      ClassConstructor constructor, JsObject prototype, List<Object> keys, List<Object> staticKeys,
      List<StaticElement> staticElements) {
    this.constructor = constructor;
    this.prototype = prototype;
    this.keys = new ArrayList<>(keys);
    this.staticKeys = new ArrayList<>(staticKeys);
    this.staticElements = new ArrayList<>(staticElements);
    constructor.materialize();
    prototype.put("constructor", constructor, Shape.WC);
  }

  /** The same for another branch: its functions stay the same. */
  public HalfBuiltClass fork() {
    JsObject p = prototype.twin();
    HalfBuiltClass c = new HalfBuiltClass(constructor.twin(p), p, keys, staticKeys, List.of());
    staticElements.forEach(e -> c.addStaticElement(e.name, e.slot));
    return c;
  }

  /** What public members are defined on. */
  JsObject holder(boolean isStatic) {
    return isStatic ? constructor : prototype;
  }

  /** The private element of that name so far, or null. */
  @org.jspecify.annotations.Nullable Object privateElement(PrivateName name, boolean isStatic) {
    return isStatic ? constructor.privateElement(name) : constructor.privateMethod(name);
  }

  /** Adds a private method or accessor, in place of one with that name. */
  void addPrivateElement(PrivateName name, Object slot, boolean isStatic) {
    if (isStatic) {
      addStaticElement(name, slot);
    } else {
      constructor.addPrivateMethod(name, slot);
    }
  }

  private void addStaticElement(PrivateName name, Object slot) {
    staticElements.removeIf(e -> e.name == name);
    staticElements.add(new StaticElement(name, slot));
    if (constructor.privateElement(name) != null) {
      constructor.put(name, slot, Shape.ACCESSOR);
    } else {
      constructor.addPrivateElement(name, slot, false);
    }
  }

  static HalfBuiltClass in(Frame frame, int slot) {
    return (HalfBuiltClass) frame.slots[slot];
  }
}
