package everett.generator;

import everett.machine.Agent;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.node.Node;
import everett.node.UsingNodes;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of <a href="https://tc39.es/ecma262/#sec-disposeresources">DisposeResources</a> in code that suspends. The
 * disposal runs as a finally block does, whose pending completion it may replace.
 */
public final class Disposal {
  private record Resource(Object value, @Nullable JsObject method, boolean async, boolean sync) {}

  /** The resources of a block, and the throw that is pending while they are disposed of. */
  static final class Resources {
    final List<Resource> all = new ArrayList<>();
    @Nullable JsThrow pending;
    @Nullable Resource current;

    /** The same for another branch of a {@code function **}. */
    Resources fork() {
      Resources r = new Resources();
      r.all.addAll(all);
      r.pending = pending;
      r.current = current;
      return r;
    }
  }

  private final Agent agent;
  private final int resources;
  private final int thrown;

  /**
   * @param thrown a hidden slot of its own
   */
  public Disposal(Agent agent, int resources, int thrown) {
    this.agent = agent;
    this.resources = resources;
    this.thrown = thrown;
  }

  /** Makes the list of resources. */
  public static final class Open extends Node {
    @Override
    public Object execute(Frame frame) {
      return new Resources();
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-adddisposableresource">AddDisposableResource</a>; gives the value. */
  public static final class Add extends Node {
    private final Node value;
    private final int resources;
    private final boolean async;
    private final int position;

    public Add(Node value, int resources, boolean async, int position) {
      this.value = value;
      this.resources = resources;
      this.async = async;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = value.execute(frame);
      Resources r = (Resources) frame.slots[resources];
      frame.at(position);
      if (v == Undefined.UNDEFINED || v == Null.NULL) {
        if (async) {
          r.all.add(new Resource(v, null, true, false));
        }
        return v;
      }
      if (!(v instanceof JsObject)) {
        throw frame.at(position).typeError(ObjectOperations.display(v) + " is not an object");
      }
      JsObject method = async ? ObjectOperations.getMethod(v, Symbol.ASYNC_DISPOSE) : null;
      boolean sync = method == null;
      if (sync) {
        method = ObjectOperations.getMethod(v, Symbol.DISPOSE);
      }
      if (method == null) {
        throw frame.at(position).typeError(
            "Symbol(Symbol." + (async ? "asyncDispose" : "dispose") + ") is not a function");
      }
      r.all.add(new Resource(v, method, async, async && sync));
      return v;
    }
  }

  private Resources list(Frame frame) {
    return (Resources) frame.slots[resources];
  }

  /** Takes the throw that is pending. */
  public final class Begin extends Node {
    private final int slot;

    public Begin(Steps.Resume resume) {
      slot = resume.slot();
    }

    @Override
    public Object execute(Frame frame) {
      list(frame).pending = frame.slots[slot].equals(1) ? new JsThrow(frame.slots[slot + 1]) : null;
      frame.slots[thrown] = Undefined.UNDEFINED;
      return Undefined.UNDEFINED;
    }
  }

  /** Takes the last resource; false when there is none. */
  public final class Next extends Node {
    @Override
    public Object execute(Frame frame) {
      return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(Frame frame) {
      Resources r = list(frame);
      int n = r.all.size();
      r.current = n == 0 ? null : r.all.remove(n - 1);
      return n > 0;
    }
  }

  /** Whether the resource's disposal is awaited. */
  public final class IsAsync extends Node {
    @Override
    public Object execute(Frame frame) {
      return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(Frame frame) {
      Resource r = list(frame).current;
      return r != null && r.async;
    }
  }

  /** Calls the resource's method. */
  public final class Call extends Node {
    @Override
    public Object execute(Frame frame) {
      Resource r = list(frame).current;
      if (r == null || r.method == null) {
        return Undefined.UNDEFINED;
      }
      Object v = r.method.call(r.value);
      return r.sync ? Undefined.UNDEFINED : v;
    }
  }

  /** Notes that the method threw. */
  public final class Failed extends Node {
    private final int error;

    public Failed(int error) {
      this.error = error;
    }

    @Override
    public Object execute(Frame frame) {
      Resources r = list(frame);
      Object e = frame.slots[error];
      r.pending = r.pending == null
          ? new JsThrow(e)
          : UsingNodes.suppressed(agent.realm, e, r.pending.value);
      return Undefined.UNDEFINED;
    }
  }

  /** Makes the throw that is pending now the completion of the finally block. */
  public final class Finish extends Node {
    private final int slot;

    public Finish(Steps.Resume resume) {
      slot = resume.slot();
    }

    @Override
    public Object execute(Frame frame) {
      JsThrow t = list(frame).pending;
      if (t != null) {
        frame.slots[slot] = 1;
        frame.slots[slot + 1] = t.value;
      }
      return Undefined.UNDEFINED;
    }
  }
}
