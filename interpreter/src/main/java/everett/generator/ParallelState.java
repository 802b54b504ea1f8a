package everett.generator;

import everett.generator.Activation.Mode;
import everett.lineage.Running;
import everett.machine.Agent;
import everett.machine.Frame;
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
  private ParallelState(Shape shape, Object value, @Nullable Suspended at) {
    super(shape, value, at);
  }

  ParallelState(JsObject prototype, Suspended at) {
    super(prototype, at);
  }

  /** {@code next}: conformance/parallel-generators.md, 4.4. */
  public static Object next(Realm realm, Object thisValue, Object[] arguments) {
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

  private ParallelState finished(Object value) {
    return new ParallelState(shapeOfNext(), value, null);
  }

  /**
   * One step from here: the next state. Nothing of this state changes.
   *
   * @throws JsThrow what the step throws
   */
  public ParallelState resume(Mode mode, Object v) {
    Suspended from = from(mode);
    if (from == null) {
      return switch (mode) {
        case NEXT -> finished(Undefined.UNDEFINED);
        case RETURN -> finished(v);
        case THROW -> throw new JsThrow(v);
      };
    }
    Agent agent = from.call.function.code.realm.agent;
    Running outer = agent.running;
    Frame caller = agent.frame;
    Realm realm = agent.realm;
    try {
      return step(agent, from, mode, v);
    } finally {
      agent.realm = realm;
      agent.frame = caller;
      agent.running = outer;
    }
  }

  private ParallelState step(Agent agent, Suspended from, Mode mode, Object sent) {
    Running outer = agent.running;
    Frame caller = agent.frame;
    ParallelActivation a = new ParallelActivation(from);
    Delegators above = a.isSharedAbove() ? new Delegators(a) : null;
    Mode m = mode;
    Object v = sent;
    try {
      for (;;) {
        agent.running = a.begin(outer, above);
        try {
          a.resume(caller, m, v);
          v = a.completionValue();
          m = m == Mode.RETURN ? m : Mode.NEXT;
        } catch (JsThrow t) {
          if (a.waiting == null) {
            throw t;
          }
          v = t.value;
          m = Mode.THROW;
        }
        Step at = a.step;
        if (at == null) {
          Outward rest = a.waiting;
          if (rest == null) {
            return finished(v);
          }
          a.end();
          if (above != null) {
            above.left(a);
          }
          a = above == null ? new ParallelActivation(rest.innermost(), rest.rest()) : above.resumed(rest);
        } else if (at instanceof ParallelDelegation) {
          m = Mode.NEXT;
          ParallelState inner = (ParallelState) v;
          v = Undefined.UNDEFINED;
          Suspended delegate = inner.from(m);
          if (delegate != null) {
            above = above == null && a.isShared() ? new Delegators(a) : above;
            Suspended waits = a.freeze(agent, at, a.waiting, above);
            if (above == null) {
              a.end();
            } else {
              above.waits(waits, a.run());
              if (delegate.rest() != null) {
                above.joined();
              }
            }
            a = new ParallelActivation(delegate, Outward.join(delegate.rest(), waits));
          }
        } else {
          Outward waiting = above == null ? a.waiting : above.frozen();
          waiting = new Homes(above).kept(waiting, outer);
          return new ParallelState(shapeOfNext(), v, a.freeze(agent, at, waiting, above));
        }
        if (above != null) {
          above.goOnIn(a);
        }
      }
    } finally {
      a.end();
      if (above != null) {
        above.end();
      }
    }
  }
}
