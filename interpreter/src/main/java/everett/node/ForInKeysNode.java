package everett.node;

import everett.machine.Frame;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.PropertyDescriptor;
import everett.object.PropertyKey;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.TypeConversion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** <a href="https://tc39.es/ecma262/#sec-enumerate-object-properties">EnumerateObjectProperties</a>. */
public final class ForInKeysNode {
  private ForInKeysNode() {}

  /**
   * The enumerable string keys of an object and its prototypes, each once: those that were there when their object was
   * reached, and still are when it is their turn.
   */
  public static final class Keys {
    private @Nullable JsObject object;
    private List<Object> keys;
    private int at;

    /** What need not be shown again; null while prototypes have nothing to show, as nearly always. */
    private @Nullable Set<Object> visited;

    Keys(JsObject object) {
      this(object, object.ownPropertyKeys(), 0, object.inheritsNothingEnumerable() ? null : new HashSet<>());
    }

    private Keys(@Nullable JsObject object, List<Object> keys, int at, @Nullable Set<Object> visited) {
      this.object = object;
      this.keys = keys;
      this.at = at;
      this.visited = visited;
    }

    /** The same enumeration for another branch of a {@code function **}. */
    public Keys fork() {
      return new Keys(object, keys, at, visited == null ? null : new HashSet<>(visited));
    }

    /** The next key as a value, or null. */
    @Nullable Object next() {
      Set<Object> visited = this.visited;
      if (visited == null) {
        Object key = nextOwn();
        if (key != null || object == null) {
          return key;
        }
        visited = this.visited = new HashSet<>(keys);
      }
      for (JsObject o = object; o != null; o = object) {
        while (at < keys.size()) {
          Object key = keys.get(at++);
          if (key instanceof Symbol || visited.contains(key)) {
            continue;
          }
          PropertyDescriptor d = o.getOwnProperty(key);
          if (d != null) {
            visited.add(key);
            if (d.isEnumerable()) {
              return PropertyKey.value(key);
            }
          }
        }
        object = o.getPrototypeOf();
        if (object != null) {
          keys = object.ownPropertyKeys();
          at = 0;
        }
      }
      return null;
    }

    /** The next of the object's own, as long as what it inherits from has nothing to show; null at their end. */
    private @Nullable Object nextOwn() {
      JsObject o = object;
      if (o == null) {
        return null;
      }
      while (at < keys.size()) {
        Object key = keys.get(at++);
        if (!(key instanceof Symbol) && o.hasOwnEnumerable(key)) {
          return PropertyKey.value(key);
        }
      }
      if (o.inheritsNothingEnumerable()) {
        object = null;
      }
      return null;
    }
  }

  /** Opens the enumeration; undefined for nothing to enumerate. */
  public static final class Open extends Node {
    private final Node object;

    public Open(Node object) {
      this.object = object;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = object.execute(frame);
      return v == Undefined.UNDEFINED || v == Null.NULL ? Undefined.UNDEFINED : new Keys(TypeConversion.toObject(v));
    }
  }

  /** Advances: true, with the key in the slot, until there is none. */
  public static final class Next extends Node {
    private final int keys;
    private final int value;

    public Next(int keys, int value) {
      this.keys = keys;
      this.value = value;
    }

    @Override
    public Object execute(Frame frame) {
      return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(Frame frame) {
      Object k = frame.slots[keys] instanceof Keys all ? all.next() : null;
      if (k != null) {
        frame.slots[value] = k;
      }
      return k != null;
    }
  }
}
