package everett.node;

import everett.machine.Frame;
import everett.object.Null;
import everett.object.Undefined;
import everett.operation.TypeConversion;

/** Operators that may leave an operand alone, and the comma. */
public final class LogicNodes {
  private LogicNodes() {}

  static boolean isNullish(Object v) {
    return v == Undefined.UNDEFINED || v == Null.NULL;
  }

  /** {@code a && b}. */
  public static final class And extends Node {
    private final Node a;
    private final Node b;

    public And(Node a, Node b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = a.execute(frame);
      return TypeConversion.toBoolean(v) ? b.execute(frame) : v;
    }

    @Override
    public boolean executeBoolean(Frame frame) {
      return a.executeBoolean(frame) && b.executeBoolean(frame);
    }

    @Override
    public void executeVoid(Frame frame) {
      if (a.executeBoolean(frame)) {
        b.executeVoid(frame);
      }
    }
  }

  /** {@code a || b}. */
  public static final class Or extends Node {
    private final Node a;
    private final Node b;

    public Or(Node a, Node b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = a.execute(frame);
      return TypeConversion.toBoolean(v) ? v : b.execute(frame);
    }

    @Override
    public boolean executeBoolean(Frame frame) {
      return a.executeBoolean(frame) || b.executeBoolean(frame);
    }

    @Override
    public void executeVoid(Frame frame) {
      if (!a.executeBoolean(frame)) {
        b.executeVoid(frame);
      }
    }
  }

  /** {@code a ?? b}. */
  public static final class Coalesce extends Node {
    private final Node a;
    private final Node b;

    public Coalesce(Node a, Node b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = a.execute(frame);
      return isNullish(v) ? b.execute(frame) : v;
    }
  }

  /** {@code !a}. */
  public static final class Not extends Node {
    private final Node a;

    public Not(Node a) {
      this.a = a;
    }

    @Override
    public Object execute(Frame frame) {
      return !a.executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(Frame frame) {
      return !a.executeBoolean(frame);
    }
  }

  /** {@code test ? yes : no}. */
  public static final class Conditional extends Node {
    private final Node test;
    private final Node yes;
    private final Node no;

    public Conditional(Node test, Node yes, Node no) {
      this.test = test;
      this.yes = yes;
      this.no = no;
    }

    @Override
    public Object execute(Frame frame) {
      return test.executeBoolean(frame) ? yes.execute(frame) : no.execute(frame);
    }

    @Override
    public int executeInt(Frame frame) throws Unexpected {
      return test.executeBoolean(frame) ? yes.executeInt(frame) : no.executeInt(frame);
    }

    @Override
    public double executeDouble(Frame frame) throws Unexpected {
      return test.executeBoolean(frame) ? yes.executeDouble(frame) : no.executeDouble(frame);
    }

    @Override
    public boolean executeBoolean(Frame frame) {
      return test.executeBoolean(frame) ? yes.executeBoolean(frame) : no.executeBoolean(frame);
    }

    @Override
    public void executeVoid(Frame frame) {
      if (test.executeBoolean(frame)) {
        yes.executeVoid(frame);
      } else {
        no.executeVoid(frame);
      }
    }
  }

  /** {@code a, b}: all but the last for their effects. */
  public static final class Sequence extends Node {
    private final Node[] effects;
    private final Node last;

    public Sequence(Node[] effects, Node last) {
      this.effects = effects;
      this.last = last;
    }

    @Override
    public Object execute(Frame frame) {
      for (Node n : effects) {
        n.executeVoid(frame);
      }
      return last.execute(frame);
    }

    @Override
    public void executeVoid(Frame frame) {
      for (Node n : effects) {
        n.executeVoid(frame);
      }
      last.executeVoid(frame);
    }
  }

  /**
   * An optional chain: undefined if a guard's value is undefined or null. Guards leave their values in hidden slots.
   */
  public static final class OptionalChain extends Node {
    private final Node[] guards;
    private final Node chain;
    private final Object otherwise;

    public OptionalChain(Node[] guards, Node chain, Object otherwise) {
      this.guards = guards;
      this.chain = chain;
      this.otherwise = otherwise;
    }

    @Override
    public Object execute(Frame frame) {
      for (Node g : guards) {
        if (isNullish(g.execute(frame))) {
          return otherwise;
        }
      }
      return chain.execute(frame);
    }
  }
}
