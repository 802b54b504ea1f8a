package everett.conformance;

import everett.runner.BadInput;
import everett.runner.Suite;
import everett.runner.worker.Engines;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command needs that runs tests. */
final class SuiteOptions {
  private static final double MILLIS = 1000;
  private static final double LONGEST = 86_400;

  @Option(names = "--suite", paramLabel = "DIR", description = "A checkout of test262; $TEST262 otherwise.")
  @Nullable Path root;

  @Option(names = "--own", description = "Run the project's own tests only; they need no checkout.")
  boolean own;

  @Option(names = "--timeout", paramLabel = "S", defaultValue = "10",
      description = "Seconds of processor time for a test in one mode. Default: ${DEFAULT-VALUE}.")
  double timeout;

  @Option(names = "--engine", paramLabel = "NAME", defaultValue = "everett",
      description = "The engine under test: everett, or node to compare runners with. Default: ${DEFAULT-VALUE}.")
  String engine = "everett";

  private final @Nullable Path home;

  /** @param home the project's folder; null if it is unknown */
  SuiteOptions(@Nullable Path home) {
    this.home = home;
  }

  Suite suite() {
    Engines.check(engine);
    if (own) {
      if (root != null) {
        throw new BadInput("--own runs the project's own tests only: no --suite");
      }
      Suite suite = Suite.open(null, home);
      if (suite.home() == null) {
        throw new BadInput("the project's own tests (conformance/test) were not found");
      }
      return suite;
    }
    String variable = System.getenv("TEST262");
    Path folder = root != null ? root : variable == null || variable.isEmpty() ? null : Path.of(variable);
    if (folder == null) {
      throw new BadInput(
          "which suite? Name a checkout with --suite DIR or TEST262=DIR. To get one: "
              + "git clone --depth 1 https://github.com/tc39/test262. --own runs the project's own tests only.");
    }
    if (folder.toString().isEmpty()) {
      throw new BadInput("--suite needs the name of a folder");
    }
    return Suite.open(folder, home);
  }

  /** The same choices for another command line. */
  String asArguments() {
    return (own ? "--own " : root == null ? "" : "--suite " + quoted(root.toString()) + " ")
        + (engine.equals("everett") ? "" : "--engine " + quoted(engine) + " ");
  }

  /** A word as a shell reads it. */
  static String quoted(String word) {
    return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  Duration timeout() {
    if (!(timeout >= 1 / MILLIS && timeout <= LONGEST)) {
      throw new BadInput("--timeout is 0.001 to " + (int) LONGEST + " seconds, not " + timeout);
    }
    return Duration.ofMillis((long) (timeout * MILLIS));
  }
}
