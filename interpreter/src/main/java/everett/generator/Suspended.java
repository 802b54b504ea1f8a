package everett.generator;

import everett.lineage.Running;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@code function **} waits: plain data, which nobody changes. A step runs a {@link ParallelActivation} made of it,
 * and freezes that to the next one.
 */
class Suspended {
  final ParallelCall call;
  final Step step;

  /** Own variables and hidden temporaries. */
  final Object[] slots;

  /** The innermost heap scope. */
  final Object[] scope;

  /** The steps of the calls lexically around that made the state; null if there are none whose variables closures share. */
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

  /** A copy of the slots for a step, which changes them. */
  final Object[] ownSlots() {
    Object[] own = slots.clone();
    for (int slot : call.form.forked()) {
      Object v = own[slot];
      if (v != null) {
        own[slot] = Forks.fork(v);
      }
    }
    return own;
  }

  /** The same, and what waits for it is followed by what waits for it from now on. */
  final Suspended withOutermost(Suspended outermost) {
    java.util.ArrayDeque<Suspended> all = new java.util.ArrayDeque<>();
    for (Suspended s = this; s != null; s = s.parent()) {
      all.push(s);
    }
    Suspended top = outermost;
    for (Suspended s : all) {
      top = s.under(top);
    }
    return top;
  }

  /** What waits for it, by {@code yield*}. */
  @Nullable Suspended parent() {
    return null;
  }

  /** Its own variables, or those of what waits for it, are shared by closures. */
  boolean isShared() {
    return call.family != null;
  }

  /** It or what waits for it has a home. */
  boolean hasHome() {
    return home != null;
  }

  /** The same, waited for. */
  final Suspended under(@Nullable Suspended parent) {
    return parent == parent() ? this : of(call, step, slots, scope, home, lineage, parent);
  }

  static Suspended of(
      ParallelCall call, Step step, Object[] slots, Object[] scope, @Nullable Running home, @Nullable Object lineage,
      @Nullable Suspended parent) {
    return parent == null
        ? new Suspended(call, step, slots, scope, home, lineage)
        : new Delegated(call, step, slots, scope, home, lineage, parent);
  }

  /** One that another waits for. */
  private static final class Delegated extends Suspended {
    private final Suspended parent;
    private final boolean shared;
    private final boolean homed;

    Delegated(
        ParallelCall call, Step step, Object[] slots, Object[] scope, @Nullable Running home, @Nullable Object lineage,
        Suspended parent) {
      super(call, step, slots, scope, home, lineage);
      this.parent = parent;
      shared = parent.isShared() || super.isShared();
      homed = parent.hasHome() || super.hasHome();
    }

    @Override
    Suspended parent() {
      return parent;
    }

    @Override
    boolean isShared() {
      return shared;
    }

    @Override
    boolean hasHome() {
      return homed;
    }
  }
}
