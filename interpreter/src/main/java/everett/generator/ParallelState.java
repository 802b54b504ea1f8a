package everett.generator;

import everett.lineage.Running;
import everett.machine.Agent;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import org.jspecify.annotations.Nullable;

/** A state of a {@code function **} that is not async: rules 1 and 9 to 11. */
public final class ParallelState extends StateObject {
  private ParallelState(Shape shape, Object value, @Nullable ParallelActivation at, @Nullable Running home) {
    super(shape, value, at, home);
  }

  ParallelState(JsObject prototype, ParallelActivation at, @Nullable Running home) {
    super(prototype, at, home);
  }

  /** {@code next}. */
  public static Object next(Realm realm, Object thisValue, Object[] arguments) {
    return of(realm, thisValue, "next").resume(Activation.Mode.NEXT, Arguments.get(arguments, 0));
  }

  /** {@code return}. */
  public static Object returnMethod(Realm realm, Object thisValue, Object[] arguments) {
    return of(realm, thisValue, "return").resume(Activation.Mode.RETURN, Arguments.get(arguments, 0));
  }

  /** {@code throw}. */
  public static Object throwMethod(Realm realm, Object thisValue, Object[] arguments) {
    return of(realm, thisValue, "throw").resume(Activation.Mode.THROW, Arguments.get(arguments, 0));
  }

  static ParallelState of(Realm realm, Object v, String method) {
    if (v instanceof ParallelState s) {
      return s;
    }
    throw realm.typeError("Method [ParallelGenerator].prototype." + method + " called on incompatible receiver "
        + ObjectOperations.display(v));
  }

  private ParallelState finished(Object value) {
    return new ParallelState(shapeOfNext(), value, null, null);
  }

  /**
   * One step from here: the next state. Nothing of this state changes.
   *
   * @throws JsThrow what the step throws
   */
  public ParallelState resume(Activation.Mode mode, Object v) {
    ParallelActivation from = from(mode);
    if (from == null) {
      return switch (mode) {
        case NEXT -> finished(Undefined.UNDEFINED);
        case RETURN -> finished(v);
        case THROW -> throw new JsThrow(v);
      };
    }
    ParallelActivation a = from.fork();
    Realm realm = a.function.code.realm;
    Agent agent = realm.agent;
    Running outer = agent.running;
    Realm caller = agent.realm;
    agent.realm = realm;
    agent.running = a.begin(agent, home);
    try {
      a.resume(mode, v);
      Object value = a.completionValue();
      return a.step == null
          ? finished(value)
          : new ParallelState(shapeOfNext(), value, a, home == null ? null : home.current(agent.running));
    } finally {
      agent.realm = caller;
      agent.running = outer;
      a.end();
    }
  }
}
