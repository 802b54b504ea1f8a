package everett.node;

import everett.machine.Frame;
import everett.operation.TypeConversion;

/**
 * An expression. Every variant evaluates it exactly once and never gives Java's null. A typed variant returns the value
 * in Java form, or throws {@link Unexpected} carrying the value when it has another form: the evaluation is over then
 * and never repeated. No loops over children and no shared template methods in here: HotSpot profiles methods, not
 * nodes.
 */
public abstract class Node {
  public abstract Object execute(Frame frame);

  /** The value as an int, if it is one (and not -0). */
  public int executeInt(Frame frame) throws Unexpected {
    Object v = execute(frame);
    if (v instanceof Integer i) {
      return i;
    }
    throw new Unexpected(v);
  }

  /** The value as a double, if it is a Number. */
  public double executeDouble(Frame frame) throws Unexpected {
    Object v = execute(frame);
    if (v instanceof Double d) {
      return d;
    }
    if (v instanceof Integer i) {
      return i;
    }
    throw new Unexpected(v);
  }

  /** ToBoolean of the value. */
  public boolean executeBoolean(Frame frame) {
    Object v = execute(frame);
    return v instanceof Boolean b ? b : TypeConversion.toBoolean(v);
  }

  /** For its effects: nothing is boxed that nobody reads. */
  public void executeVoid(Frame frame) {
    execute(frame);
  }

  /** The value, which has been computed already, as an int. */
  protected static int expectInt(Object v) throws Unexpected {
    if (v instanceof Integer i) {
      return i;
    }
    throw new Unexpected(v);
  }

  /** The value, which has been computed already, as a double. */
  protected static double expectDouble(Object v) throws Unexpected {
    if (v instanceof Double d) {
      return d;
    }
    if (v instanceof Integer i) {
      return i;
    }
    throw new Unexpected(v);
  }
}
