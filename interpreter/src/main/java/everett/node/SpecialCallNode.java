package everett.node;

import everett.machine.Closure;
import everett.machine.Code;
import everett.machine.Frame;
import everett.object.JsObject;
import everett.operation.ObjectOperations;

/** A call whose function and {@code this} value are computed by nodes of their own, or whose arguments are spread. */
public final class SpecialCallNode extends Node {
  private final Node thisValue;
  private final Node function;
  private final Node[] arguments;
  private final boolean spread;
  private final int position;
  private final String text;

  /**
   * @param thisValue evaluated first
   */
  public SpecialCallNode(Node thisValue, Node function, Node[] arguments, int position, String text) {
    this.thisValue = thisValue;
    this.function = function;
    this.arguments = arguments;
    this.spread = ArgumentNodes.hasSpread(arguments);
    this.position = position;
    this.text = text;
  }

  @Override
  public Object execute(Frame frame) {
    Object self = thisValue.execute(frame);
    Object f = function.execute(frame);
    if (!spread && f instanceof Closure c && c.code.straight) {
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
      return code.run(new Frame(slots, code.bindsThis ? c.bind(self) : self, c, frame));
    }
    Object[] all = ArgumentNodes.all(frame, arguments, spread);
    frame.position = position;
    if (f instanceof JsObject c && c.isCallable()) {
      frame.builtin = c;
      Object value = c.call(self, all);
      frame.builtin = null;
      return value;
    }
    String what = text.isEmpty() ? ObjectOperations.display(f) : text;
    throw frame.at(position).typeError(what + " is not a function");
  }
}
