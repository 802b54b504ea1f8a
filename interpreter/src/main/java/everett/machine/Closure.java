package everett.machine;

import everett.lineage.Run;
import everett.lineage.Running;
import everett.object.JsFunction;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import org.jspecify.annotations.Nullable;

/** An <a href="https://tc39.es/ecma262/#sec-ecmascript-function-objects">ECMAScript function object</a>. */
public class Closure extends JsFunction {
  private static final String CALLER = "caller";

  public final Code code;

  /** The heap scope that the function was made in. */
  public final Object[] scope;

  /** The {@code this} value of an arrow function. */
  public final @Nullable Object lexicalThis;

  /** [[HomeObject]], for {@code super}. */
  public @Nullable JsObject homeObject;

  /** The steps that made it, of the calls of {@code function **} around it whose variables closures share (rule 2). */
  public @Nullable Running home;

  public Closure(Shape unmaterialized, Code code, Object[] scope, @Nullable Object lexicalThis) {
    super(unmaterialized);
    this.code = code;
    this.scope = scope;
    this.lexicalThis = lexicalThis;
  }

  /** The home of a closure that is made there; null outside of all {@code function **} with shared variables. */
  public static @Nullable Running homeOf(Frame frame) {
    Running outer = frame.function.home;
    Running around = outer == null ? null : outer.current(frame.function.code.realm.agent.running);
    Run own = frame.run();
    if (own == null || !own.shared()) {
      return around;
    }
    own.hold();
    return Running.with(own, around);
  }

  @Override
  public final Realm realm() {
    return code.realm;
  }

  @Override
  protected void defineProperties() {
    put("length", code.length, Shape.CONFIGURABLE);
    put("name", code.name, Shape.CONFIGURABLE);
    if (code.constructor) {
      if (!code.strict) { // as in browsers, where old programs ask for them
        put("arguments", Null.NULL, 0);
        put(CALLER, Null.NULL, 0);
      }
      JsObject prototype = code.realm.object();
      prototype.put("constructor", this, Shape.WC);
      put("prototype", prototype, Shape.WRITABLE);
    }
    if (code.form.instancePrototype != null) {
      put("prototype", new JsObject(code.realm.get(code.form.instancePrototype)), Shape.WRITABLE);
    }
  }

  /**
   * The property that says who has called, to those who read it: it can't be constant, though described as if it were.
   */
  private boolean tellsCaller(Object key) {
    return CALLER.equals(key) && code.constructor && !code.strict;
  }

  private Object caller() {
    Closure caller = Stacks.callerOf(this);
    return caller == null || caller.code.strict ? Null.NULL : caller;
  }

  @Override
  public boolean isCacheable(Object key) {
    return !tellsCaller(key) && super.isCacheable(key);
  }

  @Override
  public Object get(Object key, Object receiver) {
    return tellsCaller(key) ? caller() : super.get(key, receiver);
  }

  @Override
  public boolean isConstructor() {
    return code.constructor;
  }

  /** The {@code this} value that the body sees when the function is called with that one. */
  public final @Nullable Object bind(Object thisValue) {
    if (code.arrow) {
      return lexicalThis;
    }
    if (code.strict || thisValue instanceof JsObject) {
      return thisValue;
    }
    return thisValue == Undefined.UNDEFINED || thisValue == Null.NULL
        ? code.realm.global
        : TypeConversion.toObject(code.realm, thisValue);
  }

  @Override
  public Object call(Object thisValue, Object... arguments) {
    code.complete();
    return code.run(frame(bind(thisValue), arguments));
  }

  /**
   * Calls a function whose code is {@linkplain Code#straight straight}.
   *
   * @param a0 the arguments, undefined where there are fewer
   */
  public final Object callStraight(Object thisValue, Object a0, Object a1, Object a2) {
    Object[] slots = new Object[code.slots];
    int n = code.parameters;
    if (n > 0) {
      slots[0] = a0;
      if (n > 1) {
        slots[1] = a1;
        if (n > 2) {
          slots[2] = a2;
        }
      }
    }
    return code.run(new Frame(slots, bind(thisValue), this, code.realm.agent.frame));
  }

  /** A frame with the arguments in their places. */
  protected final Frame frame(@Nullable Object self, Object[] arguments) {
    Object[] slots = new Object[code.slots];
    System.arraycopy(arguments, 0, slots, 0, Math.min(arguments.length, code.parameters));
    Frame frame = new Frame(slots, self, this, code.realm.agent.frame);
    if (code.wantsArguments) {
      frame.value = arguments;
    }
    return frame;
  }

  @Override
  public JsObject construct(Object[] arguments, JsObject newTarget) {
    if (!code.constructor) {
      throw code.realm.typeError(code.name + " is not a constructor");
    }
    code.complete();
    JsObject self =
        code.instance(ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.OBJECT_PROTOTYPE));
    Frame frame = frame(self, arguments);
    if (code.newTargetSlot >= 0) {
      frame.slots[code.newTargetSlot] = newTarget;
    }
    if (code.run(frame) instanceof JsObject o) {
      return o;
    }
    code.grew(self);
    return self;
  }
}
