package everett.node;

import everett.machine.Frame;

/** An assignment to a constant, or in sloppy code to the name of a function expression, which does nothing. */
public final class ConstantAssignmentNode extends Node {
  private final Node read;
  private final Node value;
  private final boolean silent;
  private final int position;

  /**
   * @param read reads the variable, and throws if it is not initialised
   */
  public ConstantAssignmentNode(Node read, Node value, boolean silent, int position) {
    this.read = read;
    this.value = value;
    this.silent = silent;
    this.position = position;
  }

  @Override
  public Object execute(Frame frame) {
    Object v = value.execute(frame);
    read.execute(frame);
    if (silent) {
      return v;
    }
    throw frame.at(position).typeError("Assignment to constant variable.");
  }
}
