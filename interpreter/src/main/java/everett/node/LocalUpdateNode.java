package everett.node;

import everett.machine.Frame;
import everett.object.Undefined;
import everett.operation.Arithmetic;
import everett.operation.TypeConversion;

/** {@code i++}, {@code --i} and so on of a variable in the frame that needs no check. */
public final class LocalUpdateNode extends Node {
  private final int slot;
  private final int by;
  private final boolean prefix;
  private final int position;

  public LocalUpdateNode(int slot, int by, boolean prefix, int position) {
    this.slot = slot;
    this.by = by;
    this.prefix = prefix;
    this.position = position;
  }

  @Override
  public Object execute(Frame frame) {
    Object v = frame.slots[slot];
    if (v instanceof Integer i) {
      int n = i + by;
      if (n > Integer.MIN_VALUE && n < Integer.MAX_VALUE) {
        Integer boxed = n;
        frame.slots[slot] = boxed;
        return prefix ? boxed : v;
      }
    }
    return slow(frame, v);
  }

  @Override
  public int executeInt(Frame frame) throws Unexpected {
    return expectInt(execute(frame));
  }

  @Override
  public void executeVoid(Frame frame) {
    execute(frame);
  }

  private Object slow(Frame frame, Object v) {
    frame.position = position;
    Object old = TypeConversion.toNumeric(v == null ? Undefined.UNDEFINED : v);
    Object n = Arithmetic.increment(old, by);
    frame.slots[slot] = n;
    return prefix ? n : old;
  }
}
