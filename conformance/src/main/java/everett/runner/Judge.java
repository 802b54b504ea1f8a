package everett.runner;

import everett.runner.host.Host;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** Runs tests on a host and says how they ended. */
public final class Judge {
  /** A wall time of so many limits ends a test too: one that waits takes no processor time. */
  public static final int WALL = 4;

  /** How long a test that was told to stop may take to do it. */
  public static final Duration GRACE = Duration.ofSeconds(2);

  private static final long FIRST_LOOK_MILLIS = 200;
  private static final long LOOK_MILLIS = 50;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Suite suite;
  private final Host host;
  private final Harness harness = new Harness();
  private final boolean parseOnly;
  private boolean spoiled;

  /**
   * @param parseOnly tests are parsed and not evaluated: a test passes if it has the early error that it should
   * have, or none
   */
  public Judge(Suite suite, Host host, boolean parseOnly) {
    this.suite = suite;
    this.host = host;
    this.parseOnly = parseOnly;
  }

  /** This process can't be trusted with another test: memory ran out, or a test goes on running. */
  public boolean spoiled() {
    return spoiled;
  }

  /**
   * Runs a test in one mode.
   *
   * @param limit how much processor time its thread may take, so that a busy machine fails no test
   */
  public Verdict judge(TestFile test, Mode mode, Duration limit) {
    Trial trial = new Trial(test, mode, suite, harness, parseOnly);
    boolean canBlock = !test.frontmatter().is(Flag.CAN_BLOCK_IS_FALSE);
    Host.Running running = host.start(
        new Host.Surroundings(test.path(), suite.file(test.path()), canBlock, trial::print), trial::run);
    try {
      if (waitFor(running.thread(), limit)) {
        Verdict verdict = trial.verdict();
        spoiled |= verdict == null || verdict.kind() == Kind.MEMORY;
        return verdict == null ? Verdict.of(Kind.CRASH, "the test's thread died") : verdict;
      }
      running.stop();
      if (!running.thread().join(GRACE)) {
        spoiled = true;
        return Verdict.of(Kind.TIMEOUT, "longer than " + seconds(limit) + ", and it did not stop when told to");
      }
      Verdict verdict = trial.verdict();
      spoiled |= verdict != null && verdict.kind() == Kind.MEMORY;
      return Verdict.of(Kind.TIMEOUT, "longer than " + seconds(limit));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String seconds(Duration limit) {
    return (limit.toMillis() % 1000 == 0 ? limit.toSeconds() : limit.toMillis() / 1000.0) + " s";
  }

  /** Whether the thread has ended within the limit. */
  private static boolean waitFor(Thread thread, Duration limit) throws InterruptedException {
    long start = System.nanoTime();
    boolean ended = thread.join(Duration.ofMillis(Math.min(FIRST_LOOK_MILLIS, limit.toMillis())));
    while (!ended) {
      if (THREADS.getThreadCpuTime(thread.threadId()) > limit.toNanos()
          || System.nanoTime() - start > WALL * limit.toNanos()) {
        return false;
      }
      ended = thread.join(Duration.ofMillis(LOOK_MILLIS));
    }
    return true;
  }
}
