package everett.node;

import everett.machine.Agent;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.object.BuiltinIterator;
import everett.object.JsArray;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;

/** {@code for (target of iterable)}. */
public final class ForOfNode extends Statement {
  private final Agent agent;
  private final Node iterable;
  private final TargetNode target;
  private final Statement body;
  private final int label;
  private final int scopeSize;
  private final int position;
  private final String source;

  /**
   * @param source the iterable's source text, for messages
   * @param scopeSize the size of the heap scope of each turn; 0 if there is none
   */
  public ForOfNode(
      Agent agent, Node iterable, TargetNode target, Statement body, int label, int scopeSize, int position,
      String source) {
    this.agent = agent;
    this.iterable = iterable;
    this.target = target;
    this.body = body;
    this.label = LABELS + 2 * label;
    this.scopeSize = scopeSize;
    this.position = position;
    this.source = source;
  }

  @Override
  public int execute(Frame frame) {
    Object v = iterable.execute(frame);
    frame.at(position);
    if (v instanceof JsArray a && Iterators.isPristine(a)) {
      return overArray(frame, a);
    }
    return iterate(frame, Iterators.getIterator(v, source));
  }

  /** Nobody can see that there is no iterator, as long as the array and its prototypes stay as they are. */
  private int overArray(Frame frame, JsArray a) {
    Object[] outer = frame.scope;
    for (int i = 0; i < a.length(); i++) {
      Object v = a.getElement(i);
      if (scopeSize > 0) {
        ScopeNodes.enter(frame, scopeSize);
      }
      target.prepare(frame);
      target.assign(frame, v);
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

  private int iterate(Frame frame, IteratorRecord r) {
    Object[] outer = frame.scope;
    BuiltinIterator builtin = r.builtin;
    for (;;) {
      frame.position = position;
      Object v = builtin == null ? Iterators.stepValue(r) : builtin.step(r.realm());
      if (v == null) {
        return NORMAL;
      }
      int c = turn(frame, r, outer, v);
      if (c != NORMAL && c != CONTINUE && c != label + 1) {
        Object value = frame.value;
        Iterators.close(r);
        frame.value = value;
        return c == BREAK || c == label ? NORMAL : c;
      }
      if (agent.interrupted) {
        agent.safepoint();
      }
    }
  }

  private int turn(Frame frame, IteratorRecord r, Object[] outer, Object v) {
    try {
      if (scopeSize > 0) {
        ScopeNodes.enter(frame, scopeSize);
      }
      target.prepare(frame);
      target.assign(frame, v);
      int c = body.execute(frame);
      frame.scope = outer;
      return c;
    } catch (JsThrow | StackOverflowError t) {
      frame.caught(agent);
      throw Iterators.close(r, JsThrow.of(t, agent.realm));
    }
  }
}
