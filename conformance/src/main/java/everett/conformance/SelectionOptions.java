package everett.conformance;

import everett.report.JsonReport;
import everett.runner.BadInput;
import everett.runner.Editions;
import everett.runner.Filter;
import everett.runner.Mode;
import everett.runner.PathPattern;
import everett.runner.Result;
import everett.runner.Suite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which tests run. */
final class SelectionOptions {
  private static final Pattern SHARD = Pattern.compile("(\\d{1,9})/(\\d{1,9})");

  @Parameters(paramLabel = "PATH", arity = "0..*",
      description = "Files, folders or globs, in the suite or under its test/: built-ins/Map, 'language/**/yield*.js'.")
  List<String> paths = new ArrayList<>();

  @Option(names = "--features", split = ",", paramLabel = "NAME", description = "Only tests that need one of these.")
  Set<String> features = new TreeSet<>();

  @Option(names = "--skip-features", split = ",", paramLabel = "NAME", description = "No tests that need one of these.")
  Set<String> skipFeatures = new TreeSet<>();

  @Option(names = "--edition", paramLabel = "N", description = "No tests of younger editions: 5, 6 … or 2015, 2016 ….")
  @Nullable Integer edition;

  @Option(names = "--strict", description = "Strict mode only.")
  boolean strict;

  @Option(names = "--sloppy", description = "Sloppy mode only.")
  boolean sloppy;

  @Option(names = "--module", description = "Modules only.")
  boolean module;

  @Option(names = "--shard", paramLabel = "K/N", description = "Every N-th test from the K-th.")
  @Nullable String shard;

  @Option(names = "--repeat-failing", paramLabel = "REPORT", description = "The tests that failed in that JSON report.")
  @Nullable Path repeatFailing;

  /** Every mode of every test that runs. */
  boolean allModes() {
    return !strict && !sloppy && !module;
  }

  /**
   * The names of the tests, before their frontmatter is asked.
   *
   * @param all of the suite
   */
  List<String> select(Suite suite, List<String> all) {
    List<String> tests = all;
    if (!paths.isEmpty()) {
      List<PathPattern> patterns = paths.stream().map(p -> PathPattern.of(p, suite)).toList();
      for (PathPattern p : patterns) {
        if (all.stream().noneMatch(p::matches)) {
          throw new BadInput("no test matches " + p);
        }
      }
      tests = tests.stream().filter(t -> patterns.stream().anyMatch(p -> p.matches(t))).toList();
    }
    if (repeatFailing != null) {
      Set<String> failed = JsonReport.read(repeatFailing).results().stream()
          .filter(Result::failed).map(Result::path).collect(Collectors.toCollection(HashSet::new));
      if (failed.isEmpty()) {
        throw new BadInput("no test failed in " + repeatFailing);
      }
      tests = tests.stream().filter(failed::contains).toList();
    }
    tests = shard(tests);
    if (tests.isEmpty()) {
      throw new BadInput("no test matches");
    }
    return tests;
  }

  private List<String> shard(List<String> tests) {
    if (shard == null) {
      return tests;
    }
    Matcher m = SHARD.matcher(shard);
    int k = m.matches() ? Integer.parseInt(m.group(1)) : 0;
    int n = m.matches() ? Integer.parseInt(m.group(2)) : 0;
    if (k < 1 || k > n) {
      throw new BadInput("--shard is K/N with 1 ≤ K ≤ N, not " + shard);
    }
    return IntStream.range(0, tests.size()).filter(i -> i % n == k - 1).mapToObj(tests::get).toList();
  }

  Filter filter(Suite suite, Set<String> unsupported) {
    Set<String> known = suite.features();
    List<String> asked = new ArrayList<>(features);
    asked.addAll(skipFeatures);
    for (String f : asked) {
      if (!known.isEmpty() && !known.contains(f)) {
        throw new BadInput("the suite knows no feature " + f + " (they are in its features.txt)");
      }
    }
    return new Filter(
        modes(), features, skipFeatures, edition == null ? Editions.NEXT : Editions.year(edition), unsupported);
  }

  private Set<Mode> modes() {
    Set<Mode> modes = EnumSet.noneOf(Mode.class);
    if (strict || allModes()) {
      modes.add(Mode.STRICT);
    }
    if (sloppy || allModes()) {
      modes.add(Mode.SLOPPY);
    }
    if (module || allModes()) {
      modes.add(Mode.MODULE);
    }
    return modes;
  }
}
