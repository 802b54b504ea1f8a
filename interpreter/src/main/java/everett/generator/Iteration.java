package everett.generator;

import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.node.Node;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.AsyncIterators;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/** The pieces of iterations that a suspension interrupts: the iterator lies in a hidden slot. */
public final class Iteration {
  private Iteration() {}

  /** Opens an iteration. */
  public static final class Open extends Node {
    private final Node iterable;
    private final boolean async;
    private final boolean branching;
    private final int position;

    /**
     * @param branching it is part of a state, if it may be (rule 6)
     */
    public Open(Node iterable, boolean async, boolean branching, int position) {
      this.iterable = iterable;
      this.async = async;
      this.branching = branching;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = iterable.execute(frame);
      frame.at(position);
      if (async) {
        return AsyncIterators.getAsyncIterator(v, branching);
      }
      return branching ? IteratorRecord.branching(v, "") : Iterators.getIterator(v);
    }
  }

  /** Advances a sync iteration: true, with the value in the slot, until it is done. */
  public static final class Advance extends Node {
    private final int iterator;
    private final int value;

    public Advance(int iterator, int value) {
      this.iterator = iterator;
      this.value = value;
    }

    @Override
    public Object execute(Frame frame) {
      return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(Frame frame) {
      IteratorRecord r = (IteratorRecord) frame.slots[iterator];
      Object v = r.done ? null : Iterators.stepValue(r);
      frame.slots[value] = v == null ? Undefined.UNDEFINED : v;
      return v != null;
    }
  }

  /** Calls next of an async iteration; the result is awaited. */
  public static final class Next extends Node {
    private final int iterator;

    public Next(int iterator) {
      this.iterator = iterator;
    }

    @Override
    public Object execute(Frame frame) {
      IteratorRecord r = (IteratorRecord) frame.slots[iterator];
      return ObjectOperations.call(r.next, r.iterator);
    }
  }

  /** Takes the awaited result in the value's slot apart: true, with the value there, until the iteration is done. */
  public static final class Take extends Node {
    private final int value;

    public Take(int value) {
      this.value = value;
    }

    @Override
    public Object execute(Frame frame) {
      return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(Frame frame) {
      if (!(frame.slots[value] instanceof JsObject o)) {
        throw JsThrow.typeError(
            "Iterator result " + ObjectOperations.display(frame.slots[value]) + " is not an object");
      }
      if (TypeConversion.toBoolean(o.get("done"))) {
        return false;
      }
      frame.slots[value] = o.get("value");
      return true;
    }
  }

  /** Closes a sync iteration that is left early. */
  public static final class Close extends Node {
    private final int iterator;
    private final boolean thrown;

    /**
     * @param thrown it is left by a throw, which is not to be replaced
     */
    public Close(int iterator, boolean thrown) {
      this.iterator = iterator;
      this.thrown = thrown;
    }

    @Override
    public Object execute(Frame frame) {
      IteratorRecord r = (IteratorRecord) frame.slots[iterator];
      if (!r.done) {
        r.done = true;
        if (thrown) {
          Iterators.close(r, new JsThrow(Undefined.UNDEFINED));
        } else {
          Iterators.close(r);
        }
      }
      return Undefined.UNDEFINED;
    }
  }

  /** The return method of an async iterator that is left early, or undefined. */
  public static final class ReturnMethod extends Node {
    private final int iterator;

    public ReturnMethod(int iterator) {
      this.iterator = iterator;
    }

    @Override
    public Object execute(Frame frame) {
      IteratorRecord r = (IteratorRecord) frame.slots[iterator];
      JsObject f = ObjectOperations.getMethod(r.iterator, "return");
      return f == null ? Undefined.UNDEFINED : f;
    }
  }

  /** Calls the return method in a slot. */
  public static final class CallReturn extends Node {
    private final int iterator;
    private final int method;

    public CallReturn(int iterator, int method) {
      this.iterator = iterator;
      this.method = method;
    }

    @Override
    public Object execute(Frame frame) {
      IteratorRecord r = (IteratorRecord) frame.slots[iterator];
      return ObjectOperations.call(frame.slots[method], r.iterator);
    }
  }

  /** What an awaited return method gave must be an object. */
  public static final class CheckObject extends Node {
    private final int slot;

    public CheckObject(int slot) {
      this.slot = slot;
    }

    @Override
    public Object execute(Frame frame) {
      if (!(frame.slots[slot] instanceof JsObject)) {
        throw JsThrow.typeError(ObjectOperations.display(frame.slots[slot]) + " is not an object");
      }
      return Undefined.UNDEFINED;
    }
  }
}
