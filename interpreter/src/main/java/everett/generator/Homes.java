package everett.generator;

import everett.lineage.Running;
import everett.lineage.Running.Relation;
import everett.lineage.Running.Relations;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The homes of the calls of a chain of delegations (rules 2 and 7): each runs within those that wait for it, so that
 * what runs is found from the outermost call to the innermost one. A home that a call is bound to find in the chain is
 * not kept.
 */
final class Homes {
  /** A call with a home. */
  private record Place(int depth, Suspended call, Running home, @Nullable Outward rest) {}

  private final @Nullable Delegators chain;

  /**
   * @param chain null if closures share no variables of what waits
   */
  Homes(@Nullable Delegators chain) {
    this.chain = chain;
  }

  /** What runs when an activation does. */
  @Nullable Running around(ParallelActivation a, @Nullable Running running) {
    Outward waiting = a.waiting;
    Running all = running;
    if (waiting != null && waiting.hasHome()) {
      for (Place p : places(waiting)) {
        all = p.home.adopt(all, relations(p.depth, p.rest));
      }
    }
    Running home = a.home();
    return home == null ? all : chain == null ? home.adopt(all) : home.adopt(all, relations(0, waiting));
  }

  /** The home that the state of an activation keeps. */
  @Nullable Running kept(ParallelActivation a, @Nullable Running running) {
    Running home = a.home();
    if (home == null) {
      return null;
    }
    return chain == null ? home.current(running) : home.current(running, relations(-1, a.waiting));
  }

  /** What waits, with the homes that the state keeps. */
  @Nullable Outward kept(@Nullable Outward waiting, @Nullable Running running) {
    if (waiting == null || !waiting.hasHome()) {
      return waiting;
    }
    Running all = running;
    Outward kept = waiting;
    for (Place p : places(waiting)) {
      Relations relations = relations(-1, p.rest);
      all = p.home.adopt(all, relations);
      Running now = p.home.current(all, relations);
      if (now != p.home) {
        kept = replaced(kept, p.depth, now);
      }
    }
    return kept;
  }

  /** The calls that have homes, the outermost one first. */
  private static Deque<Place> places(Outward waiting) {
    Deque<Place> places = new ArrayDeque<>();
    int depth = 0;
    for (Outward o = waiting; o != null && o.hasHome(); o = o.rest()) {
      Suspended s = o.innermost();
      if (s.home != null) {
        places.push(new Place(depth, s, s.home, o.rest()));
      }
      depth++;
    }
    return places;
  }

  private static Outward replaced(Outward all, int depth, @Nullable Running home) {
    Deque<Suspended> below = new ArrayDeque<>();
    Outward o = all;
    for (int i = 0; i < depth && o != null; i++) {
      below.push(o.innermost());
      o = o.rest();
    }
    if (o == null) {
      throw new IllegalStateException("not so many wait");
    }
    Suspended s = o.innermost();
    Suspended top = Suspended.of(s.call, s.step, s.slots, s.scope, home, s.lineage, o.rest());
    for (Suspended b : below) {
      top = b.under(top);
    }
    return top;
  }

  /**
   * What the chain around a call has to do with homes.
   *
   * @param depth how many wait further in than that call; its foreign homes come before steps of the chain from now on;
   *     negative if
   *     that is known
   */
  private Relations relations(int depth, @Nullable Outward rest) {
    return home -> {
      Relation r = chain == null ? Relation.APART : chain.relation(home, rest);
      if (r == Relation.FOREIGN && depth >= 0) {
        java.util.Objects.requireNonNull(chain).prefer(home, depth);
      }
      return r;
    };
  }
}
