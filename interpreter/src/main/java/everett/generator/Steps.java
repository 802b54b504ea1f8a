package everett.generator;

import everett.machine.Agent;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.node.Node;
import everett.node.Statement;
import everett.object.Undefined;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps that suspend nothing. */
public final class Steps {
  private Steps() {}

  /** Evaluates for its effects. */
  public static final class Do extends Step {
    private final Node node;
    private final Step next;

    public Do(Node node, Step next) {
      this.node = node;
      this.next = next;
    }

    @Override
    @Nullable Step run(Activation a) {
      node.executeVoid(a);
      return to(next, a);
    }
  }

  /** A statement without suspension points. */
  public static final class Perform extends Step {
    private final Statement statement;
    private final Step next;
    private final @Nullable Step[] edges;
    private final int returnSlot;

    /**
     * @param edges by completion code; null where the code cannot occur
     */
    public Perform(Statement statement, Step next, @Nullable Step[] edges, int returnSlot) {
      this.statement = statement;
      this.next = next;
      this.edges = edges;
      this.returnSlot = returnSlot;
    }

    @Override
    @Nullable Step run(Activation a) {
      int c = statement.execute(a);
      if (c == Statement.NORMAL) {
        return to(next, a);
      }
      if (c == Statement.RETURN) {
        a.slots[returnSlot] = a.completion();
      }
      return edges[c];
    }
  }

  /** Goes one of two ways. */
  public static final class Branch extends Step {
    private final Node test;
    public Step yes;
    public Step no;

    @SuppressWarnings("NullAway.Init")
    public Branch(Node test) {
      this.test = test;
    }

    public Branch(Node test, Step yes, Step no) {
      this.test = test;
      this.yes = yes;
      this.no = no;
    }

    @Override
    @Nullable Step run(Activation a) {
      return test.executeBoolean(a) ? to(yes, a) : to(no, a);
    }
  }

  /** Where the turns of a loop begin, and end if there is a test that says so. */
  public static final class Loop extends Step {
    private final Agent agent;
    private final @Nullable Node test;
    private final Step exit;

    /** The first step of a turn. */
    @SuppressWarnings("NullAway.Init")
    public Step next;

    /**
     * @param test says whether there is another turn; null if that is found out later in the turn
     */
    public Loop(Agent agent, @Nullable Node test, Step exit) {
      this.agent = agent;
      this.test = test;
      this.exit = exit;
      loopHead = true;
    }

    @Override
    @Nullable Step run(Activation a) {
      if (agent.interrupted) {
        agent.safepoint();
      }
      return to(test == null || test.executeBoolean(a) ? next : exit, a);
    }
  }

  /** The end of the activation, with the value of a slot. */
  public static final class Finish extends Step {
    private final int slot;

    /**
     * @param slot -1 for undefined
     */
    public Finish(int slot) {
      this.slot = slot;
    }

    @Override
    @Nullable Step run(Activation a) {
      a.value = slot < 0 ? Undefined.UNDEFINED : a.slots[slot];
      a.step = null;
      return null;
    }
  }

  /** Throws. */
  public static final class Raise extends Step {
    private final Node value;
    private final int position;

    /** Throws on what has been thrown before. */
    public Raise(Node value) {
      this(value, -1);
    }

    /**
     * A statement of the program.
     *
     * @param position its offset
     */
    public Raise(Node value, int position) {
      this.value = value;
      this.position = position;
    }

    @Override
    @Nullable Step run(Activation a) {
      Object v = value.execute(a);
      if (position < 0) {
        throw new JsThrow(v);
      }
      a.at(position);
      throw new JsThrow(v, a);
    }
  }

  /**
   * Enters a finally block with a pending completion: 0 normal, 1 throw, 2 return, 3+n the n-th jump out of the try.
   */
  public static final class Pend extends Step {
    private final int kind;
    private final int slot;
    private final int from;
    private final Step next;

    /**
     * @param slot takes the kind, the one after it the value
     * @param from where the value lies, or -1
     */
    public Pend(int kind, int slot, int from, Step next) {
      this.kind = kind;
      this.slot = slot;
      this.from = from;
      this.next = next;
    }

    @Override
    @Nullable Step run(Activation a) {
      a.slots[slot] = kind;
      if (from >= 0) {
        a.slots[slot + 1] = a.slots[from];
      }
      return next;
    }
  }

  /** Leaves a finally block. */
  public static final class Resume extends Step {
    private final int slot;
    private final int returnSlot;

    /** Where the kind of the pending completion lies, with its value after it. */
    int slot() {
      return slot;
    }

    /** 0 normal, 1 unused, 2 return, 3+n jumps. */
    public final List<@Nullable Step> targets = new ArrayList<>();

    public Resume(int slot, int returnSlot) {
      this.slot = slot;
      this.returnSlot = returnSlot;
    }

    @Override
    @Nullable Step run(Activation a) {
      int kind = (Integer) a.slots[slot];
      Object v = a.slots[slot + 1];
      if (kind == 1) {
        throw new JsThrow(v);
      }
      if (kind == 2) {
        a.slots[returnSlot] = v;
      }
      return targets.get(kind);
    }
  }

  /** Heap scopes: size above 0 enters, 0 copies for the next turn of a loop, below 0 leaves. */
  public static final class ScopeStep extends Step {
    private final int size;
    private final Step next;

    public ScopeStep(int size, Step next) {
      this.size = size;
      this.next = next;
    }

    @Override
    @Nullable Step run(Activation a) {
      if (size > 0) {
        Object[] scope = new Object[size];
        scope[0] = a.scope;
        a.scope = scope;
      } else if (size == 0) {
        a.scope = a.scope.clone();
      } else {
        a.scope = (Object[]) a.scope[0];
      }
      return to(next, a);
    }
  }

  /** Notes the heap scope in a slot. */
  public static final class SaveScope extends Node {
    @Override
    public Object execute(Frame frame) {
      return frame.scope;
    }
  }

  /** Brings back the heap scope that a slot holds: what a handler begins with. */
  public static final class RestoreScope extends Node {
    private final int slot;

    public RestoreScope(int slot) {
      this.slot = slot;
    }

    @Override
    public Object execute(Frame frame) {
      frame.scope = (Object[]) frame.slots[slot];
      return Undefined.UNDEFINED;
    }
  }
}
