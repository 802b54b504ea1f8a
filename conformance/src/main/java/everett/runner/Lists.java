package everett.runner;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the tests' outcome.
 *
 * @param folder where the lists are; null if there are none
 * @param expectedFailures tests that fail, and why
 * @param skip tests that do not run, and why
 * @param slow tests that get more time, and why
 * @param features what the engine does not claim to have: tests that need it do not run
 */
public record Lists(
    @Nullable Path folder,
    ReasonedList expectedFailures,
    ReasonedList skip,
    ReasonedList slow,
    ReasonedList features) {
  /** What a slow test's timeout is multiplied by. */
  public static final int PATIENCE = 10;

  public static final String EXPECTED_FAILURES = "expected-failures.txt";

  /** Reads the lists of a folder; none if it is null. */
  public static Lists read(@Nullable Path folder) {
    if (folder == null) {
      ReasonedList none = new ReasonedList(java.util.List.of());
      return new Lists(null, none, none, none, none);
    }
    return new Lists(
        folder,
        ReasonedList.read(folder.resolve(EXPECTED_FAILURES)),
        ReasonedList.read(folder.resolve("skip.txt")),
        ReasonedList.read(folder.resolve("slow.txt")),
        ReasonedList.read(folder.resolve("features.txt")));
  }

  /** The features that are not claimed. */
  public Set<String> unsupported() {
    return new TreeSet<>(features.texts());
  }

  /** The factor to a test's timeout. */
  public int patience(String path) {
    return slow.find(path) == null ? 1 : PATIENCE;
  }

  /** Whether a result is what the lists say. */
  public boolean agree(Result result) {
    boolean expected = expectedFailures.find(result.path(), result.mode()) != null;
    return result.verdict().kind() == Kind.SKIP || expected == result.failed();
  }
}
