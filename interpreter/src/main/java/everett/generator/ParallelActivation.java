package everett.generator;

import everett.lineage.Run;
import everett.lineage.Running;
import everett.machine.Frame;
import everett.machine.JsThrow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a {@code function **} while a step runs it. What waits for it by {@code yield*} stays frozen, so that a
 * fork costs the same under any number of delegations (rule 7).
 */
final class ParallelActivation extends Activation {
  final ParallelCall call;

  /** Of the state that it started from, but for what waits. */
  private final @Nullable Surroundings around;

  /** What waits for this one. */
  @Nullable Outward waiting;

  private @Nullable Run run;

  /** The frame of a call, before the body starts. */
  ParallelActivation(Frame frame, ParallelForm form) {
    super(frame, frame.slots, null);
    call = new ParallelCall(form, frame.function, frame.self);
    around = null;
    for (int i = 0; i < form.chunkCount(); i++) {
      slots[form.chunks() + i] = new Object[ParallelForm.CHUNK];
    }
    value = frame.value;
    depth = frame.depth;
    caller = frame.caller;
  }

  /** What a step runs: own variables and hidden temporaries are its own. */
  ParallelActivation(
      ParallelCall call, Step step, Object[] slots, Object[] scope, @Nullable Surroundings around,
      @Nullable Outward waiting) {
    super(call.function, call.self, slots, scope, step);
    this.call = call;
    this.around = around;
    this.waiting = waiting;
  }

  /** What goes on when the other has ended that it waited for. */
  ParallelActivation(Suspended from, @Nullable Outward waiting) {
    this(from, from.call.fork(from.slots), waiting, null);
  }

  /**
   * The same.
   *
   * @param run what has it forked already, as it waited; null if nothing has
   */
  ParallelActivation(Suspended from, Object[] slots, @Nullable Outward waiting, @Nullable Run run) {
    this(
        from.call, from.step, slots, from.scope, Surroundings.of(null, from.home, from.lineage, waiting), waiting);
    this.run = run;
  }

  /** The steps around that made the state it started from; null if there are none. */
  @Nullable Running home() {
    return around == null ? null : around.home;
  }

  /** Closures share variables of what waits for this one. */
  boolean isSharedAbove() {
    return waiting != null && waiting.isShared();
  }

  boolean isShared() {
    return call.family != null || isSharedAbove();
  }

  /** Neither homes nor variables of what waits for it take part in its step. */
  boolean isAlone() {
    return home() == null && (waiting == null || !waiting.isShared() && !waiting.hasHome());
  }

  /**
   * A step begins, or goes on in this activation.
   *
   * @param running what else runs
   * @param above null if closures share no variables of what waits
   * @return what runs from now on
   */
  @Nullable Running begin(@Nullable Running running, @Nullable Delegators above) {
    Running outer = home() == null && (waiting == null || !waiting.hasHome())
        ? running
        : new Homes(above).around(this, running);
    if (!call.hasGroups && above == null) {
      return outer;
    }
    Run r = run;
    if (r == null) {
      run = r = Run.of(call.family, around == null ? null : around.lineage, slots);
    }
    return call.family != null || above != null ? Running.with(r, above, outer) : outer;
  }

  /** Goes on, once it has been entered. Who resumes it sets the agent's frame and realm back. */
  void goOn(Mode mode, Object v) {
    Step from = receive(mode, v);
    if (from == null) {
      throw new JsThrow(v);
    }
    go(from, call.realm, call.agent);
  }

  /** What the start state keeps, with the parameters as they are. */
  @Nullable Surroundings atStart() {
    Running home = function.home;
    return Surroundings.of(null, home == null ? null : home.current(call.agent.running), lineage(), null);
  }

  private @Nullable Object lineage() {
    return run != null ? run.lineage() : around == null ? null : around.lineage;
  }

  /**
   * What the state keeps that the step ends with.
   *
   * @param above null if closures share no variables of what waits
   */
  @Nullable Surroundings kept(@Nullable Outward rest, @Nullable Delegators above) {
    Running home = home() == null ? null : new Homes(above).kept(this, call.agent.running);
    return Surroundings.of(around, home, lineage(), rest);
  }

  /** Where it waits for another. Until the step ends, it goes on to own its slots. */
  Suspended waits(Step at, @Nullable Delegators above) {
    Running home = home() == null ? null : new Homes(above).kept(this, call.agent.running);
    return Suspended.of(call, at, slots, scope, home, lineage(), waiting);
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
