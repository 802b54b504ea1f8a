package everett.generator;

import everett.lineage.Run;
import everett.lineage.Running;
import everett.machine.Agent;
import everett.machine.Frame;
import everett.machine.JsThrow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a {@code function **} while a step runs it. What waits for it by {@code yield*} stays frozen, so that a fork
 * costs the same under any number of delegations (rule 7).
 */
final class ParallelActivation extends Activation {
  private final ParallelCall call;

  /** What waits for this one. */
  @Nullable Outward waiting;

  /** The steps around that made the state it started from; null if there are none. */
  final @Nullable Running home;


  private final @Nullable Object lineage;
  private @Nullable Run run;

  /** The frame of a call, before the body starts. */
  ParallelActivation(Frame frame, ParallelForm form) {
    super(frame, frame.slots, null);
    call = new ParallelCall(form, frame.function, frame.self);
    home = null;
    lineage = null;
    for (int i = 0; i < form.chunkCount(); i++) {
      slots[form.chunks() + i] = new Object[ParallelForm.CHUNK];
    }
    value = frame.value;
    depth = frame.depth;
    caller = frame.caller;
  }

  /** What a step runs: own variables and hidden temporaries are its own. */
  ParallelActivation(Suspended from) {
    this(from, from.rest());
  }

  /** The same, where something else waits for it. */
  ParallelActivation(Suspended from, @Nullable Outward waiting) {
    this(from, from.ownSlots(), waiting, null);
  }

  /**
   * What a step goes on with.
   *
   * @param run what has it forked already, as it waited; null if nothing has
   */
  ParallelActivation(Suspended from, Object[] slots, @Nullable Outward waiting, @Nullable Run run) {
    super(from.call.function, from.call.self, slots, from.scope, from.step);
    call = from.call;
    home = from.home;
    lineage = from.lineage;
    this.waiting = waiting;
    this.run = run;
  }

  /** Closures share variables of what waits for this one. */
  boolean isSharedAbove() {
    return waiting != null && waiting.isShared();
  }

  boolean isShared() {
    return call.family != null || isSharedAbove();
  }

  /**
   * A step begins, or goes on in this activation.
   *
   * @param running what else runs
   * @param above null if closures share no variables of what waits
   * @return what runs from now on
   */
  @Nullable Running begin(@Nullable Running running, @Nullable Delegators above) {
    Running outer = home == null && (waiting == null || !waiting.hasHome())
        ? running
        : new Homes(above).around(this, running);
    if (!call.form.hasGroups() && above == null) {
      return outer;
    }
    Run r = run;
    if (r == null) {
      run = r = Run.of(call.family, lineage, slots);
    }
    return call.family != null || above != null ? Running.with(r, above, outer) : outer;
  }

  /** Goes on, called by that frame. Who resumes it sets the agent's frame and realm back. */
  void resume(@Nullable Frame caller, Mode mode, Object v) {
    Step from = receive(mode, v);
    if (from == null) {
      throw new JsThrow(v);
    }
    enter(caller);
    go(from);
  }

  /** Where the body starts, with the parameters as they are. */
  Suspended start(Step entry) {
    Running around = function.home;
    Run r = run;
    return new Suspended(
        call, entry, slots, scope, around == null ? null : around.current(function.code.realm.agent.running),
        r == null ? null : r.lineage());
  }

  /**
   * Where it waits now. Until the step ends, it goes on to own its slots.
   *
   * @param at the step that it waits at
   * @param above null if closures share no variables of what waits
   */
  Suspended freeze(Agent agent, Step at, @Nullable Outward rest, @Nullable Delegators above) {
    Run r = run;
    return Suspended.of(
        call, at, slots, scope, home == null ? null : new Homes(above).kept(this, agent.running),
        r == null ? lineage : r.lineage(),
        rest);
  }

  /** The step has ended. */
  void end() {
    Run r = run;
    if (r != null) {
      r.end(call.form.shared(), call.form.sharedCount());
      run = null;
    }
  }

  @Override
  public List<Delegator> delegators(int most) {
    if (waiting == null) {
      return List.of();
    }
    List<Delegator> all = new ArrayList<>();
    for (Outward o = waiting; o != null && all.size() < most; o = o.rest()) {
      Suspended s = o.innermost();
      all.add(new Delegator(s.call.function, s.call.self, ((ParallelDelegation) s.step).position));
    }
    return all;
  }

  @Override
  public @Nullable Run run() {
    return run;
  }
}
