package everett.iteration;

import everett.object.JsObject;
import org.jspecify.annotations.Nullable;

/** An object with [[AsyncDisposableState]] and [[DisposeCapability]] internal slots. */
final class AsyncDisposableStackObject extends JsObject {
  /** Null when disposed. */
  @Nullable AsyncDisposeCapability disposeCapability;

  AsyncDisposableStackObject(JsObject prototype, AsyncDisposeCapability disposeCapability) {
    super(prototype);
    this.disposeCapability = disposeCapability;
  }
}
