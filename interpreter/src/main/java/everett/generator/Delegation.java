package everett.generator;

import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.node.Node;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.AsyncIterators;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of <a
 * href="https://tc39.es/ecma262/#sec-generator-function-definitions-runtime-semantics-evaluation">yield*
 * </a>: hidden slots hold the iterator, the mode and value that the generator was resumed with, and the latest result.
 */
public final class Delegation {
  private final int iterator;
  private final int mode;
  private final int received;
  private final int result;
  private final boolean async;
  private final int position;

  public Delegation(int iterator, int mode, int received, int result, boolean async, int position) {
    this.iterator = iterator;
    this.mode = mode;
    this.received = received;
    this.result = result;
    this.async = async;
    this.position = position;
  }

  /** Gets the iterator. */
  public final class Open extends Node {
    private final Node iterable;
    private final boolean branching;

    /**
     * @param branching it is part of a state, if it may be (rule 6)
     */
    public Open(Node iterable, boolean branching) {
      this.iterable = iterable;
      this.branching = branching;
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

  /** The mode of the first turn. */
  public final class First extends Node {
    @Override
    public Object execute(Frame frame) {
      return Activation.Mode.NEXT;
    }
  }

  /**
   * Waits for a generator until it ends, without being asked for each of its values: it becomes the activation's child,
   * and who resumes the activation resumes the child. Where that is not possible, goes on with a call of the iterator.
   */
  public final class Link extends Suspension {
    private final Step call;
    private final Step received;

    /**
     * @param call calls the iterator as the hidden slots say
     * @param received goes on with the result that such a call gave
     */
    public Link(Step call, Step received) {
      this.call = call;
      this.received = received;
      loopHead = true;
    }

    @Override
    @Nullable Step run(Activation a) {
      if (a.slots[mode] == Activation.Mode.NEXT && links(a, (IteratorRecord) a.slots[iterator])) {
        a.position = position;
        a.step = this;
        return null;
      }
      return call;
    }

    private static boolean links(Activation a, IteratorRecord r) {
      return r.builtin instanceof GeneratorObject g && DelegationChain.link((GeneratorActivation) a, g.activation);
    }

    /** What the child is first resumed with. */
    Object sent(Activation a) {
      return a.slots[Delegation.this.received];
    }

    /** The generator that a linked activation waits for. */
    GeneratorObject delegate(Activation a) {
      return (GeneratorObject) ((IteratorRecord) a.slots[iterator]).iterator;
    }

    /** Lets the generator go that the activation has waited for. */
    @SuppressWarnings("NullAway") // nobody reads the slot any more
    void forget(Activation a) {
      a.slots[iterator] = null;
    }

    /** The realm of the next method that would have been called. */
    Realm realm(Activation a) {
      return ((IteratorRecord) a.slots[iterator]).realm();
    }

    /** Goes on without the link, by a call of the iterator. */
    Step callInstead(Activation a, Activation.Mode m, Object v) {
      a.slots[mode] = m;
      a.slots[Delegation.this.received] = v;
      return call;
    }

    /** Goes on without the link, as if a call of the iterator had given that result. */
    Step takeInstead(Activation a, Activation.Mode m, Object v) {
      a.slots[mode] = m;
      a.slots[result] = v;
      return received;
    }
  }

  /**
   * Whether the iterator has the method to call. A sync iterator without throw is left to the call, which closes it:
   * that is an error.
   */
  public final class HasMethod extends Node {
    @Override
    public Object execute(Frame frame) {
      return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(Frame frame) {
      IteratorRecord r = (IteratorRecord) frame.slots[iterator];
      Activation.Mode m = (Activation.Mode) frame.slots[mode];
      if (m == Activation.Mode.NEXT || m == Activation.Mode.THROW && !async) {
        return true;
      }
      JsObject f = ObjectOperations.getMethod(r.iterator, m == Activation.Mode.THROW ? "throw" : "return");
      if (f != null) {
        frame.slots[result] = f; // for the call: programs see how often the property is read
      }
      return f != null;
    }
  }

  /** Calls next, throw or return. */
  public final class Call extends Node {
    @Override
    public Object execute(Frame frame) {
      IteratorRecord r = (IteratorRecord) frame.slots[iterator];
      Object v = frame.slots[received];
      frame.at(position);
      return switch ((Activation.Mode) frame.slots[mode]) {
        case NEXT -> ObjectOperations.call(r.next, r.iterator, v);
        case RETURN -> ObjectOperations.call(frame.slots[result], r.iterator, v);
        case THROW -> {
          if (async) {
            yield ObjectOperations.call(frame.slots[result], r.iterator, v);
          }
          JsObject f = ObjectOperations.getMethod(r.iterator, "throw");
          if (f != null) {
            yield f.call(r.iterator, v);
          }
          Iterators.close(r);
          throw noThrow(frame);
        }
      };
    }
  }

  private JsThrow noThrow(Frame frame) {
    return frame.at(position).typeError("The iterator does not provide a 'throw' method.");
  }

  /** Throws since the iterator has no method throw. */
  public final class NoThrow extends Node {
    @Override
    public Object execute(Frame frame) {
      throw noThrow(frame);
    }
  }

  /** The result must be an object. */
  public final class Check extends Node {
    @Override
    public Object execute(Frame frame) {
      if (!(frame.slots[result] instanceof JsObject)) {
        throw frame.at(position).typeError(
            "Iterator result " + ObjectOperations.display(frame.slots[result]) + " is not an object");
      }
      return Undefined.UNDEFINED;
    }
  }

  /** Whether the iterator is done. */
  public final class IsDone extends Node {
    @Override
    public Object execute(Frame frame) {
      return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(Frame frame) {
      return TypeConversion.toBoolean(((JsObject) frame.slots[result]).get("done"));
    }
  }

  /** Whether the generator was resumed by return. */
  public final class IsReturning extends Node {
    @Override
    public Object execute(Frame frame) {
      return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(Frame frame) {
      return frame.slots[mode] == Activation.Mode.RETURN;
    }
  }

  /** The value of the result. */
  public final class Value extends Node {
    @Override
    public Object execute(Frame frame) {
      return ((JsObject) frame.slots[result]).get("value");
    }
  }
}
