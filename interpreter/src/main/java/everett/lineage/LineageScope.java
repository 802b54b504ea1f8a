package everett.lineage;

import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a block of a {@code function **} whose variables closures share and change. What the variables are depends
 * on the branch: each step has a group of its own for the scope.
 */
public final class LineageScope {
  private final Object family;
  private final int slot;
  private final int leftSlot;

  /** What it was when it was left, in each branch that did so. */
  private @Nullable WeakHashMap<LeftScopes.Entry, Object[]> whenLeft;

  private LineageScope(Object family, int slot, int leftSlot) {
    this.family = family;
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
    return enterInEval(run, left(run).group(this).clone(), leftSlot);
  }

  private static LineageScope enterInEval(Run run, Object[] group, int leftSlot) {
    LineageScope scope = new LineageScope(familyOf(run), leftSlot, leftSlot);
    group[0] = scope;
    run.enterInEval(group);
    run.left(leftSlot, LeftScopes.with(run.left(leftSlot), scope, group));
    return scope;
  }

  private static Object familyOf(Run run) {
    Object family = run.family;
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
    Object family = familyOf(run);
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
    return g != null && g[0] == this ? g : left(r).group(this);
  }

  /** The same, for writing. */
  public Object[] write(@Nullable Running running) {
    Run r = run(running);
    Object[] g = current(r);
    if (g != null && g[0] == this) {
      return r.own(slot);
    }
    Object[] old = left(r).group(this);
    if (r.owns(old)) {
      return old;
    }
    Object[] copy = r.copy(old);
    r.left(leftSlot, LeftScopes.replacing(r.left(leftSlot), this, copy));
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

  private LeftScopes.Entry left(Run r) {
    LeftScopes.Entry e = LeftScopes.find(r.left(leftSlot), this);
    if (e == null) {
      throw new IllegalStateException("a closure over a block that its branch has not entered");
    }
    return e;
  }

  Object[] whenLeft(LeftScopes.Entry entry) {
    Object[] g = whenLeft == null ? null : whenLeft.get(entry);
    if (g == null) {
      throw new IllegalStateException("a scope that has not been left");
    }
    return g;
  }

  void leave(LeftScopes.Entry entry, Object[] group) {
    if (whenLeft == null) {
      whenLeft = new WeakHashMap<>(1);
    }
    whenLeft.put(entry, group);
  }
}
