package everett.machine;

import everett.job.HostJobs;
import everett.job.JobQueue;
import everett.job.PromiseObject;
import everett.job.Rejections;
import everett.lineage.Running;
import everett.object.Symbol;
import java.lang.ref.ReferenceQueue;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An <a href="https://tc39.es/ecma262/#sec-agents">agent</a>: what runs on one thread. Its thread is an {@link
 * AgentThread}, on which alone JavaScript runs.
 */
public final class Agent {
  /** Calls nest no deeper. */
  public static final int MAX_DEPTH = 10_000;

  /** The realm of the running function. */
  public Realm realm;

  /** The frame of the running function, or of the one that called the running built-in. Who catches restores it. */
  public @Nullable Frame frame;

  /** The steps of parallel generators that are running; null outside of all. */
  public @Nullable Running running;

  /** Set from any thread: at its next safepoint the agent asks {@link #interruption} what to do. */
  public volatile boolean interrupted;

  /** Run at the safepoint after {@link #interrupted} was set; it may throw. */
  public @Nullable Runnable interruption;

  /** The {@code this} value of the function that the host has called, where that matters to stacks; else null. */
  public @Nullable Object receiver;

  /** The jobs of promises. */
  public final JobQueue jobs = new JobQueue();

  /** Jobs that other agents, or time, bring. */
  public final HostJobs hostJobs = new HostJobs();

  /** [[CanBlock]]: whether Atomics.wait may block its thread. */
  public boolean canBlock = true;

  /** The reaction whose job runs, of which a stack may tell who waits for it; null in other jobs. */
  public PromiseObject.@Nullable Reaction reaction;

  /** Told of promises that are rejected without a handler. */
  public Rejections rejections = Rejections.UNTRACKED;

  private long moduleAsyncEvaluationCount;

  private final Map<String, Symbol> symbols = new HashMap<>();

  /** What weak collections that well-known symbols are keys of keep with them. */
  public final Map<Symbol, Object> weakEntries = new IdentityHashMap<>(0);

  /** <a href="https://tc39.es/ecma262/#sec-agents">[[KeptAlive]]</a>. */
  private final Set<Object> keptAlive = Collections.newSetFromMap(new IdentityHashMap<>(0));

  private long families;

  private @Nullable ReferenceQueue<Object> collected;

  @SuppressWarnings("NullAway.Init")
  public Agent() {}

  /** The agent of the current thread. */
  public static Agent current() {
    return ((AgentThread) Thread.currentThread()).agent;
  }

  /** The number of a call of a {@code function **} whose variables closures share. */
  public long nextFamily() {
    return families++;
  }

  /** A job or timer that runs later under the steps of parallel generators that run now (rule 3). */
  public Runnable inBranch(Runnable job) {
    if (running == null) {
      return job;
    }
    Consumer<Runnable> branch = inBranch(Runnable::run);
    return () -> branch.accept(job);
  }

  /** What is called later, with values to come, under the steps of parallel generators that run now. */
  public <T> Consumer<T> inBranch(Consumer<T> callback) {
    if (running == null) {
      return callback;
    }
    Running now = running.kept();
    return value -> {
      Running outer = running;
      running = now;
      try {
        callback.accept(value);
      } finally {
        running = outer;
      }
    };
  }

  /** <a href="https://tc39.es/ecma262/#sec-symbol.for">The global symbol registry.</a> */
  public Symbol symbolFor(String key) {
    return symbols.computeIfAbsent(key, k -> new Symbol(k, true));
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-IncrementModuleAsyncEvaluationCount">IncrementModuleAsyncEvaluationCount</a>.
   */
  public long incrementModuleAsyncEvaluationCount() {
    return moduleAsyncEvaluationCount++;
  }

  /** <a href="https://tc39.es/ecma262/#sec-addtokeptobjects">AddToKeptObjects</a>. */
  public void addToKeptObjects(Object value) {
    keptAlive.add(value);
  }

  /** <a href="https://tc39.es/ecma262/#sec-clear-kept-objects">ClearKeptObjects</a>: at the end of each job. */
  public void clearKeptObjects() {
    if (!keptAlive.isEmpty()) {
      keptAlive.clear();
    }
  }

  /** Where weak references to values of programs arrive; each is a {@link Runnable}, to be run as a job. */
  public ReferenceQueue<Object> collected() {
    ReferenceQueue<Object> queue = collected;
    if (queue == null) {
      collected = queue = new ReferenceQueue<>();
    }
    return queue;
  }

  /** The next clean-up that is due; null if there is none. */
  public @Nullable Runnable nextCleanup() {
    return collected == null ? null : (Runnable) collected.poll();
  }

  /** What loops, calls and built-ins call when they see {@link #interrupted}. */
  public void safepoint() {
    interrupted = false;
    Runnable r = interruption;
    if (r != null) {
      r.run();
    }
  }
}
