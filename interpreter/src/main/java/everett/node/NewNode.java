package everett.node;

import everett.machine.Frame;
import everett.object.JsObject;
import everett.operation.ObjectOperations;
import org.jspecify.annotations.Nullable;

/** {@code new f(…)}. */
public final class NewNode extends Node {
  private final Node callee;
  private final Node[] arguments;
  private final boolean spread;
  private final int position;
  private final String text;
  private Frame.@Nullable Construction latest;

  public NewNode(Node callee, Node[] arguments, int position, String text) {
    this.callee = callee;
    this.arguments = arguments;
    this.spread = ArgumentNodes.hasSpread(arguments);
    this.position = position;
    this.text = text;
  }

  @Override
  public Object execute(Frame frame) {
    Object f = callee.execute(frame);
    Object[] all = ArgumentNodes.all(frame, arguments, spread);
    frame.position = position;
    if (f instanceof JsObject c && c.isConstructor()) {
      Frame.Construction construction = latest;
      if (construction == null || construction.constructor() != c) {
        construction = new Frame.Construction(c);
        latest = construction;
      }
      frame.builtin = construction;
      JsObject value = c.construct(all, c);
      frame.builtin = null;
      return value;
    }
    String what = text.isEmpty() ? ObjectOperations.display(f) : text;
    throw frame.at(position).typeError(what + " is not a constructor");
  }
}
