package everett.generator;

import everett.lineage.Family;
import everett.lineage.Run;
import everett.lineage.Running;
import everett.lineage.Running.Relation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits, by {@code yield*}, for the activation that a step runs, where closures share its variables: it belongs to the
 * step as well. The first closure that asks for variables of one of those makes the step fork it.
 */
final class Delegators implements Running.Enclosing {
  /** What has been forked: the slots belong to the step. */
  private record Fork(ParallelCall call, Object[] slots, Run run) {}

  private ParallelActivation leaf;
  private final List<Fork> forks = new ArrayList<>(2);

  /** Homes of the calls that wait or run whose steps are seen, in place of those of the chain. */
  private final List<Run> foreign = new ArrayList<>(0);

  private boolean joined;

  Delegators(ParallelActivation leaf) {
    this.leaf = leaf;
  }

  /** The step goes on in that activation. */
  void goOnIn(ParallelActivation a) {
    leaf = a;
    foreign.clear();
  }

  /** What the step of a home's call has to do with it; the nearest one, from a place of the chain. */
  Relation relation(Run home, @Nullable Outward from) {
    if (from == leaf.waiting && !joined) {
      Run forked = forked(home);
      if (forked != null) {
        return forked.descendsFrom(home) ? Relation.LATER : Relation.FOREIGN;
      }
    }
    Suspended s = Outward.find(from, home.call());
    if (s != null) {
      Run r = lineage(s);
      boolean later = r != null ? r.descendsFrom(home) : Run.isLater(s.lineage, home);
      return later ? Relation.LATER : Relation.FOREIGN;
    }
    return Relation.APART;
  }

  private @Nullable Run forked(Run home) {
    for (int i = forks.size() - 1; i >= 0; i--) {
      if (forks.get(i).run.isOfCallOf(home)) {
        return forks.get(i).run;
      }
    }
    return null;
  }

  /** From now on the step of a home is seen, in place of the step of the same call that waits further out than some. */
  void prefer(Run home, int depth) {
    Outward o = leaf.waiting;
    for (int i = 0; i < depth && o != null; i++) {
      Family family = o.innermost().call.family;
      if (family != null && home.isOf(family)) {
        return;
      }
      o = o.rest();
    }
    foreign.removeIf(r -> r.isOfCallOf(home));
    foreign.add(home);
  }

  /** A state has been delegated to in this step for whose call others wait: they wait further in than what has been forked. */
  void joined() {
    joined = true;
  }

  /** What has run in this step waits from now on. */
  void waits(Suspended s, @Nullable Run run) {
    if (run != null) {
      forks.add(new Fork(s.call, s.slots, run));
    }
  }

  /** What runs when what waits goes on. */
  ParallelActivation resumed(Outward o) {
    Suspended s = o.innermost();
    for (Fork f : forks) {
      if (f.slots == s.slots) {
        return new ParallelActivation(s, s.slots, o.rest(), f.run);
      }
    }
    return new ParallelActivation(s, o.rest());
  }

  /** The activation that has run has come to its end: its call is no longer running. */
  void left(ParallelActivation a) {
    forks.removeIf(f -> f.slots == a.slots);
  }

  @Override
  public @Nullable Run run(Family family) {
    for (Run r : foreign) {
      if (r.isOf(family)) {
        return r;
      }
    }
    for (int i = joined ? -1 : forks.size() - 1; i >= 0; i--) { // the innermost of them has come last
      if (forks.get(i).call.family == family) {
        return forks.get(i).run;
      }
    }
    Suspended s = Outward.find(leaf.waiting, family);
    if (s == null) {
      return null;
    }
    Run forked = lineage(s);
    return forked == null ? fork(s, family) : forked;
  }

  private Run fork(Suspended s, Family family) {
    Object[] slots = s.call.fork(s.slots);
    Run run = Run.of(family, s.lineage, slots);
    forks.add(new Fork(s.call, slots, run));
    leaf.waiting = replaced(s, family, slots, s.lineage);
    return run;
  }

  private Outward replaced(Suspended old, Family family, Object[] slots, @Nullable Object lineage) {
    long bit = Outward.bit(family);
    Outward all = Outward.replacing(leaf.waiting, new Outward.Replacement() {
      @Override
      public @Nullable Suspended of(Suspended s) {
        return s.slots == old.slots
            ? Suspended.of(s.call, s.step, slots, s.scope, s.home, lineage, s.rest())
            : null;
      }

      @Override
      public long bit() {
        return bit;
      }
    });
    if (all == null) {
      throw new IllegalStateException("it does not wait");
    }
    return all;
  }

  @Override
  public List<Run> waiting() {
    List<Family> families = new ArrayList<>();
    Outward.families(leaf.waiting, families::add);
    List<Run> runs = new ArrayList<>();
    for (Family family : families) {
      Run r = run(family);
      if (r != null) {
        runs.add(r);
      }
    }
    return runs;
  }

  /** What waits, as the state keeps it that the step ends with. */
  @Nullable Outward frozen() {
    for (Fork f : forks) {
      Family family = f.call.family;
      Suspended s = family == null ? null : waiting(f.slots, family);
      if (s != null && family != null && s.lineage != f.run.lineage()) {
        leaf.waiting = replaced(s, family, s.slots, f.run.lineage());
      }
    }
    return leaf.waiting;
  }

  private @Nullable Suspended waiting(Object[] slots, Family family) {
    for (Outward o = leaf.waiting; o != null; o = o.rest()) {
      Suspended s = Outward.find(o, family);
      if (s == null || s.slots == slots) {
        return s;
      }
    }
    return null;
  }

  private @Nullable Run lineage(Suspended s) {
    for (Fork f : forks) {
      if (f.slots == s.slots) {
        return f.run;
      }
    }
    return null;
  }

  /** The step has ended: what it has forked is frozen. */
  void end() {
    for (Fork f : forks) {
      f.run.end(f.call.form.shared(), f.call.form.sharedCount());
    }
  }
}
