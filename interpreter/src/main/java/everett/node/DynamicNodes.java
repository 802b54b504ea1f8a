package everett.node;

import everett.machine.Frame;
import everett.object.JsObject;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import org.jspecify.annotations.Nullable;

/**
 * Names that a {@code with} statement or a sloppy direct eval may give another meaning: objects in heap scopes are
 * asked first, innermost first; then the name means what it means without them.
 */
public final class DynamicNodes {
  private DynamicNodes() {}

  /**
   * Where such an object lies.
   *
   * @param hops how many heap scopes further out
   * @param with it is the object of a with statement, not the variables of evals
   * @param branching they are the variables of evals in a {@code function **}
   */
  public record Place(int hops, boolean with, boolean branching) {
    /** The object, only to be read; null if there is none. */
    private @Nullable JsObject seen(Frame frame) {
      Object[] scope = ScopeReadNode.scope(frame, hops);
      return branching ? LineageNodes.seenEvalVariables(frame, scope) : (JsObject) scope[1];
    }

    /** The object. */
    public JsObject object(Frame frame) {
      Object[] scope = ScopeReadNode.scope(frame, hops);
      return branching ? LineageNodes.evalVariables(frame, scope) : (JsObject) scope[1];
    }

    /** What a hidden slot keeps of it: where it is another object in each step, the heap scope. */
    Object kept(Frame frame, JsObject object) {
      return branching ? ScopeReadNode.scope(frame, hops) : object;
    }
  }

  /** The object that has been kept in a hidden slot; null if none has. */
  static @Nullable JsObject kept(Frame frame, int slot) {
    Object kept = frame.slots[slot];
    return kept instanceof Object[] scope
        ? LineageNodes.evalVariables(frame, scope)
        : kept instanceof JsObject o ? o : null;
  }

  /** The same, only to be read. */
  private static @Nullable JsObject seen(Frame frame, int slot) {
    Object kept = frame.slots[slot];
    return kept instanceof Object[] scope
        ? LineageNodes.seenEvalVariables(frame, scope)
        : kept instanceof JsObject o ? o : null;
  }

  /** Where a name has been found, and the object, only to be read. */
  private record Found(Place place, JsObject object) {
    static Object kept(Frame frame, @Nullable Found found) {
      return found == null ? Undefined.UNDEFINED : found.place.kept(frame, found.object);
    }
  }

  /** Where the name is; null if nowhere. */
  private static @Nullable Found find(Frame frame, Place[] places, Object key) {
    for (Place p : places) {
      JsObject o = p.seen(frame);
      if (o != null && o.hasProperty(key) && !(p.with && blocked(o, key))) {
        return new Found(p, o);
      }
    }
    return null;
  }

  private static boolean blocked(JsObject o, Object key) {
    return o.get(Symbol.UNSCOPABLES) instanceof JsObject u && TypeConversion.toBoolean(u.get(key));
  }

  /** Reads the name. */
  public static final class Read extends Node {
    private final Place[] places;
    private final Object key;
    private final Node otherwise;
    private final boolean strict;
    private final int position;

    public Read(Place[] places, Object key, Node otherwise, boolean strict, int position) {
      this.places = places;
      this.key = key;
      this.otherwise = otherwise;
      this.strict = strict;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      frame.at(position);
      Found found = find(frame, places, key);
      if (found == null) {
        return otherwise.execute(frame);
      }
      JsObject o = found.object;
      if (!o.hasProperty(key)) {
        if (strict) {
          throw frame.at(position).referenceError(key + " is not defined");
        }
        return Undefined.UNDEFINED;
      }
      return o.get(key, o);
    }
  }

  /** Finds the object, before the value is evaluated, and keeps it (or undefined) in a hidden slot. */
  public static final class Resolve extends Node {
    private final Place[] places;
    private final Object key;
    private final int slot;

    public Resolve(Place[] places, Object key, int slot) {
      this.places = places;
      this.key = key;
      this.slot = slot;
    }

    @Override
    public Object execute(Frame frame) {
      return frame.slots[slot] = Found.kept(frame, find(frame, places, key));
    }
  }

  /** Reads the name from the object that was found. */
  public static final class ReadResolved extends Node {
    private final int slot;
    private final Object key;
    private final Node otherwise;
    private final boolean strict;
    private final int position;

    public ReadResolved(int slot, Object key, Node otherwise, boolean strict, int position) {
      this.slot = slot;
      this.key = key;
      this.otherwise = otherwise;
      this.strict = strict;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      JsObject o = seen(frame, slot);
      if (o == null) {
        return otherwise.execute(frame);
      }
      if (!o.hasProperty(key)) {
        if (strict) {
          throw frame.at(position).referenceError(key + " is not defined");
        }
        return Undefined.UNDEFINED;
      }
      return o.get(key, o);
    }
  }

  /** Assigns to the name in the object that was found. */
  public static final class WriteResolved extends Node {
    private final int slot;
    private final Object key;
    private final Node value;
    private final int valueSlot;
    private final Node otherwise;
    private final boolean strict;
    private final int position;

    /**
     * @param otherwise assigns the value of the hidden valueSlot
     */
    public WriteResolved(
        int slot, Object key, Node value, int valueSlot, Node otherwise, boolean strict, int position) {
      this.slot = slot;
      this.key = key;
      this.value = value;
      this.valueSlot = valueSlot;
      this.otherwise = otherwise;
      this.strict = strict;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = value.execute(frame);
      JsObject o = kept(frame, slot);
      if (o == null) {
        frame.slots[valueSlot] = v;
        otherwise.execute(frame);
        return v;
      }
      frame.at(position);
      boolean there = o.hasProperty(key);
      if (!there && strict) {
        throw frame.at(position).referenceError(key + " is not defined");
      }
      if (!o.set(key, v, o) && strict) {
        throw ObjectOperations.cannotAssign(o, key);
      }
      return v;
    }
  }

  /**
   * The {@code this} value of a call by that name: the object of a with statement, or undefined. Reads the name, too.
   */
  public static final class Callee extends Node {
    private final Place[] places;
    private final Object key;
    private final int slot;

    /**
     * @param slot takes the object that has the name, as {@link Resolve} does
     */
    public Callee(Place[] places, Object key, int slot) {
      this.places = places;
      this.key = key;
      this.slot = slot;
    }

    @Override
    public Object execute(Frame frame) {
      Found found = find(frame, places, key);
      frame.slots[slot] = Found.kept(frame, found);
      return found != null && found.place.with ? found.object : Undefined.UNDEFINED;
    }
  }

  /** {@code delete name}. */
  public static final class Delete extends Node {
    private final Place[] places;
    private final Object key;
    private final Node otherwise;

    public Delete(Place[] places, Object key, Node otherwise) {
      this.places = places;
      this.key = key;
      this.otherwise = otherwise;
    }

    @Override
    public Object execute(Frame frame) {
      Found found = find(frame, places, key);
      return found == null ? otherwise.execute(frame) : (Object) found.place.object(frame).delete(key);
    }
  }
}
