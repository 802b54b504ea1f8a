package everett.node;

import everett.machine.Frame;
import everett.object.JsObject;
import everett.object.PrivateName;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/** {@code instanceof} and {@code in}. */
public final class RelationNodes {
  private RelationNodes() {}

  /** {@code a instanceof b}. */
  public static final class InstanceOf extends Node {
    private final Node a;
    private final Node b;
    private final int position;

    public InstanceOf(Node a, Node b, int position) {
      this.a = a;
      this.b = b;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(Frame frame) {
      Object v = a.execute(frame);
      Object target = b.execute(frame);
      frame.at(position);
      return ObjectOperations.instanceofOperator(v, target);
    }
  }

  /** {@code a in b}. */
  public static final class In extends Node {
    private final Node a;
    private final Node b;
    private final int position;

    public In(Node a, Node b, int position) {
      this.a = a;
      this.b = b;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object k = a.execute(frame);
      Object v = b.execute(frame);
      frame.at(position);
      if (v instanceof JsObject o) {
        return o.hasProperty(TypeConversion.toPropertyKey(k));
      }
      throw frame.at(position).typeError("Cannot use 'in' operator to search for '"
          + ObjectOperations.display(k) + "' in " + ObjectOperations.display(v));
    }
  }

  /** {@code #name in object}. */
  public static final class PrivateIn extends Node {
    private final Node name;
    private final Node object;
    private final int position;

    public PrivateIn(Node name, Node object, int position) {
      this.name = name;
      this.object = object;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = object.execute(frame);
      if (v instanceof JsObject o) {
        return o.privateElement((PrivateName) name.execute(frame)) != null;
      }
      throw frame.at(position).typeError("Cannot use 'in' operator to search for '"
          + name.execute(frame) + "' in " + ObjectOperations.display(v));
    }
  }
}
