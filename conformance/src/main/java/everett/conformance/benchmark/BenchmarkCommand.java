package everett.conformance.benchmark;

import everett.report.Counts;
import everett.runner.BadInput;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code everett test262 benchmark}: within a round the engines take turns on each program, so that what else the
 * machine does hits all of them. Only ratios from one run mean anything.
 */
@Command(
    name = "benchmark",
    description = "Runs the programs of conformance/benchmarks on the engines found here, in turns: ratios.",
    sortOptions = false)
public final class BenchmarkCommand implements Callable<Integer> {
  private static final double MICROS = 1000;
  private static final int MOST_ROUNDS = 1000;
  private static final int MOST_SECONDS = 86_400;

  @Parameters(paramLabel = "PROGRAM", arity = "0..*", description = "Programs, without .js. Default: all.")
  List<String> only = new ArrayList<>();

  @Option(names = "--engines", split = ",", paramLabel = "NAME",
      description = "Of engines.txt. Default: all that are found.")
  List<String> names = new ArrayList<>();

  @Option(names = "--base", paramLabel = "NAME",
      description = "What the others are compared with. Default: the first but everett.")
  String base = "";

  @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "Default: ${DEFAULT-VALUE}.")
  int rounds;

  @Option(names = "--timeout", paramLabel = "S", defaultValue = "60",
      description = "For one program. Default: ${DEFAULT-VALUE}.")
  int timeout;

  @Option(names = "--mixed",
      description = "All programs one after another in one process, not each in a fresh one.")
  boolean mixed;

  @Option(names = "--write", paramLabel = "DIR",
      description = "Write the programs to a folder, as any engine can run them, and run none.")
  @Nullable Path folder;

  private final @Nullable Path home;

  /** @param home the project's folder; null if it is unknown */
  public BenchmarkCommand(@Nullable Path home) {
    this.home = home;
  }

  private final PrintStream out = System.out;

  @Override
  public Integer call() throws IOException {
    if (home == null) {
      throw new BadInput("the project's folder, which has the benchmarks, was not found");
    }
    if (rounds < 1 || rounds > MOST_ROUNDS || timeout < 1 || timeout > MOST_SECONDS) {
      throw new BadInput("--rounds is 1 to " + MOST_ROUNDS + ", --timeout 1 to " + MOST_SECONDS + " seconds");
    }
    List<Program> programs = programs(home);
    if (folder != null) {
      return write(programs, folder);
    }
    List<Engine> engines = engines(home);
    String first = engines.stream().map(Engine::name).filter(n -> !n.equals("everett")).findFirst().orElse("everett");
    String chosen = base.isEmpty() ? first : base;
    if (engines.stream().noneMatch(e -> e.name().equals(chosen))) {
      throw new BadInput("the base " + chosen + " is not among the engines that run");
    }
    Ratios ratios = new Ratios();
    Map<String, String> failures = measure(engines, programs, ratios);
    List<String> columns = engines.stream().map(Engine::name).toList();
    List<String> rows = programs.stream().map(Program::name).toList();
    out.printf(
        "Steady time of a repetition, divided by %s's; below 1 is faster. Medians of %s%s.%n%n", chosen, Counts.of(rounds, "round"),
        mixed ? "; the programs ran one after another in one process" : "");
    out.println(ratios.table(columns, rows, chosen, rounds, Engine.Measurement::micros));
    if (!mixed) {
      out.printf("First repetition in a fresh process, divided by %s's.%n%n", chosen);
      out.println(ratios.table(columns, rows, chosen, rounds, m -> m.first() * MICROS));
    }
    failures.forEach((what, why) -> out.println(what + " did not run: " + why));
    return ratios.isEmpty() || failures.keySet().stream().anyMatch(f -> f.endsWith(" on everett")) ? 1 : 0;
  }

  private Map<String, String> measure(List<Engine> engines, List<Program> programs, Ratios ratios) throws IOException {
    Map<String, String> failures = new TreeMap<>();
    Path scratch = Files.createTempDirectory("everett-benchmark");
    try {
      List<Program> parts = mixed ? List.of(Program.mixed(programs)) : programs;
      int seconds = mixed ? timeout * programs.size() : timeout;
      for (int round = 0; round < rounds; round++) {
        for (Program program : parts) {
          System.err.println("round " + (round + 1) + " " + program.name());
          for (Engine engine : engines) {
            String what = program.name() + " on " + engine.name();
            if (!failures.containsKey(what)) {
              try {
                int r = round;
                engine.run(program, scratch, seconds).forEach((p, m) -> ratios.add(engine.name(), p, r, m));
              } catch (Engine.Failure e) {
                failures.put(what, String.valueOf(e.getMessage()));
              }
            }
          }
        }
      }
    } finally {
      try (Stream<Path> files = Files.list(scratch)) {
        for (Path f : files.toList()) {
          Files.delete(f);
        }
      }
      Files.delete(scratch);
    }
    return failures;
  }

  private int write(List<Program> programs, Path target) {
    try {
      Files.createDirectories(target);
      for (Program p : mixed ? List.of(Program.mixed(programs)) : programs) {
        out.println(p.write(target, 0));
      }
      return 0;
    } catch (IOException e) {
      throw new BadInput("can't write to " + target, e);
    }
  }

  private List<Engine> engines(Path project) {
    List<Engine> all = Engine.read(project.resolve("conformance/benchmarks/engines.txt"), project);
    for (String name : names) {
      if (all.stream().noneMatch(e -> e.name().equals(name))) {
        throw new BadInput("engines.txt has no engine " + name);
      }
    }
    List<Engine> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Engine e : all) {
      if (names.isEmpty() || names.contains(e.name())) {
        if (e.found()) {
          found.add(e);
        } else {
          missing.add(e.name());
        }
      }
    }
    if (!missing.isEmpty()) {
      out.println("Not found: " + String.join(", ", missing) + " (see conformance/benchmarks/engines.txt)");
    }
    if (found.isEmpty()) {
      throw new BadInput("no engine is found");
    }
    return found;
  }

  private List<Program> programs(Path project) throws IOException {
    List<Program> all = Program.read(project);
    for (String name : only) {
      if (all.stream().noneMatch(p -> p.name().equals(name))) {
        throw new BadInput("there is no benchmark " + name);
      }
    }
    return all.stream().filter(p -> only.isEmpty() || only.contains(p.name())).toList();
  }
}
