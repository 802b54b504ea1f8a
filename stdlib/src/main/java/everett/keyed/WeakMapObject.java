package everett.keyed;

import everett.object.JsObject;
import java.lang.ref.WeakReference;

/** An object with a [[WeakMapData]] internal slot: the entries are with their keys, see {@link WeakEntries}. */
public final class WeakMapObject extends JsObject {
  /** What the entries know this map by. */
  final WeakReference<WeakMapObject> self = new WeakReference<>(this);

  WeakMapObject(JsObject prototype) {
    super(prototype);
  }
}
