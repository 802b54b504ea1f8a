package everett.runner;

import everett.runner.host.Host;
import java.time.Duration;

/** Runs tests on a host and says how they ended. */
public final class Judge {
  /** How long a test that was told to stop may take to do it. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private static final long FIRST_LOOK_MILLIS = 200;
  private static final long LOOK_MILLIS = 50;

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

  /** How long a test in one mode may take at most, on whatever machine. */
  public static Duration longest(Duration limit) {
    return limit.multipliedBy(Allowance.ALL).plus(GRACE);
  }

  /** Whether the thread has ended within the limit. */
  private static boolean waitFor(Thread thread, Duration limit) throws InterruptedException {
    Allowance allowance = new Allowance(thread, limit);
    boolean ended = thread.join(Duration.ofMillis(Math.min(FIRST_LOOK_MILLIS, limit.toMillis())));
    while (!ended) {
      if (allowance.isUsedUp()) {
        return false;
      }
      ended = thread.join(Duration.ofMillis(LOOK_MILLIS));
    }
    return true;
  }
}
