package everett.runner.host.own;

import everett.buffer.ArrayBufferObject;
import everett.machine.Agent;
import everett.runner.host.Host;
import everett.runner.host.Uncaught;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The agents that a test starts, beside its own. They end when its own has ended, or when it is told to stop. */
final class OtherAgents {
  /** How long agents may go on with what they do when the test has come to its end. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

  private static final long LOOK = TimeUnit.MICROSECONDS.toNanos(200);

  private final Host.Surroundings surroundings;
  private final List<OtherAgent> agents = new ArrayList<>();
  private final ArrayDeque<String> reports = new ArrayDeque<>();
  private @Nullable RunningAgent own;
  private @Nullable Throwable failure;
  private boolean stopping;

  OtherAgents(Host.Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Says which agent is the test's own: it stops when one of the others fails. */
  void own(RunningAgent agent) {
    own = agent;
  }

  // ---- what the test's own agent asks for

  /** Starts an agent, and waits until it runs. */
  void start(Agent asking, String script) {
    OtherAgent agent;
    synchronized (this) {
      agent = new OtherAgent(this, surroundings, script, agents.size() + 1);
      agents.add(agent);
      if (stopping) {
        return;
      }
      agent.running.thread.start();
    }
    await(asking, agent.isRunning);
  }

  /** Hands a SharedArrayBuffer to all other agents, and waits until each has taken it or has ended. */
  void broadcast(Agent asking, ArrayBufferObject buffer, Object id) {
    List<OtherAgent> all;
    synchronized (this) {
      all = List.copyOf(agents);
    }
    int maxByteLength = buffer.isFixedLength() ? -1 : buffer.maxByteLength();
    CountDownLatch taken = new CountDownLatch(all.size());
    for (OtherAgent a : all) {
      a.send(new OtherAgent.Broadcast(buffer.data(), maxByteLength, id, taken));
    }
    await(asking, taken);
  }

  private static void await(Agent asking, CountDownLatch latch) {
    for (;;) {
      try {
        latch.await();
        return;
      } catch (InterruptedException e) {
        if (asking.interrupted) {
          asking.safepoint();
        }
      }
    }
  }

  /** The oldest report that was not asked for before; null if there is none. */
  synchronized @Nullable String getReport() {
    return reports.poll();
  }

  // ---- what the others tell

  synchronized void report(String message) {
    reports.add(message);
  }

  /** An agent has ended with an error. The first one counts. */
  synchronized void failed(Throwable error) {
    if (failure == null && !stopping) {
      failure = error;
      if (own != null) {
        own.stop();
      }
    }
  }

  private synchronized @Nullable Throwable failure() {
    return failure;
  }

  // ---- their end

  /** Waits until all have ended, have said that they leave, or wait; but not for ever. Throws what one has thrown. */
  void settle() throws Uncaught {
    long start = System.nanoTime();
    while (failure() == null && !isIdle() && System.nanoTime() - start < PATIENCE) {
      LockSupport.parkNanos(LOOK);
    }
    Throwable thrown = failure();
    switch (thrown) {
      case null -> {}
      case Uncaught e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(thrown);
    }
  }

  private synchronized boolean isIdle() {
    return stopping || agents.stream().allMatch(a -> a.leaving || a.running.isIdle());
  }

  /** Tells all to stop. May be called from any thread. */
  synchronized void stop() {
    stopping = true;
    agents.forEach(a -> a.running.stop());
  }

  /** Stops all, and waits until their threads have ended. */
  void end() {
    stop();
    List<OtherAgent> all;
    synchronized (this) {
      all = List.copyOf(agents);
    }
    all.forEach(a -> a.running.join());
  }
}
