package everett.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member of a class body other than its constructor. */
public sealed interface ClassElement extends Syntax {
  boolean isStatic();

  /** A method, getter or setter (see the function's kind). */
  record Method(int start, int end, boolean isStatic, PropertyName name, Function function) implements ClassElement {}

  /** A field. Its initializer is evaluated as the body of a method would be. */
  record Field(int start, int end, boolean isStatic, PropertyName name, @Nullable Expression initializer)
      implements ClassElement {}

  /** {@code static { … }}. */
  record StaticBlock(int start, int end, List<Statement> body) implements ClassElement {
    @Override
    public boolean isStatic() {
      return true;
    }
  }
}
