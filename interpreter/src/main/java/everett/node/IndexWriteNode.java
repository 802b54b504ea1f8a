package everett.node;

import everett.buffer.TypedArray;
import everett.machine.Frame;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/** {@code object[key] = value}. */
public final class IndexWriteNode extends Node {
  private final Node object;
  private final Node key;
  private final Node value;
  private final boolean strict;
  private final int position;

  /** Values for int elements were doubles, or no numbers: asking for ints would throw each time. */
  private boolean notInts;

  private boolean notNumbers;

  public IndexWriteNode(Node object, Node key, Node value, boolean strict, int position) {
    this.object = object;
    this.key = key;
    this.value = value;
    this.strict = strict;
    this.position = position;
  }

  @Override
  public Object execute(Frame frame) {
    Object o = object.execute(frame);
    Object k = key.execute(frame);
    Object v = value.execute(frame);
    if (!(o instanceof JsArray a && k instanceof Integer i && a.setElement(i, v))) {
      other(frame, o, k, v);
    }
    return v;
  }

  /** Whether it is an array of numbers only, of either kind, so that values are best asked for as numbers. */
  static boolean holdsNumbers(Object o) {
    return o instanceof JsArray a ? a.isDense() && a.objects() == null : o instanceof TypedArray;
  }

  @Override
  public void executeVoid(Frame frame) {
    Object o = object.execute(frame);
    if (!holdsNumbers(o)) {
      Object k = key.execute(frame);
      Object v = value.execute(frame);
      if (!(o instanceof JsArray a && k instanceof Integer i && a.setElement(i, v))) {
        other(frame, o, k, v);
      }
      return;
    }
    int i;
    try {
      i = key.executeInt(frame);
    } catch (Unexpected u) {
      other(frame, o, u.value, value.execute(frame));
      return;
    }
    put(frame, o, i);
  }

  /** Evaluates the value and assigns it to an element of what {@link #holdsNumbers}. */
  void put(Frame frame, Object o, int i) {
    if (o instanceof JsArray a) {
      toArray(frame, a, i);
    } else {
      toTypedArray(frame, (TypedArray) o, i);
    }
  }

  private void toArray(Frame frame, JsArray a, int i) {
    if (a.ints() != null) {
      int v;
      try {
        v = value.executeInt(frame);
      } catch (Unexpected u) {
        if (!a.setElement(i, u.value)) {
          other(frame, a, i, u.value);
        }
        return;
      }
      if (!a.setElement(i, v)) {
        other(frame, a, i, v);
      }
    } else {
      double v;
      try {
        v = value.executeDouble(frame);
      } catch (Unexpected u) {
        if (!a.setElement(i, u.value)) {
          other(frame, a, i, u.value);
        }
        return;
      }
      if (!a.setElement(i, v)) {
        other(frame, a, i, v);
      }
    }
  }

  private void toTypedArray(Frame frame, TypedArray t, int i) {
    if (notNumbers || t.type.isBigInt()) {
      other(frame, t, i, value.execute(frame));
      return;
    }
    try {
      if (t.type.isInt() && !notInts) {
        t.setInt(i, value.executeInt(frame));
      } else {
        t.setDouble(i, value.executeDouble(frame));
      }
    } catch (Unexpected u) {
      notInts = true;
      notNumbers = !(u.value instanceof Double);
      other(frame, t, i, u.value);
    }
  }

  private void other(Frame frame, Object o, Object k, Object v) {
    frame.at(position);
    if (o instanceof TypedArray t && k instanceof Integer i) {
      t.setElement(i, t.type.toNumeric(v));
      return;
    }
    if (o == Undefined.UNDEFINED || o == Null.NULL) {
      throw frame.at(position).typeError(ObjectOperations.cannotSet(o, k));
    }
    Object property = TypeConversion.toPropertyKey(k);
    if (!(o instanceof JsObject x)) {
      ObjectOperations.putV(o, property, v, strict);
    } else if (!frame.function.code.realm.lookup.set(x, property, v) && !x.set(property, v, x) && strict) {
      throw ObjectOperations.cannotAssign(x, property);
    }
  }
}
