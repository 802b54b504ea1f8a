package everett.conformance;

import everett.runner.BadInput;
import everett.runner.Judge;
import everett.runner.Kind;
import everett.runner.Mode;
import everett.runner.PathPattern;
import everett.runner.Suite;
import everett.runner.TestFile;
import everett.runner.Verdict;
import everett.runner.host.Host;
import everett.runner.worker.Engines;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code everett test262 run}: one test in full, in this process. */
@Command(name = "run", description = "Shows one test in full.", sortOptions = false)
final class RunCommand implements Callable<Integer> {
  @Mixin
  final SuiteOptions suiteOptions;

  @Option(names = "--mode", paramLabel = "MODE", description = "Only this mode: ${COMPLETION-CANDIDATES}.")
  @Nullable Mode mode;

  @Parameters(paramLabel = "FILE", description = "A test of the suite, or any file in its format.")
  String file = "";

  private final PrintStream out = System.out;

  /** @param home the project's folder; null if it is unknown */
  RunCommand(@Nullable Path home) {
    suiteOptions = new SuiteOptions(home);
  }

  @Override
  public Integer call() {
    Suite suite = suiteOptions.suite();
    Duration timeout = suiteOptions.timeout();
    String path = Files.isRegularFile(Path.of(file)) ? Path.of(file).toAbsolutePath().toString() : file;
    String name = PathPattern.of(path, suite).toString();
    TestFile test = suite.read(name.startsWith("test//") ? path : name);
    List<Mode> modes = test.modes().stream().filter(m -> mode == null || m == mode).toList();
    if (modes.isEmpty()) {
      throw new BadInput(test.path() + " does not run in the mode " + mode);
    }
    out.println(test.path());
    out.println(test.frontmatter().description().indent(2).stripTrailing());
    if (!test.frontmatter().features().isEmpty()) {
      out.println("  needs " + String.join(", ", test.frontmatter().features()));
    }
    boolean failed = false;
    try (Host host = Engines.open(suiteOptions.engine)) {
      Judge judge = new Judge(suite, host, false);
      for (Mode m : modes) {
        failed |= run(judge, test, m, timeout);
      }
    }
    if (failed) {
      out.println("To debug it, attach a debugger to port 5005 after:");
      out.println("  EVERETT_JAVA_OPTS=-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,address=5005 \\");
      out.println("    everett test262 run --timeout 86400 " + suiteOptions.asArguments() + SuiteOptions.quoted(file));
    }
    return failed ? 1 : 0;
  }

  private boolean run(Judge judge, TestFile test, Mode m, Duration timeout) {
    long start = System.nanoTime();
    Verdict verdict = judge.judge(test, m, timeout);
    long micros = (System.nanoTime() - start) / 1000;
    out.printf("%n%s: %s, %.1f ms%n", m, verdict.kind(), micros / 1000.0);
    if (verdict.kind() == Kind.BROKEN) {
      throw new BadInput(verdict.message());
    }
    if (verdict.failed()) {
      String all = verdict.message();
      // A stack as JavaScript has it begins with the message.
      if (!verdict.stack().isEmpty()) {
        all = verdict.stack().startsWith(all) ? verdict.stack() : all + "\n" + verdict.stack();
      }
      out.println(all.indent(2).stripTrailing());
      if (m == Mode.STRICT) {
        out.println("  (the test's lines count from 2: the first is \"use strict\";)");
      }
    }
    return verdict.failed();
  }
}
