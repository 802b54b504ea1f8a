package everett.generator;

import everett.lineage.Run;
import everett.lineage.Running;
import everett.machine.Agent;
import everett.machine.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a {@code function **}. That of a state is frozen: a step runs a {@link #fork} of it, which the next state
 * takes over. An activation that waits at {@code yield*} for a state is the {@link #parent} of that state's; a step of the
 * innermost one does not touch it, so that a fork costs the same under any number of delegations (rule 7).
 */
final class ParallelActivation extends Activation {
  final ParallelForm form;

  /** The call, if closures share its variables. */
  private final @Nullable Object family;

  /** The steps of the calls lexically around that made the state; null if there are none whose variables closures share. */
  private @Nullable Running home;

  /** Of the step that it was frozen by. */
  private @Nullable Object lineage;

  /** The step, while one runs it. */
  private @Nullable Run run;

  /** Closures share variables of activations that wait for this one. */
  private boolean sharedAbove;

  /** One of those activations has a home. */
  private boolean homeAbove;

  /** By which running step it has been forked, though it only waits: closures have asked for its variables. */
  @Nullable Delegators forkedBy;

  /** The frame of a call, before the body starts. */
  ParallelActivation(Frame frame, ParallelForm form) {
    super(frame, frame.slots, null);
    this.form = form;
    family = form.shared() < 0 ? null : new Object();
    for (int i = 0; i < form.chunkCount(); i++) {
      slots[form.chunks() + i] = new Object[ParallelForm.CHUNK];
    }
    value = frame.value;
    depth = frame.depth;
    caller = frame.caller;
  }

  private ParallelActivation(ParallelActivation of, Object[] slots, @Nullable Step step) {
    super(of, slots, step);
    form = of.form;
    family = of.family;
    home = of.home;
    lineage = of.run == null ? of.lineage : of.run.lineage();
    parent = of.parent;
    sharedAbove = of.sharedAbove;
    homeAbove = of.homeAbove;
    fresh = of.fresh;
  }

  @Nullable ParallelActivation parent() {
    return (ParallelActivation) parent;
  }

  @Nullable Object family() {
    return family;
  }

  boolean isSharedAbove() {
    return sharedAbove;
  }

  boolean isOf(Object call) {
    return family == call;
  }

  /** What a step runs: own variables and hidden temporaries are its own. */
  ParallelActivation fork() {
    ParallelActivation a = new ParallelActivation(this, slots.clone(), step);
    for (int slot : form.forked()) {
      Object v = slots[slot];
      if (v != null) {
        a.slots[slot] = Forks.fork(v);
      }
    }
    return a;
  }

  /** Where the body starts, with the parameters as they are. */
  ParallelActivation start(Step entry) {
    ParallelActivation a = new ParallelActivation(this, slots, entry);
    Running around = function.home;
    a.home = around == null ? null : around.current(function.code.realm.agent.running);
    return a;
  }

  /** A fork that another activation waits for; all those that wait for this one are copied. */
  ParallelActivation delegatedBy(ParallelActivation outer) {
    boolean shared = outer.isShared();
    boolean homed = outer.home != null || outer.homeAbove;
    ParallelActivation leaf = fork();
    for (ParallelActivation a = leaf; ; ) {
      a.sharedAbove |= shared;
      a.homeAbove |= homed;
      ParallelActivation p = a.parent();
      if (p == null) {
        a.parent = outer;
        return leaf;
      }
      p = new ParallelActivation(p, p.slots, p.step);
      a.parent = p;
      a = p;
    }
  }

  /** Its own variables, or those of activations that wait for it, are shared by closures. */
  boolean isShared() {
    return family != null || sharedAbove;
  }

  /** A state is made that it belongs to: those that wait for it remember which steps around them made the state. */
  void rememberAbove(@Nullable Running running) {
    if (!homeAbove) {
      return;
    }
    for (ParallelActivation a = this, p = parent(); p != null; a = p, p = p.parent()) {
      Running now = p.home == null ? null : p.home.current(running);
      if (now != p.home) {
        if (p.forkedBy == null) { // else it has been forked for this step
          p = new ParallelActivation(p, p.slots, p.step);
          a.parent = p;
        }
        p.home = now;
      }
    }
  }

  /**
   * A step begins, or goes on in this activation.
   *
   * @param running what else runs
   * @return what runs from now on
   */
  @Nullable Running begin(@Nullable Running running, @Nullable Delegators above) {
    Running outer = home == null ? running : home.adopt(running);
    if (!form.hasGroups() && !sharedAbove) {
      return outer;
    }
    Run r = run == null ? run = Run.of(family, lineage, slots, sharedAbove ? above : null) : run;
    return isShared() ? Running.with(r, outer) : outer;
  }

  /** Its step, while it only waits. */
  Run waiting(Delegators above) {
    return run = Run.of(family, lineage, slots, above);
  }

  /** The step has ended. */
  void end(Agent agent) {
    if (home != null) {
      home = home.current(agent.running);
    }
    Run r = run;
    if (r != null) {
      lineage = r.lineage();
      r.end(form.shared(), form.sharedCount());
      run = null;
    }
    forkedBy = null;
    value = null;
  }

  @Override
  public @Nullable Run run() {
    return run;
  }
}
