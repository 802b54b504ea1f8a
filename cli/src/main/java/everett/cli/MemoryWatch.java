package everett.cli;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Notices that the memory is as good as full: what the program needs fits, but the collector takes nearly all the time
 * to find room for the little more that it asks for. The serial collector itself goes on until nothing fits at all,
 * which may take many minutes.
 */
final class MemoryWatch {
  /** How often to look. */
  private static final long PERIOD = TimeUnit.SECONDS.toMillis(2);

  /** For how long it has to be so, in milliseconds. */
  private static final long PATIENCE = TimeUnit.SECONDS.toMillis(10);

  /** The share of memory that is in use, and the share of time that the collector takes. */
  private static final double NEARLY_ALL = .9;

  private boolean full;
  private long since;
  private long spentBefore;

  /**
   * Looks once.
   *
   * @param now in milliseconds
   * @param used the share of memory that is in use
   * @param spent milliseconds that the collector has taken so far; a call is made only if it matters
   * @return whether the program should end
   */
  boolean look(long now, double used, LongSupplier spent) {
    if (used < NEARLY_ALL) {
      full = false;
      return false;
    }
    if (full && now - since < PATIENCE) {
      return false;
    }
    long all = spent.getAsLong();
    boolean end = full && all - spentBefore >= NEARLY_ALL * (now - since);
    full = true;
    since = now;
    spentBefore = all;
    return end;
  }

  /** Watches the memory of this process. */
  static void start(Runnable end) {
    Thread thread = new Thread(null, () -> new MemoryWatch().watch(end), "memory watch", 1 << 18);
    thread.setDaemon(true);
    thread.start();
  }

  private void watch(Runnable end) {
    Runtime runtime = Runtime.getRuntime();
    try {
      do {
        Thread.sleep(PERIOD);
      } while (!look(
          System.nanoTime() / 1_000_000,
          (double) (runtime.totalMemory() - runtime.freeMemory()) / runtime.maxMemory(),
          MemoryWatch::collectionTime));
    } catch (InterruptedException e) {
      return;
    } catch (OutOfMemoryError e) {
      // There is not even enough to look.
    }
    end.run();
  }

  private static long collectionTime() {
    long all = 0;
    for (GarbageCollectorMXBean b : ManagementFactory.getGarbageCollectorMXBeans()) {
      all += b.getCollectionTime();
    }
    return all;
  }
}
