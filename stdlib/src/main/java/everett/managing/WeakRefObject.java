package everett.managing;

import everett.object.JsObject;
import java.lang.ref.WeakReference;

/** An object with a [[WeakRefTarget]] internal slot. */
public final class WeakRefObject extends JsObject {
  final WeakReference<Object> weakRefTarget;

  WeakRefObject(JsObject prototype, Object target) {
    super(prototype);
    weakRefTarget = new WeakReference<>(target);
  }
}
