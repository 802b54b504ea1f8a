package everett.generator;

import everett.lineage.Family;
import everett.lineage.Running;
import org.jspecify.annotations.Nullable;

/** Where a {@code function **} waits, by {@code yield*}, for another one: plain data, which nobody changes. */
sealed class Suspended extends Outward {
  final ParallelCall call;
  final Step step;

  /** Own variables and hidden temporaries. */
  final Object[] slots;

  /** The innermost heap scope. */
  final Object[] scope;

  /**
   * The steps of the calls lexically around that made the state; null if there are none whose variables closures share.
   */
  final @Nullable Running home;

  /** Of the step that it was frozen by. */
  final @Nullable Object lineage;

  Suspended(
      ParallelCall call, Step step, Object[] slots, Object[] scope, @Nullable Running home, @Nullable Object lineage) {
    this.call = call;
    this.step = step;
    this.slots = slots;
    this.scope = scope;
    this.home = home;
    this.lineage = lineage;
  }

  @Override
  final Suspended innermost() {
    return this;
  }

  /** What waits for it, by {@code yield*}. */
  @Override
  @Nullable Outward rest() {
    return null;
  }

  /** What waits for it, from where on a call is to be looked for that is not its own. */
  @Nullable Outward towards(Family family) {
    return null;
  }

  @Override
  boolean isSplit() {
    return rest() == null;
  }

  @Override
  long shared() {
    return bit(call.family);
  }

  /** It or what waits for it has a home. */
  @Override
  boolean hasHome() {
    return home != null;
  }

  /** The same, waited for. */
  final Suspended under(@Nullable Outward rest) {
    return rest == rest() ? this : of(call, step, slots, scope, home, lineage, rest);
  }

  /** The same with other variables, as a step with that lineage has left them. */
  final Suspended with(Object[] other, @Nullable Object otherLineage) {
    return of(call, step, other, scope, home, otherLineage, rest());
  }

  static Suspended of(
      ParallelCall call, Step step, Object[] slots, Object[] scope, @Nullable Running home, @Nullable Object lineage,
      @Nullable Outward rest) {
    return rest == null
        ? new Suspended(call, step, slots, scope, home, lineage)
        : new Delegated(call, step, slots, scope, home, lineage, rest);
  }

  /**
   * One that another waits for. Calls further in nearly always come later: jumps as in a skew-binary list, with the
   * least number of what they leave out, make it quick to find one.
   */
  private static final class Delegated extends Suspended {
    private final Outward rest;
    private final long shared;
    private final boolean homed;
    private final int depth;
    private final Outward jump;

    /** The least number of the calls between it and where its jump goes. */
    private final long least;

    Delegated(
        ParallelCall call, Step step, Object[] slots, Object[] scope, @Nullable Running home, @Nullable Object lineage,
        Outward rest) {
      super(call, step, slots, scope, home, lineage);
      this.rest = rest;
      shared = rest.shared() | super.shared();
      homed = rest.hasHome() || super.hasHome();
      depth = depth(rest) + 1;
      if (rest instanceof Delegated r && r.jump instanceof Delegated j && r.depth - j.depth == j.depth - depth(j.jump)) {
        jump = j.jump;
        least = Math.min(Math.min(r.number(), r.least), Math.min(j.number(), j.least));
      } else {
        jump = rest;
        least = Long.MAX_VALUE;
      }
    }

    private static int depth(Outward o) {
      return o instanceof Delegated d ? d.depth : 0;
    }

    private long number() {
      return call.family == null ? Long.MAX_VALUE : call.family.number;
    }

    @Override
    Outward rest() {
      return rest;
    }

    @Override
    Outward towards(Family family) {
      return family.number < least ? jump : rest;
    }

    @Override
    long shared() {
      return shared;
    }

    @Override
    boolean hasHome() {
      return homed;
    }
  }
}
