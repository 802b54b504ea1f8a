package everett.job;

import java.util.ArrayDeque;

/** The queue of <a href="https://tc39.es/ecma262/#sec-jobs">Promise Jobs</a> of an agent. */
public final class JobQueue {
  private final ArrayDeque<Runnable> jobs = new ArrayDeque<>();

  /** <a href="https://tc39.es/ecma262/#sec-hostenqueuepromisejob">HostEnqueuePromiseJob</a>. */
  public void enqueue(Runnable job) {
    jobs.add(job);
  }

  public boolean isEmpty() {
    return jobs.isEmpty();
  }

  /** Runs the oldest job, if there is one. */
  public void runNext() {
    Runnable job = jobs.poll();
    if (job != null) {
      job.run();
    }
  }
}
