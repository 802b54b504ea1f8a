package everett.node;

import everett.machine.Frame;

/** {@code this}, in the function whose it is or in an arrow function. */
public final class ThisNode extends Node {
  private final int position;

  public ThisNode(int position) {
    this.position = position;
  }

  @Override
  public Object execute(Frame frame) {
    Object v = frame.self;
    if (v != null) {
      return v;
    }
    throw frame.at(position).referenceError(
        "Must call super constructor in derived class before accessing 'this' or returning from derived constructor");
  }
}
