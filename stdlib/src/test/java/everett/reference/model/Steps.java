package everett.reference.model;

import everett.reference.model.Heap.Activation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** A step for each of some activations: those that run, or those that something has as its home. Immutable. */
record Steps(Map<Activation, Step> all) {
  static final Steps NONE = new Steps(Map.of());

  /**
   * One run of the body from a state to the next.
   *
   * @param parent the step that made the state; null for the one that evaluates the parameters
   * @param store the values of the activation's own variables, as this step sees them
   */
  record Step(@Nullable Step parent, Map<Heap.Cell, Object> store) {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  @Nullable Step get(Activation activation) {
    return all.get(activation);
  }

  Steps with(Activation activation, Step step) {
    Map<Activation, Step> more = new HashMap<>(all);
    more.put(activation, step);
    return new Steps(more);
  }

  Steps only(Collection<Activation> some) {
    Map<Activation, Step> fewer = new HashMap<>(all);
    fewer.keySet().retainAll(some);
    return new Steps(fewer);
  }

  /** These and others; who has a step in both gets what the function says of its step here and there. */
  Steps merged(Steps others, BinaryOperator<Step> both) {
    Map<Activation, Step> more = new HashMap<>(all);
    others.all.forEach((activation, step) -> more.merge(activation, step, both));
    return new Steps(more);
  }

  /** These and others; the others count more. */
  Steps overriddenBy(Steps others) {
    return merged(others, (here, there) -> there);
  }
}
