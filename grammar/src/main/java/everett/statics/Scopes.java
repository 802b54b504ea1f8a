package everett.statics;

import java.util.Arrays;

/**
 * The scopes that are open at a place of a program, and what is declared in them so far: LexicallyDeclaredNames and
 * VarDeclaredNames, for the early errors about declaring a name twice. Each declaring method is true if the name may be
 * declared so.
 */
public final class Scopes {
  private static final int VAR = 1;
  /** A function at the top level of a script or function, which is as good as a var. */
  private static final int TOP_FUNCTION = 2;
  private static final int LEXICAL = 3;
  /** A function in a block of sloppy code, which may be declared again as such. */
  private static final int SLOPPY_FUNCTION = 4;
  private static final int PARAMETER = 5;
  /** The parameter of {@code catch (e)}, which a var may name. */
  private static final int CATCH_IDENTIFIER = 6;

  private Scope[] scopes = new Scope[32];
  private int depth = -1;

  public void enter(ScopeKind kind) {
    if (++depth == scopes.length) {
      scopes = Arrays.copyOf(scopes, depth * 2);
    }
    Scope scope = scopes[depth];
    if (scope == null) {
      scope = new Scope();
      scopes[depth] = scope;
    }
    scope.reset(kind);
  }

  public void leave() {
    depth--;
  }

  /** The kind of the innermost scope. */
  public ScopeKind kind() {
    return scopes[depth].kind;
  }

  /** The innermost scope is the program's own. */
  public boolean atTop() {
    return depth == 0;
  }

  /** The program's own scope declares the name. */
  public boolean declaredAtTop(String name) {
    return scopes[0].get(name) != 0;
  }

  public boolean declareVar(String name) {
    for (int i = depth;; i--) {
      Scope scope = scopes[i];
      int old = scope.get(name);
      if (old == LEXICAL || old == SLOPPY_FUNCTION) {
        return false;
      }
      if (old == 0) {
        scope.add(name, VAR);
      }
      if (scope.hoistsVar) {
        return true;
      }
    }
  }

  public boolean declareLexical(String name) {
    Scope scope = scopes[depth];
    if (scope.get(name) != 0) {
      return false;
    }
    scope.add(name, LEXICAL);
    return true;
  }

  /**
   * Declares a function's name.
   *
   * @param mayRepeat it is neither async nor a generator, and the code is sloppy
   */
  public boolean declareFunction(String name, boolean mayRepeat) {
    Scope scope = scopes[depth];
    int old = scope.get(name);
    if (scope.kind == ScopeKind.SCRIPT || scope.kind == ScopeKind.FUNCTION) {
      if (old == LEXICAL) {
        return false;
      }
      scope.put(name, TOP_FUNCTION);
      return true;
    }
    if (old != 0 && !(old == SLOPPY_FUNCTION && mayRepeat)) {
      return false;
    }
    scope.put(name, mayRepeat && scope.kind != ScopeKind.MODULE ? SLOPPY_FUNCTION : LEXICAL);
    return true;
  }

  /** False for a second parameter of the same name. */
  public boolean declareParameter(String name) {
    Scope scope = scopes[depth];
    if (scope.get(name) != 0) {
      return false;
    }
    scope.add(name, PARAMETER);
    return true;
  }

  /** Declares a name of a catch clause's parameter. */
  public boolean declareCatchParameter(String name, boolean identifier) {
    Scope scope = scopes[depth];
    if (scope.get(name) != 0) {
      return false;
    }
    scope.add(name, identifier ? CATCH_IDENTIFIER : LEXICAL);
    return true;
  }
}
