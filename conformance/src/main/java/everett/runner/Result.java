package everett.runner;

import java.util.Comparator;

/**
 * What came of one test in one mode.
 *
 * @param millis how long it took
 */
public record Result(String path, Mode mode, Verdict verdict, long millis) implements Comparable<Result> {
  private static final Comparator<Result> ORDER = Comparator.comparing(Result::path).thenComparing(Result::mode);

  @Override
  public int compareTo(Result other) {
    return ORDER.compare(this, other);
  }

  public boolean failed() {
    return verdict.failed();
  }

  /** The test and its mode, as messages name them. */
  public String name() {
    return path + " (" + mode + ")";
  }
}
