package everett.node;

import everett.machine.Agent;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.object.Undefined;
import org.jspecify.annotations.Nullable;

/** {@code try}. Restores heap scope and frame as they were at entry: blocks and calls on the way need no finally. */
public final class TryNode extends Statement {
  private final Agent agent;
  private final Statement body;
  private final int slot;
  private final @Nullable Statement handler;
  private final @Nullable Statement finalizer;

  /**
   * @param slot a hidden slot that takes what was thrown
   */
  public TryNode(
      Agent agent, Statement body, int slot, @Nullable Statement handler, @Nullable Statement finalizer) {
    this.agent = agent;
    this.body = body;
    this.slot = slot;
    this.handler = handler;
    this.finalizer = finalizer;
  }

  @Override
  public int execute(Frame frame) {
    if (finalizer == null) {
      return caught(frame);
    }
    Object[] scope = frame.scope;
    int c;
    try {
      c = caught(frame);
    } catch (JsThrow | StackOverflowError t) {
      JsThrow thrown = JsThrow.of(t, agent.realm);
      frame.scope = scope;
      frame.caught(agent);
      frame.value = Undefined.UNDEFINED;
      int f = finalizer.execute(frame);
      if (f != NORMAL) {
        return f;
      }
      throw thrown;
    }
    frame.scope = scope;
    Object value = frame.value;
    frame.value = Undefined.UNDEFINED;
    int f = finalizer.execute(frame);
    if (f != NORMAL) {
      return f;
    }
    frame.value = value;
    return c;
  }

  private int caught(Frame frame) {
    if (handler == null) {
      return body.execute(frame);
    }
    Object[] scope = frame.scope;
    try {
      return body.execute(frame);
    } catch (JsThrow | StackOverflowError t) {
      frame.caught(agent);
      frame.scope = scope;
      frame.slots[slot] = JsThrow.of(t, agent.realm).value;
      frame.value = Undefined.UNDEFINED;
      return handler.execute(frame);
    }
  }
}
