package everett.machine;

import everett.object.JsObject;
import everett.object.Shape;
import org.jspecify.annotations.Nullable;

/** A method of an intrinsic object, noted when that is made, so that it is seen when a program puts another in its place. */
final class OriginalMethod {
  final JsObject holder;
  private final Object key;
  final Object function;
  private @Nullable Shape shape;
  private int slot;

  OriginalMethod(JsObject holder, Object key) {
    this.holder = holder;
    this.key = key;
    this.function = holder.get(key);
  }

  /** Whether the object has the method still. */
  boolean isInPlace() {
    return (holder.shape == shape || find()) && holder.slots[slot] == function;
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
