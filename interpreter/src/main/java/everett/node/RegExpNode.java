package everett.node;

import everett.machine.Frame;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;

/** A regular expression literal: a new object at each evaluation. */
public final class RegExpNode extends Node {
  private final Realm realm;
  private final Object[] arguments;
  private final int position;

  public RegExpNode(Realm realm, String pattern, String flags, int position) {
    this.realm = realm;
    this.arguments = new Object[] {pattern, flags};
    this.position = position;
  }

  @Override
  public Object execute(Frame frame) {
    frame.at(position);
    JsObject constructor = realm.get(Intrinsic.REG_EXP);
    return constructor.construct(arguments, constructor);
  }
}
