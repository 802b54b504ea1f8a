package everett.node;

import everett.machine.Frame;
import everett.machine.GlobalVariable;
import everett.machine.Realm;
import everett.object.Property;
import everett.operation.ObjectOperations;
import org.jspecify.annotations.Nullable;

/** Assigns to a variable of the realm. */
public final class GlobalWriteNode extends Node {
  private final Realm realm;
  private final Object key;
  private final Node value;
  private final boolean strict;
  private final int position;
  private @Nullable Property property;
  private @Nullable GlobalVariable variable;

  public GlobalWriteNode(Realm realm, Object key, Node value, boolean strict, int position) {
    this.realm = realm;
    this.key = key;
    this.value = value;
    this.strict = strict;
    this.position = position;
  }

  @Override
  public Object execute(Frame frame) {
    boolean unresolvable =
        strict && property == null && variable == null && !realm.declarations.containsKey(key)
            && !realm.global.hasProperty(key);
    Object v = value.execute(frame);
    Property p = property;
    if (p != null && p.writable()) {
      p.value(v);
      return v;
    }
    GlobalVariable g = variable;
    if (g != null && g.value != null) {
      g.value = v;
      return v;
    }
    if (unresolvable) {
      throw frame.at(position).referenceError(key + " is not defined");
    }
    write(frame, v);
    return v;
  }

  private void write(Frame frame, Object v) {
    GlobalVariable g = realm.declarations.get(key);
    if (g != null) {
      if (g.value == null) {
        throw frame.at(position).referenceError("Cannot access '" + key + "' before initialization");
      }
      if (g.constant) {
        throw frame.at(position).typeError("Assignment to constant variable.");
      }
      property = null;
      variable = g;
      g.value = v;
      return;
    }
    if (strict && !realm.global.hasProperty(key)) {
      throw frame.at(position).referenceError(key + " is not defined");
    }
    if (!realm.global.set(key, v, realm.global) && strict) {
      frame.at(position);
      throw ObjectOperations.cannotAssign(realm.global, key);
    }
    Property p = realm.global.property(key);
    property = p != null && p.writable() ? p : null;
  }
}
