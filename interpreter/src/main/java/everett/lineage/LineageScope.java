package everett.lineage;

import java.lang.ref.WeakReference;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a block of a {@code function **} whose variables closures share and change. What the variables are
 * depends on the branch: each step has a group of its own for the scope.
 */
public final class LineageScope {
  /** None else of its call has it. */
  final long number;

  private final Family family;
  private final int slot;
  private final int leftSlot;

  /** What it was when it was left, in the one branch that did so: nearly always no other does. */
  private @Nullable Left left;

  /** The same in the other branches. */
  private @Nullable WeakHashMap<LeftScopes.Entry, Object[]> leftElsewhere;

  /** What a branch has left. It goes when the branch does. */
  private static final class Left extends WeakReference<LeftScopes.Entry> {
    final Object[] group;

    Left(LeftScopes.Entry entry, Object[] group) {
      super(entry);
      this.group = group;
    }
  }

  private LineageScope(Family family, int slot, int leftSlot) {
    this.family = family;
    number = family.scope();
    this.slot = slot;
    this.leftSlot = leftSlot;
  }

  /**
   * Enters a block anew.
   *
   * @param size of its group
   * @param leftSlot where the step keeps the scopes that it has left
   */
  public static LineageScope enter(Run run, int slot, int size, int leftSlot) {
    return enter(run, slot, new Object[size], leftSlot);
  }

  /** Enters a block of eval code: as the frame has no slot for it, it is among the scopes that have been left. */
  public static LineageScope enterInEval(Run run, int size, int leftSlot) {
    return enterInEval(run, new Object[size], leftSlot);
  }

  /** The same block anew, with its variables as they are. */
  public LineageScope copyInEval(Run run) {
    return enterInEval(run, whenLeft(run).clone(), leftSlot);
  }

  private static LineageScope enterInEval(Run run, Object[] group, int leftSlot) {
    LineageScope scope = new LineageScope(familyOf(run), leftSlot, leftSlot);
    group[0] = scope;
    run.enterInEval(group);
    run.left(leftSlot, LeftScopes.with(run.left(leftSlot), scope, group));
    return scope;
  }

  private static Family familyOf(Run run) {
    Family family = run.family;
    if (family == null) {
      throw new IllegalStateException("nobody shares its variables");
    }
    return family;
  }

  /** Enters a block anew with the variables as they are. */
  public static LineageScope copy(Run run, int slot, int leftSlot) {
    Object[] old = run.group(slot);
    if (old == null) {
      throw new IllegalStateException("a copy of a block that has not been entered");
    }
    return enter(run, slot, old.clone(), leftSlot);
  }

  private static LineageScope enter(Run run, int slot, Object[] group, int leftSlot) {
    Family family = familyOf(run);
    Object[] old = run.group(slot);
    if (old != null && old[0] instanceof LineageScope s) {
      run.left(leftSlot, LeftScopes.with(run.left(leftSlot), s, old));
    }
    LineageScope scope = new LineageScope(family, slot, leftSlot);
    group[0] = scope;
    run.enter(slot, group);
    return scope;
  }

  /** The variables as a closure that runs now sees them. */
  public Object[] read(@Nullable Running running) {
    Run r = run(running);
    Object[] g = current(r);
    return g != null && g[0] == this ? g : whenLeft(r);
  }

  /** The same, for writing. */
  public Object[] write(@Nullable Running running) {
    Run r = run(running);
    Object[] g = current(r);
    if (g != null && g[0] == this) {
      return r.own(slot);
    }
    LeftScopes all = leftBy(r);
    Object[] old = entry(all).group(this);
    if (r.owns(old)) {
      return old;
    }
    Object[] copy = r.copy(old);
    r.left(leftSlot, LeftScopes.replacing(all, this, copy));
    return copy;
  }

  private Object @Nullable [] current(Run r) {
    return slot == leftSlot ? null : r.group(slot);
  }

  private Run run(@Nullable Running running) {
    Run r = Running.find(running, family);
    if (r == null) {
      throw new IllegalStateException("a closure runs without its home");
    }
    return r;
  }

  private LeftScopes leftBy(Run r) {
    LeftScopes all = r.left(leftSlot);
    if (all == null) {
      throw notEntered();
    }
    return all;
  }

  private LeftScopes.Entry entry(LeftScopes all) {
    LeftScopes.Entry e = LeftScopes.find(all, this);
    if (e == null) {
      throw notEntered();
    }
    return e;
  }

  private static IllegalStateException notEntered() {
    return new IllegalStateException("a closure over a block that its branch has not entered");
  }

  private Object[] whenLeft(Run r) {
    return entry(leftBy(r)).group(this);
  }

  Object[] whenLeft(LeftScopes.Entry entry) {
    Left l = left;
    Object[] g = l != null && l.refersTo(entry) ? l.group : leftElsewhere == null ? null : leftElsewhere.get(entry);
    if (g == null) {
      throw new IllegalStateException("a scope that has not been left");
    }
    return g;
  }

  void leave(LeftScopes.Entry entry, Object[] group) {
    if (left == null || left.refersTo(null)) {
      left = new Left(entry, group);
      return;
    }
    if (leftElsewhere == null) {
      leftElsewhere = new WeakHashMap<>(1);
    }
    leftElsewhere.put(entry, group);
  }
}
