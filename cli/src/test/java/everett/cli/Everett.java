package everett.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the command in a process of its own, with the classes under test. */
final class Everett {
  /** What a run left. */
  record Result(int exitCode, String output, String errors) {}

  private final Path folder;

  /**
   * @param folder the current directory
   */
  Everett(Path folder) {
    this.folder = folder;
  }

  /** Writes a file that programs find there; gives its name. */
  String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return name;
  }

  Result run(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), new byte[0], arguments);
  }

  Result run(Map<String, String> environment, byte[] input, String... arguments)
      throws IOException, InterruptedException {
    File errors = File.createTempFile("everett-errors", ".txt");
    ProcessBuilder builder = builder(arguments).redirectError(errors);
    builder.environment().putAll(environment);
    Process process = builder.start();
    try (var in = process.getOutputStream()) {
      in.write(input);
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("it does not end");
    }
    String said = Files.readString(errors.toPath());
    Files.delete(errors.toPath());
    return new Result(process.exitValue(), output, said);
  }

  /** A process to be started. */
  ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Deverett.terminals=",
        "-Deverett.command=/bin/everett", "-Dsun.stdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
        "everett.cli.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("FORCE_COLOR");
    builder.environment().remove("NO_COLOR");
    return builder;
  }
}
