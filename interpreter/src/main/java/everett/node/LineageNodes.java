package everett.node;

import everett.lineage.LineageScope;
import everett.lineage.Run;
import everett.lineage.Running;
import everett.machine.Agent;
import everett.machine.Frame;
import everett.object.JsObject;
import everett.object.Undefined;
import org.jspecify.annotations.Nullable;

/** What closures do that were made in a {@code function **}: rule 2 of parallel generators. */
public final class LineageNodes {
  private LineageNodes() {}

  private static LineageScope scope(Frame frame, int hops, int identity) {
    return (LineageScope) ScopeReadNode.scope(frame, hops)[identity];
  }

  /** The variables that evals have declared, as the running step sees them: only to be read. Null if there are none. */
  static @Nullable JsObject seenEvalVariables(Frame frame, Object[] scope) {
    return (JsObject) ((LineageScope) scope[1]).read(frame.function.code.realm.agent.running)[Run.FIRST];
  }

  /** The same for writing: each step that asks has its own. */
  static JsObject evalVariables(Frame frame, Object[] scope) {
    Object[] group = ((LineageScope) scope[1]).write(frame.function.code.realm.agent.running);
    JsObject variables = (JsObject) group[Run.FIRST];
    if (group[Run.FIRST + 1] != group[1]) { // the group is a copy for this step: so is the object from now on
      group[Run.FIRST] = variables = variables == null ? new JsObject((JsObject) null) : variables.twin();
      group[Run.FIRST + 1] = group[1];
    }
    return variables;
  }

  /** Reads a variable of the function around. */
  public static final class Read extends Node {
    private final Agent agent;
    private final int hops;
    private final int identity;
    private final int index;
    private final @Nullable String lexical;
    private final int position;

    /**
     * @param hops how many heap scopes further out it lies
     * @param identity where in the heap scope its LineageScope is
     * @param lexical the variable's name, if reading it before its initialisation is an error
     */
    public Read(Agent agent, int hops, int identity, int index, @Nullable String lexical, int position) {
      this.agent = agent;
      this.hops = hops;
      this.identity = identity;
      this.index = index;
      this.lexical = lexical;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = scope(frame, hops, identity).read(agent.running)[index];
      return v != null ? v : ScopeReadNode.empty(frame, lexical, position);
    }
  }

  /** Gives such a variable a value. */
  public static final class Write extends Node {
    private final Agent agent;
    private final int hops;
    private final int identity;
    private final int index;
    private final @Nullable String lexical;
    private final int position;
    private final Node value;

    /**
     * @param lexical the variable's name, if assigning to it before its initialisation is an error
     */
    public Write(
        Agent agent, int hops, int identity, int index, @Nullable String lexical, int position, Node value) {
      this.agent = agent;
      this.hops = hops;
      this.identity = identity;
      this.index = index;
      this.lexical = lexical;
      this.position = position;
      this.value = value;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = value.execute(frame);
      Object[] group = scope(frame, hops, identity).write(agent.running);
      if (group[index] == null) {
        ScopeReadNode.empty(frame, lexical, position);
      }
      return group[index] = v;
    }
  }

  /** The body of a closure: while it runs, the steps run that it is to see. */
  public static final class Adopt extends Statement {
    private final Agent agent;
    private final Statement body;

    public Adopt(Agent agent, Statement body) {
      this.agent = agent;
      this.body = body;
    }

    @Override
    public int execute(Frame frame) {
      Running home = frame.function.home;
      Running outer = agent.running;
      Running mine = home == null ? outer : home.adopt(outer);
      if (mine == outer) {
        return body.execute(frame);
      }
      agent.running = mine;
      try {
        return body.execute(frame);
      } finally {
        agent.running = outer;
      }
    }
  }

  /** Where the parts of such a scope are.
   *
   * @param size of the heap scope
   * @param identity where in it the LineageScope is
   * @param group the slot of the group of variables; in eval code, which has none in the frame, that of what has been
   *     left
   * @param groupSize its size
   * @param left the slot of what has been left
   */
  public record Place(int size, int identity, int group, int groupSize, int left) {
    /** Enters the scope. */
    public void enter(Frame frame) {
      Object[] scope = new Object[size];
      scope[0] = frame.scope;
      scope[identity] = inEval()
          ? LineageScope.enterInEval(run(frame), groupSize, left)
          : LineageScope.enter(run(frame), group, groupSize, left);
      frame.scope = scope;
    }

    /** Enters it anew with its variables as they are: the next turn of a loop. */
    public void copy(Frame frame) {
      Object[] scope = frame.scope.clone();
      scope[identity] = inEval()
          ? ((LineageScope) scope[identity]).copyInEval(run(frame))
          : LineageScope.copy(run(frame), group, left);
      frame.scope = scope;
    }

    private boolean inEval() {
      return group == left;
    }

    private static Run run(Frame frame) {
      Run run = frame.run();
      if (run == null) {
        throw new IllegalStateException("no step");
      }
      return run;
    }
  }

  /** An expression in eval code that runs in such a scope of its own. */
  public static final class ScopedNode extends Node {
    private final Place place;
    private final Node value;

    public ScopedNode(Place place, Node value) {
      this.place = place;
      this.value = value;
    }

    @Override
    public Object execute(Frame frame) {
      Object[] outer = frame.scope;
      place.enter(frame);
      Object v = value.execute(frame);
      frame.scope = outer;
      return v;
    }
  }

  /** What a loop in eval code assigns to at the start of a turn, which runs in such a scope. */
  public static final class Turn extends TargetNode {
    private final Place place;
    private final TargetNode target;

    public Turn(Place place, TargetNode target) {
      this.place = place;
      this.target = target;
      source = target.source;
    }

    @Override
    public void prepare(Frame frame) {
      place.enter(frame);
      target.prepare(frame);
    }

    @Override
    public void assign(Frame frame, Object value) {
      target.assign(frame, value);
    }
  }

  /** The next turn of a loop in eval code: the scope anew, with its variables as they are. */
  public static final class NextTurn extends Node {
    private final Place place;
    private final @Nullable Node then;

    /**
     * @param then evaluated in the new scope
     */
    public NextTurn(Place place, @Nullable Node then) {
      this.place = place;
      this.then = then;
    }

    @Override
    public Object execute(Frame frame) {
      place.copy(frame);
      return then == null ? Undefined.UNDEFINED : then.execute(frame);
    }
  }

  /** The body of a {@code function **} whose variables closures share, or a block of eval code in one. */
  public static final class Scoped extends Statement {
    private final Place place;
    private final int[] copies;
    private final Statement body;

    /**
     * @param copies for each captured parameter its slot, and where it goes: an index in the heap scope, or, negative,
     *     the
     *     complement of an index in the group
     */
    public Scoped(Place place, int[] copies, Statement body) {
      this.place = place;
      this.copies = copies;
      this.body = body;
    }

    @Override
    public int execute(Frame frame) {
      Object[] outer = frame.scope;
      place.enter(frame);
      for (int i = 0; i < copies.length; i += 2) {
        Object v = frame.slots[copies[i]];
        int to = copies[i + 1];
        Object[] taker = to < 0 ? (Object[]) frame.slots[place.group] : frame.scope;
        taker[to < 0 ? ~to : to] = v == null ? Undefined.UNDEFINED : v;
      }
      int c = body.execute(frame);
      frame.scope = outer;
      return c;
    }
  }
}
