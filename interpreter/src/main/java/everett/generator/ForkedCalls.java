package everett.generator;

import everett.lineage.Family;
import everett.lineage.Run;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a step has forked of the calls that wait by {@code yield*}, and has run itself of them, the innermost last. */
final class ForkedCalls implements Iterable<ForkedCalls.Fork> {
  /** How many are looked through one by one. */
  private static final int FEW = 8;

  /** What has been forked of a call: the slots belong to the step. */
  record Fork(ParallelCall call, Object[] slots, Run run) {}

  private final List<Fork> all = new ArrayList<>(2);
  private @Nullable Map<Object[], Fork> bySlots;
  private @Nullable Map<Family, Fork> innermost;

  /** A call is there more than once. */
  private boolean repeated;

  void add(ParallelCall call, Object[] slots, Run run) {
    Fork f = new Fork(call, slots, run);
    all.add(f);
    if (bySlots != null && innermost != null) {
      note(f, bySlots, innermost);
    } else if (all.size() > FEW) {
      bySlots = new IdentityHashMap<>();
      innermost = new IdentityHashMap<>();
      for (Fork each : all) {
        note(each, bySlots, innermost);
      }
    }
  }

  private void note(Fork f, Map<Object[], Fork> slots, Map<Family, Fork> families) {
    slots.put(f.slots, f);
    repeated |= f.call.family != null && families.put(f.call.family, f) != null;
  }

  /** They are more than can be looked through for each of them. */
  boolean areMany() {
    return bySlots != null;
  }

  /** What has those slots; null if nothing has. */
  @Nullable Run of(Object[] slots) {
    if (bySlots != null) {
      Fork f = bySlots.get(slots);
      return f == null ? null : f.run;
    }
    for (Fork f : all) {
      if (f.slots == slots) {
        return f.run;
      }
    }
    return null;
  }

  /** The step of a call; null if it is not there. */
  @Nullable Run innermost(Family family) {
    Fork f = innermost != null ? innermost.get(family) : last(family);
    return f == null ? null : f.run;
  }

  private @Nullable Fork last(Family family) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).call.family == family) {
        return all.get(i);
      }
    }
    return null;
  }

  void remove(Object[] slots) {
    for (int i = all.size() - 1; i >= 0; i--) {
      Fork f = all.get(i);
      if (f.slots == slots) {
        all.remove(i);
        if (bySlots != null && innermost != null) {
          forget(f, bySlots, innermost);
        }
        return;
      }
    }
  }

  private void forget(Fork f, Map<Object[], Fork> slots, Map<Family, Fork> families) {
    slots.remove(f.slots);
    Family family = f.call.family;
    if (family != null && families.remove(family, f) && repeated) {
      Fork other = last(family);
      if (other != null) {
        families.put(family, other);
      }
    }
  }

  @Override
  public Iterator<Fork> iterator() {
    return all.iterator();
  }
}
