package everett.node;

import everett.machine.Agent;
import everett.machine.Frame;
import everett.object.Null;
import everett.object.Undefined;
import everett.operation.TypeConversion;

/**
 * {@code for (target in object)}: the enumerable string keys of the object and its prototypes, each once, those that
 * were there at the start and still are.
 */
public final class ForInNode extends Statement {
  private final Agent agent;
  private final Node object;
  private final TargetNode target;
  private final Statement body;
  private final int label;
  private final int scopeSize;

  public ForInNode(Agent agent, Node object, TargetNode target, Statement body, int label, int scopeSize) {
    this.agent = agent;
    this.object = object;
    this.target = target;
    this.body = body;
    this.label = LABELS + 2 * label;
    this.scopeSize = scopeSize;
  }

  @Override
  public int execute(Frame frame) {
    Object v = object.execute(frame);
    if (v == Undefined.UNDEFINED || v == Null.NULL) {
      return NORMAL;
    }
    Object[] outer = frame.scope;
    ForInKeysNode.Keys keys = new ForInKeysNode.Keys(TypeConversion.toObject(v));
    for (Object key = keys.next(); key != null; key = keys.next()) {
      if (scopeSize > 0) {
        ScopeNodes.enter(frame, scopeSize);
      }
      target.prepare(frame);
      target.assign(frame, key);
      int c = body.execute(frame);
      frame.scope = outer;
      if (c != NORMAL && c != CONTINUE && c != label + 1) {
        return c == BREAK || c == label ? NORMAL : c;
      }
      if (agent.interrupted) {
        agent.safepoint();
      }
    }
    return NORMAL;
  }
}
