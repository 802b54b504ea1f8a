package everett.scope;

import everett.syntax.ClassDefinition;
import everett.syntax.Function;
import everett.syntax.Syntax;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scopes of a program. */
public final class ScopeTree {
  final Map<Syntax, Scope> scopes = new IdentityHashMap<>();
  final Map<Function, FunctionScope> functions = new IdentityHashMap<>();
  final Map<ClassDefinition, FunctionScope> fields = new IdentityHashMap<>();
  final Map<ClassDefinition, FunctionScope> statics = new IdentityHashMap<>();
  final Set<Syntax> suspending = Collections.newSetFromMap(new IdentityHashMap<>());
  final Map<Syntax, Boolean> hoisted = new IdentityHashMap<>();

  /** The program itself. */
  public final FunctionScope program;

  ScopeTree(FunctionScope program) {
    this.program = program;
  }

  /**
   * The scope that a piece of syntax opens: a block, a switch, a loop, a class, a catch clause, a with statement, a
   * static block, the name of a function expression; null if it declares nothing. The head of a for-in or for-of has a
   * scope of its own, in which the iterated expression is evaluated.
   */
  public @Nullable Scope scope(Syntax of) {
    return scopes.get(of);
  }

  public FunctionScope function(Function f) {
    return require(functions.get(f));
  }

  /** The function that initializes a class's instance fields; null if it has none. */
  public @Nullable FunctionScope fields(ClassDefinition c) {
    return fields.get(c);
  }

  /** The function that runs a class's static fields and blocks; null if it has none. */
  public @Nullable FunctionScope statics(ClassDefinition c) {
    return statics.get(c);
  }

  /** Whether a function declaration in a block is to be copied to the function's variable when it is met (Annex B). */
  public boolean isHoisted(Syntax declaration) {
    return hoisted.containsKey(declaration);
  }

  /** Whether a statement or expression contains a suspension point of its function: yield, await and their kin. */
  public boolean suspends(@Nullable Syntax s) {
    return s != null && suspending.contains(s);
  }

  /** How many functions have been found so far, those that initialize fields included. */
  int closures() {
    return functions.size() + fields.size();
  }

  private static <T> T require(@Nullable T t) {
    if (t == null) {
      throw new IllegalStateException("not of this program");
    }
    return t;
  }
}
