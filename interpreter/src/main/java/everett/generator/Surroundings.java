package everett.generator;

import everett.lineage.Running;
import org.jspecify.annotations.Nullable;

/** What else a state needs to go on, if its function is not all by itself. Immutable, and shared by many states. */
final class Surroundings {
  /** The steps of the calls lexically around that made it; null if there are none whose variables closures share. */
  final @Nullable Running home;

  /** Of the step that ended with the state; null if closures have not referred to any of its call. */
  final @Nullable Object lineage;

  /** What waits for it, by {@code yield*}. */
  final @Nullable Outward waiting;

  private Surroundings(@Nullable Running home, @Nullable Object lineage, @Nullable Outward waiting) {
    this.home = home;
    this.lineage = lineage;
    this.waiting = waiting;
  }

  /**
   * What has these parts: null if there are none.
   *
   * @param before is taken if it has the same
   */
  static @Nullable Surroundings of(
      @Nullable Surroundings before, @Nullable Running home, @Nullable Object lineage, @Nullable Outward waiting) {
    if (home == null && lineage == null && waiting == null) {
      return null;
    }
    return before != null && before.home == home && before.lineage == lineage && before.waiting == waiting
        ? before
        : new Surroundings(home, lineage, waiting);
  }
}
