package everett.object;

import org.jspecify.annotations.Nullable;

/** An iterator that can become part of a state of a {@code function **}, if only the engine holds it (rule 6). */
public interface Branching {
  /** What the original {@code next} method of this kind of iterator does. */
  BuiltinFunction.Behaviour next();

  /**
   * Another iterator at the same place, for another branch.
   *
   * @param iterable what was iterated, by a built-in method that made this iterator
   * @return null if its iteration is one that branches share
   */
  @Nullable JsObject fork(Object iterable);
}
