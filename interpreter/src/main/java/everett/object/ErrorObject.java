package everett.object;

import org.jspecify.annotations.Nullable;

/** An object with an [[ErrorData]] internal slot. */
public final class ErrorObject extends JsObject {
  /** Where it was made; null until captured. */
  public @Nullable StackTrace trace;

  public ErrorObject(JsObject prototype) {
    super(prototype);
  }

  @Override
  public String builtinTag() {
    return "Error";
  }
}
