package everett.lineage;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * The scopes that a branch has left, or entered again, and that closures may still refer to: an immutable list. It keeps
 * no scope, and each scope keeps what its variables were, so that a scope that no closure refers to any more is garbage
 * with all that its variables hold.
 */
final class LeftScopes {
  private static final int FEW = 8;

  /** That a branch has left a scope: the key to what the variables were. */
  static final class Entry extends WeakReference<LineageScope> {
    Entry(LineageScope scope, Object[] group) {
      super(scope);
      scope.leave(this, group);
    }

    Object[] group(LineageScope scope) {
      return scope.whenLeft(this);
    }
  }

  private final Entry entry;
  private final @Nullable LeftScopes next;
  private final int size;

  /** The size at which dead entries are looked for. */
  private final int limit;

  private LeftScopes(Entry entry, @Nullable LeftScopes next, int limit) {
    this.entry = entry;
    this.next = next;
    this.limit = limit;
    size = next == null ? 1 : next.size + 1;
  }

  static @Nullable Entry find(@Nullable LeftScopes all, LineageScope scope) {
    for (LeftScopes l = all; l != null; l = l.next) {
      if (l.entry.refersTo(scope)) {
        return l.entry;
      }
    }
    return null;
  }

  /** With a scope that has been left just now. */
  static LeftScopes with(@Nullable LeftScopes all, LineageScope scope, Object[] group) {
    if (all == null || all.size < all.limit) {
      return new LeftScopes(new Entry(scope, group), all, all == null ? FEW : all.limit);
    }
    return replacing(all, scope, group);
  }

  /** With other variables of a scope that it has. */
  static LeftScopes replacing(@Nullable LeftScopes all, LineageScope scope, Object[] group) {
    LeftScopes rest = without(all, scope);
    return new LeftScopes(new Entry(scope, group), rest, rest == null ? FEW : Math.max(FEW, 2 * rest.size));
  }

  /** Without a scope, and without those that nobody refers to. */
  private static @Nullable LeftScopes without(@Nullable LeftScopes all, LineageScope scope) {
    java.util.ArrayDeque<Entry> kept = new java.util.ArrayDeque<>();
    for (LeftScopes l = all; l != null; l = l.next) {
      if (!l.entry.refersTo(null) && !l.entry.refersTo(scope)) {
        kept.push(l.entry);
      }
    }
    LeftScopes list = null;
    for (Entry e : kept) {
      list = new LeftScopes(e, list, FEW);
    }
    return list;
  }
}
