package everett.conformance;

import everett.conformance.benchmark.BenchmarkCommand;
import everett.report.Progress;
import everett.report.Reports;
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
import everett.runner.worker.Pool;
import everett.runner.worker.Settings;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    subcommands = {RunCommand.class, DiffCommand.class},
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Ends with 0 if the outcome is what the lists say, 1 if not, 2 if the input can't be used."
    })
public final class Test262Command implements Callable<Integer> {
  private static final int BAD_INPUT = 2;
  private static final double NANOS = 1e9;

  @Mixin
  SuiteOptions suiteOptions = new SuiteOptions();

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

  @Option(names = "--json", paramLabel = "FILE", description = "Write a report for diff and --repeat-failing.")
  @Nullable Path json;

  @Option(names = "--junit", paramLabel = "FILE", description = "Write a report for build servers.")
  @Nullable Path junit;

  @Option(names = "--markdown", paramLabel = "FILE", description = "Write a report as Markdown.")
  @Nullable Path markdown;

  @Option(names = "--html", paramLabel = "FILE", description = "Write a report as one page with a search box.")
  @Nullable Path html;

  private final PrintStream out = System.out;

  /** Runs the command with these arguments; gives its exit code. */
  public static int run(String... arguments) {
    return new CommandLine(new Test262Command())
        .addSubcommand(new BenchmarkCommand(Home.find()))
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
          throw e;
        })
        .execute(arguments);
  }

  @Override
  public Integer call() {
    Suite suite = suiteOptions.suite();
    if (threads < 1) {
      throw new BadInput("--threads must be at least 1");
    }
    if (updateLists && !selection.allModes()) {
      throw new BadInput("--update-lists needs all modes");
    }
    Lists known = Lists.read(listsFolder(suite));
    List<String> tests = selection.select(suite);
    Filter filter = selection.filter(suite, known.unsupported());
    if (list) {
      return list(suite, tests, filter);
    }
    var settings = new Settings(suite, filter, suiteOptions.engine, suiteOptions.timeout(), parseOnly);
    reports().forEach((form, file) -> Reports.check(file));
    Run run = run(suite, tests, known, settings);
    out.print(Summary.of(run, known.folder() != null, verbose));
    reports().forEach((form, file) -> form.write(run, file));
    List<Result> broken = run.results().stream().filter(r -> r.verdict().kind() == Kind.BROKEN).toList();
    broken.stream().map(r -> r.verdict().message()).distinct()
        .forEach(m -> System.err.println("everett test262: " + m));
    if (updateLists) {
      update(suite, known, run);
    }
    unexplained(known);
    return !broken.isEmpty() ? BAD_INPUT : run.news().isEmpty() ? 0 : 1;
  }

  private @Nullable Path listsFolder(Suite suite) {
    // The lists say what Everett does; other engines have no lists here.
    if (noLists || parseOnly || lists == null && (suite.home() == null || !suiteOptions.engine.equals("everett"))) {
      if (updateLists) {
        throw new BadInput("--update-lists needs lists");
      }
      return null;
    }
    Path folder = lists != null ? lists : java.util.Objects.requireNonNull(suite.home()).resolve("conformance");
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
    new Pool(settings, threads, heap, progress).run(slow, known::patience);
    double seconds = (System.nanoTime() - start) / NANOS;
    progress.clear();
    if (progress.selected() == 0) {
      throw new BadInput("no test matches");
    }
    return Run.of(suiteOptions.engine, suite.version(), seconds, progress.results(), known);
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

  /** The reports that are asked for. */
  private Map<Reports, Path> reports() {
    Map<Reports, @Nullable Path> asked = new EnumMap<>(Reports.class);
    asked.put(Reports.JSON, json);
    asked.put(Reports.JUNIT, junit);
    asked.put(Reports.MARKDOWN, markdown);
    asked.put(Reports.HTML, html);
    Map<Reports, Path> files = new EnumMap<>(Reports.class);
    asked.forEach((form, file) -> {
      if (file != null) {
        files.put(form, file);
      }
    });
    return files;
  }

  private void update(Suite suite, Lists known, Run run) {
    Path file = java.util.Objects.requireNonNull(known.folder()).resolve(Lists.EXPECTED_FAILURES);
    try {
      Files.writeString(file, new ListUpdate(suite, known.expectedFailures(), run.results()).list().toString());
    } catch (IOException e) {
      throw new BadInput("can't write " + file, e);
    }
    out.println("Wrote " + file);
  }

  private void unexplained(Lists known) {
    if (known.folder() != null) {
      long count = Lists.read(known.folder()).expectedFailures().unexplained();
      if (count > 0) {
        out.printf(
            "%,d expected failures are not explained: give them a reason in %s.%n", count, Lists.EXPECTED_FAILURES);
      }
    }
  }
}
