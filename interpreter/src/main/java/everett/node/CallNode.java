package everett.node;

import everett.generator.Activation;
import everett.generator.GeneratorObject;
import everett.generator.ParallelState;
import everett.machine.Closure;
import everett.machine.Code;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.object.Arguments;
import everett.object.BuiltinFunction;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import org.jspecify.annotations.Nullable;

/**
 * {@code f(…)}, {@code o.m(…)}, {@code o[k](…)}. Arguments go straight into the callee's frame; the node's class fixes
 * their number.
 */
public abstract class CallNode extends Node {
  /** The function; or the object, if one of the next two is set. */
  final Node callee;

  final @Nullable PropertyReadNode method;
  final @Nullable Index index;
  final int position;
  private final String text;

  /** A method that is looked up by a computed key. */
  public record Index(IndexReadNode read, Node key) {}

  CallNode(Node callee, @Nullable PropertyReadNode method, @Nullable Index index, int position, String text) {
    this.callee = callee;
    this.method = method;
    this.index = index;
    this.position = position;
    this.text = text;
  }

  /**
   * @param text how messages name the callee
   */
  public static Node of(
      Node callee, @Nullable PropertyReadNode method, @Nullable Index index, Node[] arguments, int position,
      String text) {
    return switch (arguments.length) {
      case 0 -> new Call0(callee, method, index, position, text);
      case 1 -> new Call1(callee, method, index, arguments[0], position, text);
      case 2 -> new Call2(callee, method, index, arguments[0], arguments[1], position, text);
      case 3 -> new Call3(callee, method, index, arguments[0], arguments[1], arguments[2], position, text);
      default -> new CallN(callee, method, index, arguments, position, text);
    };
  }

  /** The function that is called on what the callee gave. */
  final Object function(Frame frame, Object o) {
    return method != null
        ? method.read(frame, o)
        : index != null ? index.read.read(frame, o, index.key.execute(frame)) : o;
  }

  final Object thisValue(Object o) {
    return method != null || index != null ? o : Undefined.UNDEFINED;
  }

  final @Nullable Object self(Code code, Closure c, Object o) {
    return code.bindsThis ? c.bind(thisValue(o)) : thisValue(o);
  }

  final Object other(Frame frame, Object f, Object o, Object[] arguments) {
    frame.position = position;
    if (f instanceof JsObject c && c.isCallable()) {
      frame.builtin = c;
      Object value = c.call(thisValue(o), arguments);
      frame.builtin = null;
      return value;
    }
    throw notCallable(frame, f);
  }

  /** A call with one value. The next methods of generators and states take it without an array. */
  final Object other(Frame frame, Object f, Object o, Object v0) {
    if (o instanceof GeneratorObject g && f instanceof BuiltinFunction b && method != null && GeneratorObject.isNext(b)) {
      frame.position = position;
      return g.resume(b.realm(), Activation.Mode.NEXT, v0);
    }
    if (o instanceof ParallelState s && f instanceof BuiltinFunction b && b.does(ParallelState.NEXT)) {
      frame.position = position;
      frame.builtin = b;
      Object state = s.resume(Activation.Mode.NEXT, v0);
      frame.builtin = null;
      return state;
    }
    return other(frame, f, o, new Object[] {v0});
  }

  final JsThrow notCallable(Frame frame, Object f) {
    String what = text.isEmpty() ? ObjectOperations.display(f) : text;
    return frame.at(position).typeError(what + " is not a function");
  }

  private static final class Call0 extends CallNode {
    Call0(Node callee, @Nullable PropertyReadNode method, @Nullable Index index, int position, String text) {
      super(callee, method, index, position, text);
    }

    @Override
    public Object execute(Frame frame) {
      Object o = callee.execute(frame);
      Object f = function(frame, o);
      if (f instanceof Closure c && c.code.straight) {
        Code code = c.code;
        frame.position = position;
        return code.run(new Frame(new Object[code.slots], self(code, c, o), c, frame));
      }
      return other(frame, f, o, Arguments.NONE);
    }
  }

  private static final class Call1 extends CallNode {
    private final Node a0;

    Call1(
        Node callee, @Nullable PropertyReadNode method, @Nullable Index index, Node a0, int position, String text) {
      super(callee, method, index, position, text);
      this.a0 = a0;
    }

    @Override
    public Object execute(Frame frame) {
      Object o = callee.execute(frame);
      Object f = function(frame, o);
      Object v0 = a0.execute(frame);
      if (f instanceof Closure c && c.code.straight) {
        Code code = c.code;
        Object[] slots = new Object[code.slots];
        if (code.parameters > 0) {
          slots[0] = v0;
        }
        frame.position = position;
        return code.run(new Frame(slots, self(code, c, o), c, frame));
      }
      return other(frame, f, o, v0);
    }
  }

  private static final class Call2 extends CallNode {
    private final Node a0;
    private final Node a1;

    Call2(
        Node callee, @Nullable PropertyReadNode method, @Nullable Index index, Node a0, Node a1, int position,
        String text) {
      super(callee, method, index, position, text);
      this.a0 = a0;
      this.a1 = a1;
    }

    @Override
    public Object execute(Frame frame) {
      Object o = callee.execute(frame);
      Object f = function(frame, o);
      Object v0 = a0.execute(frame);
      Object v1 = a1.execute(frame);
      if (f instanceof Closure c && c.code.straight) {
        Code code = c.code;
        Object[] slots = new Object[code.slots];
        if (code.parameters > 1) {
          slots[0] = v0;
          slots[1] = v1;
        } else if (code.parameters > 0) {
          slots[0] = v0;
        }
        frame.position = position;
        return code.run(new Frame(slots, self(code, c, o), c, frame));
      }
      return other(frame, f, o, new Object[] {v0, v1});
    }
  }

  private static final class Call3 extends CallNode {
    private final Node a0;
    private final Node a1;
    private final Node a2;

    Call3(
        Node callee, @Nullable PropertyReadNode method, @Nullable Index index, Node a0, Node a1, Node a2,
        int position, String text) {
      super(callee, method, index, position, text);
      this.a0 = a0;
      this.a1 = a1;
      this.a2 = a2;
    }

    @Override
    public Object execute(Frame frame) {
      Object o = callee.execute(frame);
      Object f = function(frame, o);
      Object v0 = a0.execute(frame);
      Object v1 = a1.execute(frame);
      Object v2 = a2.execute(frame);
      if (f instanceof Closure c && c.code.straight) {
        Code code = c.code;
        Object[] slots = new Object[code.slots];
        if (code.parameters > 2) {
          slots[0] = v0;
          slots[1] = v1;
          slots[2] = v2;
        } else if (code.parameters > 0) {
          slots[0] = v0;
          if (code.parameters > 1) {
            slots[1] = v1;
          }
        }
        frame.position = position;
        return code.run(new Frame(slots, self(code, c, o), c, frame));
      }
      return other(frame, f, o, new Object[] {v0, v1, v2});
    }
  }

  private static final class CallN extends CallNode {
    private final Node[] arguments;

    CallN(
        Node callee, @Nullable PropertyReadNode method, @Nullable Index index, Node[] arguments, int position,
        String text) {
      super(callee, method, index, position, text);
      this.arguments = arguments;
    }

    @Override
    public Object execute(Frame frame) {
      Object o = callee.execute(frame);
      Object f = function(frame, o);
      if (f instanceof Closure c && c.code.straight) {
        Code code = c.code;
        Object[] slots = new Object[code.slots];
        int n = Math.min(arguments.length, code.parameters);
        int i = 0;
        for (; i < n; i++) {
          slots[i] = arguments[i].execute(frame);
        }
        for (; i < arguments.length; i++) {
          arguments[i].executeVoid(frame);
        }
        frame.position = position;
        return code.run(new Frame(slots, self(code, c, o), c, frame));
      }
      return other(frame, f, o, ArgumentNodes.values(frame, arguments));
    }
  }
}
