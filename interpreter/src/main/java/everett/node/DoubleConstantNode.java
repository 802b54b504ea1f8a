package everett.node;

import everett.machine.Frame;

/** A literal that is a number but no int. */
public final class DoubleConstantNode extends Node {
  private final double value;
  private final Double boxed;

  public DoubleConstantNode(double value) {
    this.value = value;
    boxed = value;
  }

  @Override
  public Object execute(Frame frame) {
    return boxed;
  }

  @Override
  public double executeDouble(Frame frame) throws Unexpected {
    return value;
  }
}
