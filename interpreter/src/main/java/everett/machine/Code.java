package everett.machine;

import everett.grammar.Source;
import everett.node.Node;
import everett.node.Statement;
import everett.node.StatementNodes;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Undefined;
import org.jspecify.annotations.Nullable;

/**
 * What the planner makes of a function; shared by its closures. A function is planned at its first call.
 */
public final class Code {
  /** Plans a function's body. */
  @FunctionalInterface
  public interface Plan {
    /** Sets {@link Code#body} and what belongs to it. */
    void complete(Code code);
  }

  public final Realm realm;
  public final Source source;

  /** Offsets of the function's text in the source. */
  public final int start;

  public final int end;

  /** The name that its closures get where the place of the definition gives none. */
  public final String name;

  /** The value of the length property. */
  public final int length;

  public final boolean strict;
  public final boolean arrow;

  /** It has [[Construct]]. */
  public final boolean constructor;

  /** Ordinary, async, generator …: decides on the prototypes of its closures and of their instances. */
  public Evaluator.FunctionForm form = Evaluator.FunctionForm.FUNCTION;

  /** [[ScriptOrModule]]; null for code that belongs to none. */
  public @Nullable ScriptOrModule scriptOrModule;

  /** It lies in a {@code function **} whose variables closures share: its closures have a home. */
  public boolean hasHome;

  /** Known when it has been planned: the size of the frame. */
  public int slots;

  /** The first slots take the arguments that calls put straight into the frame. */
  public int parameters;

  /** All arguments go to {@link Frame#value} at entry. */
  public boolean wantsArguments;

  /** Calls must ask the closure for the {@code this} value that the body sees: arrows, and sloppy code that uses it. */
  public boolean bindsThis;

  /** Calls may put arguments into a new frame and run it; false until it has been planned, and for constructors of
   * classes, functions that suspend, and those that want all arguments. */
  public boolean straight;

  /** The slot that takes new.target, or -1. */
  public int newTargetSlot = -1;

  /** The top level of a program. */
  public boolean topLevel;

  private static final int MOST_SLOTS = 64;
  private int instanceSlots;
  private @Nullable Plan plan;

  /** What runs; set when the function is planned. */
  @SuppressWarnings("NullAway.Init")
  public Statement body;

  /** What gives the result, if the body is one return statement: it need not be told what to return in two steps. */
  private @Nullable Node result;

  public Code(
      Realm realm,
      Source source,
      int start,
      int end,
      String name,
      int length,
      boolean strict,
      boolean arrow,
      boolean constructor,
      Plan plan) {
    this.realm = realm;
    this.source = source;
    this.start = start;
    this.end = end;
    this.name = name;
    this.length = length;
    this.strict = strict;
    this.arrow = arrow;
    this.constructor = constructor;
    this.plan = plan;
  }

  /** Plans the function, unless it is. */
  public void complete() {
    Plan p = plan;
    if (p != null) {
      p.complete(this);
      plan = null;
      result = body instanceof StatementNodes.Return r ? r.value : null;
    }
  }

  /** A new object for a constructor to fill, with room for as many properties as the largest one before. */
  JsObject instance(JsObject prototype) {
    return instanceSlots == 0
        ? new JsObject(prototype)
        : new JsObject(Shape.root(prototype), new Object[instanceSlots]);
  }

  /** Notes how many properties an instance has when it is made. */
  void grew(JsObject instance) {
    int n = instance.shape.size();
    if (n > instanceSlots && n <= MOST_SLOTS) {
      instanceSlots = n;
    }
  }

  /** Runs the body in a frame that holds the arguments. */
  public Object run(Frame frame) {
    Agent agent = realm.agent;
    if (frame.depth > Agent.MAX_DEPTH) {
      throw realm.rangeError("Maximum call stack size exceeded");
    }
    if (agent.interrupted) {
      agent.safepoint();
    }
    if (agent.realm != realm) {
      return runInRealm(frame);
    }
    agent.frame = frame;
    Node result = this.result;
    Object value =
        result != null
            ? result.execute(frame)
            : body.execute(frame) == Statement.RETURN ? frame.completion() : Undefined.UNDEFINED;
    agent.frame = frame.caller; // not in a finally: whoever catches restores the frame that it saw
    return value;
  }

  /** Runs it when a function of another realm has called. */
  private Object runInRealm(Frame frame) {
    Agent agent = realm.agent;
    Realm caller = agent.realm;
    agent.realm = realm;
    try {
      return run(frame);
    } finally {
      agent.realm = caller;
    }
  }
}
