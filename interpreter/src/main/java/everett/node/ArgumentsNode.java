package everett.node;

import everett.machine.Frame;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Accessor;
import everett.object.ArgumentsObject;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import org.jspecify.annotations.Nullable;

/** Makes the {@code arguments} object from all arguments, which are the frame's value at entry. */
public final class ArgumentsNode extends Node {
  private static final int[] NONE = {};
  private final Realm realm;
  private final boolean mapped;
  private final int[] indices;

  /** Of the objects made here. */
  private @Nullable Shape shape;

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
    Shape s = shape;
    if (s == null) {
      shape = s = ArgumentsObject.shape(realm.get(Intrinsic.OBJECT_PROTOTYPE))
          .with("length", Shape.WC)
          .with(Symbol.ITERATOR, Shape.WC)
          .with("callee", mapped ? Shape.WC : Shape.ACCESSOR);
    }
    Object iterator = realm.get(Intrinsic.ARRAY_PROTOTYPE_VALUES);
    if (!mapped) {
      JsObject thrower = realm.get(Intrinsic.THROW_TYPE_ERROR);
      Object[] slots = {values.length, iterator, new Accessor(thrower, thrower)};
      return new ArgumentsObject(s, slots, null, NONE, values.clone());
    }
    int[] map = java.util.Arrays.copyOf(indices, Math.min(indices.length, values.length));
    Object[] slots = {values.length, iterator, frame.function};
    return new ArgumentsObject(s, slots, map.length == 0 ? null : frame.scope, map, values.clone());
  }
}
