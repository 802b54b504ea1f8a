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
import java.util.ArrayList;
import java.util.List;
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

    abstract void evaluate(Frame frame, ClassConstructor f, JsObject prototype, List<Object> keys, List<Object> statics);
  }

  /** A public method, getter or setter. */
  public static final class Method extends Element {
    private final LiteralNodes.Method method;

    public Method(boolean isStatic, LiteralNodes.Method method) {
      super(isStatic);
      this.method = method;
    }

    @Override
    void evaluate(Frame frame, ClassConstructor f, JsObject prototype, List<Object> keys, List<Object> statics) {
      method.define(frame, isStatic ? f : prototype, false);
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
    void evaluate(Frame frame, ClassConstructor f, JsObject prototype, List<Object> keys, List<Object> statics) {
      PrivateName n = (PrivateName) name.execute(frame);
      Closure c = function.method(frame, isStatic ? f : prototype);
      FunctionNodes.name(c, n.description, kind);
      Object slot = c;
      if (!kind.isEmpty()) {
        Accessor other = n.accessor instanceof Accessor a ? a : new Accessor(Undefined.UNDEFINED, Undefined.UNDEFINED);
        slot = kind.equals("get") ? new Accessor(c, other.setter()) : new Accessor(other.getter(), c);
        n.accessor = (Accessor) slot;
      }
      if (!isStatic) {
        f.addPrivateMethod(n, slot);
        return;
      }
      f.materialize();
      if (f.privateElement(n) != null) {
        f.put(n, slot, Shape.ACCESSOR);
      } else {
        f.addPrivateElement(n, slot, false);
      }
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
    void evaluate(Frame frame, ClassConstructor f, JsObject prototype, List<Object> keys, List<Object> statics) {
      (isStatic ? statics : keys).add(key.execute(frame));
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

  /** What the planner knows of a class. */
  public record Parts(
      Realm realm,
      Code constructor,
      @Nullable Node heritage,
      String name,
      Element[] elements,
      @Nullable Code fields,
      @Nullable Code statics,
      @Nullable Node bindName,
      int slot,
      int position) {}

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

  /** The key of a static method that is evaluated before the class is made, which has a property that none replaces. */
  public static final class StaticKey extends Node {
    private final LiteralNodes.Key key;
    private final int position;

    public StaticKey(LiteralNodes.Key key, int position) {
      this.key = key;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object k = key.execute(frame);
      if (k.equals("prototype")) {
        throw frame.at(position).typeError("Cannot redefine property: prototype");
      }
      return k;
    }
  }

  /** The definition; its scope is the class's own already. */
  public static final class Definition extends Node {
    private final Parts parts;

    /** bindName initializes the inner name with the value of the hidden slot. */
    public Definition(Parts parts) {
      this.parts = parts;
    }

    @Override
    public Object execute(Frame frame) {
      Realm realm = parts.realm;
      Parents parents = parts.heritage == null
          ? new Parents(realm.get(Intrinsic.OBJECT_PROTOTYPE), realm.get(Intrinsic.FUNCTION_PROTOTYPE))
          : (Parents) parts.heritage.execute(frame);
      frame.at(parts.position);
      JsObject prototype = new JsObject(parents.prototype);
      ClassConstructor f = new ClassConstructor(
          Shape.exotic(parents.constructor), parts.constructor, frame.scope, parts.heritage != null, prototype,
          parts.name);
      Running home = parts.constructor.hasHome ? Closure.homeOf(frame) : null;
      f.home = home;
      f.materialize();
      prototype.put("constructor", f, Shape.WC);
      List<Object> keys = new ArrayList<>();
      List<Object> statics = new ArrayList<>();
      for (Element e : parts.elements) {
        e.evaluate(frame, f, prototype, keys, statics);
      }
      if (parts.bindName != null) {
        frame.slots[parts.slot] = f;
        parts.bindName.execute(frame);
      }
      Shape shape = realm.functionShape();
      if (parts.fields != null) {
        f.fields = new Initializer(shape, parts.fields, frame.scope, prototype, keys.toArray());
        f.fields.home = home;
      }
      if (parts.statics != null) {
        Initializer initializer = new Initializer(shape, parts.statics, frame.scope, f, statics.toArray());
        initializer.home = home;
        initializer.call(f);
      }
      return f;
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
