package everett.node;

import everett.machine.Frame;
import everett.machine.JsThrow;
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
import org.jspecify.annotations.Nullable;

/** Destructuring. */
public final class PatternNodes {
  private PatternNodes() {}

  /** A target with a default value. */
  public record Element(TargetNode target, @Nullable Node initializer) {
    Object value(Frame frame, Object v) {
      return v == Undefined.UNDEFINED && initializer != null ? initializer.execute(frame) : v;
    }
  }

  /** {@code [a, , b = 1, ...rest]}; null elements are elisions. */
  public static final class ArrayPattern extends TargetNode {
    private final Realm realm;
    private final @Nullable Element[] elements;
    private final @Nullable TargetNode rest;

    public ArrayPattern(Realm realm, @Nullable Element[] elements, @Nullable TargetNode rest, int position) {
      this.realm = realm;
      this.elements = elements;
      this.rest = rest;
      this.position = position;
    }

    @Override
    public void assign(Frame frame, Object value) {
      frame.at(position);
      if (value instanceof JsArray a && Iterators.isPristine(a)) {
        fromArray(frame, a);
        return;
      }
      IteratorRecord r = Iterators.getIterator(value, source);
      try {
        iterate(frame, r);
      } catch (JsThrow t) {
        throw r.done ? t : Iterators.close(r, t);
      }
      if (!r.done) {
        Iterators.close(r);
      }
    }

    private void iterate(Frame frame, IteratorRecord r) {
      for (Element e : elements) {
        if (e != null) {
          e.target.prepare(frame);
        }
        Object v = r.done ? null : Iterators.stepValue(r);
        if (e != null) {
          e.target.assign(frame, e.value(frame, v == null ? Undefined.UNDEFINED : v));
        }
      }
      if (rest != null) {
        rest.prepare(frame);
        JsArray all = realm.array();
        if (!r.done) {
          for (Object v = Iterators.stepValue(r); v != null; v = Iterators.stepValue(r)) {
            all.push(v);
          }
        }
        rest.assign(frame, all);
      }
    }

    /** The same without making an iterator that nobody could see. Targets may run code that changes the array. */
    private void fromArray(Frame frame, JsArray a) {
      int at = 0;
      boolean done = false;
      for (Element e : elements) {
        if (e != null) {
          e.target.prepare(frame);
        }
        Object v = Undefined.UNDEFINED;
        if (!done && at < a.length()) {
          v = a.getElement(at++);
        } else {
          done = true;
        }
        if (e != null) {
          e.target.assign(frame, e.value(frame, v));
        }
      }
      if (rest != null) {
        rest.prepare(frame);
        JsArray all = realm.array();
        while (!done && at < a.length()) {
          all.push(a.getElement(at++));
        }
        rest.assign(frame, all);
      }
    }
  }

  /** A property of an object pattern: how its value is read from a hidden slot, and where it goes. */
  public record Read(@Nullable Node key, Node value, Element element) {}

  /** {@code {a, b: c = 1, [k]: d, ...rest}}. */
  public static final class ObjectPattern extends TargetNode {
    private final Realm realm;
    private final int slot;
    private final Read[] reads;
    private final @Nullable TargetNode rest;
    private final @Nullable String first;
    private final int position;

    /**
     * @param first the name of the first property, if it has one
     * @param slot the hidden slot that the reads take the object from
     * @param reads where there is a rest, each key is a {@link LocalWriteNode} or constant that gives the property key
     */
    public ObjectPattern(
        Realm realm, int slot, Read[] reads, @Nullable TargetNode rest, @Nullable String first, int position) {
      this.realm = realm;
      this.slot = slot;
      this.reads = reads;
      this.first = first;
      this.rest = rest;
      this.position = position;
    }

    @Override
    public void assign(Frame frame, Object value) {
      if (value == Undefined.UNDEFINED || value == Null.NULL) {
        throw frame.at(position).typeError("Cannot destructure " + (first == null ? "" : "property '" + first + "' of ")
            + "'" + (!source.isEmpty() ? source : value == Null.NULL ? "object null" : value) + "' as it is " + value + ".");
      }
      Set<Object> excluded = rest == null ? Set.of() : new HashSet<>();
      for (Read r : reads) {
        if (r.key != null) {
          Object k = TypeConversion.toPropertyKey(r.key.execute(frame));
          if (rest != null) {
            excluded.add(k);
          }
        }
        r.element.target.prepare(frame);
        frame.slots[slot] = value;
        Object v = r.value.execute(frame);
        r.element.target.assign(frame, r.element.value(frame, v));
      }
      if (rest != null) {
        rest.prepare(frame);
        JsObject o = realm.object();
        ObjectOperations.copyDataProperties(o, value, excluded);
        rest.assign(frame, o);
      }
    }
  }
}
