package everett.generator;

import org.jspecify.annotations.Nullable;

/**
 * A node of the static graph that a function with suspension points becomes: straight-line work made of ordinary nodes,
 * then the next step. A continuation is hence data: a step and an activation.
 */
public abstract class Step {
  /** Where a throw goes, with its value in the hidden slot; null: out of the activation. */
  public @Nullable Step handler;

  public int handlerSlot;

  /** It is entered by the trampoline only, so that no cycle runs on the Java stack. */
  public boolean loopHead;

  /**
   * Runs the step and those that follow directly.
   *
   * @return where to go on; null where the activation suspends (it then is {@link Activation#step}) or ends
   */
  abstract @Nullable Step run(Activation a);

  /** Follows an edge: on the Java stack where it is safe, else through the trampoline. */
  final @Nullable Step to(Step next, Activation a) {
    return !next.loopHead && next.handler == handler ? next.run(a) : next;
  }
}
