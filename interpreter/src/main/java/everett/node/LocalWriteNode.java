package everett.node;

import everett.machine.Frame;

/** Gives a variable in the frame, or a hidden slot, a value. */
public final class LocalWriteNode extends Node {
  private final int slot;
  private final Node value;

  public LocalWriteNode(int slot, Node value) {
    this.slot = slot;
    this.value = value;
  }

  @Override
  public Object execute(Frame frame) {
    return frame.slots[slot] = value.execute(frame);
  }

  @Override
  public int executeInt(Frame frame) throws Unexpected {
    int v;
    try {
      v = value.executeInt(frame);
    } catch (Unexpected u) {
      frame.slots[slot] = u.value;
      throw u;
    }
    frame.slots[slot] = v;
    return v;
  }

  @Override
  public double executeDouble(Frame frame) throws Unexpected {
    double v;
    try {
      v = value.executeDouble(frame);
    } catch (Unexpected u) {
      frame.slots[slot] = u.value;
      throw u;
    }
    frame.slots[slot] = v;
    return v;
  }

  /** The same for a variable that may be uninitialised, which is an error. */
  public static final class Checked extends Node {
    private final int slot;
    private final String lexical;
    private final int position;
    private final Node value;

    public Checked(int slot, String lexical, int position, Node value) {
      this.slot = slot;
      this.lexical = lexical;
      this.position = position;
      this.value = value;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = value.execute(frame);
      if (frame.slots[slot] == null) {
        ScopeReadNode.empty(frame, lexical, position);
      }
      return frame.slots[slot] = v;
    }
  }
}
