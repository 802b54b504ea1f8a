package everett.keyed;

import everett.object.JsObject;
import java.lang.ref.WeakReference;

/** An object with a [[WeakSetData]] internal slot: the entries are with their values, see {@link WeakEntries}. */
public final class WeakSetObject extends JsObject {
  /** What the entries know this set by. */
  final WeakReference<WeakSetObject> self = new WeakReference<>(this);

  WeakSetObject(JsObject prototype) {
    super(prototype);
  }
}
