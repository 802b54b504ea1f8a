package everett.node;

import everett.machine.Frame;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.TypeConversion;

/** Statements that run in a heap scope of their own. */
public final class ScopeNodes {
  private ScopeNodes() {}

  static Object[] enter(Frame frame, int size) {
    Object[] scope = new Object[size];
    scope[0] = frame.scope;
    return frame.scope = scope;
  }

  /** A block with captured variables; parameters among them are copied from the frame: pairs of slot and index. */
  public static final class Scoped extends Statement {
    private final int size;
    private final int[] copies;
    private final Statement body;

    public Scoped(int size, int[] copies, Statement body) {
      this.size = size;
      this.copies = copies;
      this.body = body;
    }

    @Override
    public int execute(Frame frame) {
      Object[] outer = frame.scope;
      Object[] scope = enter(frame, size);
      for (int i = 0; i < copies.length; i += 2) {
        Object v = frame.slots[copies[i]];
        scope[copies[i + 1]] = v == null ? Undefined.UNDEFINED : v;
      }
      int c = body.execute(frame);
      frame.scope = outer;
      return c;
    }
  }

  /** An expression in a heap scope of its own. */
  public static final class ScopedNode extends Node {
    private final int size;
    private final Node value;

    public ScopedNode(int size, Node value) {
      this.size = size;
      this.value = value;
    }

    @Override
    public Object execute(Frame frame) {
      Object[] outer = frame.scope;
      enter(frame, size);
      Object v = value.execute(frame);
      frame.scope = outer;
      return v;
    }
  }

  /** {@code with}: a heap scope that holds the object; also a scope for the variables that evals declare. */
  public static final class With extends Statement {
    private final Node object;
    private final Statement body;
    private final int position;

    public With(Node object, Statement body, int position) {
      this.object = object;
      this.position = position;
      this.body = body;
    }

    @Override
    public int execute(Frame frame) {
      Object v = object.execute(frame);
      frame.at(position);
      Object[] outer = frame.scope;
      Object[] scope = new Object[2];
      scope[0] = outer;
      scope[1] = TypeConversion.toObject(v);
      frame.scope = scope;
      int c = body.execute(frame);
      frame.scope = outer;
      return c;
    }
  }

  /** A function body whose direct evals may declare variables. */
  public static final class EvalVariables extends Statement {
    private final Statement body;

    public EvalVariables(Statement body) {
      this.body = body;
    }

    @Override
    public int execute(Frame frame) {
      Object[] outer = frame.scope;
      Object[] scope = new Object[2];
      scope[0] = outer;
      scope[1] = new JsObject((JsObject) null);
      frame.scope = scope;
      int c = body.execute(frame);
      frame.scope = outer;
      return c;
    }
  }
}
