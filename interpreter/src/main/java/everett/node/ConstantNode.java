package everett.node;

import everett.machine.Frame;

/** A literal that is no number, or a value known to the planner. */
public final class ConstantNode extends Node {
  public final Object value;

  public ConstantNode(Object value) {
    this.value = value;
  }

  @Override
  public Object execute(Frame frame) {
    return value;
  }
}
