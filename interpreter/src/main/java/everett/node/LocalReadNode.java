package everett.node;

import everett.machine.Frame;
import everett.object.Undefined;
import org.jspecify.annotations.Nullable;

/** A variable in the frame. An empty slot is undefined, or, if the name is given, an error. */
public final class LocalReadNode extends Node {
  final int slot;
  private final @Nullable String lexical;
  private final int position;

  /**
   * @param lexical the variable's name, if reading it before its initialisation is an error
   */
  public LocalReadNode(int slot, @Nullable String lexical, int position) {
    this.slot = slot;
    this.lexical = lexical;
    this.position = position;
  }

  /** Reading it cannot throw. */
  public boolean isPlain() {
    return lexical == null;
  }

  @Override
  public Object execute(Frame frame) {
    Object v = frame.slots[slot];
    return v != null ? v : empty(frame);
  }

  @Override
  public int executeInt(Frame frame) throws Unexpected {
    Object v = frame.slots[slot];
    if (v instanceof Integer i) {
      return i;
    }
    throw new Unexpected(v != null ? v : empty(frame));
  }

  @Override
  public double executeDouble(Frame frame) throws Unexpected {
    Object v = frame.slots[slot];
    if (v instanceof Double d) {
      return d;
    }
    if (v instanceof Integer i) {
      return i;
    }
    throw new Unexpected(v != null ? v : empty(frame));
  }

  private Object empty(Frame frame) {
    if (lexical == null) {
      return Undefined.UNDEFINED;
    }
    throw frame.at(position).referenceError("Cannot access '" + lexical + "' before initialization");
  }
}
