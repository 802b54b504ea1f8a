package everett.node;

import everett.machine.Frame;
import everett.machine.Realm;
import java.util.Arrays;

/** The array of a rest parameter, from all arguments, which are the frame's value at entry. */
public final class RestNode extends Node {
  private final Realm realm;
  private final int from;

  public RestNode(Realm realm, int from) {
    this.realm = realm;
    this.from = from;
  }

  @Override
  public Object execute(Frame frame) {
    Object[] values = frame.arguments();
    return realm.arrayOf(values.length <= from ? new Object[0] : Arrays.copyOfRange(values, from, values.length));
  }
}
