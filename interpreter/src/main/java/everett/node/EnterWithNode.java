package everett.node;

import everett.machine.Frame;

/** Puts the object of a with statement into the heap scope that has just been entered for it. */
public final class EnterWithNode extends Node {
  private final Node object;

  public EnterWithNode(Node object) {
    this.object = object;
  }

  @Override
  public Object execute(Frame frame) {
    return frame.scope[1] = object.execute(frame);
  }
}
