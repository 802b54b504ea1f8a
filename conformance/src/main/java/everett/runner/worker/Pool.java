package everett.runner.worker;

import everett.runner.BadInput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Runs tests in several worker processes at a time. */
public final class Pool {
  private final Settings settings;
  private final int workers;
  private final int megabytes;
  private final Listener listener;
  final ConcurrentLinkedDeque<Request> queue = new ConcurrentLinkedDeque<>();

  /** Tests that were too slow: they run once more, one at a time, when all others have ended. */
  final Queue<Request> late = new ConcurrentLinkedQueue<>();

  private volatile @Nullable RuntimeException failure;

  /**
   * @param workers how many processes
   * @param megabytes the heap of each
   */
  public Pool(Settings settings, int workers, int megabytes, Listener listener) {
    this.settings = settings;
    this.workers = workers;
    this.megabytes = megabytes;
    this.listener = listener;
  }

  /**
   * Runs all tests; returns when they have ended.
   *
   * @param patience the factor to a test's timeout
   */
  public void run(Collection<String> paths, ToIntFunction<String> patience) {
    paths.forEach(p -> queue.add(new Request(p, patience.applyAsInt(p))));
    run(Math.min(workers, paths.size()), false);
    if (failure == null) {
      queue.addAll(late);
      run(1, true);
    }
    RuntimeException f = failure;
    if (f != null) {
      throw f;
    }
  }

  private void run(int lanes, boolean last) {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < lanes; i++) {
      threads.add(Thread.ofPlatform().name("worker " + (i + 1)).start(() -> lane(last)));
    }
    try {
      for (Thread t : threads) {
        t.join();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void lane(boolean last) {
    try {
      new Lane(this, last).run();
    } catch (BadInput e) {
      failure = e;
      queue.clear();
    } catch (RuntimeException e) {
      failure = new IllegalStateException("the runner itself failed", e);
      queue.clear();
    }
  }

  WorkerProcess newWorker() {
    return new WorkerProcess(settings, megabytes);
  }

  Settings settings() {
    return settings;
  }

  /** Tells the listener, one lane at a time. */
  synchronized void tell(Consumer<Listener> news) {
    news.accept(listener);
  }
}
