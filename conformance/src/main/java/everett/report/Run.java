package everett.report;

import everett.runner.Kind;
import everett.runner.Lists;
import everett.runner.Result;
import java.util.List;

/**
 * A run that is over.
 *
 * @param engine what was tested
 * @param version the suite's version: a commit, or "main" if it is unknown
 * @param seconds how long it took
 * @param results in order of path and mode
 * @param news results that are not what the lists say
 */
public record Run(String engine, String version, double seconds, List<Result> results, List<Result> news) {
  /** Sorts the results, and compares them with the lists. */
  public static Run of(String engine, String version, double seconds, List<Result> results, Lists lists) {
    List<Result> sorted = results.stream().sorted().toList();
    return new Run(engine, version, seconds, sorted, sorted.stream().filter(r -> !lists.agree(r)).toList());
  }

  /** Failures that the lists do not expect. */
  public List<Result> newFailures() {
    return news.stream().filter(Result::failed).toList();
  }

  /** What passes although the lists expect a failure. */
  public List<Result> newPasses() {
    return news.stream().filter(r -> !r.failed()).toList();
  }

  public List<Result> failures() {
    return results.stream().filter(Result::failed).toList();
  }

  public long count(Kind kind) {
    return results.stream().filter(r -> r.verdict().kind() == kind).count();
  }
}
