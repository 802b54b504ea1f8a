package everett.node;

import everett.buffer.TypedArray;
import everett.machine.Frame;
import everett.machine.Realm;
import everett.object.Accessor;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import org.jspecify.annotations.Nullable;

/**
 * {@code object.name}. Remembers two places: where objects of a shape have the property, in themselves or in a
 * prototype (whose shape, and those of the prototypes between, must be the same then), or that they have none.
 */
@SuppressWarnings("NullAway") // a shape that was remembered has the prototypes that it had
public final class PropertyReadNode extends Node {
  private static final int MOST_MISSES = 32;
  private final @Nullable Node object;
  final Realm realm;
  final Object key;
  private final boolean length;
  final int position;
  private @Nullable Shape shape0;
  private @Nullable Shape shape1;
  private int index0;
  private int index1;
  private @Nullable JsObject holder0;
  private @Nullable JsObject holder1;
  private @Nullable Shape holderShape0;
  private @Nullable Shape holderShape1;
  private Shape @Nullable [] between0;
  private Shape @Nullable [] between1;
  private int misses;

  /** The shape of a primitive's prototype, and where it has the property. */
  private @Nullable Shape primitiveShape;

  private int primitiveIndex;

  /**
   * @param object null if {@link #read} alone is used
   */
  public PropertyReadNode(@Nullable Node object, Realm realm, Object key, int position) {
    this.object = object;
    this.realm = realm;
    this.key = key;
    this.position = position;
    length = key.equals("length");
  }

  @Override
  public Object execute(Frame frame) {
    return read(frame, object.execute(frame));
  }

  @Override
  public int executeInt(Frame frame) throws Unexpected {
    Object v = object.execute(frame);
    if (length) {
      if (v instanceof JsArray a && a.isDense()) {
        return a.denseLength();
      }
      if (v instanceof String s) {
        return s.length();
      }
      if (v instanceof TypedArray t && hasOriginalLength(t)) {
        return t.length();
      }
    }
    v = read(frame, v);
    if (v instanceof Integer i) {
      return i;
    }
    throw new Unexpected(v);
  }

  /** Whether it is known already that the array has its length from where all have it. */
  private boolean hasOriginalLength(TypedArray t) {
    JsObject h = holder0;
    return t.shape == shape0
        && h != null
        && h.shape == holderShape0
        && (between0 == null || same(t, between0))
        && index0 >= 0
        && realm.isTypedArrayLength(h.slots[index0]);
  }

  /** GetV of a value that has been computed. */
  public Object read(Frame frame, Object v) {
    return v instanceof JsObject o ? read(frame, o, o) : primitive(frame, v);
  }

  /** [[Get]] with a receiver, as {@code super} needs it. */
  public Object read(Frame frame, JsObject o, Object receiver) {
    Shape s = o.shape;
    if (s == shape0) {
      JsObject h = holder0;
      if (h == null) {
        Object r = o.slots[index0];
        return r instanceof Accessor a ? JsObject.read(a, receiver) : r;
      }
      if (h.shape == holderShape0 && (between0 == null || same(o, between0))) {
        return index0 < 0 ? Undefined.UNDEFINED : of(h.slots[index0], receiver);
      }
    } else if (s == shape1) {
      JsObject h = holder1;
      if (h == null) {
        Object r = o.slots[index1];
        return r instanceof Accessor a ? JsObject.read(a, receiver) : r;
      }
      if (h.shape == holderShape1 && (between1 == null || same(o, between1))) {
        return index1 < 0 ? Undefined.UNDEFINED : of(h.slots[index1], receiver);
      }
    }
    return miss(frame, o, receiver);
  }

  private Object of(Object slot, Object receiver) {
    return slot instanceof Accessor a
        ? receiver instanceof TypedArray t && realm.isTypedArrayLength(a) ? t.length() : JsObject.read(a, receiver)
        : slot;
  }

  /** Whether the prototypes between the object and the holder still have these shapes. */
  private static boolean same(JsObject o, Shape[] between) {
    JsObject p = o.shape.prototype;
    for (Shape s : between) {
      if (p.shape != s) {
        return false;
      }
      p = s.prototype;
    }
    return true;
  }

  private Object miss(Frame frame, JsObject o, Object receiver) {
    frame.position = position;
    if (misses > MOST_MISSES) {
      return realm.lookup.get(o, key, receiver);
    }
    if (!o.isCacheable(key)) {
      return o.get(key, receiver);
    }
    JsObject h = o;
    int depth = 0;
    int i;
    while ((i = h.shape.find(key)) < 0) {
      JsObject p = h.shape.prototype;
      if (p == null) {
        break;
      }
      if (!p.isCacheable(key) || depth == 8) {
        return o.get(key, receiver);
      }
      h = p;
      depth++;
    }
    misses++;
    if (i < 0 && h == o) {
      return Undefined.UNDEFINED;
    }
    Shape[] between = null;
    if (depth > 1) {
      between = new Shape[depth - 1];
      JsObject p = o.shape.prototype;
      for (int k = 0; k < between.length; k++) {
        between[k] = p.shape;
        p = p.shape.prototype;
      }
    }
    shape1 = shape0;
    index1 = index0;
    holder1 = holder0;
    holderShape1 = holderShape0;
    between1 = between0;
    shape0 = o.shape;
    index0 = i;
    holder0 = h == o ? null : h;
    holderShape0 = h.shape;
    between0 = between;
    return i < 0 ? Undefined.UNDEFINED : of(h.slots[i], receiver);
  }

  private Object primitive(Frame frame, Object v) {
    if (v instanceof CharSequence s && length) {
      return s.length();
    }
    if (v == Undefined.UNDEFINED || v == Null.NULL) {
      throw frame.at(position).typeError(ObjectOperations.cannotRead(v, key));
    }
    JsObject p = TypeConversion.prototypeOfPrimitive(realm, v);
    Shape s = p.shape;
    if (s == primitiveShape) {
      return of(p.slots[primitiveIndex], v);
    }
    frame.position = position;
    int i = p.isCacheable(key) ? p.shape.find(key) : -1;
    if (i < 0) {
      return ObjectOperations.getV(v, key);
    }
    primitiveShape = s;
    primitiveIndex = i;
    return of(p.slots[i], v);
  }
}
