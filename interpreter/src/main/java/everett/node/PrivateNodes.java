package everett.node;

import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.object.Accessor;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.PrivateName;
import everett.object.Shape;
import everett.object.Undefined;
import org.jspecify.annotations.Nullable;

/** Private fields, methods and accessors. */
public final class PrivateNodes {
  private PrivateNodes() {}

  /** Makes a Private Name. */
  public static final class MakeName extends Node {
    private final String description;

    public MakeName(String description) {
      this.description = description;
    }

    @Override
    public Object execute(Frame frame) {
      return new PrivateName(description);
    }
  }

  private static JsThrow missing(Frame frame, int position, PrivateName name, String verb, Object o) {
    if (o == Undefined.UNDEFINED || o == Null.NULL) {
      return frame.at(position).typeError("Cannot " + verb + " properties of " + o + " ("
          + (verb.equals("read") ? "reading" : "setting") + " '" + name + "')");
    }
    return frame.at(position).typeError("Cannot " + (verb.equals("read") ? "read" : "write") + " private member " + name
        + (verb.equals("read") ? " from" : " to") + " an object whose class did not declare it");
  }

  /** {@code object.#name}. */
  public static final class Read extends Node {
    private final Node object;
    private final Node name;
    private final int position;
    private @Nullable Shape shape;
    private @Nullable Object cached;
    private int index;

    public Read(Node object, Node name, int position) {
      this.object = object;
      this.name = name;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = object.execute(frame);
      PrivateName n = (PrivateName) name.execute(frame);
      if (v instanceof JsObject o) {
        if (o.shape == shape && n == cached) {
          return value(frame, o, n, o.slots[index]);
        }
        Object slot = o.privateElement(n);
        if (slot != null) {
          if (o.shape.cacheable) {
            shape = o.shape;
            cached = n;
            index = o.shape.find(n);
          }
          return value(frame, o, n, slot);
        }
      }
      throw missing(frame, position, n, "read", v);
    }

    private Object value(Frame frame, JsObject o, PrivateName n, Object slot) {
      if (!(slot instanceof Accessor a)) {
        return slot;
      }
      if (a.getter() instanceof JsObject g) {
        frame.position = position;
        return g.call(o);
      }
      throw frame.at(position).typeError("'" + n + "' was defined without a getter");
    }
  }

  /** {@code object.#name = value}. */
  public static final class Write extends Node {
    private final Node object;
    private final Node name;
    private final Node value;
    private final int position;
    private @Nullable Shape shape;
    private @Nullable Object cached;
    private int index;

    public Write(Node object, Node name, Node value, int position) {
      this.object = object;
      this.name = name;
      this.value = value;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object t = object.execute(frame);
      PrivateName n = (PrivateName) name.execute(frame);
      Object v = value.execute(frame);
      if (t instanceof JsObject o && o.shape == shape && n == cached) {
        o.slots[index] = v;
        return v;
      }
      if (!(t instanceof JsObject o) || o.privateElement(n) == null) {
        throw missing(frame, position, n, "write", t);
      }
      if (o.privateElement(n) instanceof Accessor a) {
        frame.position = position;
        if (!JsObject.write(a, v, o)) {
          throw frame.at(position).typeError("'" + n + "' was defined without a setter");
        }
      } else if (!o.setPrivateElement(n, v)) {
        throw frame.at(position).typeError("Private method '" + n + "' is not writable");
      } else if (o.shape.cacheable) {
        shape = o.shape;
        cached = n;
        index = o.shape.find(n);
      }
      return v;
    }
  }
}
