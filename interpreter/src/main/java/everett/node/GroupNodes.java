package everett.node;

import everett.lineage.Run;
import everett.machine.Frame;
import everett.object.Undefined;
import org.jspecify.annotations.Nullable;

/**
 * Variables of a {@code function **} that lie in a group of its frame: a step copies a group when it first writes it.
 */
public final class GroupNodes {
  private GroupNodes() {}

  private static Object[] own(Frame frame, int slot) {
    Run run = frame.run();
    if (run == null) {
      throw new IllegalStateException("no step");
    }
    return run.own(slot);
  }

  /** Reads one. */
  public static final class Read extends Node {
    private final int slot;
    private final int index;
    private final @Nullable String lexical;
    private final int position;

    /**
     * @param lexical the variable's name, if reading it before its initialisation is an error
     */
    public Read(int slot, int index, @Nullable String lexical, int position) {
      this.slot = slot;
      this.index = index;
      this.lexical = lexical;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = ((Object[]) frame.slots[slot])[index];
      return v != null ? v : ScopeReadNode.empty(frame, lexical, position);
    }
  }

  /** Gives one a value. */
  public static final class Write extends Node {
    private final int slot;
    private final int index;
    private final @Nullable String lexical;
    private final int position;
    private final Node value;

    /**
     * @param lexical the variable's name, if assigning to it before its initialisation is an error
     */
    public Write(int slot, int index, @Nullable String lexical, int position, Node value) {
      this.slot = slot;
      this.index = index;
      this.lexical = lexical;
      this.position = position;
      this.value = value;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = value.execute(frame);
      Object[] group = own(frame, slot);
      if (group[index] == null) {
        ScopeReadNode.empty(frame, lexical, position);
      }
      return group[index] = v;
    }
  }

  /** Makes one uninitialised, since its block is entered anew. */
  public static final class Clear extends Node {
    private final int slot;
    private final int index;

    public Clear(int slot, int index) {
      this.slot = slot;
      this.index = index;
    }

    @Override
    @SuppressWarnings("NullAway") // null means: not initialised
    public Object execute(Frame frame) {
      own(frame, slot)[index] = null;
      return Undefined.UNDEFINED;
    }
  }
}
