package everett.host.loop;

import everett.machine.Agent;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Undefined;
import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;

/**
 * The <a href="https://nodejs.org/en/learn/asynchronous-work/event-loop-timers-and-nexttick">event loop</a> of a realm.
 * After each task come the callbacks of process.nextTick, then the jobs of promises, until there are neither, then the
 * rejections that nobody has handled. A turn of the loop runs the timers that are due, then what other agents have
 * brought (Atomics.waitAsync), then the immediates. The loop ends when nothing is pending that keeps it alive.
 */
public final class EventLoop {
  /** Is told what tasks throw. */
  @FunctionalInterface
  public interface Uncaught {
    /**
     * Is called while {@link Agent#frame} still tells where it was thrown.
     *
     * @param origin as the event uncaughtException has it: uncaughtException or unhandledRejection
     */
    void thrown(JsThrow thrown, String origin);
  }

  private final Agent agent;
  private final ArrayDeque<Runnable> ticks = new ArrayDeque<>();
  private final UnhandledRejections rejections;
  final Timers timers = new Timers();
  final Immediates immediates = new Immediates();
  private Uncaught uncaught = (thrown, origin) -> {
    throw thrown;
  };

  /** A task has thrown, so that ticks may be left, and there has to be another turn. */
  private boolean interrupted;

  /** The loop waits for jobs that the host will bring. */
  private boolean held;

  private volatile boolean asleep;

  public EventLoop(Realm realm) {
    agent = realm.agent;
    rejections = new UnhandledRejections(realm);
    agent.rejections = rejections;
  }

  /** Says who is told what tasks throw; at first it is thrown to who runs the loop. */
  public void uncaught(Uncaught handler) {
    uncaught = handler;
  }

  /** Says who is told of a rejection that nobody has handled, and of one that is handled after that. */
  public void listener(UnhandledRejections.Listener listener) {
    rejections.listener = listener;
  }

  /** Has a function called before anything else happens, as process.nextTick does. */
  public void nextTick(JsObject callback, Object... arguments) {
    ticks.add(agent.inBranch(() -> callback.call(Undefined.UNDEFINED, arguments)));
  }

  /** Has a function called as a job. */
  void queueMicrotask(JsObject callback) {
    agent.jobs.enqueue(agent.inBranch(() -> callback.call(Undefined.UNDEFINED)));
  }

  /** Keeps the loop running, even while nothing is pending, because the host will bring jobs; or no longer does. */
  public void hold(boolean on) {
    held = on;
  }

  /** Runs a task, and what it has made due at once. */
  public void perform(Runnable task) {
    completes(task);
    settle();
  }

  /** Runs a task; false if it has thrown, and who is told of that lets the program go on. */
  boolean completes(Runnable task) {
    return guarded(task, "uncaughtException");
  }

  /** Runs jobs only, and reports nothing: what listeners of the event exit have made due. */
  public void settleJobs() {
    while (!agent.jobs.isEmpty()) {
      completes(agent.jobs::runNext);
    }
  }

  /**
   * Runs ticks and jobs until there are none, and reports rejections. A tick or a listener that throws ends it, as on
   * node: the ticks that are left come after the next task, or in the next turn.
   */
  public void settle() {
    agent.clearKeptObjects(); // what an embedding program has evaluated was no task
    do {
      do {
        for (Runnable tick = ticks.poll(); tick != null; tick = ticks.poll()) {
          if (!completes(tick)) {
            return;
          }
        }
        while (!agent.jobs.isEmpty()) {
          completes(agent.jobs::runNext);
        }
      } while (!ticks.isEmpty());
    } while (rejections.report(this::completes, this::unhandled));
  }

  private void unhandled(JsThrow thrown) {
    guarded(() -> {
      throw thrown;
    }, "unhandledRejection");
  }

  private boolean guarded(Runnable task, String origin) {
    Frame frame = agent.frame;
    boolean completed = true;
    try {
      task.run();
    } catch (JsThrow t) {
      completed = false;
      interrupted = true;
      try {
        uncaught.thrown(t, origin);
      } finally {
        agent.frame = frame;
      }
    }
    agent.frame = frame;
    agent.clearKeptObjects();
    return completed;
  }

  /** Runs until nothing is pending. */
  public void run() {
    for (;;) {
      timers.runDue(this);
      runHostJobs();
      immediates.run(this);
      if (interrupted) {
        interrupted = false;
        settle();
      }
      for (Runnable r = agent.nextCleanup(); r != null; r = agent.nextCleanup()) {
        perform(r);
      }
      if (!isAlive()) {
        return;
      }
      if (!immediates.isPending() && !interrupted) {
        sleep();
      }
    }
  }

  /** Runs the jobs that are due now; those that they bring come in the next turn. */
  private void runHostJobs() {
    for (int left = agent.hostJobs.due(); left > 0; left--) {
      Runnable job = agent.hostJobs.next();
      if (job != null) {
        perform(job);
      }
    }
  }

  /** Whether something is pending that keeps the program running. */
  public boolean isAlive() {
    return held || interrupted || timers.isReferenced() || immediates.isReferenced() || agent.hostJobs.due() > 0;
  }

  /** Waits until a timer is due, or another agent brings something. */
  private void sleep() {
    asleep = true;
    try {
      agent.hostJobs.await(TimeUnit.MILLISECONDS.toNanos(timers.untilNext()));
    } catch (InterruptedException e) {
      if (agent.interrupted) {
        agent.safepoint();
      }
    } finally {
      asleep = false;
    }
  }

  /** Whether no task is running, so that a job of the host would be the next one. For any thread. */
  public boolean isAsleep() {
    return asleep;
  }
}
