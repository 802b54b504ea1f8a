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

  Suite suite() {
    Engines.check(engine);
    Path home = Home.find();
    if (own) {
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
    return Suite.open(folder, home);
  }

  /** The same choice of a suite for another command line. */
  String asArguments() {
    return own ? "--own " : root == null ? "" : "--suite " + root + " ";
  }

  Duration timeout() {
    if (!(timeout > 0)) {
      throw new BadInput("--timeout must be more than 0");
    }
    return Duration.ofMillis((long) (timeout * MILLIS));
  }
}
