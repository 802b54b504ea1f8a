package everett.node;

import everett.buffer.TypedArray;
import everett.machine.Frame;
import everett.object.JsArray;
import everett.object.Undefined;

/**
 * {@code object[key] = …} of a value that is made from the old one, as {@code object[key] += 1} does: object and key
 * are evaluated once, into hidden slots, from where {@link Old} reads.
 */
public final class IndexModifyNode extends Node {
  private final Node object;
  private final Node key;
  private final int objectSlot;
  private final int keySlot;
  private final int position;
  private final IndexWriteNode write;

  /**
   * @param write assigns to what lies in the hidden slots
   */
  public IndexModifyNode(Node object, Node key, int objectSlot, int keySlot, int position, IndexWriteNode write) {
    this.object = object;
    this.key = key;
    this.objectSlot = objectSlot;
    this.keySlot = keySlot;
    this.position = position;
    this.write = write;
  }

  @Override
  public Object execute(Frame frame) {
    Object o = object.execute(frame);
    frame.slots[objectSlot] = o;
    frame.slots[keySlot] = KeyNode.convert(frame, o, key.execute(frame), position);
    return write.execute(frame);
  }

  @Override
  public void executeVoid(Frame frame) {
    Object o = object.execute(frame);
    frame.slots[objectSlot] = o;
    if (!IndexWriteNode.holdsNumbers(o)) {
      frame.slots[keySlot] = KeyNode.convert(frame, o, key.execute(frame), position);
      write.executeVoid(frame);
      return;
    }
    int i;
    try {
      i = key.executeInt(frame);
    } catch (Unexpected u) {
      frame.slots[keySlot] = KeyNode.convert(frame, o, u.value, position);
      write.executeVoid(frame);
      return;
    }
    frame.slots[keySlot] = i;
    write.put(frame, o, i);
  }

  /** The old value. */
  public static final class Old extends Node {
    private final int objectSlot;
    private final int keySlot;
    private final IndexReadNode read;

    /**
     * @param read gives the value of any object and key
     */
    public Old(int objectSlot, int keySlot, IndexReadNode read) {
      this.objectSlot = objectSlot;
      this.keySlot = keySlot;
      this.read = read;
    }

    @Override
    public Object execute(Frame frame) {
      Object o = frame.slots[objectSlot];
      Object k = frame.slots[keySlot];
      if (k instanceof Integer i) {
        if (o instanceof JsArray a) {
          Object v = a.element(i);
          return v != null ? v : read.read(frame, o, k);
        }
        if (o instanceof TypedArray t) {
          return t.getElement(i);
        }
      }
      return read.read(frame, o, k);
    }

    @Override
    public int executeInt(Frame frame) throws Unexpected {
      Object o = frame.slots[objectSlot];
      if (frame.slots[keySlot] instanceof Integer k) {
        int i = k;
        if (o instanceof JsArray a) {
          int[] ints = a.ints();
          if (ints != null && i >= 0 && i < a.denseLength()) {
            return ints[i];
          }
        } else if (o instanceof TypedArray t && t.type.isInt()) {
          if (t.has(i)) {
            return t.getInt(i);
          }
          throw new Unexpected(Undefined.UNDEFINED);
        }
      }
      return expectInt(execute(frame));
    }

    @Override
    public double executeDouble(Frame frame) throws Unexpected {
      Object o = frame.slots[objectSlot];
      if (frame.slots[keySlot] instanceof Integer k) {
        int i = k;
        if (o instanceof JsArray a) {
          double[] doubles = a.doubles();
          if (doubles != null && i >= 0 && i < a.denseLength()) {
            return doubles[i];
          }
        } else if (o instanceof TypedArray t && !t.type.isBigInt()) {
          if (t.has(i)) {
            return t.getDouble(i);
          }
          throw new Unexpected(Undefined.UNDEFINED);
        }
      }
      return expectDouble(execute(frame));
    }
  }
}
