package everett.runner;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * The time that a test may take: so much processor time of its thread, and some time of waiting. A thread that wants to
 * run and can't, because the machine is busy, loses nothing.
 */
final class Allowance {
  /** Waiting may take so many limits. */
  private static final int WAITING = 4;

  /** Everything together, whatever the machine does, may take so many limits. */
  static final int ALL = 10;

  /**
   * A thread that took no processor time for so long waits, though it may look as if it ran: for a file, for example.
   */
  private static final long IDLE_NANOS = 1_000_000_000;

  /**
   * Who looks may be held up himself, or the whole machine sleep: no more than this counts from one look to the next.
   */
  private static final long LONGEST_NANOS = 200_000_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Thread thread;
  private final long limit;
  private long look = System.nanoTime();
  private long progress = look;
  private long processor;
  private long waited;
  private long elapsed;

  /** @param limit how much processor time */
  Allowance(Thread thread, Duration limit) {
    this.thread = thread;
    this.limit = limit.toNanos();
  }

  /** Whether the thread has had its time; to be asked every now and then. */
  boolean isUsedUp() {
    long now = System.nanoTime();
    long since = Math.min(now - look, LONGEST_NANOS);
    look = now;
    elapsed += since;
    long used = THREADS.getThreadCpuTime(thread.threadId());
    if (used > processor) {
      processor = used;
      progress = now;
    }
    if (thread.getState() != Thread.State.RUNNABLE || now - progress > IDLE_NANOS) {
      waited += since;
    }
    return processor > limit || waited > WAITING * limit || elapsed > ALL * limit;
  }
}
