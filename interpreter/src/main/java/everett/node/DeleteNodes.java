package everett.node;

import everett.machine.Frame;
import everett.object.JsObject;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/** {@code delete}. */
public final class DeleteNodes {
  private DeleteNodes() {}

  /** {@code delete object[key]}. */
  public static final class Property extends Node {
    private final Node object;
    private final Node key;
    private final boolean strict;
    private final int position;

    public Property(Node object, Node key, boolean strict, int position) {
      this.object = object;
      this.key = key;
      this.strict = strict;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = object.execute(frame);
      Object k = key.execute(frame);
      frame.at(position);
      JsObject o = TypeConversion.toObject(v);
      Object property = TypeConversion.toPropertyKey(k);
      boolean done = o.delete(property);
      if (!done && strict) {
        frame.at(position);
        throw ObjectOperations.cannotDelete(o, property);
      }
      return done;
    }
  }

  /** {@code delete super.name}: always an error. */
  public static final class Super extends Node {
    private final Node self;
    private final Node key;
    private final int position;

    public Super(Node self, Node key, int position) {
      this.self = self;
      this.key = key;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      self.execute(frame);
      key.execute(frame);
      throw frame.at(position).referenceError("Unsupported reference to 'super'");
    }
  }

  /** {@code delete name} of a global. */
  public static final class Global extends Node {
    private final everett.machine.Realm realm;
    private final Object key;

    public Global(everett.machine.Realm realm, Object key) {
      this.realm = realm;
      this.key = key;
    }

    @Override
    public Object execute(Frame frame) {
      return !realm.declarations.containsKey(key) && realm.global.delete(key);
    }
  }
}
