package everett.plan;

import everett.machine.Evaluator;
import everett.machine.ScriptOrModule;
import everett.scope.FunctionScope;
import everett.scope.Scope;
import everett.syntax.Function;
import java.util.HashSet;
import java.util.Set;

/** What a direct eval sees of the code around it. */
final class EvalContextOf implements Evaluator.Context {
  final Scope scope;
  final FunctionScope function;
  final ScriptOrModule scriptOrModule;

  EvalContextOf(ExpressionPlanner planner) {
    scope = planner.scope;
    function = planner.fn;
    scriptOrModule = planner.scriptOrModule;
  }

  private FunctionScope home() {
    FunctionScope f = function;
    while (f.arrow() && f.parent != null) {
      f = f.parent;
    }
    return f;
  }

  /** What the parser needs to know for the early errors of eval code. */
  everett.grammar.EvalContext forParser() {
    FunctionScope home = home();
    boolean initializer = home.kind == FunctionScope.Kind.INITIALIZER;
    Function f = home.function;
    boolean method = initializer || f != null && f.kind() != Function.Kind.ORDINARY;
    boolean superCall = f != null && f.kind() == Function.Kind.DERIVED_CONSTRUCTOR;
    Set<String> privateNames = new HashSet<>();
    for (Scope s = scope; s != null; s = s.parent) {
      for (String name : s.variables.keySet()) {
        if (name.startsWith("#")) {
          privateNames.add(name.substring(1));
        }
      }
    }
    return new everett.grammar.EvalContext(
        function.strict, f != null || initializer, method, superCall, initializer, privateNames);
  }
}
