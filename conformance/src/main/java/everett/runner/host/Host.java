package everett.runner.host;

import java.nio.file.Path;
import java.util.function.Consumer;

/** An engine under test. A host is used by one thread; it runs tests on threads of its own. */
public interface Host extends AutoCloseable {
  /**
   * What a test asks of its surroundings.
   *
   * @param name for threads and messages
   * @param file where the test is: what it imports is relative to it
   * @param canBlock the agent's [[CanBlock]]
   * @param print what {@code print} does with its argument
   */
  record Surroundings(String name, Path file, boolean canBlock, Consumer<String> print) {}

  /** What runs on the agent's thread. It catches everything itself. */
  @FunctionalInterface
  interface Body {
    void run(TestRealm realm);
  }

  /** An agent that runs a test. */
  interface Running {
    /** The thread that runs the body, started. */
    Thread thread();

    /** Asks it to stop: soon, JavaScript that runs there ends with a {@link Stopped}. May be called from any thread. */
    void stop();
  }

  /** What JavaScript ends with that was asked to stop; no program can catch it. */
  final class Stopped extends Error {
    public Stopped() {
      super("stopped", null, false, false);
    }
  }

  /** Starts an agent with a fresh realm on a thread of its own. */
  Running start(Surroundings surroundings, Body body);

  @Override
  void close();
}
