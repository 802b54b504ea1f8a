package everett.generator;

import everett.lineage.Family;
import everett.lineage.Run;
import everett.lineage.Running;
import everett.lineage.Running.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What waits, by {@code yield*}, for the activation that a step runs, where closures share its variables: it belongs to
 * the step as well. The first closure that asks for variables of one of those makes the step fork it.
 */
final class Delegators implements Running.Enclosing {
  private ParallelActivation leaf;
  private final ForkedCalls forks = new ForkedCalls();

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
      Run forked = forks.innermost(home.call());
      if (forked != null) {
        return forked.descendsFrom(home) ? Relation.LATER : Relation.FOREIGN;
      }
    }
    Suspended s = Outward.find(from, home.call());
    if (s != null) {
      Run r = forks.of(s.slots);
      boolean later = r != null ? r.descendsFrom(home) : Run.isLater(s.lineage, home);
      return later ? Relation.LATER : Relation.FOREIGN;
    }
    return Relation.APART;
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

  /**
   * A state has been delegated to in this step for whose call others wait: they wait further in than what has been
   * forked.
   */
  void joined() {
    joined = true;
  }

  /** What has run in this step waits from now on. */
  void waits(Suspended s, @Nullable Run run) {
    if (run != null) {
      forks.add(s.call, s.slots, run);
    }
  }

  /** What runs when what waits goes on. */
  ParallelActivation resumed(Outward o) {
    Suspended s = o.innermost();
    Run forked = forks.of(s.slots);
    return forked == null ? new ParallelActivation(s, o.rest()) : new ParallelActivation(s, s.slots, o.rest(), forked);
  }

  /** The activation that has run has come to its end: its call is no longer running. */
  void left(ParallelActivation a) {
    forks.remove(a.slots);
  }

  @Override
  public @Nullable Run run(Family family) {
    for (Run r : foreign) {
      if (r.isOf(family)) {
        return r;
      }
    }
    Run last = joined ? null : forks.innermost(family);
    if (last != null) {
      return last;
    }
    Suspended s = Outward.find(leaf.waiting, family);
    if (s == null) {
      return null;
    }
    Run forked = forks.of(s.slots);
    return forked == null ? fork(s, family) : forked;
  }

  private Run fork(Suspended s, Family family) {
    Object[] slots = s.call.fork(s.slots);
    Run run = Run.of(family, s.lineage, slots);
    forks.add(s.call, slots, run);
    if (forks.areMany() && leaf.waiting != null && !leaf.waiting.isSplit()) {
      leaf.waiting = Outward.split(leaf.waiting);
    }
    leaf.waiting = replaced(s, family, slots, s.lineage);
    return run;
  }

  private Outward replaced(Suspended old, Family family, Object[] slots, @Nullable Object lineage) {
    long bit = Outward.bit(family);
    Outward all = Outward.replacing(leaf.waiting, new Outward.Replacement() {
      @Override
      public @Nullable Suspended of(Suspended s) {
        return s.slots == old.slots
            ? s.with(slots, lineage)
            : null;
      }

      @Override
      public Family family() {
        return family;
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
    leaf.waiting = rebuilt(s -> {
      Family family = s.call.family;
      if (family == null || forks.of(s.slots) != null) {
        return s;
      }
      Object[] slots = s.call.fork(s.slots);
      forks.add(s.call, slots, Run.of(family, s.lineage, slots));
      return s.with(slots, s.lineage);
    });
    List<Run> runs = new ArrayList<>();
    for (Outward o = leaf.waiting; o != null && o.isShared(); o = o.rest()) {
      Suspended s = o.innermost();
      Run run = s.call.family == null ? null : forks.of(s.slots);
      if (run != null) {
        runs.add(foreign.stream().filter(run::isOfCallOf).findFirst().orElse(run));
      }
    }
    return runs;
  }

  /** What waits, as the state keeps it that the step ends with. */
  @Nullable Outward frozen() {
    if (forks.areMany() && leaf.waiting != null && !leaf.waiting.isSplit()) {
      return leaf.waiting = rebuilt(s -> {
        Run run = s.call.family == null ? null : forks.of(s.slots);
        return run == null || run.lineage() == s.lineage ? s : s.with(s.slots, run.lineage());
      });
    }
    for (ForkedCalls.Fork f : forks) {
      Family family = f.call().family;
      Suspended s = family == null ? null : waiting(f.slots(), family);
      if (s != null && family != null && s.lineage != f.run().lineage()) {
        leaf.waiting = replaced(s, family, s.slots, f.run().lineage());
      }
    }
    return leaf.waiting;
  }

  /**
   * What waits, with other data for many of it: from the outside in, so that the innermost of what is forked comes
   * last.
   */
  private @Nullable Outward rebuilt(UnaryOperator<Suspended> change) {
    Deque<Suspended> inner = new ArrayDeque<>();
    Outward o = leaf.waiting;
    while (o != null && o.isShared()) {
      inner.push(o.innermost());
      o = o.rest();
    }
    for (Suspended s : inner) {
      o = change.apply(s).under(o);
    }
    return o;
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

  /** The step has ended: what it has forked is frozen. */
  void end() {
    for (ForkedCalls.Fork f : forks) {
      ParallelForm form = f.call().form;
      f.run().end(form.shared(), form.sharedCount());
    }
  }
}
