package everett.generator;

import org.jspecify.annotations.Nullable;

/**
 * What waits, by {@code yield*}, for the innermost call of a state: the innermost of these calls, then the others from the
 * inside out. Immutable. A state that is delegated to brings its own along, and others may wait for it in other places, so
 * that chains are joined at both ends: a call that begins to wait is put before the others at once, a chain before another
 * in a time that grows with the logarithm of its length.
 */
abstract sealed class Outward permits Suspended, Outward.Joined {
  /** The innermost call that waits. */
  abstract Suspended innermost();

  /** What waits for that; null if nothing does. */
  abstract @Nullable Outward rest();

  /** Closures share variables of some of it. */
  abstract boolean isShared();

  /** Some of it has a home. */
  abstract boolean hasHome();

  /** A chain, and what waits for its outermost call. */
  static Outward join(@Nullable Outward inner, Suspended outer) {
    return switch (inner) {
      case null -> outer;
      case Suspended s -> new Joined(s, new Segments(outer));
      case Joined j -> new Joined(j.first, Segments.join(j.others, new Segments(outer)));
    };
  }

  /** A call with what waits for it, and then other such segments. */
  static final class Joined extends Outward {
    private final Suspended first;
    private final Segments others;

    private Joined(Suspended first, Segments others) {
      this.first = first;
      this.others = others;
    }

    @Override
    Suspended innermost() {
      return first;
    }

    @Override
    Outward rest() {
      return switch (first.rest()) {
        case null -> of(others);
        case Suspended s -> new Joined(s, others);
        case Joined j -> new Joined(j.first, Segments.join(j.others, others));
      };
    }

    private static Outward of(Segments segments) {
      Segments rest = segments.withoutFirst();
      return rest == null ? segments.first() : new Joined(segments.first(), rest);
    }

    @Override
    boolean isShared() {
      return first.isShared() || others.shared;
    }

    @Override
    boolean hasHome() {
      return first.hasHome() || others.homed;
    }
  }

  /** A sequence of segments, as a tree that is balanced by height. */
  private static final class Segments {
    private final @Nullable Suspended only;
    private final @Nullable Segments left;
    private final @Nullable Segments right;
    private final int height;
    final boolean shared;
    final boolean homed;

    Segments(Suspended only) {
      this.only = only;
      left = null;
      right = null;
      height = 0;
      shared = only.isShared();
      homed = only.hasHome();
    }

    private Segments(Segments left, Segments right) {
      only = null;
      this.left = left;
      this.right = right;
      height = 1 + Math.max(left.height, right.height);
      shared = left.shared || right.shared;
      homed = left.homed || right.homed;
    }

    Suspended first() {
      return left == null ? java.util.Objects.requireNonNull(only) : left.first();
    }

    @Nullable Segments withoutFirst() {
      if (left == null || right == null) {
        return null;
      }
      Segments rest = left.withoutFirst();
      return rest == null ? right : join(rest, right);
    }

    static Segments join(Segments a, Segments b) {
      if (a.left != null && a.right != null && a.height > b.height + 1) {
        return balanced(a.left, join(a.right, b));
      }
      if (b.left != null && b.right != null && b.height > a.height + 1) {
        return balanced(join(a, b.left), b.right);
      }
      return new Segments(a, b);
    }

    /** Of trees whose heights differ by two at most. */
    private static Segments balanced(Segments a, Segments b) {
      if (b.left != null && b.right != null && b.height > a.height + 1) {
        return b.left.left != null && b.left.right != null && b.left.height > b.right.height
            ? new Segments(new Segments(a, b.left.left), new Segments(b.left.right, b.right))
            : new Segments(new Segments(a, b.left), b.right);
      }
      if (a.left != null && a.right != null && a.height > b.height + 1) {
        return a.right.left != null && a.right.right != null && a.right.height > a.left.height
            ? new Segments(new Segments(a.left, a.right.left), new Segments(a.right.right, b))
            : new Segments(a.left, new Segments(a.right, b));
      }
      return new Segments(a, b);
    }
  }
}
