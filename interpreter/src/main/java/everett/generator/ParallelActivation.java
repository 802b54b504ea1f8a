package everett.generator;

import everett.lineage.Run;
import everett.lineage.Running;
import everett.machine.Agent;
import everett.machine.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a {@code function **}. That of a state is frozen: a step runs a {@link #fork} of it, which the next state
 * takes over.
 */
final class ParallelActivation extends Activation {
  final ParallelForm form;

  /** The call, if closures share its variables. */
  private final @Nullable Object family;

  /** Of the step that it was frozen by. */
  private @Nullable Object lineage;

  /** The step, while one runs it. */
  private @Nullable Run run;

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
    lineage = of.run == null ? of.lineage : of.run.lineage();
  }

  /** What a step runs: own variables and hidden temporaries are its own. */
  ParallelActivation fork() {
    ParallelActivation a = new ParallelActivation(this, slots.clone(), step);
    a.fresh = fresh;
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
    return new ParallelActivation(this, slots, entry);
  }

  /** A step begins; gives what runs from now on. */
  @Nullable Running begin(Agent agent, @Nullable Running home) {
    Running outer = home == null ? agent.running : home.adopt(agent.running);
    if (!form.hasGroups()) {
      return outer;
    }
    Run r = Run.of(family, lineage, slots, null);
    run = r;
    return r.shared() ? Running.with(r, outer) : outer;
  }

  /** The step has ended. */
  void end() {
    Run r = run;
    if (r != null) {
      lineage = r.lineage();
      r.end(form.shared(), form.sharedCount());
      run = null;
    }
    value = null;
  }

  @Override
  public @Nullable Run run() {
    return run;
  }
}
