package everett.syntax;

import org.jspecify.annotations.Nullable;

/** What stands before {@code in} or {@code of}. */
public sealed interface ForHead extends Syntax {
  /**
   * {@code var x}, {@code let x}, {@code const [a, b]}, {@code using x} …
   *
   * @param initializer Annex B's {@code for (var x = 1 in o)} only
   */
  record Binding(int start, int end, DeclarationKind kind, Target target, @Nullable Expression initializer)
      implements ForHead {}

  /** An assignment target. */
  record Assigned(int start, int end, Target target) implements ForHead {}
}
