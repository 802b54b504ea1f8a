package everett.node;

import everett.machine.Frame;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Undefined;
import org.jspecify.annotations.Nullable;

/** Nodes on hidden slots, which only code that suspends needs. */
public final class HiddenNodes {
  private HiddenNodes() {}

  /** Whether a value is undefined or null. */
  public static final class IsNullish extends Node {
    private final Node value;

    public IsNullish(Node value) {
      this.value = value;
    }

    @Override
    public Object execute(Frame frame) {
      return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(Frame frame) {
      return LogicNodes.isNullish(value.execute(frame));
    }
  }

  /** Whether a value is undefined. */
  public static final class IsUndefined extends Node {
    private final Node value;

    public IsUndefined(Node value) {
      this.value = value;
    }

    @Override
    public Object execute(Frame frame) {
      return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(Frame frame) {
      return value.execute(frame) == Undefined.UNDEFINED;
    }
  }

  /** Reads a slot and empties it: what lay there is no longer the engine's own. */
  public static final class Take extends Node {
    private final int slot;

    public Take(int slot) {
      this.slot = slot;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = frame.slots[slot];
      frame.slots[slot] = Undefined.UNDEFINED;
      return v;
    }
  }

  /** Appends an element, a spread or (null) a hole to the array in a slot. */
  public static final class Append extends Node {
    private final int slot;
    private final @Nullable Node element;

    public Append(int slot, @Nullable Node element) {
      this.slot = slot;
      this.element = element;
    }

    @Override
    public Object execute(Frame frame) {
      if (element == null) {
        JsArray a = (JsArray) frame.slots[slot];
        a.setLength(a.length() + 1);
      } else if (element instanceof ArgumentNodes.Spread s) {
        LiteralNodes.ArrayLiteral.spread((JsArray) frame.slots[slot], frame, s, 1);
      } else {
        Object v = element.execute(frame);
        LiteralNodes.ArrayLiteral.push((JsArray) frame.slots[slot], v);
      }
      return Undefined.UNDEFINED;
    }
  }

  /** Defines a member on the object in a slot. */
  public static final class Define extends Node {
    private final int slot;
    private final LiteralNodes.Definition definition;

    public Define(int slot, LiteralNodes.Definition definition) {
      this.slot = slot;
      this.definition = definition;
    }

    @Override
    public Object execute(Frame frame) {
      definition.define(frame, (JsObject) frame.slots[slot], true);
      return Undefined.UNDEFINED;
    }
  }

  /** The mode of resumption by throw, as a value of a hidden slot. */
  public static final class ThrowMode extends Node {
    @Override
    public Object execute(Frame frame) {
      return everett.generator.Activation.Mode.THROW;
    }
  }
}
