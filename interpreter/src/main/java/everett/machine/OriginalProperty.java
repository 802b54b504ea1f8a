package everett.machine;

import everett.object.JsObject;
import everett.object.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A property of an intrinsic object, noted when that is made, so that it is seen when a program puts another in its
 * place.
 */
final class OriginalProperty {
  final JsObject holder;
  private final Object key;

  /** The value, or the accessor. */
  final Object content;

  private @Nullable Shape shape;
  private int slot;

  OriginalProperty(JsObject holder, Object key) {
    this.holder = holder;
    this.key = key;
    this.content = holder.slots[holder.shape.find(key)];
  }

  /** Whether the object has the property still. */
  boolean isInPlace() {
    return (holder.shape == shape || find()) && holder.slots[slot] == content;
  }

  private boolean find() {
    Shape s = holder.shape;
    int i = s.find(key);
    if (i < 0 || s.dictionaryMode()) {
      return false;
    }
    shape = s;
    slot = i;
    return true;
  }
}
