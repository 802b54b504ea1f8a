package everett.node;

import everett.machine.Frame;
import everett.object.Null;
import everett.object.PropertyKey;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/** The key of {@code object[key]} where it is both read and written: converted once, after the object was checked. */
public final class KeyNode extends Node {
  private final Node object;
  private final Node key;
  private final int position;

  public KeyNode(Node object, Node key, int position) {
    this.object = object;
    this.key = key;
    this.position = position;
  }

  @Override
  public Object execute(Frame frame) {
    Object k = key.execute(frame);
    return k instanceof Integer || k instanceof String ? k : convert(frame, object.execute(frame), k, position);
  }

  /** The key of that object as a property key's value. */
  static Object convert(Frame frame, Object o, Object k, int position) {
    if (k instanceof Integer || k instanceof String) {
      return k;
    }
    if (o == Undefined.UNDEFINED || o == Null.NULL) {
      throw frame.at(position).typeError(ObjectOperations.cannotRead(o, k));
    }
    frame.at(position);
    return PropertyKey.value(TypeConversion.toPropertyKey(k));
  }
}
