package everett.scope;

/** A variable of a program. */
public final class Variable {
  /** How it came to be, which decides on its initial value and on assignments. */
  public enum Kind {
    /** Undefined at first. */
    VAR,
    /** Undefined where no argument was given; has its place in the frame by its position. */
    PARAMETER,
    FUNCTION,
    LET,
    CONST,
    CLASS,
    /** The name of a function expression inside of it: assignments fail, silently in sloppy code. */
    FUNCTION_NAME,
    CATCH_PARAMETER,
    /** {@code arguments}, {@code this}, {@code new.target} and the like, and private names. */
    IMPLICIT,
    /** Imported: lies in another module. */
    IMPORT
  }

  public final String name;
  public final Kind kind;
  public final Scope scope;

  /** A closure or a direct eval may use it: it lies in a heap scope. */
  public boolean captured;

  /** Reading it may come before its initialisation. */
  public boolean checked;

  /** The offset after which uses in the same function are safe. */
  int declared = -1;

  /** It is assigned to after its initialisation, or may be by a direct eval. */
  public boolean assigned;

  /** In a function that suspends: a suspension point may come between the start of its scope and its initialisation. */
  boolean late;

  /**
   * It lies in a group, at {@link #index}: in {@code function **} a captured variable that changes (whose group belongs
   * to its scope), or one of very many. Else -1, and else the slot of the group.
   */
  public int group = -1;

  /** Its place in the frame, or -1. */
  public int slot = -1;

  /** Its place in its heap scope, or -1. */
  public int index = -1;

  Variable(String name, Kind kind, Scope scope) {
    this.name = name;
    this.kind = kind;
    this.scope = scope;
  }

  /** Without a value until its declaration has been evaluated. */
  public boolean lexical() {
    return kind == Kind.LET || kind == Kind.CONST || kind == Kind.CLASS;
  }

  /** Assignments throw. */
  public boolean constant() {
    return kind == Kind.CONST || kind == Kind.IMPORT;
  }
}
