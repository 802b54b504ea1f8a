package everett.node;

import everett.machine.Frame;
import org.jspecify.annotations.Nullable;

/** Gives a captured variable a value. */
public final class ScopeWriteNode extends Node {
  private final int hops;
  private final int index;
  private final @Nullable String lexical;
  private final int position;
  private final Node value;

  /**
   * @param lexical the variable's name, if assigning to it before its initialisation is an error
   */
  public ScopeWriteNode(int hops, int index, @Nullable String lexical, int position, Node value) {
    this.hops = hops;
    this.index = index;
    this.lexical = lexical;
    this.position = position;
    this.value = value;
  }

  @Override
  public Object execute(Frame frame) {
    Object v = value.execute(frame);
    Object[] scope = ScopeReadNode.scope(frame, hops);
    if (scope[index] == null) {
      ScopeReadNode.empty(frame, lexical, position);
    }
    return scope[index] = v;
  }
}
