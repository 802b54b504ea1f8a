package everett.generator;

import everett.lineage.Run;
import everett.lineage.Running;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits, by {@code yield*}, for the activation that a step runs, where closures share its variables: it belongs to the
 * step as well. The first closure that asks for variables of one of those makes the step fork it.
 */
final class Delegators implements Run.Enclosing {
  /** What has been forked: the slots belong to the step. */
  private record Fork(ParallelCall call, Object[] slots, Run run) {}

  private ParallelActivation leaf;
  private final List<Fork> forks = new ArrayList<>(2);
  private boolean ended;

  Delegators(ParallelActivation leaf) {
    this.leaf = leaf;
  }

  /** The step goes on in that activation. */
  void goOnIn(ParallelActivation a) {
    leaf = a;
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
  public @Nullable Run run(Object family) {
    for (Fork f : forks) {
      if (f.call.family == family) {
        return f.run;
      }
    }
    if (ended) {
      return null;
    }
    Deque<Suspended> below = new ArrayDeque<>();
    for (Outward o = leaf.waiting; o != null; o = o.rest()) {
      Suspended s = o.innermost();
      if (s.call.family == family) {
        return fork(s, o.rest(), below);
      }
      below.push(s);
    }
    return null;
  }

  private Run fork(Suspended s, @Nullable Outward rest, Deque<Suspended> below) {
    Object[] slots = s.ownSlots();
    Run run = Run.of(s.call.family, s.lineage, slots, this);
    forks.add(new Fork(s.call, slots, run));
    Suspended top = Suspended.of(s.call, s.step, slots, s.scope, s.home, s.lineage, rest);
    for (Suspended b : below) {
      top = b.under(top);
    }
    leaf.waiting = top;
    return run;
  }

  @Override
  public void hold() {
    List<Object> families = new ArrayList<>();
    for (Outward o = ended ? null : leaf.waiting; o != null; o = o.rest()) {
      Suspended s = o.innermost();
      if (s.call.family != null) {
        families.add(s.call.family);
      }
    }
    for (Object family : families) {
      Run r = run(family);
      if (r != null) {
        r.hold();
      }
    }
  }

  /** What waits, as the state keeps it that the step ends with. */
  @Nullable Outward frozen() {
    Deque<Suspended> below = new ArrayDeque<>();
    int known = forks.size();
    Outward o = leaf.waiting;
    for (; o != null && known > 0; o = o.rest()) {
      Suspended s = o.innermost();
      below.push(s);
      known -= lineage(s) == null ? 0 : 1;
    }
    Outward top = o;
    for (Suspended b : below) {
      Run r = lineage(b);
      top = r == null
          ? b.under(top)
          : Suspended.of(b.call, b.step, b.slots, b.scope, b.home, r.lineage(), top);
    }
    return top;
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
    ended = true;
    for (Fork f : forks) {
      f.run.end(f.call.form.shared(), f.call.form.sharedCount());
    }
  }

  /** What waits, and remembers which steps around it made the state. */
  static @Nullable Outward remembering(@Nullable Outward waiting, @Nullable Running running) {
    if (waiting == null || !waiting.hasHome()) {
      return waiting;
    }
    Deque<Outward> all = new ArrayDeque<>();
    for (Outward o = waiting; o != null; o = o.rest()) {
      all.push(o);
    }
    Outward top = null;
    boolean changed = false;
    for (Outward o : all) {
      Suspended s = o.innermost();
      Running now = s.home == null ? null : s.home.current(running);
      changed |= now != s.home;
      top = changed ? Suspended.of(s.call, s.step, s.slots, s.scope, now, s.lineage, top) : o;
    }
    return top;
  }
}
