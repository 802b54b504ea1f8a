package everett.generator;

import everett.lineage.Run;
import everett.machine.Agent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The activations that wait, by {@code yield*}, for the one that a step runs. They belong to the step as well: the first
 * closure that asks for variables of one of them makes the step fork it, and those between.
 */
final class Delegators implements Run.Enclosing {
  private ParallelActivation leaf;
  private final List<Run> runs = new ArrayList<>(2);
  private boolean ended;

  Delegators(ParallelActivation leaf) {
    this.leaf = leaf;
  }

  /** The step goes on in that activation. */
  void goOnIn(ParallelActivation a) {
    leaf = a;
  }

  /** The activation, forked for this step; a fork that closures have asked for is that. */
  ParallelActivation forked(ParallelActivation a) {
    return a.forkedBy == this ? a : a.fork();
  }

  @Override
  public @Nullable Run run(Object family) {
    for (Run r : runs) {
      if (r.isOf(family)) {
        return r;
      }
    }
    if (!ended) {
      for (ParallelActivation p = leaf.parent(); p != null; p = p.parent()) {
        if (p.isOf(family)) {
          return forkUpTo(family);
        }
      }
    }
    return null;
  }

  @SuppressWarnings("NullAway") // one of those that wait is of the call
  private Run forkUpTo(Object family) {
    ParallelActivation below = leaf;
    for (;;) {
      ParallelActivation p = forked(below.parent());
      p.forkedBy = this;
      below.parent = p;
      if (p.isOf(family)) {
        Run r = p.run() == null ? p.waiting(this) : p.run();
        runs.add(r);
        return r;
      }
      below = p;
    }
  }

  @Override
  public void hold() {
    for (ParallelActivation p = leaf.parent(); !ended && p != null; p = p.parent()) {
      Object family = p.family();
      if (family != null) {
        Run r = run(family);
        if (r != null) {
          r.hold();
        }
      }
    }
  }

  /** The step has ended: what it has forked is frozen. */
  void end(Agent agent) {
    ended = true;
    for (ParallelActivation p = leaf.parent(); p != null && p.forkedBy == this; p = p.parent()) {
      p.end(agent);
    }
  }
}
