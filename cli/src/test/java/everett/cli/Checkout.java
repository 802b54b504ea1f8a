package everett.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A checkout in which the launcher is real, and the JDK and Maven are shell scripts that note how they were called:
 * what the launcher does can then be seen in milliseconds.
 */
final class Checkout {
  /** What a run of the launcher gave. */
  record Result(int exitCode, String output, String errors) {}

  private static final String JAVA = """
      #!/bin/sh
      for argument; do
        case $argument in
          -XX:AOTMode=record) exit 0 ;;
          -XX:AOTCache=*) cache=${argument#-XX:AOTCache=} ;;
          -XX:AOTMode=create) create=yes ;;
        esac
      done
      [ -n "$create" ] && { echo cache >"$cache"; exit; }
      [ -f "$cache" ] && echo "cache $(basename "$cache")"
      while [ "$1" != everett.cli.Main ]; do
        [ "$1" = -cp ] && (IFS=:; for jar in $2; do [ -f "$jar" ] && echo "jar $(basename "$jar")"; done)
        shift
      done
      shift
      for argument; do echo "<$argument>"; done
      [ "$1" = stdin ] && cat
      [ "$1" = locale ] && echo "$LC_ALL"
      exit "${STUB_EXIT:-0}"
      """;

  private static final String MAVEN = """
      #!/bin/sh
      echo built >>"$STUB_BUILDS"
      for argument; do
        case $argument in -Deverett.build=*) build=${argument#*=} build=${build%/*} ;; esac
      done
      echo '[INFO] Building grammar 0.1'
      sleep "${STUB_SLEEP:-0}"
      if [ -n "$STUB_FAILURE" ]; then
        echo "[ERROR] $STUB_FAILURE"
        echo '[ERROR] -> [Help 1]'
        exit 1
      fi
      mkdir -p "$build/cli/lib" && echo jar >"$build/cli/lib/grammar.jar" && echo jar >"$build/cli/cli-0.1.jar"
      """;

  final Path folder;
  final Path home;
  final Path jdk;
  private final Path builds;

  /** Lays out a checkout, a JDK and a Maven, each in a folder of its own in {@code folder}. */
  Checkout(Path folder) throws IOException {
    this.folder = folder;
    home = folder.resolve("a checkout");
    jdk = folder.resolve("a jdk");
    builds = folder.resolve("builds");
    var launcher = Path.of("src/main/launcher/build.sh");
    copy(Path.of("../everett"), home.resolve("everett"));
    copy(launcher, home.resolve("cli").resolve(launcher));
    write("pom.xml", "<project/>");
    write("cli/pom.xml", "<project/>");
    write("cli/src/main/java/Main.java", "class Main {}");
    script(jdk.resolve("bin/java"), JAVA);
    script(jdk.resolve("bin/javac"), "#!/bin/sh\n");
    script(folder.resolve("bin/mvn"), MAVEN);
    release("25.0.3");
  }

  /** Makes the JDK one of another version. */
  void release(String version) throws IOException {
    Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nLIBC=\"gnu\"\n");
  }

  /** Writes a file of the checkout. */
  void write(String name, String text) throws IOException {
    var file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** How many times Maven was called. */
  int builds() throws IOException {
    return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
  }

  /** Runs the launcher of the checkout, from the folder that holds the checkout, without input. */
  Result run(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), arguments);
  }

  /** The same with more environment variables. */
  Result run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
    return run(start(home.resolve("everett").toString(), folder, environment, arguments), "");
  }

  /** Gives {@code input} to a process that {@link #start} gave, and waits for its end. */
  static Result run(Process process, String input) throws IOException, InterruptedException {
    try (var stream = process.getOutputStream()) {
      stream.write(input.getBytes(StandardCharsets.UTF_8));
    }
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output, errors);
  }

  /** Starts {@code command} in the working directory given. */
  Process start(String command, Path directory, Map<String, String> environment, String... arguments)
      throws IOException {
    var words = new ArrayList<>(List.of(command));
    words.addAll(List.of(arguments));
    var builder = new ProcessBuilder(words).directory(directory.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("EVERETT_") || name.startsWith("LC_"));
    builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("STUB_BUILDS", builds.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** A folder with what the launcher itself calls, without Maven and Java. */
  Path pathWithoutMaven() throws IOException {
    var tools = folder.resolve("tools");
    Files.createDirectory(tools);
    for (var name : List.of("awk", "cat", "cksum", "cp", "date", "find", "grep", "mkdir", "mv", "readlink", "rm",
        "rmdir", "sed", "sleep", "sort", "tr")) {
      var tool = Stream.of("/usr/bin", "/bin").map(place -> Path.of(place, name)).filter(Files::exists).findFirst();
      script(tools.resolve(name), "#!/bin/sh\nexec " + tool.orElseThrow() + " \"$@\"\n");
    }
    return tools;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("cannot make executable: " + file);
    }
  }
}
