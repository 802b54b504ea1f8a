package everett.node;

import everett.machine.Frame;
import everett.object.Accessor;
import everett.object.JsObject;
import everett.object.Shape;
import everett.operation.ObjectOperations;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@code object.name = value}. Remembers two shapes, each with the slot, and the next shape where it adds the property.
 */
@SuppressWarnings("NullAway") // a shape that was remembered has the prototypes that it had
public final class PropertyWriteNode extends Node {
  private static final int MOST_MISSES = 32;
  private final Node object;
  private final Object key;
  private final Node value;
  private final boolean strict;
  private final int position;
  private @Nullable Shape shape0;
  private @Nullable Shape shape1;
  private @Nullable Shape to0;
  private @Nullable Shape to1;

  /** The shapes of all prototypes, none of which has the property: what an addition depends on. */
  private Shape @Nullable [] chain0;

  private Shape @Nullable [] chain1;
  private int index0;
  private int index1;
  private int misses;

  public PropertyWriteNode(Node object, Object key, Node value, boolean strict, int position) {
    this.object = object;
    this.key = key;
    this.value = value;
    this.strict = strict;
    this.position = position;
  }

  @Override
  public Object execute(Frame frame) {
    Object t = object.execute(frame);
    Object v = value.execute(frame);
    if (t instanceof JsObject o) {
      Shape s = o.shape;
      if (s == shape0 && (to0 == null || same(s, chain0))) {
        store(o, index0, to0, v);
      } else if (s == shape1 && (to1 == null || same(s, chain1))) {
        store(o, index1, to1, v);
      } else {
        miss(frame, o, v);
      }
      return v;
    }
    frame.at(position);
    ObjectOperations.putV(t, key, v, strict);
    return v;
  }

  private static void store(JsObject o, int i, @Nullable Shape to, Object v) {
    if (to != null) {
      if (i >= o.slots.length) {
        o.slots = Arrays.copyOf(o.slots, i < 2 ? 4 : i * 2);
      }
      o.shape = to;
    }
    o.slots[i] = v;
  }

  private void miss(Frame frame, JsObject o, Object v) {
    frame.at(position);
    Shape before = o.shape;
    if (misses > MOST_MISSES || !o.isCacheable(key)) {
      put(o, v);
      return;
    }
    int i = before.find(key);
    if (i >= 0) {
      put(o, v);
      if (o.shape == before && (before.attributes(i) & Shape.WRITABLE) != 0 && !(o.slots[i] instanceof Accessor)) {
        remember(before, i, null, null);
      }
      return;
    }
    Shape[] chain = chain(before);
    put(o, v);
    if (chain != null && o.shape.cacheable && o.shape == before.with(key, Shape.WEC) && same(before, chain)) {
      remember(before, before.size(), o.shape, chain);
    }
  }

  private Shape @Nullable [] chain(Shape of) {
    int n = 0;
    for (JsObject p = of.prototype; p != null; p = p.shape.prototype) {
      if (n++ == 8 || !p.isCacheable(key) || p.shape.find(key) >= 0) {
        return null;
      }
    }
    Shape[] chain = new Shape[n];
    JsObject p = of.prototype;
    for (int i = 0; i < n; i++) {
      chain[i] = p.shape;
      p = p.shape.prototype;
    }
    return chain;
  }

  private static boolean same(Shape of, Shape[] chain) {
    JsObject p = of.prototype;
    for (Shape s : chain) {
      if (p.shape != s) {
        return false;
      }
      p = s.prototype;
    }
    return true;
  }

  private void remember(Shape before, int i, @Nullable Shape to, Shape @Nullable [] chain) {
    misses++;
    shape1 = shape0;
    index1 = index0;
    to1 = to0;
    chain1 = chain0;
    shape0 = before;
    index0 = i;
    to0 = to;
    chain0 = chain;
  }

  private void put(JsObject o, Object v) {
    if (!o.set(key, v, o) && strict) {
      throw ObjectOperations.cannotAssign(o, key);
    }
  }
}
