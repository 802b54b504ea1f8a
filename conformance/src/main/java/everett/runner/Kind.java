package everett.runner;

/** How a test ended. */
public enum Kind {
  PASS("passed"),
  SKIP("skipped"),
  THREW("threw"),
  NO_ERROR("no error"),
  WRONG_ERROR("wrong error"),
  WRONG_PHASE("wrong phase"),
  ASYNC_FAILURE("async failure"),
  NOT_DONE("$DONE not called"),
  DONE_TWICE("$DONE called twice"),
  HARNESS("harness failed"),
  TIMEOUT("too slow"),
  STACK("stack overflow"),
  MEMORY("out of memory"),
  CRASH("engine fault"),
  DIED("process died"),
  /** The test itself can't be read. */
  BROKEN("broken test");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  public boolean failed() {
    return this != PASS && this != SKIP;
  }

  @Override
  public String toString() {
    return words;
  }
}
