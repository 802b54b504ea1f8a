package everett.node;

import everett.buffer.TypedArray;
import everett.machine.Frame;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.Strings;
import everett.operation.TypeConversion;

/** {@code object[key]}. */
public final class IndexReadNode extends Node {
  private final Node object;
  private final Node key;
  private final int position;
  private boolean named;

  public IndexReadNode(Node object, Node key, int position) {
    this.object = object;
    this.key = key;
    this.position = position;
  }

  @Override
  public Object execute(Frame frame) {
    Object o = object.execute(frame);
    if (o instanceof JsArray a && !named) {
      int i;
      try {
        i = key.executeInt(frame);
      } catch (Unexpected u) {
        return other(frame, o, u.value);
      }
      Object v = a.element(i);
      return v != null ? v : other(frame, o, i);
    }
    return o instanceof TypedArray t ? ofTypedArray(frame, t) : other(frame, o, key.execute(frame));
  }

  private Object ofTypedArray(Frame frame, TypedArray t) {
    if (named) {
      return other(frame, t, key.execute(frame));
    }
    int i;
    try {
      i = key.executeInt(frame);
    } catch (Unexpected u) {
      return other(frame, t, u.value);
    }
    return t.getElement(i);
  }

  @Override
  public int executeInt(Frame frame) throws Unexpected {
    Object o = object.execute(frame);
    if (o instanceof JsArray a && !named) {
      int i;
      try {
        i = key.executeInt(frame);
      } catch (Unexpected u) {
        return expectInt(other(frame, o, u.value));
      }
      int[] ints = a.ints();
      if (ints != null && i >= 0 && i < a.denseLength()) {
        return ints[i];
      }
      Object v = a.element(i);
      return expectInt(v != null ? v : other(frame, o, i));
    }
    return o instanceof TypedArray t ? intOfTypedArray(frame, t) : expectInt(other(frame, o, key.execute(frame)));
  }

  private int intOfTypedArray(Frame frame, TypedArray t) throws Unexpected {
    if (named || !t.type.isInt()) {
      return expectInt(ofTypedArray(frame, t));
    }
    int i;
    try {
      i = key.executeInt(frame);
    } catch (Unexpected u) {
      return expectInt(other(frame, t, u.value));
    }
    if (t.has(i)) {
      return t.getInt(i);
    }
    throw new Unexpected(Undefined.UNDEFINED);
  }

  @Override
  public double executeDouble(Frame frame) throws Unexpected {
    Object o = object.execute(frame);
    if (o instanceof JsArray a && !named) {
      int i;
      try {
        i = key.executeInt(frame);
      } catch (Unexpected u) {
        return expectDouble(other(frame, o, u.value));
      }
      double[] doubles = a.doubles();
      if (doubles != null && i >= 0 && i < a.denseLength()) {
        return doubles[i];
      }
      Object v = a.element(i);
      return expectDouble(v != null ? v : other(frame, o, i));
    }
    return o instanceof TypedArray t ? doubleOfTypedArray(frame, t) : expectDouble(other(frame, o, key.execute(frame)));
  }

  private double doubleOfTypedArray(Frame frame, TypedArray t) throws Unexpected {
    if (named || t.type.isBigInt()) {
      return expectDouble(ofTypedArray(frame, t));
    }
    int i;
    try {
      i = key.executeInt(frame);
    } catch (Unexpected u) {
      return expectDouble(other(frame, t, u.value));
    }
    if (t.has(i)) {
      return t.getDouble(i);
    }
    throw new Unexpected(Undefined.UNDEFINED);
  }

  /** The value at a key that has been computed. */
  public Object read(Frame frame, Object o, Object k) {
    if (o instanceof JsArray a && k instanceof Integer i) {
      Object v = a.element(i);
      if (v != null) {
        return v;
      }
    }
    return other(frame, o, k);
  }

  private Object other(Frame frame, Object o, Object k) {
    if (k instanceof CharSequence) {
      named = true;
    }
    if (o instanceof String s && k instanceof Integer i && i >= 0 && i < s.length()) {
      return Strings.ofCharacter(s.charAt(i));
    }
    if (o == Undefined.UNDEFINED || o == Null.NULL) {
      throw frame.at(position).typeError(ObjectOperations.cannotRead(o, k));
    }
    frame.position = position;
    Object property = TypeConversion.toPropertyKey(k);
    return o instanceof JsObject x
        ? frame.function.code.realm.lookup.get(x, property, x)
        : ObjectOperations.getV(o, property);
  }
}
