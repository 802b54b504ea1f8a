package everett.node;

import everett.machine.Frame;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Accessor;
import everett.object.ArgumentsObject;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;

/** Makes the {@code arguments} object from all arguments, which are the frame's value at entry. */
public final class ArgumentsNode extends Node {
  private static final int[] NONE = {};
  private final Realm realm;
  private final boolean mapped;
  private final int[] indices;

  /**
   * @param mapped sloppy code with simple parameters
   * @param indices for each parameter its place in the innermost heap scope; 0 for one hidden by a later one
   */
  public ArgumentsNode(Realm realm, boolean mapped, int[] indices) {
    this.realm = realm;
    this.mapped = mapped;
    this.indices = indices;
  }

  @Override
  public Object execute(Frame frame) {
    Object[] values = frame.arguments();
    JsObject prototype = realm.get(Intrinsic.OBJECT_PROTOTYPE);
    ArgumentsObject a;
    if (mapped) {
      int[] map = java.util.Arrays.copyOf(indices, Math.min(indices.length, values.length));
      a = new ArgumentsObject(prototype, map.length == 0 ? null : frame.scope, map);
    } else {
      a = new ArgumentsObject(prototype, null, NONE);
    }
    for (int i = 0; i < values.length; i++) {
      a.put(i, values[i], Shape.WEC);
    }
    a.put("length", values.length, Shape.WC);
    a.put(Symbol.ITERATOR, realm.get(Intrinsic.ARRAY_PROTOTYPE_VALUES), Shape.WC);
    if (mapped) {
      a.put("callee", frame.function, Shape.WC);
    } else {
      JsObject thrower = realm.get(Intrinsic.THROW_TYPE_ERROR);
      a.put("callee", new Accessor(thrower, thrower), Shape.ACCESSOR);
    }
    return a;
  }
}
