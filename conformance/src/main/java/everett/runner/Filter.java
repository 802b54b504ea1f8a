package everett.runner;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tests run, as far as their frontmatter decides it.
 *
 * @param modes the modes that run
 * @param features a test must need one of these; empty for any
 * @param withoutFeatures a test may need none of these
 * @param edition a test may need nothing younger; a year
 * @param unsupported what the engine does not claim to have: tests that need it are skipped, and reported so
 */
public record Filter(
    Set<Mode> modes, Set<String> features, Set<String> withoutFeatures, int edition, Set<String> unsupported) {
  /** All tests run. */
  public static final Filter ALL = new Filter(EnumSet.allOf(Mode.class), Set.of(), Set.of(), Editions.NEXT, Set.of());

  /** The modes in which the test runs, none if it is not selected. */
  public Set<Mode> select(TestFile test) {
    Frontmatter f = test.frontmatter();
    Set<Mode> selected = new LinkedHashSet<>(test.modes());
    selected.retainAll(modes);
    if (!features.isEmpty() && f.features().stream().noneMatch(features::contains)
        || f.features().stream().anyMatch(withoutFeatures::contains)
        || edition < Editions.NEXT && Editions.of(f) > edition) {
      selected.clear();
    }
    return selected;
  }

  /** The feature for whose lack the test is skipped, or null. */
  public @Nullable String lacks(TestFile test) {
    for (String feature : test.frontmatter().features()) {
      if (unsupported.contains(feature)) {
        return feature;
      }
    }
    return null;
  }
}
