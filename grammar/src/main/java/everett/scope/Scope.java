package everett.scope;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of the program in which declarations are seen: a Declarative, Object or Global Environment Record to be. */
public final class Scope {
  /** What names mean in it. */
  public enum Kind {
    /** Its variables are known. */
    DECLARATIVE,
    /** A {@code with} statement: an object's properties, at run time. */
    WITH,
    /** Variables that a sloppy direct eval declares at run time come before those further out. */
    EVAL_VARIABLES,
    /** The variables of a script. */
    GLOBAL
  }

  public final Kind kind;

  /** The enclosing scope. */
  public @Nullable Scope parent;
  public final FunctionScope function;
  public final Map<String, Variable> variables = new LinkedHashMap<>(4);

  /** It exists at run time, as an array with the enclosing one in element 0. */
  public boolean heap;

  /** The size of that array. */
  public int heapSize = 1;

  /**
   * In {@code function **}, if it has captured variables that change: where in the array their LineageScope lies. Else
   * -1.
   */
  public int identity = -1;

  /** The slot of the frame's current group of those variables; in eval code that of what has been left; or -1. */
  public int group = -1;

  /** The size of that group. */
  public int groupSize;

  /** How many suspension points of the function came before it. */
  int suspensionsBefore;

  Scope(Kind kind, @Nullable Scope parent, FunctionScope function) {
    this.kind = kind;
    this.parent = parent;
    this.function = function;
    heap = kind == Kind.WITH || kind == Kind.EVAL_VARIABLES;
    if (heap) {
      heapSize = 2;
    }
  }

  /** Declares a variable, unless there is one of that name: then it is given back. */
  Variable declare(String name, Variable.Kind kind) {
    Variable v = variables.get(name);
    if (v == null) {
      v = new Variable(name, kind, this);
      variables.put(name, v);
      function.place(v);
    }
    return v;
  }

  void capture(Variable v) {
    if (!v.captured) {
      v.captured = true;
      heap = true;
      v.index = heapSize++;
    }
  }

  /**
   * All uses are known. In {@code function **} the captured variables that do not stay as they are from the start
   * depend on the branch.
   *
   * @return whether there are any
   */
  boolean settle(int first) {
    for (Variable v : variables.values()) {
      if (v.captured && (v.assigned || v.late || v.kind == Variable.Kind.VAR)) {
        if (identity < 0) {
          identity = heapSize++;
          groupSize = first;
        }
        v.index = groupSize++;
      }
    }
    return identity >= 0;
  }

  /** Gives its group a slot. */
  void place(int slot) {
    group = slot;
    for (Variable v : variables.values()) {
      if (v.captured && (v.assigned || v.late || v.kind == Variable.Kind.VAR)) {
        v.group = slot;
      }
    }
  }

  void captureAll() {
    if (kind == Kind.DECLARATIVE) {
      variables.values().forEach(this::capture);
    }
  }
}
