package everett.generator;

import everett.operation.IteratorRecord;
import org.jspecify.annotations.Nullable;

/**
 * Waits, by {@code yield*} in a {@code function **}, for the end of a state, which becomes a part of this one's (rule
 * 7).
 */
public final class ParallelDelegation extends Suspension {
  private final int iterator;
  private final Step otherwise;

  /** The offset in the source text. */
  final int position;

  /**
   * @param iterator the slot of the iteration that has been opened
   * @param otherwise where the delegation to anything else begins
   */
  public ParallelDelegation(int iterator, Step otherwise, int position) {
    this.position = position;
    this.iterator = iterator;
    this.otherwise = otherwise;
  }

  @Override
  @Nullable Step run(Activation a) {
    IteratorRecord r = (IteratorRecord) a.slots[iterator];
    if (!r.isHidden() || !(r.iterator instanceof ParallelCursor c)) {
      return to(otherwise, a);
    }
    a.value = c.state();
    a.step = this;
    return null;
  }
}
