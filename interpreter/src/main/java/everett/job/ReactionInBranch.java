package everett.job;

import everett.lineage.Running;
import everett.machine.Agent;
import everett.object.StackTrace;
import org.jspecify.annotations.Nullable;

/** A reaction that was registered by steps of parallel generators, which run while it does (rule 3). */
final class ReactionInBranch implements PromiseObject.Reaction {
  private final Agent agent;
  private final Running running;
  private final PromiseObject.Reaction reaction;

  ReactionInBranch(Agent agent, Running running, PromiseObject.Reaction reaction) {
    this.agent = agent;
    this.running = running;
    this.reaction = reaction;
  }

  @Override
  public void fulfilled(Object value) {
    Running outer = agent.running;
    agent.running = running;
    try {
      reaction.fulfilled(value);
    } finally {
      agent.running = outer;
    }
  }

  @Override
  public StackTrace.@Nullable Waiting waiting() {
    return reaction.waiting();
  }

  @Override
  public @Nullable PromiseObject settles() {
    return reaction.settles();
  }

  @Override
  public void rejected(Object reason) {
    Running outer = agent.running;
    agent.running = running;
    try {
      reaction.rejected(reason);
    } finally {
      agent.running = outer;
    }
  }
}
