package everett.generator;

import everett.lineage.Running;
import everett.machine.Agent;
import everett.machine.Frame;
import everett.machine.Intrinsic;
import everett.node.Statement;
import everett.object.JsObject;

/** What a call of a {@code function **} does: rule 11. */
public final class ParallelStarts {
  private ParallelStarts() {}

  /** The whole call: its parameters are evaluated by the step that makes the start state. */
  public static final class Call extends Statement {
    private final Statement body;
    private final ParallelForm form;

    public Call(Statement body, ParallelForm form) {
      this.body = body;
      this.form = form;
    }

    @Override
    public int execute(Frame frame) {
      ParallelActivation a = new ParallelActivation(frame, form);
      Agent agent = frame.function.code.realm.agent;
      Running outer = agent.running;
      agent.frame = a;
      agent.running = a.begin(outer, null);
      try {
        int c = body.execute(a);
        frame.value = a.value;
        return c;
      } finally {
        a.end();
        agent.running = outer;
      }
    }
  }

  /** Makes the start state. */
  public static final class State extends Statement {
    private final Step entry;

    public State(Step entry) {
      this.entry = entry;
    }

    @Override
    public int execute(Frame frame) {
      JsObject prototype = Starts.prototype(frame, Intrinsic.PARALLEL_GENERATOR_PROTOTYPE);
      frame.value = ParallelState.start(prototype, (ParallelActivation) frame, entry);
      return RETURN;
    }
  }

  /** Makes the start state of an async one. */
  public static final class AsyncState extends Statement {
    private final Step entry;

    public AsyncState(Step entry) {
      this.entry = entry;
    }

    @Override
    public int execute(Frame frame) {
      JsObject prototype = Starts.prototype(frame, Intrinsic.ASYNC_PARALLEL_GENERATOR_PROTOTYPE);
      frame.value = AsyncParallelState.start(prototype, (ParallelActivation) frame, entry);
      return RETURN;
    }
  }
}
