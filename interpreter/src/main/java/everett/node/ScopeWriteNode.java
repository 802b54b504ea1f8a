package everett.node;

import everett.machine.Frame;

/** Gives a captured variable a value. */
public final class ScopeWriteNode extends Node {
  private final int hops;
  private final int index;
  private final Node value;

  public ScopeWriteNode(int hops, int index, Node value) {
    this.hops = hops;
    this.index = index;
    this.value = value;
  }

  @Override
  public Object execute(Frame frame) {
    Object v = value.execute(frame);
    return ScopeReadNode.scope(frame, hops)[index] = v;
  }
}
