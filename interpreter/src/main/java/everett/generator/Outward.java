package everett.generator;

import everett.lineage.Family;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits, by {@code yield*}, for the innermost call of a state: the innermost of these calls, then the others from
 * the inside out. Immutable. A state that is delegated to brings its own along, and others may wait for it in other
 * places, so that chains are joined at both ends: a call that begins to wait is put before the others at once, a chain
 * before another in a time that grows with the logarithm of its length.
 */
abstract sealed class Outward permits Suspended, Outward.Joined {
  /** The innermost call that waits. */
  abstract Suspended innermost();

  /** What waits for that; null if nothing does. */
  abstract @Nullable Outward rest();

  /** A bit for each call whose variables closures share, by which a call is looked for: others may have the same. */
  abstract long shared();

  /** Closures share variables of some of it. */
  final boolean isShared() {
    return shared() != 0;
  }

  static long bit(@Nullable Family family) {
    return family == null ? 0 : 1L << (System.identityHashCode(family) * 0x9E3779B9 >>> 26);
  }

  /** The innermost step of a call that waits; null if none does. */
  static @Nullable Suspended find(@Nullable Outward all, Family family) {
    return find(all, bit(family), family);
  }

  static @Nullable Suspended find(@Nullable Outward all, long bit, Family family) {
    Outward o = all;
    while (o != null && (o.shared() & bit) != 0) {
      if (o instanceof Joined j) {
        Suspended inFirst = find(j.first, bit, family);
        return inFirst != null ? inFirst : j.others.find(bit, family);
      }
      Suspended s = o.innermost();
      if (s.call.family == family) {
        return s;
      }
      o = s.towards(family);
    }
    return null;
  }

  /** The same with other data for one of the calls. */
  interface Replacement {
    /** The call with other data, and the same that waits for it; null if it is not the one. */
    @Nullable Suspended of(Suspended s);

    /** Of the call. */
    Family family();

    /** Of the family. */
    long bit();
  }

  /**
   * With other data for a call: null if it is none of these. What waits for that call is from then on a segment of its
   * own, so that this takes time by the depth of the call once only.
   */
  static @Nullable Outward replacing(@Nullable Outward all, Replacement r) {
    if (all == null || (all.shared() & r.bit()) == 0) {
      return null;
    }
    if (all instanceof Joined j) {
      return switch (replacing(j.first, r)) {
        case null -> {
          Segments others = j.others.replacing(r);
          yield others == null ? null : new Joined(j.first, others);
        }
        case Suspended s -> new Joined(s, j.others);
        case Joined f -> new Joined(f.first, Segments.join(f.others, j.others));
      };
    }
    if (find(all, r.bit(), r.family()) == null) {
      return null;
    }
    Deque<Suspended> inner = new ArrayDeque<>();
    Outward o = all;
    while (o instanceof Suspended s) {
      Suspended replaced = r.of(s);
      if (replaced != null) {
        return joined(inner, new Segments(replaced));
      }
      inner.push(s);
      o = s.rest();
      if (o == null || (o.shared() & r.bit()) == 0) {
        return null;
      }
    }
    return replacing(o, r) instanceof Joined j
        ? joined(inner, Segments.join(new Segments(j.first), j.others))
        : null;
  }

  private static Outward joined(Deque<Suspended> inner, Segments others) {
    if (inner.isEmpty()) {
      return Joined.of(others);
    }
    Suspended first = null;
    for (Suspended s : inner) {
      first = s.under(first);
    }
    return new Joined(java.util.Objects.requireNonNull(first), others);
  }

  /** Each call is a segment of its own, so that another can be put in its place without the calls further in. */
  abstract boolean isSplit();

  /** The same, split: for a step that replaces many calls. */
  static Outward split(Outward all) {
    List<Suspended> calls = new ArrayList<>();
    for (Outward o = all; o != null; o = o.rest()) {
      calls.add(o.innermost().under(null));
    }
    Suspended first = calls.getFirst();
    return calls.size() == 1 ? first : new Joined(first, Segments.of(calls.subList(1, calls.size())));
  }

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
    final Suspended first;
    final Segments others;

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
    boolean isSplit() {
      return first.isSplit() && others.split;
    }

    @Override
    long shared() {
      return first.shared() | others.shared;
    }

    @Override
    boolean hasHome() {
      return first.hasHome() || others.homed;
    }
  }
}
