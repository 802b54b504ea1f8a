package everett.node;

import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.object.Undefined;
import org.jspecify.annotations.Nullable;

/** Simple statements. */
public final class StatementNodes {
  private StatementNodes() {}

  /** Statements one after the other. */
  public static Statement block(Statement... all) {
    return switch (all.length) {
      case 1 -> all[0];
      case 2 -> new Two(all[0], all[1]);
      case 3 -> new Three(all[0], all[1], all[2]);
      default -> new Many(all);
    };
  }

  /** The statements of which a block was made. */
  static Statement[] parts(Statement s) {
    return switch (s) {
      case Two t -> new Statement[] {t.a, t.b};
      case Three t -> new Statement[] {t.a, t.b, t.c};
      case Many m -> m.all;
      default -> new Statement[] {s};
    };
  }

  private static final class Two extends Statement {
    private final Statement a;
    private final Statement b;

    Two(Statement a, Statement b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public int execute(Frame frame) {
      int c = a.execute(frame);
      return c != NORMAL ? c : b.execute(frame);
    }
  }

  private static final class Three extends Statement {
    private final Statement a;
    private final Statement b;
    private final Statement c;

    Three(Statement a, Statement b, Statement c) {
      this.a = a;
      this.b = b;
      this.c = c;
    }

    @Override
    public int execute(Frame frame) {
      int code = a.execute(frame);
      if (code != NORMAL) {
        return code;
      }
      code = b.execute(frame);
      return code != NORMAL ? code : c.execute(frame);
    }
  }

  private static final class Many extends Statement {
    private final Statement[] all;

    Many(Statement[] all) {
      this.all = all;
    }

    @Override
    public int execute(Frame frame) {
      for (Statement s : all) {
        int c = s.execute(frame);
        if (c != NORMAL) {
          return c;
        }
      }
      return NORMAL;
    }
  }

  /** An expression for its effects. */
  public static final class Evaluate extends Statement {
    private final Node expression;

    public Evaluate(Node expression) {
      this.expression = expression;
    }

    @Override
    public int execute(Frame frame) {
      expression.executeVoid(frame);
      return NORMAL;
    }
  }

  /** An expression whose value is the completion value of a script or eval. */
  public static final class Complete extends Statement {
    private final Node expression;

    public Complete(Node expression) {
      this.expression = expression;
    }

    @Override
    public int execute(Frame frame) {
      frame.value = expression.execute(frame);
      return NORMAL;
    }
  }

  /** A statement whose completion value is undefined if nothing in it sets one. */
  public static final class Completing extends Statement {
    private final Statement body;

    public Completing(Statement body) {
      this.body = body;
    }

    @Override
    public int execute(Frame frame) {
      frame.value = Undefined.UNDEFINED;
      return body.execute(frame);
    }
  }

  /** {@code return value}. */
  public static final class Return extends Statement {
    public final Node value;

    public Return(Node value) {
      this.value = value;
    }

    @Override
    public int execute(Frame frame) {
      frame.value = value.execute(frame);
      return RETURN;
    }
  }

  /** {@code throw value}. */
  public static final class Throw extends Statement {
    private final Node value;
    private final int position;

    public Throw(Node value, int position) {
      this.value = value;
      this.position = position;
    }

    @Override
    public int execute(Frame frame) {
      Object v = value.execute(frame);
      frame.at(position);
      throw new JsThrow(v, frame);
    }
  }

  /** {@code if}. */
  public static final class If extends Statement {
    private final Node test;
    private final Statement yes;
    private final @Nullable Statement no;

    public If(Node test, Statement yes, @Nullable Statement no) {
      this.test = test;
      this.yes = yes;
      this.no = no;
    }

    @Override
    public int execute(Frame frame) {
      if (test.executeBoolean(frame)) {
        return yes.execute(frame);
      }
      return no == null ? NORMAL : no.execute(frame);
    }
  }

  /** {@code break}, {@code continue}: a completion code. */
  public static final class Jump extends Statement {
    private final int code;

    public Jump(int code) {
      this.code = code;
    }

    @Override
    public int execute(Frame frame) {
      return code;
    }
  }

  /** Makes slots of the frame uninitialised. */
  public static final class Reset extends Statement {
    private final int[] slots;

    public Reset(int[] slots) {
      this.slots = slots;
    }

    @Override
    @SuppressWarnings("NullAway")
    public int execute(Frame frame) {
      for (int s : slots) {
        frame.slots[s] = null;
      }
      return NORMAL;
    }
  }
}
