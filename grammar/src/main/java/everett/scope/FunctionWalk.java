package everett.scope;

import everett.syntax.Function;
import everett.syntax.FunctionBody;
import everett.syntax.Identifier;
import everett.syntax.PatternElement;
import everett.syntax.Statement;
import everett.syntax.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of the analysis that walks functions. */
final class FunctionWalk {
  private final ScopeAnalysis walk;

  FunctionWalk(ScopeAnalysis walk) {
    this.walk = walk;
  }

  /** A function has a scope for its parameters, and one of its own for its body where that can make a difference. */
  void walk(Function f) {
    FunctionScope outerFunction = walk.function;
    Scope outerScope = walk.scope;
    int outerSuspensions = walk.suspensions;
    int outerLineageScopes = walk.lineageScopes;
    FunctionScope g = new FunctionScope(FunctionScope.Kind.FUNCTION, walk.function, f, f.strict());
    walk.tree.functions.put(f, g);
    walk.function = g;
    boolean simple = f.simpleParameters();
    List<Statement> body = f.body() instanceof FunctionBody.Statements s ? s.body() : List.of();
    g.top = new Scope(Scope.Kind.DECLARATIVE, walk.scope, g);
    g.parameters = f.parameters().size();
    g.slots = g.parameters;
    g.body = g.top;
    walk.enter(g.top);
    int closures = walk.tree.closures();
    parameters(f, g, simple);
    if (!simple && hasExpressions(f)) {
      separateBody(g, body, g.directEval || walk.tree.closures() != closures);
    } else {
      Declarations.varNames(body, name -> g.body.declare(name, Variable.Kind.VAR));
    }
    if (g.parallel()) {
      walk.suspensions++; // its start state, which can be resumed many times
    }
    walk.lexical(body, g.body);
    argumentsAsVar(g);
    walk.annexB(body, g);
    switch (f.body()) {
      case FunctionBody.Statements s -> walk.statements(s.body());
      case FunctionBody.Concise c -> walk.expression(c.value());
    }
    if (g.arguments != null && simple && !f.strict() && !g.parallel()) {
      for (Variable v : g.top.variables.values()) {
        if (v.kind == Variable.Kind.PARAMETER) {
          g.top.capture(v); // mapped arguments objects share these variables
        }
      }
    }
    if (g.parallel()) {
      g.settle(g.top);
      if (g.body != g.top) {
        g.settle(g.body);
      }
      g.layOut();
    }
    walk.function = outerFunction;
    walk.scope = outerScope;
    walk.suspensions = outerSuspensions;
    walk.lineageScopes = outerLineageScopes;
  }

  /** {@code var arguments} is the arguments object at first. */
  private static void argumentsAsVar(FunctionScope g) {
    Variable v = g.body.variables.get("arguments");
    if (v == null || v.kind != Variable.Kind.VAR || g.arrow() || g.arguments != null) {
      return;
    }
    if (g.body == g.top) {
      g.arguments = v;
    } else if (!g.top.variables.containsKey("arguments")) {
      g.arguments = g.top.declare("arguments", Variable.Kind.IMPLICIT);
    }
  }

  private void parameters(Function f, FunctionScope g, boolean simple) {
    for (int i = 0; i < f.parameters().size(); i++) {
      PatternElement p = f.parameters().get(i);
      if (p.target() instanceof Identifier id) {
        g.top.declare(id.name(), Variable.Kind.PARAMETER).slot = i;
      } else {
        Declarations.boundNames(p.target(), id -> g.top.declare(id.name(), Variable.Kind.LET));
      }
    }
    Declarations.boundNames(f.rest(), id -> g.top.declare(id.name(), Variable.Kind.LET));
    if (simple) {
      g.top.variables.values().forEach(v -> v.declared = 1);
      return;
    }
    for (PatternElement p : f.parameters()) {
      walk.expression(p.initializer());
      walk.target(p.target(), true);
      walk.declared(p.target());
    }
    if (f.rest() != null) {
      walk.target(f.rest(), true);
      walk.declared(f.rest());
    }
    for (Variable v : g.top.variables.values()) {
      if (v.kind == Variable.Kind.PARAMETER && v.checked && v.slot < g.parameters) {
        v.slot = g.slots++; // used before its own turn: it must be seen to be uninitialised
      }
    }
  }

  private static boolean hasExpressions(Function f) {
    for (PatternElement p : f.parameters()) {
      if (p.initializer() != null || hasExpressions(p.target())) {
        return true;
      }
    }
    return hasExpressions(f.rest());
  }

  private static boolean hasExpressions(@Nullable Target t) {
    return switch (t) {
      case Target.ArrayPattern p -> {
        for (PatternElement e : p.elements()) {
          if (e != null && (e.initializer() != null || hasExpressions(e.target()))) {
            yield true;
          }
        }
        yield hasExpressions(p.rest());
      }
      case Target.ObjectPattern p -> {
        for (var q : p.properties()) {
          if (q.element().initializer() != null
              || q.name() instanceof everett.syntax.PropertyName.Computed
              || hasExpressions(q.element().target())) {
            yield true;
          }
        }
        yield hasExpressions(p.rest());
      }
      case null, default -> false;
    };
  }

  /** Closures in parameter expressions must not see the body's variables. */
  private void separateBody(FunctionScope g, List<Statement> body, boolean closures) {
    List<String> names = new ArrayList<>();
    Declarations.varNames(body, names::add);
    if (!closures) {
      // Nobody can tell the two scopes apart: a variable of a parameter's name is the parameter.
      names.forEach(name -> g.top.declare(name, Variable.Kind.VAR));
      return;
    }
    g.body = new Scope(Scope.Kind.DECLARATIVE, g.top, g);
    walk.enter(g.body);
    names.forEach(name -> g.body.declare(name, Variable.Kind.VAR));
  }
}
