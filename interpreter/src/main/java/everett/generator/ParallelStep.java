package everett.generator;

import everett.generator.Activation.Mode;
import everett.lineage.Running;
import everett.machine.Agent;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.object.Undefined;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A step in which more than one activation takes part, since one waits for another by {@code yield*} (rule 7). */
final class ParallelStep {
  private final ParallelState state;
  private final Agent agent;
  private final @Nullable Running outer;
  private final @Nullable Frame caller;
  private @Nullable Delegators above;

  /** A step from a state, while its caller's frame and what runs there are the agent's. */
  ParallelStep(ParallelState state, Agent agent) {
    this.state = state;
    this.agent = agent;
    outer = agent.running;
    caller = agent.frame;
  }

  /** The whole step. */
  ParallelState run(ParallelActivation a, Mode mode, Object sent) {
    above = a.isSharedAbove() ? new Delegators(a) : null;
    return goOn(a, true, mode, sent);
  }

  /**
   * The rest of a step, whose first activation has run: no closures share variables of what waits for it.
   *
   * @param mode how what waits goes on if the activation has ended, with that value
   */
  ParallelState after(ParallelActivation a, Mode mode, Object v) {
    return goOn(a, false, mode, v);
  }

  private ParallelState goOn(ParallelActivation first, boolean suspended, Mode mode, Object sent) {
    ParallelActivation a = first;
    boolean runs = suspended;
    Mode m = mode;
    Object v = sent;
    try {
      for (;;) {
        if (runs) {
          a.enter(caller);
          agent.running = a.begin(outer, above);
          try {
            a.goOn(m, v);
            v = a.completionValue();
            m = m == Mode.RETURN ? m : Mode.NEXT;
          } catch (JsThrow t) {
            if (a.waiting == null) {
              throw t;
            }
            v = t.value;
            m = Mode.THROW;
          }
        }
        runs = true;
        Step at = a.step;
        if (at == null) {
          Outward rest = a.waiting;
          if (rest == null) {
            return state.finished(v);
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
          if (!inner.isFinished()) {
            above = above == null && a.isShared() ? new Delegators(a) : above;
            Suspended waits = a.waits(at, above);
            if (above == null) {
              a.end();
            } else {
              above.waits(waits, a.run());
              if (inner.waiting() != null) {
                above.joined();
              }
            }
            a = Objects.requireNonNull(inner.fork(m, Outward.join(inner.waiting(), waits)));
          }
        } else {
          Outward waiting = above == null ? a.waiting : above.frozen();
          waiting = new Homes(above).kept(waiting, outer);
          return state.next(v, a, at, a.kept(waiting, above));
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
