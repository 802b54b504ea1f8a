package everett.conformance;

import everett.conformance.benchmark.BenchmarkCommand;
import everett.host.process.Version;
import everett.report.Counts;
import everett.report.Progress;
import everett.report.Run;
import everett.report.Summary;
import everett.runner.BadInput;
import everett.runner.Filter;
import everett.runner.Kind;
import everett.runner.ListUpdate;
import everett.runner.Lists;
import everett.runner.Mode;
import everett.runner.ReasonedList;
import everett.runner.Result;
import everett.runner.Suite;
import everett.runner.TestFile;
import everett.runner.Verdict;
import everett.runner.WholeFile;
import everett.runner.worker.Pool;
import everett.runner.worker.Settings;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code everett test262}. */
@Command(
    name = "everett test262",
    description = "Runs test262, and compares the outcome with the lists in conformance/.",
    sortOptions = false,
    footer = {
      "",
      "Ends with 0 if the outcome is what the lists say, 1 if not, 2 if the input can't be used."
    })
public final class Test262Command implements Callable<Integer> {
  private static final int BAD_INPUT = 2;
  private static final double NANOS = 1e9;
  private static final int MOST_WORKERS = 256;
  private static final int LEAST_HEAP = 32;
  private static final int MOST_HEAP = 1 << 20;
  private static final int STRAYS_SHOWN = 5;

  @Mixin
  final SuiteOptions suiteOptions;

  @Mixin
  SelectionOptions selection = new SelectionOptions();

  @Option(names = "--threads", paramLabel = "N", description = "Worker processes. Default: one a processor.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--heap", paramLabel = "MB", defaultValue = "512",
      description = "Heap of a worker. Default: ${DEFAULT-VALUE}.")
  int heap;

  @Option(names = "--lists", paramLabel = "DIR",
      description = "Where the lists are. Default: the project's conformance/.")
  @Nullable Path lists;

  @Option(names = "--no-lists", description = "Compare with no lists: every failure counts.")
  boolean noLists;

  @Option(names = "--update-lists", description = "Write the expected failures anew, keeping their reasons.")
  boolean updateLists;

  @Option(names = "--parse-only",
      description = "Evaluate nothing: do texts have the early errors they should, and no others?")
  boolean parseOnly;

  @Option(names = "--list", description = "Name the tests that would run, and run none.")
  boolean list;

  @Option(names = "--verbose", description = "Tell every test, and every failure in full.")
  boolean verbose;

  @Mixin
  ReportOptions reports = new ReportOptions();

  private final PrintStream out = System.out;

  private Test262Command(@Nullable Path home) {
    suiteOptions = new SuiteOptions(home);
  }

  /** Runs the command with these arguments; gives its exit code. */
  public static int run(String... arguments) {
    return run(Home.find(), arguments);
  }

  /** @param home the project's folder; null if it is unknown */
  static int run(@Nullable Path home, String... arguments) {
    Locale.setDefault(Locale.ROOT); // what is written is the same on every machine
    CommandLine command = new CommandLine(new Test262Command(home))
        .addSubcommand(new RunCommand(home))
        .addSubcommand(new DiffCommand())
        .addSubcommand(new BenchmarkCommand(home));
    List<CommandLine> all = new ArrayList<>(command.getSubcommands().values());
    all.add(command);
    all.forEach(c -> c.getCommandSpec().mixinStandardHelpOptions(true).version("Everett " + Version.EVERETT));
    List<Exception> faults = new ArrayList<>();
    int code = command
        .setUsageHelpAutoWidth(true)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, words) -> {
          System.err.println("everett test262: " + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + " (see --help)");
          return BAD_INPUT;
        })
        .setExecutionExceptionHandler((e, line, parsed) -> {
          if (e instanceof BadInput) {
            System.err.println("everett test262: " + e.getMessage());
            return BAD_INPUT;
          }
          faults.add(e);
          return BAD_INPUT;
        })
        .execute(arguments);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(faults.getFirst());
    }
    return System.out.checkError() ? incomplete(code) : code;
  }

  /** Not all of the output could be written: says why, unless nobody reads it any more; gives the exit code. */
  private static int incomplete(int code) {
    try {
      new FileOutputStream(FileDescriptor.out).write('\n');
      return code;
    } catch (IOException e) {
      if ("Broken pipe".equals(e.getMessage())) {
        return code;
      }
      System.err.println("everett test262: " + new BadInput("can't write to standard output", e).getMessage());
      return BAD_INPUT;
    }
  }

  @Override
  public Integer call() {
    Suite suite = suiteOptions.suite();
    check();
    Lists known = Lists.read(listsFolder(suite));
    List<String> all = suite.tests();
    List<String> tests = selection.select(suite, all);
    Filter filter = selection.filter(suite, known.unsupported());
    if (list) {
      return list(suite, tests, filter);
    }
    var settings = new Settings(suite, filter, suiteOptions.engine, suiteOptions.timeout(), parseOnly);
    reports.check();
    if (updateLists) {
      expectedFailures(known).check();
    }
    Run run = run(suite, tests, known, settings);
    out.print(Summary.of(run, known.folder() != null, verbose));
    reports.write(run);
    List<Result> broken = run.results().stream().filter(r -> r.verdict().kind() == Kind.BROKEN).toList();
    broken.stream().map(r -> r.verdict().message()).distinct()
        .forEach(m -> System.err.println("everett test262: " + m));
    if (updateLists) {
      update(suite, known, run);
    }
    unexplained(known);
    strays(known.strays(suite, all));
    return !broken.isEmpty() ? BAD_INPUT : run.news().isEmpty() ? 0 : 1;
  }

  /** Numbers that make no sense, and options that contradict each other. */
  private void check() {
    within("--threads", threads, 1, MOST_WORKERS);
    within("--heap", heap, LEAST_HEAP, MOST_HEAP);
    suiteOptions.timeout();
    exclude(updateLists && !selection.allModes(), "--update-lists needs all modes");
    exclude(updateLists && noLists, "--update-lists needs lists: no --no-lists");
    exclude(updateLists && parseOnly, "--parse-only compares with no lists: no --update-lists");
    exclude(lists != null && noLists, "--lists and --no-lists exclude each other");
    exclude(lists != null && parseOnly, "--parse-only compares with no lists: no --lists");
    exclude(list && (updateLists || !reports.none()), "--list runs nothing: no --update-lists, and no reports");
  }

  private static void within(String option, int value, int least, int most) {
    exclude(value < least || value > most, option + " is " + least + " to " + most + ", not " + value);
  }

  private static void exclude(boolean found, String problem) {
    if (found) {
      throw new BadInput(problem);
    }
  }

  private @Nullable Path listsFolder(Suite suite) {
    // The lists say what Everett does; other engines have no lists here.
    if (noLists || parseOnly || lists == null && (suite.home() == null || !suiteOptions.engine.equals("everett"))) {
      if (updateLists) {
        throw new BadInput("--update-lists needs lists");
      }
      return null;
    }
    Path folder = lists != null ? lists : Objects.requireNonNull(suite.home()).resolve("conformance");
    if (!Files.isDirectory(folder)) {
      throw new BadInput("there is no folder " + folder);
    }
    return folder;
  }

  private int list(Suite suite, List<String> tests, Filter filter) {
    int selected = 0;
    for (String path : tests) {
      TestFile test = suite.read(path);
      Set<Mode> modes = filter.select(test);
      if (!modes.isEmpty()) {
        selected++;
        String lacks = filter.lacks(test);
        out.println(path + " " + String.join(",", modes.stream().map(Mode::toString).toList())
            + (lacks == null ? "" : " skipped: needs " + lacks));
      }
    }
    if (selected == 0) {
      throw new BadInput("no test matches");
    }
    return 0;
  }

  private Run run(Suite suite, List<String> tests, Lists known, Settings settings) {
    var progress = new Progress(out, isTerminal(), verbose, tests.size());
    List<String> slow = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String path : tests) {
      ReasonedList.Group reason = known.skip().find(path);
      if (reason != null) {
        skip(suite, path, settings.filter(), reason, progress);
      } else {
        // Slow ones first, so that none is left to run alone at the end.
        (known.patience(path) > 1 ? slow : others).add(path);
      }
    }
    slow.addAll(others);
    long start = System.nanoTime();
    Thread interruption = new Thread(progress::interrupted);
    Runtime.getRuntime().addShutdownHook(interruption);
    try {
      new Pool(settings, threads, heap, progress).run(slow, known::patience);
    } finally {
      remove(interruption);
    }
    double seconds = (System.nanoTime() - start) / NANOS;
    progress.clear();
    if (progress.selected() == 0) {
      throw new BadInput("no test matches");
    }
    return Run.of(suiteOptions.engine, suite.version(), seconds, progress.results(), known);
  }

  private static void remove(Thread shutdownHook) {
    try {
      Runtime.getRuntime().removeShutdownHook(shutdownHook);
    } catch (IllegalStateException e) {
      // The process is ending: it runs already.
    }
  }

  /** Whether standard output is a terminal. */
  private static boolean isTerminal() {
    String terminals = System.getProperty("everett.terminals"); // from the launcher, which finds out at less cost
    if (terminals != null) {
      return terminals.contains("1");
    }
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  private static void skip(Suite suite, String path, Filter filter, ReasonedList.Group reason, Progress progress) {
    Set<Mode> modes = filter.select(suite.read(path));
    modes.forEach(m -> progress.ended(new Result(path, m, Verdict.of(Kind.SKIP, reason.reason()), 0)));
    progress.finished(path, !modes.isEmpty());
  }

  private static WholeFile expectedFailures(Lists known) {
    return new WholeFile("the list", Objects.requireNonNull(known.folder()).resolve(Lists.EXPECTED_FAILURES));
  }

  private void update(Suite suite, Lists known, Run run) {
    WholeFile file = expectedFailures(known);
    String text = new ListUpdate(suite, known.expectedFailures(), run.results()).list().toString();
    file.write(o -> o.write(text));
    out.println("Wrote " + file.file());
  }

  private void unexplained(Lists known) {
    if (known.folder() != null) {
      long count = Lists.read(known.folder()).expectedFailures().unexplained();
      if (count > 0) {
        out.println(Counts.of(count, "expected failure") + " without an explanation: give a reason in "
            + Lists.EXPECTED_FAILURES + ".");
      }
    }
  }

  /** Tells of entries that name nothing. What they say of the outcome is nothing: the exit code does not change. */
  private static void strays(List<String> strays) {
    strays.stream().limit(STRAYS_SHOWN).forEach(s -> System.err.println("everett test262: " + s));
    if (strays.size() > STRAYS_SHOWN) {
      System.err.printf("everett test262: … and %,d more entries that name nothing%n", strays.size() - STRAYS_SHOWN);
    }
  }
}
