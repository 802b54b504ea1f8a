package everett.statics;

/** The kinds of scopes that differ in what may be declared in them. */
public enum ScopeKind {
  /** The top level of a script or of eval code. */
  SCRIPT(true),
  /** The top level of a module, where functions are lexical declarations. */
  MODULE(true),
  /** The parameters and the top level of a function's body, or a class's static block. */
  FUNCTION(true),
  BLOCK(false),
  /** The clauses of a switch statement. */
  SWITCH(false);

  /** Var declarations in nested blocks are declarations of this scope, not of an outer one. */
  final boolean hoistsVar;

  ScopeKind(boolean hoistsVar) {
    this.hoistsVar = hoistsVar;
  }
}
