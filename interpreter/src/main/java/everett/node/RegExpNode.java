package everett.node;

import everett.machine.Frame;
import everett.machine.Realm;
import everett.machine.RegExpLiteral;
import org.jspecify.annotations.Nullable;

/** A regular expression literal: compiled when it is first reached, a new object at each evaluation. */
public final class RegExpNode extends Node {
  private final Realm realm;
  private final String pattern;
  private final String flags;
  private final int position;
  private @Nullable RegExpLiteral literal;

  public RegExpNode(Realm realm, String pattern, String flags, int position) {
    this.realm = realm;
    this.pattern = pattern;
    this.flags = flags;
    this.position = position;
  }

  @Override
  public Object execute(Frame frame) {
    RegExpLiteral l = literal;
    if (l == null) {
      frame.at(position);
      literal = l = realm.regExpLiteral(pattern, flags);
    }
    return l.evaluate();
  }
}
