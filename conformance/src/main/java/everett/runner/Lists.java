package everett.runner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  private static final String SKIP = "skip.txt";
  private static final String SLOW = "slow.txt";
  private static final String FEATURES = "features.txt";

  /** Reads the lists of a folder; none if it is null. */
  public static Lists read(@Nullable Path folder) {
    if (folder == null) {
      ReasonedList none = new ReasonedList(List.of());
      return new Lists(null, none, none, none, none);
    }
    return new Lists(
        folder,
        ReasonedList.read(folder.resolve(EXPECTED_FAILURES)),
        ReasonedList.read(folder.resolve(SKIP)),
        ReasonedList.read(folder.resolve(SLOW)),
        ReasonedList.read(folder.resolve(FEATURES)));
  }

  /** The features that are not claimed. */
  public Set<String> unsupported() {
    return features.entries().stream().map(ReasonedList.Entry::text).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Entries that name nothing in the suite, a line for each: what was misspelt, or has been removed from there.
   *
   * @param tests all of the suite
   */
  public List<String> strays(Suite suite, Collection<String> tests) {
    NavigableSet<String> sorted = new TreeSet<>(tests);
    List<String> strays = new ArrayList<>();
    Map.of(EXPECTED_FAILURES, expectedFailures, SKIP, skip, SLOW, slow).forEach((file, list) -> list.entries().stream()
        .filter(e -> suite.has(e.text()) && !names(e, sorted))
        .forEach(e -> strays.add(folder + "/" + file + ":" + e.line() + ": there is no test " + e.text())));
    Set<String> known = suite.root() == null ? Set.of() : suite.features();
    features.entries().stream()
        .filter(e -> !known.isEmpty() && !known.contains(e.text()))
        .forEach(e -> strays.add(folder + "/" + FEATURES + ":" + e.line() + ": there is no feature " + e.text()));
    Collections.sort(strays);
    return strays;
  }

  private static boolean names(ReasonedList.Entry entry, NavigableSet<String> tests) {
    String text = entry.text();
    if (entry.isGlob()) {
      PathPattern pattern = PathPattern.of(text);
      return tests.stream().anyMatch(pattern::matches);
    }
    String next = tests.ceiling(text);
    return text.equals(next) || next != null && text.endsWith("/") && next.startsWith(text);
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
