package everett.lineage;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * The scopes that a branch has left, or entered again, and that closures may still refer to. It keeps no scope, and
 * each scope keeps what its variables were, so that a scope that no closure refers to any more is garbage with all that
 * its variables hold.
 *
 * <p>Nearly always nobody ever asks for one. So it is a list; what lies far down in it when somebody asks goes to a
 * trie. Branches share the parts. What they hold changes for none of them, how they hold it does for all at once: work
 * is not done again in each.
 */
final class LeftScopes {
  private static final int FEW = 8;

  /** How much of the list is looked at before the rest goes to the trie. */
  private static final int NEAR = 16;

  /** The list, or what follows a part of it. */
  private sealed interface Part permits Entry, Older {}

  /** That a branch has left a scope: the key to what the variables were. */
  static final class Entry extends WeakReference<LineageScope> implements Part {
    private @Nullable Part next;

    Entry(LineageScope scope, Object[] group) {
      super(scope);
      scope.leave(this, group);
    }

    Object[] group(LineageScope scope) {
      return scope.whenLeft(this);
    }

    boolean isDead() {
      return refersTo(null);
    }
  }

  /**
   * Those that are in the trie.
   *
   * @param swept the number from which on dead ones are to be looked for
   */
  private record Older(ScopeTrie all, long swept) implements Part {}

  private @Nullable Part first;

  /** At most so many are in the list. */
  private int size;

  /** The size at which dead ones are dropped from it. */
  private int limit;

  private LeftScopes(@Nullable Part first, int size, int limit) {
    this.first = first;
    this.size = size;
    this.limit = limit;
  }

  static @Nullable Entry find(@Nullable LeftScopes all, LineageScope scope) {
    Part p = all == null ? null : all.first;
    for (int passed = 1; p instanceof Entry e; passed++) {
      if (e.refersTo(scope)) {
        return e;
      }
      if (passed == NEAR) {
        e.next = inTrie(e.next);
      }
      p = e.next;
    }
    return p instanceof Older o ? ScopeTrie.find(o.all, scope.number) : null;
  }

  private static @Nullable Older inTrie(@Nullable Part list) {
    ScopeTrie fresh = null;
    int count = 0;
    Part p = list;
    while (p instanceof Entry e) {
      LineageScope scope = e.get();
      if (scope != null) {
        ScopeTrie leaf = new ScopeTrie.Leaf(scope.number, e);
        fresh = fresh == null ? leaf : ScopeTrie.union(leaf, fresh);
      }
      count++;
      p = e.next;
    }
    return count == 0 ? (Older) p : joined((Older) p, fresh, 2 * count);
  }

  /**
   * With more of them.
   *
   * @param count of those that are looked at whether they are dead
   */
  private static @Nullable Older joined(@Nullable Older before, @Nullable ScopeTrie fresh, int count) {
    if (before == null) {
      return fresh == null ? null : new Older(fresh, 0);
    }
    ScopeTrie.Sweep sweep = new ScopeTrie.Sweep(before.swept, count);
    ScopeTrie kept = sweep.of(before.all);
    ScopeTrie all = kept == null ? fresh : fresh == null ? kept : ScopeTrie.union(kept, fresh);
    return all == null ? null : new Older(all, sweep.next());
  }

  /** With a scope that has been left just now. */
  static LeftScopes with(@Nullable LeftScopes all, LineageScope scope, Object[] group) {
    Entry entry = new Entry(scope, group);
    if (all == null) {
      return new LeftScopes(entry, 1, FEW);
    }
    if (all.size >= all.limit) {
      all.drop();
    }
    entry.next = all.first;
    return new LeftScopes(entry, all.size + 1, all.limit);
  }

  /** Drops the dead ones from the list. */
  private void drop() {
    size = 0;
    Entry last = null;
    Part p = first;
    while (p instanceof Entry e) {
      p = e.next;
      if (!e.isDead()) {
        follow(last, e);
        last = e;
        size++;
      }
    }
    follow(last, p);
    limit = Math.max(FEW, 2 * size);
  }

  private void follow(@Nullable Entry last, @Nullable Part next) {
    if (last == null) {
      first = next;
    } else if (last.next != next) { // what is written is looked at by the next garbage collection
      last.next = next;
    }
  }

  /** With other variables of a scope that it has. */
  static LeftScopes replacing(LeftScopes all, LineageScope scope, Object[] group) {
    Older older = inTrie(all.first);
    all.first = older;
    all.size = 0;
    Entry entry = new Entry(scope, group);
    return new LeftScopes(joined(older, new ScopeTrie.Leaf(scope.number, entry), 2), 0, FEW);
  }
}
