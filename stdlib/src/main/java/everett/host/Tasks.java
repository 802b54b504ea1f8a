package everett.host;

import java.util.ArrayDeque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a thread is to do, one after the other. The locks of Java's objects do: java.util.concurrent would have to
 * initialise its pools and variable handles first, and each program waits for that.
 */
final class Tasks {
  /** A task that somebody waits for. */
  static final class Request<T extends @Nullable Object> implements Runnable {
    private final Supplier<T> task;
    private @Nullable T result;
    private @Nullable Throwable thrown;
    private boolean done;

    Request(Supplier<T> task) {
      this.task = task;
    }

    @Override
    public void run() {
      T value = null;
      Throwable error = null;
      try {
        value = task.get();
      } catch (RuntimeException | Error e) {
        error = e;
      }
      end(value, error);
    }

    private synchronized void end(@Nullable T value, @Nullable Throwable error) {
      result = value;
      thrown = error;
      done = true;
      notifyAll();
    }

    /** Waits until the task is done; gives its result, or throws what it has thrown. */
    @SuppressWarnings("NullAway") // the result is a T once the task has given one
    synchronized T await() throws InterruptedException {
      while (!done) {
        wait();
      }
      if (thrown instanceof RuntimeException e) {
        throw e;
      }
      if (thrown instanceof Error e) {
        throw e;
      }
      return result;
    }
  }

  private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();

  synchronized void add(Runnable task) {
    waiting.add(task);
    notifyAll();
  }

  /** Waits until there is a task, and takes it. */
  synchronized Runnable take() throws InterruptedException {
    while (waiting.isEmpty()) {
      wait();
    }
    return waiting.remove();
  }
}
