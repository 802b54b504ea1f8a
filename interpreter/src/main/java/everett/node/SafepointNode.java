package everett.node;

import everett.machine.Agent;
import everett.machine.Frame;
import everett.object.Undefined;

/** The safepoint of a loop that is lowered. */
public final class SafepointNode extends Node {
  private final Agent agent;

  public SafepointNode(Agent agent) {
    this.agent = agent;
  }

  @Override
  public Object execute(Frame frame) {
    if (agent.interrupted) {
      agent.safepoint();
    }
    return Undefined.UNDEFINED;
  }
}
