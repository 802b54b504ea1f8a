package everett.iteration;

import everett.object.JsObject;
import everett.operation.DisposeCapability;
import org.jspecify.annotations.Nullable;

/** An object with a [[DisposableState]] or [[AsyncDisposableState]] and a [[DisposeCapability]] internal slot. */
final class DisposableStackObject extends JsObject {
  /** Which of the two states it has. */
  final DisposableStack kind;

  /** Null when disposed. */
  @Nullable DisposeCapability disposeCapability;

  DisposableStackObject(JsObject prototype, DisposableStack kind, DisposeCapability disposeCapability) {
    super(prototype);
    this.kind = kind;
    this.disposeCapability = disposeCapability;
  }
}
