package everett.scope;

import everett.syntax.Function;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a function, or of a script, module or eval code, as a whole. */
public final class FunctionScope {
  /** What it is. */
  public enum Kind {
    SCRIPT,
    MODULE,
    EVAL,
    FUNCTION,
    /** The instance fields, or the static fields and blocks, of a class. */
    INITIALIZER
  }

  public final Kind kind;
  public final @Nullable FunctionScope parent;
  public final @Nullable Function function;
  public final boolean strict;

  /** Variables of the frame so far; the planner adds temporaries. */
  public int slots;

  /** How many slots at the start of the frame take arguments. */
  public int parameters;

  public boolean usesThis;
  public boolean directEval;

  /** Where each is declared, if it is used. */
  public @Nullable Variable arguments;

  public @Nullable Variable newTarget;

  /** In a derived constructor whose {@code this} closures use. */
  public @Nullable Variable thisVariable;

  /** In a constructor with super() in closures: the constructor itself. */
  public @Nullable Variable activeFunction;

  /** The outermost scope of its own: of the parameters, or of all. */
  @SuppressWarnings("NullAway.Init")
  public Scope top;

  /** Where {@code var} and top-level functions are declared. */
  @SuppressWarnings("NullAway.Init")
  public Scope body;

  /** Of a script or eval code: the names of functions in blocks that are variables of the program as well (Annex B). */
  public final List<String> hoistedFunctions = new ArrayList<>();

  /** In {@code function **}: the first slot that closures may ask for, which holds what has been left; -1 if none. */
  public int shared = -1;

  /** The number of those slots. */
  public int sharedCount;

  /** In {@code function **} with very many variables: the first of the slots that hold groups of them; -1 if none. */
  public int chunks = -1;

  public int chunkCount;

  /** In {@code function **}: scopes with captured variables that change. */
  final List<Scope> lineageScopes = new ArrayList<>(0);

  private final List<Variable> placed = new ArrayList<>(0);

  FunctionScope(Kind kind, @Nullable FunctionScope parent, @Nullable Function function, boolean strict) {
    this.kind = kind;
    this.parent = parent;
    this.function = function;
    this.strict = strict;
  }

  /** {@code this}, {@code arguments}, {@code super} and new.target are those of the enclosing function. */
  public boolean arrow() {
    return function != null ? function.kind() == Function.Kind.ARROW : kind == Kind.EVAL;
  }

  void place(Variable v) {
    if (v.kind != Variable.Kind.PARAMETER && v.scope.kind != Scope.Kind.GLOBAL) {
      v.slot = slots++;
      if (parallel()) {
        placed.add(v);
      }
    }
  }

  /** It is a {@code function **}. */
  public boolean parallel() {
    return function != null && function.generator() == Function.Generator.PARALLEL;
  }

  /**
   * The {@code function **} whose activation its own variables belong to: itself, or for code of direct evals the
   * function that they are evaluated in; null if that is none.
   */
  public @Nullable FunctionScope activation() {
    FunctionScope f = this;
    while (f.kind == Kind.EVAL && f.parent != null) {
      f = f.parent;
    }
    return f.parallel() ? f : null;
  }

  /** It lies in a {@code function **} whose variables closures share, and which they may change. */
  public boolean hasHome() {
    for (FunctionScope f = parent; f != null; f = f.parent) {
      if (f.shared >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The first variable in a group: the first elements are its scope and its owner. */
  private static final int FIRST = 2;

  /** Beyond so many variables they lie in groups of that many, so that a step copies those only that it writes. */
  private static final int MANY = 62;

  void settle(Scope s) {
    if (s.settle(FIRST)) {
      lineageScopes.add(s);
    }
  }

  /** Eval code has no slots in the frame of its {@code function **}: its scopes are among those that have been left. */
  void layOutEval() {
    FunctionScope around = activation();
    if (around != null) {
      lineageScopes.forEach(s -> s.place(around.shared));
    }
  }

  /** The layout of a {@code function **}'s frame, when all uses are known: arguments, shared groups, variables. */
  void layOut() {
    for (Scope s : new Scope[] {top, body}) {
      if (s.parent != null && s.parent.kind == Scope.Kind.EVAL_VARIABLES && !lineageScopes.contains(s.parent)) {
        s.parent.identity = 1;
        s.parent.groupSize = FIRST + 2;
        lineageScopes.add(s.parent);
      }
    }
    slots = parameters;
    if (!lineageScopes.isEmpty() || directEval) {
      shared = slots++;
      for (Scope s : lineageScopes) {
        s.place(slots++);
      }
      sharedCount = slots - shared;
    }
    List<Variable> inFrame = new ArrayList<>();
    for (Variable v : placed) {
      if (!v.captured) {
        inFrame.add(v);
      }
    }
    boolean many = inFrame.size() > MANY;
    if (many) {
      chunks = slots;
      chunkCount = (inFrame.size() + MANY - 1) / MANY;
      slots += chunkCount;
    }
    for (int i = 0; i < inFrame.size(); i++) {
      Variable v = inFrame.get(i);
      if (many) {
        v.group = chunks + i / MANY;
        v.index = FIRST + i % MANY;
        v.slot = -1;
      } else {
        v.slot = slots++;
      }
    }
    for (Variable v : placed) {
      if (v.captured) {
        v.slot = v == newTarget ? slots++ : -1;
      }
    }
    for (Variable v : top.variables.values()) {
      if (v.kind == Variable.Kind.PARAMETER && v.slot >= parameters) {
        v.slot = slots++;
      }
    }
  }
}
