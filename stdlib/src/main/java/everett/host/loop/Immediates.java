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

  /** Runs those that are pending now; those that they make wait for the next turn. */
  void run(EventLoop loop) {
    List<Immediate> now = pending;
    pending = new ArrayList<>();
    for (Immediate i : now) {
      if (i.pending) {
        i.pending = false;
        reference(i, -1);
        loop.perform(i.firing);
      }
    }
  }
}
