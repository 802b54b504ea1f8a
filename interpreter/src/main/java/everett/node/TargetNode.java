package everett.node;

import everett.machine.Frame;

/** What a value can be assigned to: a variable, a property or a pattern. */
public abstract class TargetNode {
  /** The source text of what a pattern takes apart, for messages; empty where the value itself tells more. */
  public String source = "";

  /** Where a pattern takes something apart. */
  public int position;

  /** Evaluates what stands before the value is known: the object and key of a property. */
  public void prepare(Frame frame) {}

  /** Assigns. */
  public abstract void assign(Frame frame, Object value);

  /** A variable in the frame. */
  public static final class Local extends TargetNode {
    private final int slot;

    public Local(int slot) {
      this.slot = slot;
    }

    @Override
    public void assign(Frame frame, Object value) {
      frame.slots[slot] = value;
    }
  }

  /** A captured variable. */
  public static final class Captured extends TargetNode {
    private final int hops;
    private final int index;

    public Captured(int hops, int index) {
      this.hops = hops;
      this.index = index;
    }

    @Override
    public void assign(Frame frame, Object value) {
      ScopeReadNode.scope(frame, hops)[index] = value;
    }
  }

  /** Anything that a node assigns to from a hidden slot. */
  public static final class Hidden extends TargetNode {
    private final Node[] preparation;
    private final int slot;
    private final Node write;

    public Hidden(Node[] preparation, int slot, Node write) {
      this.preparation = preparation;
      this.slot = slot;
      this.write = write;
    }

    @Override
    public void prepare(Frame frame) {
      for (Node n : preparation) {
        n.executeVoid(frame);
      }
    }

    @Override
    public void assign(Frame frame, Object value) {
      frame.slots[slot] = value;
      write.executeVoid(frame);
    }
  }

  /** Evaluates a value and assigns it; gives the value. */
  public static final class Assign extends Node {
    private final TargetNode target;
    private final Node value;

    public Assign(TargetNode target, Node value) {
      this.target = target;
      this.value = value;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = value.execute(frame);
      target.prepare(frame);
      target.assign(frame, v);
      return v;
    }
  }
}
