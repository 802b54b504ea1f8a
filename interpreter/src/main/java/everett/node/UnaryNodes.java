package everett.node;

import everett.machine.Frame;
import everett.object.Undefined;
import everett.operation.Arithmetic;
import everett.operation.Comparison;
import everett.operation.TypeConversion;

/** Prefix operators. */
public final class UnaryNodes {
  private UnaryNodes() {}

  /** {@code +a}. */
  public static final class Plus extends Node {
    private final Node a;
    private final int position;

    public Plus(Node a, int position) {
      this.a = a;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = a.execute(frame);
      if (v instanceof Integer || v instanceof Double) {
        return v;
      }
      frame.position = position;
      return TypeConversion.number(TypeConversion.toNumber(v));
    }
  }

  /** ToNumeric. */
  public static final class Numeric extends Node {
    private final Node a;
    private final int position;

    public Numeric(Node a, int position) {
      this.a = a;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = a.execute(frame);
      frame.position = position;
      return TypeConversion.toNumeric(v);
    }
  }

  /** A numeric value, one more or less. */
  public static final class Increment extends Node {
    private final Node a;
    private final int by;
    private final int position;

    public Increment(Node a, int by, int position) {
      this.a = a;
      this.by = by;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = a.execute(frame);
      if (v instanceof Integer i) {
        int n = i + by;
        if (n > Integer.MIN_VALUE && n < Integer.MAX_VALUE) {
          return n;
        }
      }
      frame.position = position;
      return Arithmetic.increment(TypeConversion.toNumeric(v), by);
    }
  }

  /** {@code -a}. */
  public static final class Minus extends Node {
    private final Node a;
    private final int position;

    public Minus(Node a, int position) {
      this.a = a;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = a.execute(frame);
      if (v instanceof Integer i && i != 0 && i != Integer.MIN_VALUE) {
        return -i;
      }
      if (v instanceof Double d) {
        return -d;
      }
      frame.position = position;
      return Arithmetic.negate(v);
    }

    @Override
    public double executeDouble(Frame frame) throws Unexpected {
      double d;
      try {
        d = a.executeDouble(frame);
      } catch (Unexpected u) {
        frame.position = position;
        return expectDouble(Arithmetic.negate(u.value));
      }
      return -d;
    }
  }

  /** {@code ~a}. */
  public static final class BitwiseNot extends Node {
    private final Node a;
    private final int position;

    public BitwiseNot(Node a, int position) {
      this.a = a;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = a.execute(frame);
      if (v instanceof Integer i) {
        return ~i;
      }
      frame.position = position;
      return Arithmetic.not(v);
    }

    @Override
    public int executeInt(Frame frame) throws Unexpected {
      int i;
      try {
        i = a.executeInt(frame);
      } catch (Unexpected u) {
        frame.position = position;
        return expectInt(Arithmetic.not(u.value));
      }
      return ~i;
    }
  }

  /** {@code typeof a}. */
  public static final class TypeOf extends Node {
    private final Node a;

    public TypeOf(Node a) {
      this.a = a;
    }

    @Override
    public Object execute(Frame frame) {
      return Comparison.typeOf(a.execute(frame));
    }
  }

  /** {@code void a}. */
  public static final class Void extends Node {
    private final Node a;

    public Void(Node a) {
      this.a = a;
    }

    @Override
    public Object execute(Frame frame) {
      a.executeVoid(frame);
      return Undefined.UNDEFINED;
    }
  }
}
