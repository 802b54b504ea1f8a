package everett.lineage;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * A step that closures or jobs may refer to, in the tree of all such steps of one call of a {@code function **}. The
 * tree only answers who descends from whom; steps that nobody refers to any more drop out of it, so that a long chain
 * of steps keeps no history. Jumps as in a skew-binary list make the answer logarithmic.
 */
final class Lineage extends WeakReference<Run> {
  private static final int FEW = 64;

  private @Nullable Lineage parent;
  private @Nullable Lineage jump;
  private final int depth;

  /** The number of ancestors that it can have, since some may have dropped out. */
  private int rank;

  /** The rank at which dead ancestors are looked for. */
  private int limit;

  Lineage(Run run, @Nullable Lineage parent) {
    super(run);
    depth = parent == null ? 0 : parent.depth + 1;
    limit = parent == null ? FEW : parent.limit;
    link(parent);
    if (rank >= limit) {
      prune();
    }
  }

  private void link(@Nullable Lineage to) {
    parent = to;
    rank = to == null ? 0 : to.rank + 1;
    jump = to;
    if (to != null && to.jump != null && to.rank - to.jump.rank == to.jump.span()) {
      jump = to.jump.jump;
    }
  }

  /** How many ranks its jump leaps. */
  private int span() {
    return jump == null ? rank : rank - jump.rank;
  }

  /** Drops the ancestors that nobody refers to. Who descends from whom among the others stays as it was. */
  private void prune() {
    java.util.ArrayDeque<Lineage> alive = new java.util.ArrayDeque<>();
    for (Lineage l = parent; l != null; l = l.parent) {
      if (l.get() != null) {
        alive.push(l);
      }
    }
    Lineage last = null;
    for (Lineage l : alive) {
      l.link(last);
      last = l;
    }
    link(last);
    limit = Math.max(FEW, 2 * rank);
  }

  boolean descendsFrom(Lineage ancestor) {
    Lineage l = this;
    while (l != null && l.depth > ancestor.depth) {
      l = l.jump != null && l.jump.depth >= ancestor.depth ? l.jump : l.parent;
    }
    return l == ancestor;
  }
}
