package everett.conformance.benchmark;

import everett.runner.BadInput;
import everett.runner.Suite;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An engine to compare.
 *
 * @param command its words; {@code {file}} stands for the program
 * @param warm the milliseconds to warm up, 0 for the program's own
 */
record Engine(String name, List<String> command, int warm) {
  private static final Pattern LINE = Pattern.compile("(\\S+)\\s*(?:\\[warm=(\\d+)])?\\s*=\\s*(.+)");
  private static final Pattern VARIABLE = Pattern.compile("\\$(?:(\\w+)|\\{(\\w+):-([^}]*)})");
  private static final Pattern RESULT = Pattern.compile("(\\S+) us_per_rep=(\\d+) reps=(\\d+) first_ms=(\\d+)");

  /**
   * What a program said of itself.
   *
   * @param micros a repetition, warm
   * @param first milliseconds of the first repetition in the process
   */
  record Measurement(double micros, double first) {}

  /** It did not run. */
  static final class Failure extends Exception {
    Failure(String message) {
      super(message, null, false, false);
    }
  }

  /** Reads the list of engines. */
  static List<Engine> read(Path file, Path home) {
    List<Engine> engines = new ArrayList<>();
    List<String> lines = Suite.text(file).lines().map(String::strip).toList();
    for (String line : lines) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Matcher m = LINE.matcher(line);
      if (!m.matches()) {
        throw new BadInput(file + ": not NAME [warm=MS] = COMMAND: " + line);
      }
      List<String> words = new ArrayList<>();
      for (String word : m.group(3).split("\\s+")) {
        words.add(VARIABLE.matcher(word.replace("{home}", home.toString())).replaceAll(Engine::value));
      }
      engines.add(new Engine(m.group(1), words, m.group(2) == null ? 0 : Integer.parseInt(m.group(2))));
    }
    return engines;
  }

  /** What the environment says of {@code $NAME} or {@code ${NAME:-otherwise}}. */
  private static String value(MatchResult variable) {
    String name = variable.group(1) == null ? variable.group(2) : variable.group(1);
    String otherwise = variable.group(3) == null ? "" : variable.group(3);
    return Matcher.quoteReplacement(System.getenv().getOrDefault(name, otherwise));
  }

  /** Whether its command is on this machine. */
  boolean found() {
    String first = command.getFirst();
    if (first.isEmpty()) {
      return false;
    }
    if (first.contains("/")) {
      return Files.isExecutable(Path.of(first));
    }
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(folder, first))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Runs a program once.
   *
   * @return what each program in it said
   */
  Map<String, Measurement> run(Program program, Path scratch, int seconds) throws Failure {
    try {
      String file = program.write(scratch, warm).toString();
      List<String> words = command.stream().map(w -> w.equals("{file}") ? file : w).toList();
      Path output = scratch.resolve("output");
      Process process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile()).start();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new Failure("longer than " + seconds + " s");
      }
      String said = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
      Map<String, Measurement> measurements = new HashMap<>();
      Matcher m = RESULT.matcher(said);
      while (m.find()) {
        measurements.put(m.group(1), new Measurement(Double.parseDouble(m.group(2)), Double.parseDouble(m.group(4))));
      }
      if (measurements.isEmpty()) {
        throw new Failure(firstError(said, process.exitValue()));
      }
      return measurements;
    } catch (IOException e) {
      throw new Failure(BadInput.reason(e));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String firstError(String said, int exitCode) {
    @Nullable String error = said.lines().filter(l -> l.contains("rror")).findFirst().orElse(null);
    return error != null ? error.strip() : said.lines().filter(l -> !l.isBlank()).findFirst().orElse("exit code " + exitCode);
  }
}
