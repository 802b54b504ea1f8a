package everett.structured;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.PropertyKey;
import everett.object.Shape;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a serialization has learned about the shapes of ordinary objects. */
final class JsonShapes {
  /** The enumerable properties of objects of one shape that have strings for keys. */
  static final class Members {
    final Object[] keys;
    final int[] slots;

    /** The keys quoted, with their colons. */
    final String[] prefixes;

    /** Until when it is known that the objects have no toJSON property, own or inherited. */
    private int calmUntil = -1;

    private final boolean ownToJson;

    private Members(Object[] keys, int[] slots, String[] prefixes, boolean ownToJson) {
      this.keys = keys;
      this.slots = slots;
      this.prefixes = prefixes;
      this.ownToJson = ownToJson;
    }
  }

  private final JsObject objectPrototype;
  private final JsObject arrayPrototype;
  private final Shape arrayShape;
  private final String colon;
  private final Map<Shape, Members> all = new IdentityHashMap<>();
  private @Nullable Shape latestShape;
  private @Nullable Members latest;

  /** Counts how often code of the program may have run. */
  private int time;

  /** Until when it is known that plain arrays have no toJSON property. */
  private int arraysCalmUntil = -1;

  JsonShapes(Realm realm, String colon) {
    this.objectPrototype = realm.get(Intrinsic.OBJECT_PROTOTYPE);
    this.arrayPrototype = realm.get(Intrinsic.ARRAY_PROTOTYPE);
    this.arrayShape = realm.arrayShape();
    this.colon = colon;
  }

  /** Code of the program may run now. */
  void codeRuns() {
    time++;
  }

  /** A key quoted, with its colon. */
  String prefix(Object key) {
    StringBuilder text = new StringBuilder();
    JsonQuote.append(text, PropertyKey.value(key).toString());
    return text.append(colon).toString();
  }

  /** The members of an ordinary object with a shape; null for others. */
  @Nullable Members members(JsObject o) {
    Shape shape = o.shape;
    if (o.getClass() != JsObject.class || !shape.cacheable) {
      return null;
    }
    if (shape == latestShape) {
      return latest;
    }
    Members m = all.get(shape);
    if (m == null) {
      m = read(shape);
      all.put(shape, m);
    }
    latestShape = shape;
    latest = m;
    return m;
  }

  private Members read(Shape shape) {
    int size = shape.size();
    Object[] keys = new Object[size];
    int[] slots = new int[size];
    String[] prefixes = new String[size];
    int n = 0;
    for (int i = 0; i < size; i++) {
      if (shape.key(i) instanceof String key && (shape.attributes(i) & Shape.ENUMERABLE) != 0) {
        keys[n] = key;
        slots[n] = i;
        prefixes[n++] = prefix(key);
      }
    }
    return new Members(
        Arrays.copyOf(keys, n), Arrays.copyOf(slots, n), Arrays.copyOf(prefixes, n), shape.find("toJSON") >= 0);
  }

  /** Whether it is certain that a look-up of toJSON finds nothing and runs no code. */
  boolean hasNoToJson(JsObject o) {
    if (o instanceof JsArray) {
      if (o.shape != arrayShape) {
        return false;
      }
      if (arraysCalmUntil != time && prototypeIsCalm(arrayPrototype)) {
        arraysCalmUntil = time;
      }
      return arraysCalmUntil == time;
    }
    Members m = members(o);
    if (m == null || m.ownToJson) {
      return false;
    }
    if (m.calmUntil != time && prototypeIsCalm(o.shape.prototype)) {
      m.calmUntil = time;
    }
    return m.calmUntil == time;
  }

  private boolean prototypeIsCalm(@Nullable JsObject prototype) {
    for (JsObject p = prototype; p != null; p = p.shape.prototype) {
      if (p != objectPrototype && p != arrayPrototype && p.getClass() != JsObject.class || p.hasOwn("toJSON")) {
        return false;
      }
    }
    return true;
  }
}
