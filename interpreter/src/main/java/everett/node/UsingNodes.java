package everett.node;

import everett.machine.Agent;
import everett.machine.Frame;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.ErrorObject;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code using}. */
public final class UsingNodes {
  private UsingNodes() {}

  private record Resource(Object value, JsObject method) {}

  /** Notes the value of a declaration to be disposed of; gives the value. */
  public static final class Add extends Node {
    private final Node value;
    private final int slot;
    private final int position;

    /**
     * @param slot the hidden slot of the block's resources
     */
    public Add(Node value, int slot, int position) {
      this.value = value;
      this.slot = slot;
      this.position = position;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object execute(Frame frame) {
      Object v = value.execute(frame);
      if (v == Undefined.UNDEFINED || v == Null.NULL) {
        return v;
      }
      frame.at(position);
      if (!(v instanceof JsObject)) {
        throw frame.at(position).typeError(ObjectOperations.display(v) + " is not an object");
      }
      JsObject method = ObjectOperations.getMethod(v, Symbol.DISPOSE);
      if (method == null) {
        throw frame.at(position).typeError("Symbol(Symbol.dispose) is not a function");
      }
      ((List<Resource>) frame.slots[slot]).add(new Resource(v, method));
      return v;
    }
  }

  /** A block with such declarations. */
  public static final class Dispose extends Statement {
    private final Agent agent;
    private final Statement body;
    private final int slot;

    public Dispose(Agent agent, Statement body, int slot) {
      this.agent = agent;
      this.body = body;
      this.slot = slot;
    }

    @Override
    public int execute(Frame frame) {
      List<Resource> resources = new ArrayList<>();
      frame.slots[slot] = resources;
      Object[] scope = frame.scope;
      int c;
      try {
        c = body.execute(frame);
      } catch (JsThrow t) {
        frame.scope = scope;
        frame.caught(agent);
        throw dispose(frame, resources, t);
      }
      Object value = frame.value;
      JsThrow t = dispose(frame, resources, null);
      if (t != null) {
        throw t;
      }
      frame.value = value;
      return c;
    }

    private @Nullable JsThrow dispose(Frame frame, List<Resource> resources, @Nullable JsThrow completion) {
      JsThrow pending = completion;
      for (int i = resources.size() - 1; i >= 0; i--) {
        try {
          resources.get(i).method.call(resources.get(i).value);
        } catch (JsThrow t) {
          frame.caught(agent);
          pending = pending == null ? t : suppressed(agent.realm, t.value, pending.value);
        }
      }
      return pending;
    }
  }

  /** A SuppressedError: the first hides the second. */
  public static JsThrow suppressed(Realm realm, Object error, Object suppressed) {
    JsThrow t = realm.error(Intrinsic.SUPPRESSED_ERROR_PROTOTYPE, "An error was suppressed during disposal");
    ErrorObject e = (ErrorObject) t.value;
    e.put("error", error, Shape.WC);
    e.put("suppressed", suppressed, Shape.WC);
    return t;
  }
}
