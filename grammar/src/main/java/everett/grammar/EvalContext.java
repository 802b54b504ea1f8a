package everett.grammar;

import java.util.Set;

/**
 * What the place of a direct eval allows its code
 * (<a href="https://tc39.es/ecma262/#sec-performeval">PerformEval</a>).
 *
 * @param strict the caller is strict code
 * @param newTarget {@code new.target} is allowed
 * @param superProperty {@code super.x} is allowed
 * @param superCall {@code super()} is allowed
 * @param inFieldInitializer {@code arguments} is an early error
 * @param privateNames the private names in scope, without their {@code #}
 */
public record EvalContext(
    boolean strict,
    boolean newTarget,
    boolean superProperty,
    boolean superCall,
    boolean inFieldInitializer,
    Set<String> privateNames) {

  /** For indirect eval, which sees nothing of its caller. */
  public static final EvalContext INDIRECT = new EvalContext(false, false, false, false, false, Set.of());
}
