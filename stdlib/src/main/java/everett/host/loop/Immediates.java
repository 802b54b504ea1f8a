package everett.host.loop;

import java.util.ArrayList;
import java.util.List;

/** The immediates that are pending. */
final class Immediates {
  private List<Immediate> pending = new ArrayList<>();
  private int referenced;

  void add(Immediate i) {
    pending.add(i);
    referenced++;
  }

  void clear(Immediate i) {
    if (i.pending) {
      i.pending = false;
      reference(i, -1);
    }
  }

  void reference(Immediate i, int by) {
    if (i.referenced) {
      referenced += by;
    }
  }

  boolean isPending() {
    return !pending.isEmpty();
  }

  boolean isReferenced() {
    return referenced > 0;
  }

  /**
   * Runs those that are pending now; those that they make wait for the next turn. As on node, the one after an
   * immediate that throws comes before ticks and jobs, even if it is one of the next turn's.
   */
  void run(EventLoop loop) {
    boolean settled = true;
    boolean threw;
    do {
      List<Immediate> now = pending;
      pending = new ArrayList<>();
      threw = false;
      for (Immediate i : now) {
        if (!settled) {
          loop.settle();
          settled = true;
        }
        if (i.pending) {
          threw = !fires(i, loop);
          settled = threw;
        }
      }
    } while (threw && !pending.isEmpty());
    if (!settled) {
      loop.settle();
    }
  }

  /** Calls its function; false if that throws. */
  private boolean fires(Immediate i, EventLoop loop) {
    i.pending = false;
    reference(i, -1);
    return loop.completes(i.firing);
  }
}
