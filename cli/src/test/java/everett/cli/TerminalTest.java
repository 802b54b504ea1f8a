package everett.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on a terminal, which the program script (of util-linux) makes. */
class TerminalTest {
  private static final int TESTS = 400;
  private static final String LINE = "\\d+ of 400 files, 0 failures, [\\d,]+ files a second, \\d+:\\d\\d left";
  private static final String CLEAR = "\r\033[K";

  @TempDir Path folder;

  private String onTerminal(String... arguments) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")));
    List<String> command = new Everett(folder).builder(arguments).command();
    command.remove("-Deverett.terminals=");
    String line = String.join(" ", command.stream().map(w -> "'" + w + "'").toList());
    Process process = new ProcessBuilder("/usr/bin/script", "-qec", line, "/dev/null")
        .directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), output);
    return output;
  }

  @Test
  void theRunnerTellsHowFarItIsInOneLine() throws Exception {
    Files.createDirectories(folder.resolve("test"));
    Files.createDirectories(folder.resolve("harness"));
    Files.writeString(folder.resolve("harness/assert.js"), "");
    Files.writeString(folder.resolve("harness/sta.js"), "");
    for (int i = 0; i < TESTS; i++) {
      Files.writeString(folder.resolve("test/" + i + ".js"), "/*---\ndescription: nothing\n---*/");
    }
    String output = onTerminal("test262", "--suite", folder.toString(), "--no-lists", "--threads", "1", "[0-9]*.js");
    List<String> shown = List.of(output.split("\n")[0].split(java.util.regex.Pattern.quote(CLEAR)));
    assertTrue(shown.size() > 2, output);
    for (String line : shown.subList(1, shown.size() - 1)) {
      assertTrue(line.isEmpty() || line.matches(LINE), line);
    }
    assertTrue(output.contains("800 tests in 400 files: 800 passed (100.0 %)"), output);
  }

  @Test
  void theConsolePrintsInColors() throws Exception {
    Files.writeString(folder.resolve("a.js"), "console.log(1, 'a', ['b']);");
    assertEquals("\033[33m1\033[39m a [ \033[32m'b'\033[39m ]\r\n", onTerminal("a.js"));
  }
}
