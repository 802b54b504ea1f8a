package everett.runner.worker;

import everett.runner.BadInput;
import everett.runner.Judge;
import everett.runner.Kind;
import everett.runner.Mode;
import everett.runner.Result;
import everett.runner.TestFile;
import everett.runner.Verdict;
import everett.runner.host.Host;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/**
 * A process that runs tests: reads {@link Request}s from standard input, writes {@link Message}s to standard output.
 * What tests print goes to standard error, so that no test can garble the messages.
 */
public final class Worker {
  private final Settings settings;
  private final Judge judge;
  private final DataOutputStream out;

  private Worker(Settings settings, Host host, DataOutputStream out) {
    this.settings = settings;
    this.judge = new Judge(settings.suite(), host, settings.parseOnly());
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    System.setOut(System.err);
    Settings settings = Settings.of(arguments);
    try (Host host = Engines.open(settings.engine())) {
      new Worker(settings, host, out).run();
    }
    // A test may have left threads behind that nothing can stop.
    Runtime.getRuntime().halt(0);
  }

  private void run() throws IOException {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    new Message.Ready().write(out);
    for (String line = in.readLine(); line != null && !judge.spoiled(); line = in.readLine()) {
      run(Request.of(line));
    }
  }

  /** Runs a test in all its modes; stops early, without saying that it has finished, where the process is spoiled. */
  private void run(Request request) throws IOException {
    TestFile test;
    try {
      test = settings.suite().read(request.path());
    } catch (BadInput e) {
      new Message.Ended(new Result(request.path(), Mode.SLOPPY, Verdict.of(Kind.BROKEN, e.getMessage()), 0)).write(out);
      new Message.Finished(request.path(), true).write(out);
      return;
    }
    Set<Mode> modes = settings.filter().select(test);
    boolean selected = !modes.isEmpty();
    modes.removeAll(request.done());
    String lacks = settings.filter().lacks(test);
    for (Mode mode : modes) {
      if (judge.spoiled()) {
        return;
      }
      if (lacks != null) {
        Verdict verdict = Verdict.of(Kind.SKIP, "needs " + lacks);
        new Message.Ended(new Result(test.path(), mode, verdict, 0)).write(out);
      } else {
        run(test, mode, settings.timeout().multipliedBy(request.patience()));
      }
    }
    new Message.Finished(test.path(), selected).write(out);
  }

  private void run(TestFile test, Mode mode, Duration timeout) throws IOException {
    new Message.Started(test.path(), mode).write(out);
    long start = System.nanoTime();
    Verdict verdict = judge.judge(test, mode, timeout);
    long millis = (System.nanoTime() - start) / 1_000_000;
    new Message.Ended(new Result(test.path(), mode, verdict, millis)).write(out);
  }
}
