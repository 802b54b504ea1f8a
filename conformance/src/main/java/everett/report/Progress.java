package everett.report;

import everett.runner.Result;
import everett.runner.Verdict;
import everett.runner.worker.Listener;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Collects the results of a run, and tells on the way how far it is: on a terminal in one line that changes. */
public final class Progress implements Listener {
  private static final long NANOS = 1_000_000_000L;
  private static final long TERMINAL_INTERVAL = NANOS / 10;
  private static final long PLAIN_INTERVAL = 15 * NANOS;
  private static final int MINUTE = 60;
  private static final String CLEAR = "\r\033[K";

  private final PrintStream out;
  private final boolean terminal;
  private final boolean verbose;
  private final int total;
  private final long start = System.nanoTime();
  private final List<Result> results = new ArrayList<>();
  private long lastShown = start;
  private int done;
  private int selected;
  private int failed;
  private boolean over;

  /** @param total how many files there are */
  public Progress(PrintStream out, boolean terminal, boolean verbose, int total) {
    this.out = out;
    this.terminal = terminal;
    this.verbose = verbose;
    this.total = total;
  }

  /** The results so far. */
  public List<Result> results() {
    return results;
  }

  /** How many of the tests did the filter select. */
  public int selected() {
    return selected;
  }

  @Override
  public synchronized void ended(Result result) {
    // The stack of a failure is shown by the command "run"; kept, those of a whole suite would need much memory.
    Verdict v = result.verdict();
    String stack = v.stack().length() > 600 ? v.stack().substring(0, 600) : v.stack();
    results.add(new Result(result.path(), result.mode(), new Verdict(v.kind(), v.message(), stack), result.millis()));
    failed += result.failed() ? 1 : 0;
    if (verbose) {
      clear();
      say((result.failed() ? "FAIL " : result.verdict().message().isEmpty() ? "ok   " : "skip ") + result.name()
          + (result.failed() ? ": " + result.verdict().message().lines().findFirst().orElse("") : ""));
    }
  }

  @Override
  public synchronized void finished(String path, boolean isSelected) {
    done++;
    selected += isSelected ? 1 : 0;
    long now = System.nanoTime();
    if (now - lastShown > (terminal ? TERMINAL_INTERVAL : PLAIN_INTERVAL)) {
      lastShown = now;
      show((double) (now - start) / NANOS);
    }
  }

  @Override
  public synchronized void died(String what) {
    clear();
    say(what.lines().findFirst().orElse(""));
  }

  /** The run ends before its time: says how far it came, and nothing after that. */
  public synchronized void interrupted() {
    clear();
    say(String.format(
        "Interrupted after %,d of %s, %s; no report is written.",
        done, Counts.of(total, "file"), Counts.of(failed, "failure")));
    over = true;
  }

  private void say(String line) {
    if (!over) {
      out.println(line);
    }
  }

  private void show(double seconds) {
    double rate = done / seconds;
    long left = Math.round((total - done) / rate);
    String line = String.format(
        "%,d of %s, %s, %,.0f files a second, %d:%02d left",
        done, Counts.of(total, "file"), Counts.of(failed, "failure"), rate, left / MINUTE, left % MINUTE);
    if (terminal && !over) {
      out.print(CLEAR + line);
      out.flush();
    } else {
      say(line);
    }
  }

  /** Takes the line of the terminal away. */
  public synchronized void clear() {
    if (terminal && !over) {
      out.print(CLEAR);
      out.flush();
    }
  }
}
