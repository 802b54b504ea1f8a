package everett.node;

import everett.machine.Evaluator;
import everett.machine.Frame;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.ObjectOperations;

/** A call of something named {@code eval}: a direct eval if it is %eval%. */
public final class EvalNode extends Node {
  private final Realm realm;
  private final Node callee;
  private final Node[] arguments;
  private final boolean spread;
  private final Evaluator.Context context;
  private final int position;

  public EvalNode(Realm realm, Node callee, Node[] arguments, Evaluator.Context context, int position) {
    this.realm = realm;
    this.callee = callee;
    this.arguments = arguments;
    this.spread = ArgumentNodes.hasSpread(arguments);
    this.context = context;
    this.position = position;
  }

  @Override
  public Object execute(Frame frame) {
    Object f = callee.execute(frame);
    Object[] all = ArgumentNodes.all(frame, arguments, spread);
    frame.at(position);
    if (f == realm.get(Intrinsic.EVAL)) {
      Object x = Arguments.get(all, 0);
      return x instanceof CharSequence s ? realm.evaluator().directEval(s.toString(), context, frame) : x;
    }
    if (f instanceof JsObject c && c.isCallable()) {
      return c.call(Undefined.UNDEFINED, all);
    }
    throw frame.at(position).typeError(ObjectOperations.display(f) + " is not a function");
  }
}
