package everett.generator;

import everett.generator.Activation.Mode;
import everett.lineage.Running;
import everett.machine.Agent;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.BuiltinFunction;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import org.jspecify.annotations.Nullable;

/** A state of a {@code function **} that is not async: rules 1 and 9 to 11. */
public final class ParallelState extends StateObject {
  /** The behaviour of next, to tell whether a program has put another in its place. */
  public static final BuiltinFunction.Behaviour NEXT = ParallelState::next;

  private ParallelState(Shape shape, Object value) {
    super(shape, value);
  }

  private ParallelState(
      Shape shape, Object value, ParallelActivation a, Step at, @Nullable Surroundings around) {
    super(shape, value, a, at, around);
  }

  /** The start state of a call. */
  static ParallelState start(JsObject prototype, ParallelActivation a, Step entry) {
    return new ParallelState(shape(prototype), Undefined.UNDEFINED, a, entry, a.atStart());
  }

  /** {@code next}: conformance/parallel-generators.md, 4.4. */
  private static Object next(Realm realm, Object thisValue, Object[] arguments) {
    return of(realm, thisValue, "next").resume(Mode.NEXT, Arguments.get(arguments, 0));
  }

  /** {@code return}: conformance/parallel-generators.md, 4.4. */
  public static Object returnMethod(Realm realm, Object thisValue, Object[] arguments) {
    return of(realm, thisValue, "return").resume(Mode.RETURN, Arguments.get(arguments, 0));
  }

  /** {@code throw}: conformance/parallel-generators.md, 4.4. */
  public static Object throwMethod(Realm realm, Object thisValue, Object[] arguments) {
    return of(realm, thisValue, "throw").resume(Mode.THROW, Arguments.get(arguments, 0));
  }

  static ParallelState of(Realm realm, Object v, String method) {
    if (v instanceof ParallelState s) {
      return s;
    }
    throw realm.typeError("Method [ParallelGenerator].prototype." + method + " called on incompatible receiver "
        + ObjectOperations.display(v));
  }

  ParallelState finished(Object value) {
    return new ParallelState(shapeOfNext(), value);
  }

  /** The state after this one, which an activation becomes that waits at a step. */
  ParallelState next(Object value, ParallelActivation a, Step at, @Nullable Surroundings around) {
    return new ParallelState(shapeOfNext(), value, a, at, around);
  }

  /**
   * One step from here: the next state. Nothing of this state changes.
   *
   * @throws JsThrow what the step throws
   */
  public ParallelState resume(Mode mode, Object v) {
    ParallelActivation a = fork(mode);
    if (a == null) {
      return switch (mode) {
        case NEXT -> finished(Undefined.UNDEFINED);
        case RETURN -> finished(v);
        case THROW -> throw new JsThrow(v);
      };
    }
    Agent agent = a.call.agent;
    Running outer = agent.running;
    Frame caller = agent.frame;
    Realm realm = agent.realm;
    try {
      return a.isAlone() ? step(a, mode, v) : new ParallelStep(this, agent).run(a, mode, v);
    } finally {
      agent.realm = realm;
      agent.frame = caller;
      agent.running = outer;
    }
  }

  /** A step of one activation, whatever waits for it: nearly always it comes to its next yield. */
  private ParallelState step(ParallelActivation a, Mode mode, Object sent) {
    Agent agent = a.call.agent;
    Running outer = agent.running;
    Frame caller = agent.frame;
    a.enter(caller);
    Mode m = mode == Mode.RETURN ? mode : Mode.NEXT;
    Object v;
    try {
      try {
        agent.running = a.begin(outer, null);
        a.goOn(mode, sent);
        v = a.completionValue();
      } catch (JsThrow t) {
        if (a.waiting == null) {
          throw t;
        }
        m = Mode.THROW;
        v = t.value;
      }
      Step at = a.step;
      if (at != null && !(at instanceof ParallelDelegation)) {
        return next(v, a, at, a.kept(a.waiting, null));
      }
      agent.frame = caller;
      agent.running = outer;
      return new ParallelStep(this, agent).after(a, m, v);
    } finally {
      a.end();
    }
  }
}
