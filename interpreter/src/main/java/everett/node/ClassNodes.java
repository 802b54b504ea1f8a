package everett.node;

import everett.lineage.Running;
import everett.machine.ClassConstructor;
import everett.machine.Closure;
import everett.machine.Code;
import everett.machine.Frame;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Accessor;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.PrivateName;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import org.jspecify.annotations.Nullable;

/** <a href="https://tc39.es/ecma262/#sec-runtime-semantics-classdefinitionevaluation">Class definitions.</a> */
public final class ClassNodes {
  private ClassNodes() {}

  /** A member of a class body, as it is evaluated in order. */
  public abstract static class Element {
    final boolean isStatic;

    Element(boolean isStatic) {
      this.isStatic = isStatic;
    }

    abstract void evaluate(Frame frame, HalfBuiltClass c);
  }

  /** A public method, getter or setter. */
  public static final class Method extends Element {
    private final LiteralNodes.Method method;

    public Method(boolean isStatic, LiteralNodes.Method method) {
      super(isStatic);
      this.method = method;
    }

    @Override
    void evaluate(Frame frame, HalfBuiltClass c) {
      method.define(frame, c.holder(isStatic), false);
    }
  }

  /** A private method, getter or setter. */
  public static final class PrivateMethod extends Element {
    private final Node name;
    private final FunctionNodes.MakeFunction function;
    private final String kind;

    public PrivateMethod(boolean isStatic, Node name, FunctionNodes.MakeFunction function, String kind) {
      super(isStatic);
      this.name = name;
      this.function = function;
      this.kind = kind;
    }

    @Override
    void evaluate(Frame frame, HalfBuiltClass c) {
      PrivateName n = (PrivateName) name.execute(frame);
      Closure f = function.method(frame, c.holder(isStatic));
      FunctionNodes.name(f, n.description, kind);
      Object slot = f;
      if (!kind.isEmpty()) {
        Accessor other = c.privateElement(n, isStatic) instanceof Accessor a
            ? a
            : new Accessor(Undefined.UNDEFINED, Undefined.UNDEFINED);
        slot = kind.equals("get") ? new Accessor(f, other.setter()) : new Accessor(other.getter(), f);
      }
      c.addPrivateElement(n, slot, isStatic);
    }
  }

  /** The key of a field with a computed name. */
  public static final class FieldKey extends Element {
    private final Node key;

    public FieldKey(boolean isStatic, Node key) {
      super(isStatic);
      this.key = key;
    }

    @Override
    void evaluate(Frame frame, HalfBuiltClass c) {
      (isStatic ? c.staticKeys : c.keys).add(key.execute(frame));
    }
  }

  /** Defines a field of {@code this}; runs in the function that initializes fields. */
  public static final class DefineField extends Statement {
    private final Node key;
    private final @Nullable Node value;
    private final boolean naming;
    private final int position;

    /** The last shape that the field was added to, what it became, and the key. */
    private @Nullable Shape shape;

    private @Nullable Shape next;
    private @Nullable Object cached;

    /**
     * @param key gives a property key or a Private Name
     */
    public DefineField(Node key, @Nullable Node value, boolean naming, int position) {
      this.key = key;
      this.value = value;
      this.naming = naming;
      this.position = position;
    }

    @Override
    @SuppressWarnings("NullAway") // fields have an object for this
    public int execute(Frame frame) {
      Object k = key.execute(frame);
      Object v = value == null ? Undefined.UNDEFINED : value.execute(frame);
      if (naming) {
        FunctionNodes.name((JsObject) v, k instanceof PrivateName p ? p.description : k, "");
      }
      JsObject self = (JsObject) frame.self;
      if (self.shape == shape && k == cached) {
        self.append(v, next);
        return NORMAL;
      }
      frame.at(position);
      Shape before = self.shape;
      define(self, k, v);
      if (before.cacheable && self.shape.isAdditionTo(before)) {
        shape = before;
        next = self.shape;
        cached = k;
      }
      return NORMAL;
    }

    private static void define(JsObject self, Object k, Object v) {
      if (k instanceof PrivateName p) {
        self.addPrivateElement(p, v, true);
      } else {
        ObjectOperations.createDataPropertyOrThrow(self, k, v);
      }
    }
  }

  /** The n-th computed key of the class whose fields the running function initializes. */
  public static final class ComputedKey extends Node {
    private final int n;

    public ComputedKey(int n) {
      this.n = n;
    }

    @Override
    public Object execute(Frame frame) {
      return ((Initializer) frame.function).keys[n];
    }
  }

  /** The function that initializes the instance fields or runs the static elements of a class. */
  static final class Initializer extends Closure {
    final Object[] keys;

    Initializer(Shape shape, Code code, Object[] scope, JsObject home, Object[] keys) {
      super(shape, code, scope, null);
      homeObject = home;
      this.keys = keys;
    }
  }

  /**
   * What the planner knows of a class.
   *
   * @param bindName initializes the inner name with the value of the hidden slot
   */
  public record Parts(
      Realm realm,
      Code constructor,
      @Nullable Node heritage,
      String name,
      @Nullable Code fields,
      @Nullable Code statics,
      @Nullable Node bindName,
      int slot,
      int position) {
    private HalfBuiltClass begin(Frame frame) {
      Parents parents = heritage == null
          ? new Parents(realm.get(Intrinsic.OBJECT_PROTOTYPE), realm.get(Intrinsic.FUNCTION_PROTOTYPE))
          : (Parents) heritage.execute(frame);
      frame.at(position);
      JsObject prototype = new JsObject(parents.prototype);
      ClassConstructor f = new ClassConstructor(
          Shape.exotic(parents.constructor), constructor, frame.scope, heritage != null, prototype, name);
      return new HalfBuiltClass(f, prototype);
    }

    private ClassConstructor finish(Frame frame, HalfBuiltClass c) {
      ClassConstructor f = c.constructor;
      Running home = constructor.hasHome ? Closure.homeOf(frame) : null;
      f.home = home;
      if (bindName != null) {
        frame.slots[slot] = f;
        bindName.execute(frame);
      }
      Shape shape = realm.functionShape();
      if (fields != null) {
        f.fields = new Initializer(shape, fields, frame.scope, c.prototype, c.keys.toArray());
        f.fields.home = home;
      }
      if (statics != null) {
        Initializer initializer = new Initializer(shape, statics, frame.scope, f, c.staticKeys.toArray());
        initializer.home = home;
        initializer.call(f);
      }
      return f;
    }
  }

  /** The prototypes of a class's prototype and of its constructor. */
  private record Parents(@Nullable JsObject prototype, JsObject constructor) {}

  /** Evaluates a heritage; gives what a definition takes from it. */
  public static final class Heritage extends Node {
    private final Realm realm;
    private final Node value;
    private final int position;

    public Heritage(Realm realm, Node value, int position) {
      this.realm = realm;
      this.value = value;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object superclass = value.execute(frame);
      frame.at(position);
      if (superclass == Null.NULL) {
        return new Parents(null, realm.get(Intrinsic.FUNCTION_PROTOTYPE));
      }
      if (!(superclass instanceof JsObject constructor) || !constructor.isConstructor()) {
        throw frame.at(position).typeError("Class extends value "
            + ObjectOperations.display(superclass) + " is not a constructor or null");
      }
      Object p = constructor.get("prototype");
      if (!(p instanceof JsObject) && p != Null.NULL) {
        throw frame.at(position).typeError("Class extends value does not have valid prototype property "
            + ObjectOperations.display(p));
      }
      return new Parents(p instanceof JsObject o ? o : null, constructor);
    }
  }

  /** The definition; its scope is the class's own already. */
  public static final class Definition extends Node {
    private final Parts parts;
    private final Element[] elements;

    public Definition(Parts parts, Element[] elements) {
      this.parts = parts;
      this.elements = elements;
    }

    @Override
    public Object execute(Frame frame) {
      HalfBuiltClass c = parts.begin(frame);
      for (Element e : elements) {
        e.evaluate(frame, c);
      }
      return parts.finish(frame, c);
    }
  }

  /** The start of a definition that suspends between its elements. */
  public static final class Begin extends Node {
    private final Parts parts;

    public Begin(Parts parts) {
      this.parts = parts;
    }

    @Override
    public Object execute(Frame frame) {
      return parts.begin(frame);
    }
  }

  /** Evaluates some elements of a class that lies half built in a hidden slot. */
  public static final class Define extends Node {
    private final int slot;
    private final Element[] elements;

    public Define(int slot, Element[] elements) {
      this.slot = slot;
      this.elements = elements;
    }

    @Override
    public Object execute(Frame frame) {
      HalfBuiltClass c = HalfBuiltClass.in(frame, slot);
      for (Element e : elements) {
        e.evaluate(frame, c);
      }
      return Undefined.UNDEFINED;
    }
  }

  /** The end of such a definition; gives the class. */
  public static final class Finish extends Node {
    private final Parts parts;
    private final int slot;

    public Finish(Parts parts, int slot) {
      this.parts = parts;
      this.slot = slot;
    }

    @Override
    public Object execute(Frame frame) {
      return parts.finish(frame, HalfBuiltClass.in(frame, slot));
    }
  }

  /** The body of a constructor that a derived class has without writing one: passes all arguments on. */
  public static final class DefaultDerived extends Statement {
    @Override
    public int execute(Frame frame) {
      ClassConstructor active = (ClassConstructor) frame.function;
      JsObject parent = active.getPrototypeOf();
      if (parent == null || !parent.isConstructor()) {
        throw frame.at(active.code.start).typeError(SuperNodes.noConstructor(active, parent));
      }
      Object[] arguments = frame.arguments();
      frame.builtin = new Frame.Construction(parent);
      JsObject self = parent.construct(arguments, (JsObject) frame.slots[active.code.newTargetSlot]);
      frame.builtin = null;
      frame.self = self;
      active.initialize(self);
      return NORMAL;
    }
  }
}
