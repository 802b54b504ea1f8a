package everett.node;

import everett.machine.Frame;

/** An expression that the machine cannot evaluate: says so when it is reached. */
public final class UnsupportedNode extends Node {
  private final String what;
  private final int position;

  public UnsupportedNode(String what, int position) {
    this.what = what;
    this.position = position;
  }

  @Override
  public Object execute(Frame frame) {
    throw frame.at(position).syntaxError(what + " is not supported");
  }
}
