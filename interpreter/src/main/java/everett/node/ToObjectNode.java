package everett.node;

import everett.machine.Frame;
import everett.operation.TypeConversion;

/** ToObject of a value. */
public final class ToObjectNode extends Node {
  private final Node value;

  public ToObjectNode(Node value) {
    this.value = value;
  }

  @Override
  public Object execute(Frame frame) {
    return TypeConversion.toObject(value.execute(frame));
  }
}
