package everett.job;

import java.util.ArrayDeque;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The jobs of an agent that come from elsewhere: from other agents, or because time has passed. The host runs them,
 * each as a task of its own. All methods may be called from any thread.
 */
public final class HostJobs {
  /** A job that runs when time has passed. */
  public static final class Timeout implements Comparable<Timeout> {
    private final Runnable job;
    private final long due;
    private final long order;

    private Timeout(Runnable job, long due, long order) {
      this.job = job;
      this.due = due;
      this.order = order;
    }

    @Override
    public int compareTo(Timeout other) {
      long difference = due - other.due; // values of System.nanoTime, which may overflow
      return difference != 0 ? Long.signum(difference) : Long.compare(order, other.order);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  private final ArrayDeque<Runnable> jobs = new ArrayDeque<>();

  /** Null as long as there has been none. */
  private @Nullable PriorityQueue<Timeout> timeouts;

  private long order;
  private int expected;

  /** <a href="https://tc39.es/ecma262/#sec-hostenqueuegenericjob">HostEnqueueGenericJob</a>. */
  public synchronized void enqueue(Runnable job) {
    jobs.add(job);
    notifyAll();
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-hostenqueuetimeoutjob">HostEnqueueTimeoutJob</a>.
   *
   * @param nanoseconds at least 0
   */
  public synchronized Timeout enqueueTimeout(Runnable job, long nanoseconds) {
    PriorityQueue<Timeout> all = timeouts;
    if (all == null) {
      timeouts = all = new PriorityQueue<>();
    }
    Timeout t = new Timeout(job, System.nanoTime() + nanoseconds, order++);
    all.add(t);
    notifyAll();
    return t;
  }

  /** Forgets a job, unless it has begun. */
  public synchronized void cancel(Timeout timeout) {
    if (timeouts != null) {
      timeouts.remove(timeout);
    }
  }

  /** Notes that something waits for what other agents may do, or never do; it will {@link #arrive} as a job. */
  public synchronized void expect() {
    expected++;
  }

  /** What was expected is there. */
  public synchronized void arrive() {
    expected--;
  }

  /** Whether something is {@link #expect expected}. */
  public synchronized boolean isExpecting() {
    return expected > 0;
  }

  /** How many jobs are due now. */
  public synchronized int due() {
    while (timeouts != null && untilTimeout() <= 0) {
      jobs.add(timeouts.remove().job);
    }
    return jobs.size();
  }

  /** Takes the next job that is due; null if there is none now. */
  public synchronized @Nullable Runnable next() {
    due();
    return jobs.poll();
  }

  /** Nanoseconds until a job is due that waits for time to pass. */
  private long untilTimeout() {
    Timeout first = timeouts == null ? null : timeouts.peek();
    return first == null ? Long.MAX_VALUE : first.due - System.nanoTime();
  }

  /**
   * Waits until a job is due.
   *
   * @param nanoseconds no longer than that
   */
  public synchronized void await(long nanoseconds) throws InterruptedException {
    long start = System.nanoTime();
    while (jobs.isEmpty()) {
      long left = Math.min(nanoseconds - (System.nanoTime() - start), untilTimeout());
      if (left <= 0) {
        return;
      }
      // Rounded up to what wait can do, so that nothing wakes too early and waits again in small portions.
      wait(TimeUnit.NANOSECONDS.toMillis(Math.min(left, Long.MAX_VALUE - 999_999) + 999_999));
    }
  }
}
