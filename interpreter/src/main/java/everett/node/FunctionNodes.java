package everett.node;

import everett.machine.Closure;
import everett.machine.Code;
import everett.machine.Frame;
import everett.object.JsFunction;
import everett.object.JsObject;
import everett.object.Shape;
import everett.operation.ObjectOperations;

/** Nodes that make closures. */
public final class FunctionNodes {
  private FunctionNodes() {}

  /** <a href="https://tc39.es/ecma262/#sec-setfunctionname">SetFunctionName</a> of a function or class just made. */
  public static void name(JsObject f, Object key, String prefix) {
    if (f instanceof JsFunction g) {
      g.materialize();
    }
    int i = f.shape.dictionaryMode() ? -1 : f.shape.find("name");
    if (i < 0 || prefix.length() > 0 || "".equals(f.slots[i])) {
      f.put("name", ObjectOperations.functionName(key, prefix), Shape.CONFIGURABLE);
    }
  }

  /** A function of any form. */
  public static final class MakeFunction extends Node {
    private final Code code;
    private final Shape shape;

    public MakeFunction(Code code, Shape shape) {
      this.code = code;
      this.shape = shape;
    }

    @Override
    public Object execute(Frame frame) {
      Closure c = new Closure(shape, code, frame.scope, null);
      if (code.hasHome) {
        c.home = Closure.homeOf(frame);
      }
      return c;
    }

    /** A method of an object. */
    public Closure method(Frame frame, JsObject home) {
      Closure c = (Closure) execute(frame);
      c.homeObject = home;
      return c;
    }
  }

  /** An arrow function: takes {@code this} and {@code super} along. */
  public static final class MakeArrow extends Node {
    private final Code code;
    private final Shape shape;

    public MakeArrow(Code code, Shape shape) {
      this.code = code;
      this.shape = shape;
    }

    @Override
    public Object execute(Frame frame) {
      Closure c = new Closure(shape, code, frame.scope, frame.self);
      if (code.hasHome) {
        c.home = Closure.homeOf(frame);
      }
      c.homeObject = frame.function.homeObject;
      return c;
    }
  }

  /** Gives a function or class that a node makes, if it has no name, one that is known only now. */
  public static final class Named extends Node {
    private final Node function;
    private final Object key;

    public Named(Node function, Object key) {
      this.function = function;
      this.key = key;
    }

    @Override
    public Object execute(Frame frame) {
      Object f = function.execute(frame);
      name((JsObject) f, key, "");
      return f;
    }
  }

  /** The running function itself. */
  public static final class ActiveFunction extends Node {
    @Override
    public Object execute(Frame frame) {
      return frame.function;
    }
  }
}
