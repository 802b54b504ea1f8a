package everett.node;

import everett.machine.Frame;
import everett.machine.GlobalVariable;
import everett.machine.Realm;
import everett.object.Property;
import everett.object.Undefined;
import org.jspecify.annotations.Nullable;

/** A variable of the realm: declared by a script, or a property of the global object. Remembers where it lies. */
public final class GlobalReadNode extends Node {
  private final Realm realm;
  private final Object key;
  private final boolean typeof;
  private final int position;
  private @Nullable Property property;
  private @Nullable GlobalVariable variable;

  /**
   * @param typeof undefined where there is none; otherwise a ReferenceError
   */
  public GlobalReadNode(Realm realm, Object key, boolean typeof, int position) {
    this.realm = realm;
    this.key = key;
    this.typeof = typeof;
    this.position = position;
  }

  @Override
  public Object execute(Frame frame) {
    Property p = property;
    if (p != null && p.readable()) {
      return p.value();
    }
    GlobalVariable v = variable;
    if (v != null && v.value != null) {
      return v.value;
    }
    return find(frame);
  }

  private Object find(Frame frame) {
    GlobalVariable v = realm.declarations.get(key);
    if (v != null) {
      property = null;
      variable = v;
      if (v.value == null) {
        throw frame.at(position).referenceError("Cannot access '" + key + "' before initialization");
      }
      return v.value;
    }
    Property p = realm.global.property(key);
    if (p != null) {
      property = p.readable() ? p : null;
      if (property == null) {
        frame.at(position); // a getter
      }
      return realm.global.get(key);
    }
    if (realm.global.hasProperty(key)) {
      return realm.global.get(key);
    }
    if (typeof) {
      return Undefined.UNDEFINED;
    }
    throw frame.at(position).referenceError(key + " is not defined");
  }
}
