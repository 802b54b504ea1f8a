package everett.iteration;

import everett.object.JsObject;
import org.jspecify.annotations.Nullable;

/** An object with [[DisposableState]] and [[DisposeCapability]] internal slots. */
final class DisposableStackObject extends JsObject {
  /** Null when disposed. */
  @Nullable DisposeCapability disposeCapability;

  DisposableStackObject(JsObject prototype, DisposeCapability disposeCapability) {
    super(prototype);
    this.disposeCapability = disposeCapability;
  }
}
