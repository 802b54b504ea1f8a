package everett.generator;

import everett.lineage.Family;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sequence of segments of what waits: each a call with what waits for it. A tree that is balanced by height. */
final class Segments {
  private final @Nullable Suspended only;
  private final @Nullable Segments left;
  private final @Nullable Segments right;
  private final int height;
  final long shared;
  final boolean homed;

  /** Each is one call. */
  final boolean split;

  /** No call has a number that is less, or greater. */
  private final long least;

  private final long greatest;

  Segments(Suspended only) {
    this.only = only;
    left = null;
    right = null;
    height = 0;
    shared = only.shared();
    homed = only.hasHome();
    split = only.isSplit();
    Family family = only.call.family;
    least = !split ? 0 : family == null ? Long.MAX_VALUE : family.number;
    greatest = !split ? Long.MAX_VALUE : family == null ? -1 : family.number;
  }

  private Segments(Segments left, Segments right) {
    only = null;
    this.left = left;
    this.right = right;
    height = 1 + Math.max(left.height, right.height);
    shared = left.shared | right.shared;
    homed = left.homed || right.homed;
    split = left.split && right.split;
    least = Math.min(left.least, right.least);
    greatest = Math.max(left.greatest, right.greatest);
  }

  static Segments of(List<Suspended> calls) {
    int half = calls.size() / 2;
    return half == 0
        ? new Segments(calls.getFirst())
        : new Segments(of(calls.subList(0, half)), of(calls.subList(half, calls.size())));
  }

  private boolean mayHave(long bit, Family family) {
    return (shared & bit) != 0 && least <= family.number && family.number <= greatest;
  }

  Suspended first() {
    return left == null ? java.util.Objects.requireNonNull(only) : left.first();
  }

  @Nullable Suspended find(long bit, Family family) {
    if (!mayHave(bit, family)) {
      return null;
    }
    if (left == null || right == null) {
      return Outward.find(only, bit, family);
    }
    Suspended s = left.find(bit, family);
    return s != null ? s : right.find(bit, family);
  }

  @Nullable Segments replacing(Outward.Replacement r) {
    if (!mayHave(r.bit(), r.family())) {
      return null;
    }
    if (left == null || right == null) {
      return switch (Outward.replacing(only, r)) {
        case null -> null;
        case Suspended s -> new Segments(s);
        case Outward.Joined j -> join(new Segments(j.first), j.others);
      };
    }
    Segments l = left.replacing(r);
    if (l != null) {
      return join(l, right);
    }
    Segments also = right.replacing(r);
    return also == null ? null : join(left, also);
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
