package everett.buffer;

import everett.job.HostJobs;
import everett.machine.Agent;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The <a href="https://tc39.es/ecma262/#sec-waiterlist-records">WaiterList Records</a> of a Shared Data Block: who
 * waits for which place in it. The critical section of all of them is this object's monitor.
 */
public final class WaiterLists {
  /** How a wait has ended, or that there was none. */
  public enum Outcome {
    OK("ok"),
    NOT_EQUAL("not-equal"),
    TIMED_OUT("timed-out");

    /** As programs see it. */
    public final String value;

    Outcome(String value) {
      this.value = value;
    }
  }

  /**
   * A place and what is waited for.
   *
   * @param at where in the block, in bytes
   * @param size 4 or 8
   * @param expected what has to be there, as {@link DataBlock#load} gives it
   * @param milliseconds until the wait ends by itself: infinite, or at least 0
   */
  public record Condition(int at, int size, long expected, double milliseconds) {
    /** Longer waits are infinite: a value of System.nanoTime so far away could not be told from one in the past. */
    private static final long MOST = TimeUnit.DAYS.toMillis(365 * 100);

    boolean isInfinite() {
      return milliseconds > MOST;
    }

    long nanoseconds() {
      return (long) (milliseconds * 1e6);
    }
  }

  /** A <a href="https://tc39.es/ecma262/#sec-waiter-record">Waiter Record</a>. */
  private final class Waiter {
    final int at;
    final Agent agent;

    /** What is told how the wait has ended, as a job of the agent; null if the agent's thread itself waits. */
    final @Nullable Consumer<Outcome> settle;

    final Thread thread = Thread.currentThread();
    HostJobs.@Nullable Timeout timeout;
    volatile boolean notified;

    Waiter(int at, Agent agent, @Nullable Consumer<Outcome> settle) {
      this.at = at;
      this.agent = agent;
      this.settle = settle;
    }

    /** <a href="https://tc39.es/ecma262/#sec-notifywaiter">NotifyWaiter</a>. */
    void wake() {
      notified = true;
      if (settle == null) {
        LockSupport.unpark(thread);
        return;
      }
      if (timeout != null) {
        agent.hostJobs.cancel(timeout);
      }
      agent.hostJobs.enqueue(() -> settle(Outcome.OK));
    }

    /** The job of a wait that has lasted long enough. */
    void timedOut() {
      if (leave(this)) {
        settle(Outcome.TIMED_OUT);
      }
    }

    private void settle(Outcome outcome) {
      agent.hostJobs.arrive();
      if (settle != null) {
        settle.accept(outcome);
      }
    }
  }

  private final SharedBlock block;

  /** By place; lists that are empty are left out. */
  private final Map<Integer, Set<Waiter>> lists = new HashMap<>();

  WaiterLists(SharedBlock block) {
    this.block = block;
  }

  /**
   * The part of <a href="https://tc39.es/ecma262/#sec-dowait">DoWait</a> from its critical section on, for this thread.
   */
  public Outcome wait(Agent agent, Condition condition) {
    Waiter waiter = new Waiter(condition.at, agent, null);
    long start = System.nanoTime();
    synchronized (this) {
      if (block.load(condition.at, condition.size) != condition.expected) {
        return Outcome.NOT_EQUAL;
      }
      add(waiter);
    }
    try {
      suspend(waiter, condition, start);
    } finally {
      leave(waiter);
    }
    return waiter.notified ? Outcome.OK : Outcome.TIMED_OUT;
  }

  /** <a href="https://tc39.es/ecma262/#sec-suspendthisagent">SuspendThisAgent</a>. */
  private void suspend(Waiter waiter, Condition condition, long start) {
    while (!waiter.notified) {
      if (condition.isInfinite()) {
        LockSupport.park(this);
      } else {
        long left = condition.nanoseconds() - (System.nanoTime() - start);
        if (left <= 0) {
          return;
        }
        LockSupport.parkNanos(this, left);
      }
      boolean ignored = Thread.interrupted(); // else the next park would not wait
      if (waiter.agent.interrupted) {
        waiter.agent.safepoint();
      }
    }
  }

  /**
   * The part of <a href="https://tc39.es/ecma262/#sec-dowait">DoWait</a> from its critical section on, for a wait that
   * does not stop the agent.
   *
   * @param settle is told later how the wait has ended
   * @return how the wait has ended already; null if it goes on
   */
  public synchronized @Nullable Outcome waitAsync(Agent agent, Condition condition, Consumer<Outcome> settle) {
    if (block.load(condition.at, condition.size) != condition.expected) {
      return Outcome.NOT_EQUAL;
    }
    if (condition.milliseconds == 0) {
      return Outcome.TIMED_OUT;
    }
    Waiter waiter = new Waiter(condition.at, agent, settle);
    add(waiter);
    agent.hostJobs.expect();
    if (!condition.isInfinite()) {
      waiter.timeout = agent.hostJobs.enqueueTimeout(waiter::timedOut, condition.nanoseconds());
    }
    return null;
  }

  /**
   * Wakes those who wait for a place, the first ones first.
   *
   * @param most how many at most
   * @return how many
   */
  public synchronized int notify(int at, double most) {
    Set<Waiter> waiters = lists.get(at);
    int n = 0;
    while (waiters != null && !waiters.isEmpty() && n < most) {
      Waiter first = waiters.iterator().next();
      leave(first);
      first.wake();
      n++;
    }
    return n;
  }

  /** <a href="https://tc39.es/ecma262/#sec-addwaiter">AddWaiter</a>. */
  private void add(Waiter waiter) {
    lists.computeIfAbsent(waiter.at, at -> new LinkedHashSet<>()).add(waiter);
  }

  /** <a href="https://tc39.es/ecma262/#sec-removewaiter">RemoveWaiter</a>, if it still waits. */
  private synchronized boolean leave(Waiter waiter) {
    Set<Waiter> waiters = lists.get(waiter.at);
    if (waiters == null || !waiters.remove(waiter)) {
      return false;
    }
    if (waiters.isEmpty()) {
      lists.remove(waiter.at);
    }
    return true;
  }
}
