package everett.runner.host.node;

import everett.runner.BadInput;
import everett.runner.host.Host;
import everett.runner.host.Thrown;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A process that runs {@code host.js}. */
final class NodeProcess {
  private final Process process;
  private final BufferedReader answers;
  private final OutputStream requests;
  private int lastId;
  private volatile boolean killed;

  NodeProcess() {
    try (InputStream in = Objects.requireNonNull(NodeProcess.class.getResourceAsStream("host.js"))) {
      String program = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      process =
          new ProcessBuilder(
                  "node", "--expose-gc", "--allow-natives-syntax", "--experimental-vm-modules", "--no-warnings",
                  "-e", program)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new BadInput("can't start node", e);
    }
    answers = process.inputReader(StandardCharsets.UTF_8);
    requests = process.getOutputStream();
  }

  boolean alive() {
    return !killed && process.isAlive();
  }

  void kill() {
    killed = true;
    process.destroyForcibly();
  }

  int nextId() {
    return ++lastId;
  }

  /** Sends a request and waits for its answer: an error, or null. */
  @Nullable Thrown ask(Consumer<String> print, String... words) {
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      line.append(line.isEmpty() ? "" : " ");
      line.append(Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8)));
    }
    try {
      requests.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
      requests.flush();
      for (;;) {
        String[] answer = words(answers.readLine());
        switch (answer[0]) {
          case "ok" -> {
            return null;
          }
          case "print" -> print.accept(answer[1]);
          default -> {
            return new Thrown(answer[1].isEmpty() ? null : answer[1], answer[2], answer[3]);
          }
        }
      }
    } catch (IOException e) {
      throw new Host.Stopped();
    }
  }

  private static String[] words(@Nullable String line) {
    if (line == null) {
      throw new Host.Stopped();
    }
    String[] words = line.split(" ");
    for (int i = 0; i < words.length; i++) {
      String encoded = words[i].substring(0, words[i].length() - 1);
      words[i] = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    }
    return words;
  }
}
