package everett.node;

import everett.machine.Frame;
import everett.machine.Realm;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Undefined;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.util.HashSet;
import java.util.Set;

/** The pieces of patterns that a suspension interrupts. */
public final class PatternPieces {
  private PatternPieces() {}

  /** The rest of the iteration in a slot. */
  public static final class Rest extends Node {
    private final Realm realm;
    private final int iterator;

    public Rest(Realm realm, int iterator) {
      this.realm = realm;
      this.iterator = iterator;
    }

    @Override
    public Object execute(Frame frame) {
      IteratorRecord r = (IteratorRecord) frame.slots[iterator];
      JsArray all = realm.array();
      if (!r.done) {
        for (Object v = Iterators.stepValue(r); v != null; v = Iterators.stepValue(r)) {
          all.push(v);
        }
      }
      return all;
    }
  }

  /** The properties of an object but those whose keys lie in slots. */
  public static final class RestProperties extends Node {
    private final Realm realm;
    private final int object;
    private final int[] keys;

    public RestProperties(Realm realm, int object, int[] keys) {
      this.realm = realm;
      this.object = object;
      this.keys = keys;
    }

    @Override
    public Object execute(Frame frame) {
      Set<Object> excluded = new HashSet<>();
      for (int k : keys) {
        excluded.add(TypeConversion.toPropertyKey(frame.slots[k]));
      }
      JsObject o = realm.object();
      ObjectOperations.copyDataProperties(o, frame.slots[object], excluded);
      return o;
    }
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-requireobjectcoercible">RequireObjectCoercible</a> of the value in a slot.
   */
  public static final class RequireObject extends Node {
    private final int slot;
    private final int position;

    public RequireObject(int slot, int position) {
      this.slot = slot;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = frame.slots[slot];
      if (v == Undefined.UNDEFINED || v == Null.NULL) {
        throw frame.at(position).typeError("Cannot destructure '" + v + "' as it is " + v + ".");
      }
      return v;
    }
  }
}
