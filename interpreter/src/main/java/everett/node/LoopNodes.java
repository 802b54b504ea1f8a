package everett.node;

import everett.machine.Agent;
import everett.machine.Frame;
import org.jspecify.annotations.Nullable;

/** {@code while}, {@code do} and {@code for}. Each turn passes the safepoint. */
public final class LoopNodes {
  private LoopNodes() {}

  /** {@code while (test) body}, and {@code for} without captured variables: update is null for the former. */
  public static final class Loop extends Statement {
    private final Agent agent;
    private final @Nullable Node test;
    private final @Nullable Node update;
    private final Statement body;
    private final int label;

    /**
     * @param label the number of the loop's label, or less than 0
     */
    public Loop(Agent agent, @Nullable Node test, @Nullable Node update, Statement body, int label) {
      this.agent = agent;
      this.test = test;
      this.update = update;
      this.body = body;
      this.label = LABELS + 2 * label;
    }

    @Override
    public int execute(Frame frame) {
      while (test == null || test.executeBoolean(frame)) {
        int c = body.execute(frame);
        if (c != NORMAL && c != CONTINUE && c != label + 1) {
          return c == BREAK || c == label ? NORMAL : c;
        }
        if (update != null) {
          update.executeVoid(frame);
        }
        if (agent.interrupted) {
          agent.safepoint();
        }
      }
      return NORMAL;
    }
  }

  /** {@code for} whose closures keep the variables of their own turn: the heap scope is copied at each. */
  public static final class CopyingLoop extends Statement {
    private final Agent agent;
    private final @Nullable Node test;
    private final @Nullable Node update;
    private final Statement body;
    private final int label;

    public CopyingLoop(Agent agent, @Nullable Node test, @Nullable Node update, Statement body, int label) {
      this.agent = agent;
      this.test = test;
      this.update = update;
      this.body = body;
      this.label = LABELS + 2 * label;
    }

    @Override
    public int execute(Frame frame) {
      frame.scope = frame.scope.clone();
      while (test == null || test.executeBoolean(frame)) {
        int c = body.execute(frame);
        if (c != NORMAL && c != CONTINUE && c != label + 1) {
          return c == BREAK || c == label ? NORMAL : c;
        }
        frame.scope = frame.scope.clone();
        if (update != null) {
          update.executeVoid(frame);
        }
        if (agent.interrupted) {
          agent.safepoint();
        }
      }
      return NORMAL;
    }
  }

  /** {@code do body while (test)}. */
  public static final class DoWhile extends Statement {
    private final Agent agent;
    private final Statement body;
    private final Node test;
    private final int label;

    public DoWhile(Agent agent, Statement body, Node test, int label) {
      this.agent = agent;
      this.body = body;
      this.test = test;
      this.label = LABELS + 2 * label;
    }

    @Override
    public int execute(Frame frame) {
      do {
        int c = body.execute(frame);
        if (c != NORMAL && c != CONTINUE && c != label + 1) {
          return c == BREAK || c == label ? NORMAL : c;
        }
        if (agent.interrupted) {
          agent.safepoint();
        }
      } while (test.executeBoolean(frame));
      return NORMAL;
    }
  }
}
