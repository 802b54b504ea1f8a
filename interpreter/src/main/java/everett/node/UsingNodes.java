package everett.node;

import everett.machine.Agent;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.operation.DisposeCapability;

/** {@code using}, and what blocks that suspend have in common with those that do not. */
public final class UsingNodes {
  private UsingNodes() {}

  /** Makes the record of a block's resources. */
  public static final class Open extends Node {
    @Override
    public Object execute(Frame frame) {
      return new DisposeCapability();
    }
  }

  /** Notes the value of a declaration to be disposed of; gives the value. */
  public static final class Add extends Node {
    private final Node value;
    private final int slot;
    private final boolean async;
    private final int position;

    /**
     * @param slot the hidden slot of the block's resources
     */
    public Add(Node value, int slot, boolean async, int position) {
      this.value = value;
      this.slot = slot;
      this.async = async;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = value.execute(frame);
      ((DisposeCapability) frame.slots[slot]).add(frame.at(position), v, async);
      return v;
    }
  }

  /** A block with such declarations. */
  public static final class Dispose extends Statement {
    private final Agent agent;
    private final Statement body;
    private final int slot;

    public Dispose(Agent agent, Statement body, int slot) {
      this.agent = agent;
      this.body = body;
      this.slot = slot;
    }

    @Override
    public int execute(Frame frame) {
      DisposeCapability resources = new DisposeCapability();
      frame.slots[slot] = resources;
      Object[] scope = frame.scope;
      JsThrow thrown = null;
      int c = NORMAL;
      try {
        c = body.execute(frame);
      } catch (JsThrow | StackOverflowError t) {
        frame.scope = scope;
        frame.caught(agent);
        thrown = JsThrow.of(t, agent.realm);
      }
      Object value = frame.value;
      resources.begin(thrown);
      resources.proceed(agent.realm);
      thrown = resources.completion();
      if (thrown != null) {
        throw thrown;
      }
      frame.value = value;
      return c;
    }
  }
}
