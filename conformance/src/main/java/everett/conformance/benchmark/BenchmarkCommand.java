package everett.conformance.benchmark;

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
    Path folder = home.resolve("conformance/benchmarks");
    List<Engine> engines = engines(folder);
    List<Path> programs = programs(folder.resolve("programs"));
    String first = engines.stream().map(Engine::name).filter(n -> !n.equals("everett")).findFirst().orElse("everett");
    String chosen = base.isEmpty() ? first : base;
    if (engines.stream().noneMatch(e -> e.name().equals(chosen))) {
      throw new BadInput("the base " + chosen + " is not among the engines that run");
    }
    Ratios ratios = new Ratios();
    Map<String, String> failures = measure(engines, programs, ratios);
    List<String> columns = engines.stream().map(Engine::name).toList();
    List<String> rows = programs.stream().map(BenchmarkCommand::name).toList();
    out.printf(
        "Steady time of a repetition, divided by %s's; below 1 is faster. Medians of %d rounds%s.%n%n", chosen, rounds,
        mixed ? "; the programs ran one after another in one process" : "");
    out.println(ratios.table(columns, rows, chosen, rounds, Engine.Measurement::micros));
    if (!mixed) {
      out.printf("First repetition in a fresh process, divided by %s's.%n%n", chosen);
      out.println(ratios.table(columns, rows, chosen, rounds, m -> m.first() * MICROS));
    }
    failures.forEach((what, why) -> out.println(what + " did not run: " + why));
    return failures.keySet().stream().anyMatch(f -> f.endsWith(" on everett")) ? 1 : 0;
  }

  private Map<String, String> measure(List<Engine> engines, List<Path> programs, Ratios ratios) throws IOException {
    Map<String, String> failures = new TreeMap<>();
    Path scratch = Files.createTempDirectory("everett-benchmark");
    try {
      List<Path> files = mixed ? List.of(mixed(programs, scratch)) : programs;
      int seconds = mixed ? timeout * programs.size() : timeout;
      for (int round = 0; round < rounds; round++) {
        for (Path program : files) {
          System.err.println("round " + (round + 1) + " " + name(program));
          for (Engine engine : engines) {
            String what = name(program) + " on " + engine.name();
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

  private static Path mixed(List<Path> programs, Path scratch) throws IOException {
    return Files.writeString(scratch.resolve("mixed.js"), MixedProgram.of(programs));
  }

  private List<Engine> engines(Path folder) {
    List<Engine> all = Engine.read(folder.resolve("engines.txt"), java.util.Objects.requireNonNull(home));
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
      out.println("Not on this machine: " + String.join(", ", missing));
    }
    if (found.isEmpty()) {
      throw new BadInput("no engine is found");
    }
    return found;
  }

  private List<Path> programs(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.list(folder)) {
      all = files.filter(f -> f.toString().endsWith(".js")).sorted().toList();
    }
    for (String name : only) {
      if (all.stream().noneMatch(f -> name(f).equals(name))) {
        throw new BadInput("there is no benchmark " + name);
      }
    }
    return all.stream().filter(f -> only.isEmpty() || only.contains(name(f))).toList();
  }

  private static String name(Path program) {
    return String.valueOf(program.getFileName()).replace(".js", "");
  }
}
