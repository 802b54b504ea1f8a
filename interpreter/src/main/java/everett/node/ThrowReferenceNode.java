package everett.node;

import everett.machine.Frame;

/** Throws a ReferenceError. */
public final class ThrowReferenceNode extends Node {
  private final String message;
  private final int position;

  public ThrowReferenceNode(String message, int position) {
    this.message = message;
    this.position = position;
  }

  @Override
  public Object execute(Frame frame) {
    throw frame.at(position).referenceError(message);
  }
}
