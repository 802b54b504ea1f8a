package everett.runner.worker;

import everett.runner.BadInput;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running {@link Worker}, seen from outside. */
final class WorkerProcess {
  private static final int LAST_LINES = 12;
  private static final int STOP_SECONDS = 3;
  private static final int FIRST_HEAP = 64;

  private final Process process;
  private final DataInputStream messages;
  private final OutputStream requests;
  private final Deque<String> errors = new ArrayDeque<>();
  private final Thread errorReader;

  WorkerProcess(Settings settings, int megabytes) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of(
        "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xms" + Math.min(FIRST_HEAP, megabytes) + "m", "-Xmx" + megabytes + "m", "-XX:+DisplayVMOutputToStderr",
        "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=" + (File.separatorChar == '/' ? "/dev/null" : "NUL"),
        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path", ""), Worker.class.getName()));
    command.addAll(settings.toArguments());
    try {
      process = new ProcessBuilder(command).start();
    } catch (IOException e) {
      throw new BadInput("can't start a process for tests", e);
    }
    messages = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    requests = process.getOutputStream();
    errorReader = Thread.ofVirtual().start(this::readErrors);
  }

  private void readErrors() {
    try (var reader = process.errorReader(StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        synchronized (errors) {
          errors.add(line);
          if (errors.size() > LAST_LINES) {
            errors.remove();
          }
        }
      }
    } catch (IOException e) {
      // The process has ended; what was read so far is what there is.
    }
  }

  void send(Request request) throws IOException {
    requests.write(request.toLine().getBytes(StandardCharsets.UTF_8));
    requests.flush();
  }

  /** The next message; an exception when the process has ended. */
  Message receive() throws IOException {
    return Message.read(messages);
  }

  /** Ends the process at once. */
  void kill() {
    process.destroyForcibly();
  }

  /** Lets the process end by itself: no request follows. */
  void finish() {
    try {
      requests.close();
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (IOException | InterruptedException e) {
      kill();
    }
  }

  /** Whether the process, which has ended, wanted to: it could not be trusted with another test. */
  boolean endedByItself() {
    return process.exitValue() == 0;
  }

  /** Waits for the process to end; says how it ended, in a line or more. */
  String epitaph() {
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        kill();
      }
      int code = process.waitFor();
      errorReader.join();
      synchronized (errors) {
        return "exit code " + code + (errors.isEmpty() ? "" : "\n" + String.join("\n", errors));
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
