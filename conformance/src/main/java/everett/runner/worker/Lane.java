package everett.runner.worker;

import everett.runner.BadInput;
import everett.runner.Judge;
import everett.runner.Kind;
import everett.runner.Mode;
import everett.runner.Result;
import everett.runner.Verdict;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Feeds one worker process after the other: a process that dies or hangs is replaced, its test is run once more in a
 * fresh process, since it may have suffered from what tests before it left there, and the second verdict stands. A test
 * that was too slow runs once more when all others have ended.
 */
final class Lane {
  /** So many requests are under way, so that no worker waits for the next. */
  private static final int WINDOW = 4;

  /** A worker that says nothing for so long in addition to all its own limits is killed. */
  private static final long PATIENCE_MILLIS = 5_000;

  private static final int START_SECONDS = 60;
  private static final int STARTS = 3;
  private static final long NANOS_A_MILLI = 1_000_000;

  private final Pool pool;
  private final boolean last;
  private final Deque<Request> sent = new ArrayDeque<>();

  /** A test whose process died, for the next process of this lane. */
  private @Nullable Request returned;

  private final Set<String> secondTry = new HashSet<>();
  private int failedStarts;

  /** The modes of the first request in {@link #sent} that have run, and those of them that were too slow. */
  private Set<Mode> done = EnumSet.noneOf(Mode.class);
  private Set<Mode> late = EnumSet.noneOf(Mode.class);

  private @Nullable Mode running;
  private volatile long deadline;
  private volatile boolean killed;

  /** @param last a test that is too slow has had its second try */
  Lane(Pool pool, boolean last) {
    this.pool = pool;
    this.last = last;
  }

  void run() {
    while (returned != null || !pool.queue.isEmpty()) {
      live(pool.newWorker());
    }
  }

  /** Feeds a worker until it ends. */
  private void live(WorkerProcess worker) {
    killed = false;
    running = null;
    allow(START_SECONDS * 1000L);
    Thread watch = Thread.ofPlatform().daemon().name("watch").start(() -> watch(worker));
    boolean ready = false;
    try {
      do {
        ready |= hear(worker.receive());
      } while (!ready || feed(worker));
      watch.interrupt();
      worker.finish();
    } catch (Spoiled e) {
      watch.interrupt();
      worker.kill();
      takeBack();
    } catch (IOException e) {
      watch.interrupt();
      mourn(worker, ready);
    }
  }

  /** The worker can't be trusted with its other tests. */
  private static final class Spoiled extends Exception {}

  /** Takes a message; true if the worker says that it is ready. */
  private boolean hear(Message message) throws Spoiled {
    switch (message) {
      case Message.Ready r -> {
        failedStarts = 0;
        return true;
      }
      case Message.Started s -> {
        running = s.mode();
        allow(longest(sent.getFirst()));
      }
      case Message.Ended e -> {
        if (again(e.result())) {
          throw new Spoiled();
        }
        running = null;
        ended(e.result());
      }
      case Message.Finished f -> finished(f.selected());
    }
    return false;
  }

  private void ended(Result result) {
    done.add(result.mode());
    if (result.verdict().kind() == Kind.TIMEOUT && !last) {
      late.add(result.mode());
    } else {
      pool.tell(l -> l.ended(result));
    }
  }

  private void finished(boolean selected) {
    Request request = sent.removeFirst();
    late.addAll(request.late());
    if (late.isEmpty()) {
      pool.tell(l -> l.finished(request.path(), selected));
    } else {
      pool.late.add(request.in(late));
    }
    forget();
  }

  private void forget() {
    done = EnumSet.noneOf(Mode.class);
    late = EnumSet.noneOf(Mode.class);
  }

  /** Sends what fits; false when there is nothing more to do. */
  private boolean feed(WorkerProcess worker) {
    try {
      // A test that has its second try is alone in its process, in case it brings it down again.
      while (sent.isEmpty() || sent.size() < WINDOW && !secondTry.contains(sent.getLast().path())) {
        Request next = returned != null ? returned : pool.queue.poll();
        returned = null;
        if (next == null) {
          break;
        }
        sent.add(next);
        worker.send(next);
      }
    } catch (IOException e) {
      // It has died; what it said before is still to be heard.
    }
    return !sent.isEmpty();
  }

  /** Whether a verdict may be due to what other tests left in the process. */
  private boolean again(Result result) {
    return result.verdict().kind() == Kind.MEMORY && secondTry.add(result.path());
  }

  /** After a worker has died: blames the test that ran. */
  private void mourn(WorkerProcess worker, boolean ready) {
    String epitaph = worker.epitaph();
    if (!ready && ++failedStarts == STARTS) {
      throw new BadInput("processes for tests end at their start: " + epitaph.lines().collect(Collectors.joining("; ")));
    }
    if (running != null || ready && !sent.isEmpty() && !worker.endedByItself()) {
      String path = sent.getFirst().path();
      String what = killed ? "the process hung and was killed" : "the process died: " + epitaph;
      pool.tell(l -> l.died(path + (running == null ? "" : " (" + running + ")") + ": " + what));
      if (killed || !secondTry.add(path)) {
        // Without a mode, it was the reading of the test that it did not survive.
        Mode mode = running == null ? Mode.SLOPPY : running;
        ended(new Result(path, mode, Verdict.of(killed ? Kind.TIMEOUT : Kind.DIED, what), 0));
        if (running == null) {
          finished(true);
        }
      }
    }
    takeBack();
  }

  /** What was sent and has no verdict is to be run by the next process, or another lane. */
  private void takeBack() {
    if (!sent.isEmpty()) {
      Request first = sent.removeFirst();
      done.addAll(first.done());
      late.addAll(first.late());
      returned = new Request(first.path(), first.patience(), done, late);
    }
    forget();
    while (!sent.isEmpty()) {
      pool.queue.addFirst(sent.removeLast());
    }
  }

  private long longest(Request request) {
    return Judge.longest(pool.settings().timeout().multipliedBy(request.patience())).toMillis() + PATIENCE_MILLIS;
  }

  private void allow(long millis) {
    deadline = System.nanoTime() + millis * NANOS_A_MILLI;
  }

  private void watch(WorkerProcess worker) {
    try {
      for (;;) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
          killed = true;
          worker.kill();
          return;
        }
        Thread.sleep(Math.max(1, Math.min(1000, left / NANOS_A_MILLI)));
      }
    } catch (InterruptedException e) {
      // The worker has ended.
    }
  }
}
