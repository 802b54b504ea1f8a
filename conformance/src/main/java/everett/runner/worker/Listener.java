package everett.runner.worker;

import everett.runner.Result;

/** Is told what happens in a run; by one thread at a time. */
public interface Listener {
  /** A test in one mode has its verdict. */
  void ended(Result result);

  /** All modes of a test have ended; selected tells whether it was to run at all. */
  void finished(String path, boolean selected);

  /** A worker process has ended before its time; the run goes on with a new one. */
  void died(String what);
}
