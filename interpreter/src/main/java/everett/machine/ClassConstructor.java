package everett.machine;

import everett.object.JsObject;
import everett.object.PrivateName;
import everett.object.PropertyDescriptor;
import everett.object.Shape;
import everett.operation.ObjectOperations;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constructor that a class definition makes. */
public final class ClassConstructor extends Closure {
  /** A private method or accessor that every instance gets. */
  private record PrivateMethod(PrivateName name, Object slot) {}

  private final boolean derived;
  private final JsObject prototype;
  private final String name;
  private @Nullable List<PrivateMethod> methods;

  /** Initializes the instance fields of its {@code this}; null if there are none. */
  public @Nullable Closure fields;

  public ClassConstructor(
      Shape unmaterialized, Code code, Object[] scope, boolean derived, JsObject prototype, String name) {
    super(unmaterialized, code, scope, null);
    this.derived = derived;
    this.prototype = prototype;
    this.name = name;
    homeObject = prototype;
  }

  /**
   * The constructor of the same class for another branch of a {@code function **}, while the class is being defined.
   */
  public ClassConstructor twin(JsObject prototype) {
    ClassConstructor c =
        new ClassConstructor(Shape.exotic(getPrototypeOf()), code, scope, derived, prototype, name);
    c.materialize();
    for (Object key : ownPropertyKeys()) {
      PropertyDescriptor d = getOwnProperty(key);
      if (d != null && !key.equals("prototype")) {
        c.defineOwnProperty(key, d);
      }
    }
    c.methods = methods == null ? null : new ArrayList<>(methods);
    return c;
  }

  @Override
  protected void defineProperties() {
    put("length", code.length, Shape.CONFIGURABLE);
    put("name", name, Shape.CONFIGURABLE);
    put("prototype", prototype, 0);
  }

  /** Notes a private method; accessors with the same name come together. */
  public void addPrivateMethod(PrivateName name, Object slot) {
    if (methods == null) {
      methods = new ArrayList<>();
    }
    methods.removeIf(m -> m.name == name);
    methods.add(new PrivateMethod(name, slot));
  }

  /** The private method or accessor of that name that has been noted; null if none has. */
  public @Nullable Object privateMethod(PrivateName name) {
    if (methods != null) {
      for (PrivateMethod m : methods) {
        if (m.name == name) {
          return m.slot;
        }
      }
    }
    return null;
  }

  @Override
  public Object call(Object thisValue, Object... arguments) {
    String what = get("name") instanceof CharSequence n && n.length() > 0 ? "Class constructor " + n : "Class constructors";
    throw code.realm.typeError(what + " cannot be invoked without 'new'");
  }

  /**
   * <a
   * href="https://tc39.es/ecma262/#sec-ecmascript-function-objects-construct-argumentslist-newtarget">[[Construct]]</a>.
   */
  @Override
  public JsObject construct(Object[] arguments, JsObject newTarget) {
    code.complete();
    JsObject self = null;
    if (!derived) {
      self = code.instance(newTarget instanceof ClassConstructor c
          ? c.prototype // not writable
          : ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.OBJECT_PROTOTYPE));
      initialize(self);
    }
    Frame frame = frame(self, arguments);
    if (code.newTargetSlot >= 0) {
      frame.slots[code.newTargetSlot] = newTarget;
    }
    Object result = code.run(frame);
    if (result instanceof JsObject o) {
      return o;
    }
    if (self != null) {
      code.grew(self);
      return self;
    }
    // From here on it is the caller's realm that runs.
    if (result != everett.object.Undefined.UNDEFINED) {
      throw JsThrow.typeError("Derived constructors may only return object or undefined");
    }
    if (frame.self instanceof JsObject o) {
      return o;
    }
    throw JsThrow.referenceError(
        "Must call super constructor in derived class before accessing 'this' or returning from derived constructor");
  }

  /** <a href="https://tc39.es/ecma262/#sec-initializeinstanceelements">InitializeInstanceElements</a>. */
  public void initialize(JsObject self) {
    if (methods != null) {
      for (PrivateMethod m : methods) {
        self.addPrivateElement(m.name, m.slot, false);
      }
    }
    if (fields != null) {
      fields.call(self);
    }
  }
}
