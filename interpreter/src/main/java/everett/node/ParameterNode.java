package everett.node;

import everett.machine.Frame;
import everett.object.Undefined;

/** An argument, or the default value of its parameter. */
public final class ParameterNode extends Node {
  private final int slot;
  private final Node initializer;

  public ParameterNode(int slot, Node initializer) {
    this.slot = slot;
    this.initializer = initializer;
  }

  @Override
  public Object execute(Frame frame) {
    Object v = frame.slots[slot];
    return v == null || v == Undefined.UNDEFINED ? initializer.execute(frame) : v;
  }
}
