package everett.node;

import everett.machine.Frame;
import everett.object.Undefined;

/** An assignment that fails while its variable is not initialised: reads it first. */
public final class CheckedWriteNode extends Node {
  private final Node read;
  private final Node value;
  private final Node write;
  private final int slot;

  /**
   * @param read reads the variable, and throws if it is not initialised
   * @param write assigns the value of that hidden slot
   */
  public CheckedWriteNode(Node read, Node value, int slot, Node write) {
    this.read = read;
    this.value = value;
    this.slot = slot;
    this.write = write;
  }

  @Override
  public Object execute(Frame frame) {
    Object v = value.execute(frame);
    read.execute(frame);
    frame.slots[slot] = v;
    write.execute(frame);
    frame.slots[slot] = Undefined.UNDEFINED;
    return v;
  }
}
