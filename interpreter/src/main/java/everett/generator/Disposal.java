package everett.generator;

import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.node.Node;
import everett.object.Undefined;
import everett.operation.DisposeCapability;

/**
 * The pieces of <a href="https://tc39.es/ecma262/#sec-disposeresources">DisposeResources</a> in code that suspends. The
 * disposal runs as a finally block does, whose pending completion it may replace.
 */
public final class Disposal {
  private final Realm realm;
  private final int resources;
  private final int awaited;

  /**
   * @param awaited a hidden slot of its own: what has to be awaited
   */
  public Disposal(Realm realm, int resources, int awaited) {
    this.realm = realm;
    this.resources = resources;
    this.awaited = awaited;
  }

  private DisposeCapability resources(Frame frame) {
    return (DisposeCapability) frame.slots[resources];
  }

  /** Takes the throw that is pending. */
  public final class Begin extends Node {
    private final int slot;

    public Begin(Steps.Resume resume) {
      slot = resume.slot();
    }

    @Override
    public Object execute(Frame frame) {
      resources(frame).begin(frame.slots[slot].equals(1) ? new JsThrow(frame.slots[slot + 1]) : null);
      return Undefined.UNDEFINED;
    }
  }

  /** Goes on; false at the end, otherwise something has to be awaited before. */
  public final class Proceed extends Node {
    @Override
    public Object execute(Frame frame) {
      return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(Frame frame) {
      Object v = resources(frame).proceed(realm);
      frame.slots[awaited] = v == null ? Undefined.UNDEFINED : v;
      return v != null;
    }
  }

  /** Notes that what was awaited is rejected. */
  public final class Failed extends Node {
    private final int error;

    public Failed(int error) {
      this.error = error;
    }

    @Override
    public Object execute(Frame frame) {
      resources(frame).failed(realm, new JsThrow(frame.slots[error]));
      return Undefined.UNDEFINED;
    }
  }

  /** Makes the throw that is pending now the completion of the finally block. */
  public final class Finish extends Node {
    private final int slot;

    public Finish(Steps.Resume resume) {
      slot = resume.slot();
    }

    @Override
    public Object execute(Frame frame) {
      JsThrow t = resources(frame).completion();
      if (t != null) {
        frame.slots[slot] = 1;
        frame.slots[slot + 1] = t.value;
      }
      return Undefined.UNDEFINED;
    }
  }
}
