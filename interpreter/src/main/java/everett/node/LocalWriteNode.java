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
}
