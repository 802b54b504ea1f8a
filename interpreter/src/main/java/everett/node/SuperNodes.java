package everett.node;

import everett.machine.ClassConstructor;
import everett.machine.Closure;
import everett.machine.Frame;
import everett.machine.Intrinsic;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import org.jspecify.annotations.Nullable;

/** {@code super}. */
public final class SuperNodes {
  private SuperNodes() {}

  private static @Nullable JsObject base(Frame frame) {
    JsObject home = frame.function.homeObject;
    return home == null ? null : home.getPrototypeOf();
  }

  /** {@code super.name}, {@code super[key]}: the key node gives a value. */
  public static final class Read extends Node {
    private final Node self;
    private final Node key;
    private final @Nullable PropertyReadNode named;
    private final int position;

    /**
     * @param named reads the property, if its name is known
     */
    public Read(Node self, Node key, @Nullable PropertyReadNode named, int position) {
      this.self = self;
      this.key = key;
      this.named = named;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object receiver = self.execute(frame);
      if (named != null) {
        JsObject b = base(frame);
        if (b != null) {
          return named.read(frame, b, receiver);
        }
      }
      Object k = key.execute(frame);
      JsObject b = base(frame);
      frame.at(position);
      if (b == null) {
        throw frame.at(position).typeError(ObjectOperations.cannotRead(Null.NULL, k));
      }
      return b.get(TypeConversion.toPropertyKey(k), receiver);
    }
  }

  /** {@code super.name = value}, {@code super[key] = value}. */
  public static final class Write extends Node {
    private final Node self;
    private final Node key;
    private final Node value;
    private final boolean strict;
    private final int position;

    public Write(Node self, Node key, Node value, boolean strict, int position) {
      this.self = self;
      this.key = key;
      this.value = value;
      this.strict = strict;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object receiver = self.execute(frame);
      Object k = key.execute(frame);
      JsObject b = base(frame);
      Object v = value.execute(frame);
      frame.at(position);
      if (b == null) {
        throw frame.at(position).typeError(ObjectOperations.cannotSet(Null.NULL, k));
      }
      Object property = TypeConversion.toPropertyKey(k);
      if (!b.set(property, v, receiver) && strict) {
        throw receiver instanceof JsObject o
            ? ObjectOperations.cannotAssign(o, property)
            : frame.at(position).typeError("Cannot assign to read only property '" + property + "' of object");
      }
      return v;
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-getsuperconstructor">GetSuperConstructor</a>. */
  public static final class Constructor extends Node {
    private final Node activeFunction;

    public Constructor(Node activeFunction) {
      this.activeFunction = activeFunction;
    }

    @Override
    public Object execute(Frame frame) {
      JsObject parent = ((Closure) activeFunction.execute(frame)).getPrototypeOf();
      return parent == null ? Null.NULL : parent;
    }
  }

  /** {@code super(…)}. */
  public static final class Call extends Node {
    private final Node constructor;
    private final Node activeFunction;
    private final Node newTarget;
    private final Node[] arguments;
    private final boolean spread;
    private final @Nullable Node thisVariable;
    private final int slot;
    private final int position;

    /**
     * @param constructor gives what is called, before the arguments are evaluated
     * @param thisVariable assigns the value of the hidden slot to the variable that closures see; null if there is none
     */
    public Call(
        Node constructor, Node activeFunction, Node newTarget, Node[] arguments, @Nullable Node thisVariable, int slot,
        int position) {
      this.constructor = constructor;
      this.activeFunction = activeFunction;
      this.newTarget = newTarget;
      this.arguments = arguments;
      this.spread = ArgumentNodes.hasSpread(arguments);
      this.thisVariable = thisVariable;
      this.slot = slot;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Closure active = (Closure) activeFunction.execute(frame);
      Object called = constructor.execute(frame);
      Object[] all = ArgumentNodes.all(frame, arguments, spread);
      frame.at(position);
      if (!(called instanceof JsObject parent) || !parent.isConstructor()) {
        throw frame.at(position).typeError(noConstructor(active, called instanceof JsObject o ? o : null));
      }
      Object target = newTarget.execute(frame);
      frame.builtin = new Frame.Construction(parent);
      JsObject self = parent.construct(all, target instanceof JsObject t ? t : active);
      frame.builtin = null;
      frame.at(position);
      frame.slots[slot] = self;
      if (thisVariable != null) {
        thisVariable.execute(frame);
      } else if (frame.self != null) {
        throw twice(frame, position);
      }
      if (!frame.function.code.arrow) {
        frame.self = self;
      }
      ((ClassConstructor) active).initialize(self);
      return self;
    }
  }

  /** What is said where there is no super constructor to be called. */
  static String noConstructor(Closure active, @Nullable JsObject parent) {
    String what = parent == null || parent == active.code.realm.get(Intrinsic.FUNCTION_PROTOTYPE)
        ? "null"
        : ObjectOperations.display(parent);
    String name = active.code.name;
    return "Super constructor " + what
        + (name.isEmpty() ? " of anonymous class" : " of " + name) + " is not a constructor";
  }

  static RuntimeException twice(Frame frame, int position) {
    return frame.at(position).referenceError("Super constructor may only be called once");
  }

  /** Binds the captured {@code this} of a derived constructor to the value of a hidden slot; once only. */
  public static final class BindThis extends Node {
    private final int hops;
    private final int index;
    private final int slot;
    private final int position;

    public BindThis(int hops, int index, int slot, int position) {
      this.hops = hops;
      this.index = index;
      this.slot = slot;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object[] scope = ScopeReadNode.scope(frame, hops);
      if (scope[index] != null) {
        throw twice(frame, position);
      }
      scope[index] = frame.slots[slot];
      return Undefined.UNDEFINED;
    }
  }

  /** The body of a derived constructor whose {@code this} closures bind: leaves it in the frame at the end. */
  public static final class BoundByClosures extends Statement {
    private final Statement body;
    private final int index;

    /**
     * @param index the place of {@code this} in the heap scope that the body runs in
     */
    public BoundByClosures(Statement body, int index) {
      this.body = body;
      this.index = index;
    }

    @Override
    public int execute(Frame frame) {
      Object[] scope = frame.scope;
      int c = body.execute(frame);
      frame.self = scope[index];
      return c;
    }
  }
}
