package everett.generator;

import everett.lineage.Running;
import everett.machine.Agent;
import everett.machine.Frame;
import org.jspecify.annotations.Nullable;

/** The activation of a generator. Those that delegate to each other are linked, see {@link DelegationChain}. */
final class GeneratorActivation extends Activation {
  /** Its start has not been left. */
  boolean fresh = true;

  /** It is running. A generator that waits for one that is running is not. */
  boolean running;

  /**
   * Who waits for this one at its {@code yield*}; the {@link #caller} too, but while somebody else resumes this one.
   */
  @Nullable GeneratorActivation parent;

  /** For whom this one waits at its {@code yield*}. */
  @Nullable GeneratorActivation child;

  /** The innermost of those that this one waits for, as seen last; itself if it waits for nobody. */
  GeneratorActivation leaf = this;

  /**
   * The steps of the {@code function **} around that made the generator, which run while it does (rule 3); else null.
   */
  final @Nullable Running context;

  GeneratorActivation(Frame frame, Step entry) {
    super(frame, entry);
    Running home = frame.function.home;
    context = home == null ? null : home.current(frame.function.code.realm.agent.running);
  }

  @Override
  void go(Step from) {
    Agent agent = function.code.realm.agent;
    Running outer = agent.running;
    if (context != null) {
      agent.running = context.over(outer);
    }
    running = true;
    fresh = false;
    try {
      super.go(from);
    } finally {
      running = false;
      if (context != null) {
        agent.running = outer;
      }
    }
  }
}
