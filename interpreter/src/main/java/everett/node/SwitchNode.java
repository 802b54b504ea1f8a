package everett.node;

import everett.machine.Frame;
import everett.object.SameValue;
import org.jspecify.annotations.Nullable;

/** {@code switch}. */
public final class SwitchNode extends Statement {
  private final Node value;
  private final @Nullable Node[] tests;
  private final Statement[] bodies;
  private final int otherwise;
  private final @Nullable SwitchTable table;

  /**
   * @param tests null for default
   */
  public SwitchNode(Node value, @Nullable Node[] tests, Statement[] bodies) {
    this.value = value;
    this.tests = tests;
    this.bodies = bodies;
    int d = tests.length;
    for (int i = 0; i < tests.length; i++) {
      if (tests[i] == null) {
        d = i;
      }
    }
    otherwise = d;
    table = SwitchTable.of(tests, d);
  }

  @Override
  public int execute(Frame frame) {
    Object v = value.execute(frame);
    int at = table != null ? table.find(v) : compare(v, frame);
    for (; at < bodies.length; at++) {
      int c = bodies[at].execute(frame);
      if (c != NORMAL) {
        return c == BREAK ? NORMAL : c;
      }
    }
    return NORMAL;
  }

  private int compare(Object v, Frame frame) {
    for (int i = 0; i < tests.length; i++) {
      Node t = tests[i];
      if (t != null && SameValue.isStrictlyEqual(v, t.execute(frame))) {
        return i;
      }
    }
    return otherwise;
  }
}
