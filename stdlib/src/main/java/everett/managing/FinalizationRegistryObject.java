package everett.managing;

import everett.object.JsObject;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An object with [[Cells]] and [[CleanupCallback]] internal slots. */
public final class FinalizationRegistryObject extends JsObject {
  /**
   * One of the [[Cells]]. When its target has been collected it arrives in the agent's queue, and what it runs is the
   * clean-up of its entry.
   */
  static final class Cell extends WeakReference<Object> implements Runnable {
    private final FinalizationRegistryObject registry;
    private final Object heldValue;
    final @Nullable WeakReference<Object> unregisterToken;

    Cell(
        FinalizationRegistryObject registry,
        Object target,
        Object heldValue,
        @Nullable Object unregisterToken,
        ReferenceQueue<Object> queue) {
      super(target, queue);
      this.registry = registry;
      this.heldValue = heldValue;
      this.unregisterToken = unregisterToken == null ? null : new WeakReference<>(unregisterToken);
    }

    /**
     * <a href="https://tc39.es/ecma262/#sec-cleanup-finalization-registry">CleanupFinalizationRegistry</a>, one cell.
     */
    @Override
    public void run() {
      if (registry.cells.remove(this)) {
        registry.cleanup.accept(heldValue);
      }
    }
  }

  /** Calls the [[CleanupCallback]]. */
  private final Consumer<Object> cleanup;
  final Set<Cell> cells = new LinkedHashSet<>();

  FinalizationRegistryObject(JsObject prototype, Consumer<Object> cleanup) {
    super(prototype);
    this.cleanup = cleanup;
  }
}
