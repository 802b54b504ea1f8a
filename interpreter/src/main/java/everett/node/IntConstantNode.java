package everett.node;

import everett.machine.Frame;

/** A literal that is an int. */
public final class IntConstantNode extends Node {
  public final int value;
  private final Integer boxed;

  public IntConstantNode(int value) {
    this.value = value;
    boxed = value;
  }

  @Override
  public Object execute(Frame frame) {
    return boxed;
  }

  @Override
  public int executeInt(Frame frame) throws Unexpected {
    return value;
  }

  @Override
  public double executeDouble(Frame frame) throws Unexpected {
    return value;
  }
}
