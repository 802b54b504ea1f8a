package everett.host.loop;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The timers that are pending, by the millisecond at which they are due, and then in the order of their making. */
final class Timers {
  private static final long START = System.nanoTime();

  private final TreeSet<Timeout> pending = new TreeSet<>();
  private final Map<Integer, Timeout> byNumber = new HashMap<>();
  private int referenced;
  private int last;
  private long order;

  /** Milliseconds since some moment. */
  static long now() {
    return (System.nanoTime() - START) / 1_000_000;
  }

  int nextNumber() {
    return ++last;
  }

  /** Starts a timer, anew if it is pending. */
  void start(Timeout t) {
    stop(t);
    t.start = now();
    t.due = t.start + t.delay;
    t.order = order++;
    t.pending = true;
    pending.add(t);
    if (t.referenced) {
      referenced++;
    }
  }

  /** Stops a timer, if it is pending. */
  void stop(Timeout t) {
    if (t.pending) {
      t.pending = false;
      pending.remove(t);
      if (t.referenced) {
        referenced--;
      }
    }
  }

  /** Notes that a pending timer now does, or no longer does, keep the loop alive. */
  void reference(int by) {
    referenced += by;
  }

  /** A program wants to know the timer by its number. */
  void number(Timeout t) {
    byNumber.put(t.number, t);
  }

  @Nullable Timeout byNumber(int number) {
    return byNumber.get(number);
  }

  void forget(Timeout t) {
    byNumber.remove(t.number);
  }

  boolean isReferenced() {
    return referenced > 0;
  }

  /** Milliseconds until the next timer is due; very many if there is none. */
  long untilNext() {
    return pending.isEmpty() ? Long.MAX_VALUE : Math.max(0, pending.first().due - now());
  }

  /** Runs the timers that are due now. As on node, the one after a timer that throws comes before ticks and jobs. */
  void runDue(EventLoop loop) {
    long now = now();
    boolean settled = true;
    boolean any = false;
    while (!pending.isEmpty() && pending.first().due <= now) {
      if (settled) {
        Timeout t = pending.first();
        stop(t);
        settled = !loop.completes(t.firing);
        any = true;
      } else {
        loop.settle();
        settled = true;
      }
    }
    if (any) {
      loop.settle();
    }
  }
}
