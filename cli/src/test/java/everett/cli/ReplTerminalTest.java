package everett.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys on a terminal, which the program script (of util-linux) makes. */
class ReplTerminalTest {
  private static final String UP = "\033OA";
  private static final String CTRL_C = "\003";
  private static final String CTRL_D = "\004";
  private static final String CTRL_Z = "\032";
  private static final String PROMPT = "> ";

  @TempDir Path folder;
  @SuppressWarnings("NullAway.Init")
  private Process process;
  private final StringBuilder output = new StringBuilder();

  @BeforeEach
  void hasTheProgram() {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")));
  }

  @AfterEach
  void end() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  /** Starts a session, and after it a command of the shell. */
  private void start(String terminal, String then) throws IOException {
    List<String> command = new Everett(folder).builder().command();
    command.remove("-Deverett.terminals=");
    // Whoever runs the tests in the background has it that their processes ignore Ctrl+C.
    String line = "set -m; env --default-signal=INT " + String.join(" ", command.stream().map(w -> "'" + w + "'").toList()) + then;
    ProcessBuilder builder =
        new ProcessBuilder("/usr/bin/script", "-qec", line, "/dev/null")
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put("TERM", terminal);
    builder.environment().put("NO_COLOR", "1");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("EVERETT_REPL_HISTORY", folder.resolve("history").toString());
    process = builder.start();
    shows(PROMPT);
  }

  private void type(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** Waits until that has been printed, after all that was waited for before. */
  private void shows(String text) throws IOException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (output.indexOf(text) < 0) {
      byte[] some = new byte[process.getInputStream().available()];
      int n = process.getInputStream().read(some);
      output.append(new String(some, 0, Math.max(n, 0), StandardCharsets.UTF_8));
      if (System.nanoTime() > end) {
        fail("no " + text + " in: " + output);
      }
      if (n <= 0) {
        sleep();
      }
    }
    output.delete(0, output.indexOf(text) + text.length());
  }

  private static void sleep() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void evaluates(String input, String answer) throws IOException {
    type(input + "\r");
    shows(answer + "\r\n");
    shows(PROMPT);
  }

  private void endsWith(int code) throws Exception {
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    assertEquals(code, process.exitValue());
  }

  @Test
  void editsLinesAndKeepsThem() throws Exception {
    start("xterm", "");
    evaluates("20 + 3", "23");
    type(UP);
    shows("20 + 3");
    type("0\r");
    shows("50\r\n");
    shows(PROMPT);
    type("process.exitC\t");
    shows("ode");
    type(" = 3\r");
    shows("3\r\n");
    shows(PROMPT);
    type("function f() {\r");
    shows("... ");
    type("return 6 }\r");
    shows("undefined\r\n");
    shows(PROMPT);
    type("\033[200~{\n  let a = f();\n  a * 7\n}\033[201~\r");
    shows("42\r\n");
    shows(PROMPT);
    evaluates("setTimeout(() => console.log('la' + 'ter'), 50), 1", "1");
    shows("later");
    type(CTRL_D);
    endsWith(3);
    Path history = folder.resolve("history");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(history)));
    assertTrue(Files.readString(history).startsWith("20 + 3\n20 + 30\n"));
  }

  @Test
  void interruptsProgramsAndLeavesTheTerminalAsItWas() throws Exception {
    start("xterm", "; stty -a");
    String recursion = "(function f(n) { return n && f(n - 1) + f(n - 1); })(60)";
    for (String endless : List.of("while (true);", recursion, "await new Promise(() => 0)")) {
      type("console.log('it ' + 'runs'); " + endless + "\r");
      shows("it runs");
      type(CTRL_C);
      shows("interrupted by `SIGINT`");
      shows(PROMPT);
    }
    evaluates("3 + 4", "7");
    type("abandoned" + CTRL_C);
    shows(PROMPT);
    type(CTRL_C);
    shows("To exit, press Ctrl+C again");
    shows(PROMPT);
    type(CTRL_C);
    shows(" icanon");
    shows(" echo ");
    endsWith(0);
  }

  @Test
  void hearsEveryInterruptOnce() throws Exception {
    start("xterm", "");
    for (int i = 0; i < 20; i++) {
      type("abandoned" + CTRL_C);
      shows("abandoned");
      shows(PROMPT);
      type(CTRL_C);
      shows("To exit, press Ctrl+C again");
      shows(PROMPT);
      evaluates("60 + " + i, String.valueOf(60 + i));
    }
    type(CTRL_D);
    endsWith(0);
  }

  @Test
  void sleepsUntilItIsContinued() throws Exception {
    start("xterm", "; echo st'opped'; fg");
    type("40 + ");
    shows("40 + ");
    type(CTRL_Z);
    shows("stopped");
    shows(PROMPT + "40 + ");
    type("2\r");
    shows("42\r\n");
    shows(PROMPT);
    type(CTRL_D);
    endsWith(0);
  }

  @Test
  void plainTerminalsServeToo() throws Exception {
    start("dumb", "");
    evaluates("1 + 1", "2");
    type(CTRL_D);
    endsWith(0);
  }
}
