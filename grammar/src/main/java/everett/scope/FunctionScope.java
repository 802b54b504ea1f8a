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
    }
  }
}
