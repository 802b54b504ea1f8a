package everett.scope;

import everett.syntax.Argument;
import everett.syntax.ClassDefinition;
import everett.syntax.Expression;
import everett.syntax.Function;
import everett.syntax.Identifier;
import everett.syntax.PatternElement;
import everett.syntax.PatternProperty;
import everett.syntax.Property;
import everett.syntax.PropertyName;
import everett.syntax.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of the analysis that walks expressions and resolves names. */
abstract class ExpressionWalk {
  final ScopeTree tree;
  FunctionScope function;
  Scope scope;

  /** How many suspension points of the current function have been met. */
  int suspensions;

  /** How many blocks of it have been met whose captured variables depend on the branch: entering them is a step. */
  int lineageScopes;

  /** What must be lowered: suspension points and such blocks. */
  final int steps() {
    return suspensions + lineageScopes;
  }

  final void enter(Scope s) {
    s.suspensionsBefore = suspensions;
    scope = s;
  }

  /** Leaves the current scope, if that is not the one to go back to. */
  final void leave(Scope outer) {
    if (scope != outer) {
      FunctionScope f = scope.function;
      if (f.activation() != null) {
        f.settle(scope);
        lineageScopes += f.parallel() && scope.identity >= 0 ? 1 : 0;
      }
      scope = outer;
    }
  }

  ExpressionWalk(ScopeTree tree, FunctionScope function) {
    this.tree = tree;
    this.function = function;
    this.scope = function.body;
  }

  abstract void function(Function f);

  abstract void classDefinition(ClassDefinition c);

  // ---- names

  /** Resolves a use of a name; gives null for globals. */
  @Nullable Variable reference(String name) {
    for (Scope s = scope; s != null; s = s.parent) {
      if (s.kind == Scope.Kind.DECLARATIVE) {
        Variable v = s.variables.get(name);
        if (v == null && s == s.function.top && name.equals("arguments")) {
          v = implicitArguments(s.function);
        }
        if (v != null) {
          use(v);
          return v;
        }
      }
    }
    return null;
  }

  private static @Nullable Variable implicitArguments(FunctionScope f) {
    if (f.kind != FunctionScope.Kind.FUNCTION || f.arrow()) {
      return null;
    }
    if (f.arguments == null) {
      f.arguments = f.top.declare("arguments", Variable.Kind.IMPLICIT);
    }
    return f.arguments;
  }

  private void use(Variable v) {
    if (v.scope.function != function) {
      v.scope.capture(v);
      v.checked = true;
    } else if (v.declared < 0) {
      v.checked = true;
    }
  }

  /** The names have been initialised from here on. */
  void declared(@Nullable Target t) {
    Declarations.boundNames(t, i -> {
      Variable v = scope.variables.get(i.name());
      if (v != null) {
        v.declared = 1;
        v.late |= suspensions != scope.suspensionsBefore;
      }
    });
  }

  private FunctionScope thisFunction() {
    FunctionScope f = function;
    while (f.arrow() && f.parent != null) {
      f.usesThis = true;
      f = f.parent;
    }
    f.usesThis = true;
    return f;
  }

  private void useThis() {
    FunctionScope f = thisFunction();
    if (f != function && isDerivedConstructor(f)) {
      captureThis(f);
    }
  }

  private static boolean isDerivedConstructor(FunctionScope f) {
    return f.function != null && f.function.kind() == Function.Kind.DERIVED_CONSTRUCTOR;
  }

  private static void captureThis(FunctionScope f) {
    if (f.thisVariable == null) {
      f.thisVariable = f.top.declare("this", Variable.Kind.IMPLICIT);
      f.top.capture(f.thisVariable);
    }
  }

  private void useNewTarget() {
    FunctionScope f = function;
    while (f.arrow() && f.parent != null) {
      f = f.parent;
    }
    if (f.kind != FunctionScope.Kind.FUNCTION) {
      return;
    }
    if (f.newTarget == null) {
      f.newTarget = f.top.declare("new.target", Variable.Kind.IMPLICIT);
    }
    if (f != function) {
      f.top.capture(f.newTarget);
    }
  }

  private void useSuperCall() {
    useNewTarget();
    FunctionScope f = thisFunction();
    if (f == function || f.kind != FunctionScope.Kind.FUNCTION) {
      return;
    }
    captureThis(f);
    if (f.activeFunction == null) {
      f.activeFunction = f.top.declare("%function", Variable.Kind.IMPLICIT);
      f.top.capture(f.activeFunction);
    }
  }

  /** A direct eval may use whatever is in scope, and may declare variables in sloppy code. */
  private void directEval() {
    useThis();
    useNewTarget();
    reference("arguments");
    FunctionScope f = function;
    while (f.arrow() && f.parent != null) {
      f = f.parent;
    }
    if (isDerivedConstructor(f)) {
      captureThis(f);
      if (f.activeFunction == null) {
        f.activeFunction = f.top.declare("%function", Variable.Kind.IMPLICIT);
      }
    }
    // Around eval code all is laid out, and what it can see is captured.
    for (Scope s = scope; s != null && s != tree.program.top.parent; s = s.parent) {
      s.captureAll();
      s.variables.values().forEach(v -> {
        v.checked = true;
        v.assigned = true;
      });
    }
    boolean declares = !function.strict
        && (function.kind == FunctionScope.Kind.FUNCTION || function.kind == FunctionScope.Kind.INITIALIZER);
    Scope body = function.body;
    if (declares && (body.parent == null || body.parent.kind != Scope.Kind.EVAL_VARIABLES)) {
      body.parent = new Scope(Scope.Kind.EVAL_VARIABLES, body.parent, function);
    }
    function.directEval = true;
  }

  // ---- expressions

  void expressions(List<? extends Argument> list) {
    for (Argument a : list) {
      switch (a) {
        case Argument.Spread s -> expression(s.value());
        case Argument.Hole h -> {}
        case Expression e -> expression(e);
      }
    }
  }

  /** Walks an expression, and notes whether it contains a suspension point. */
  void expression(@Nullable Expression e) {
    int before = steps();
    walk(e);
    if (e != null && steps() != before) {
      tree.suspending.add(e);
    }
  }

  private void walk(@Nullable Expression expression) {
    switch (expression) {
      case null -> {}
      case Identifier i -> reference(i.name());
      case Expression.NumberLiteral e -> {}
      case Expression.StringLiteral e -> {}
      case Expression.BigIntLiteral e -> {}
      case Expression.BooleanLiteral e -> {}
      case Expression.NullLiteral e -> {}
      case Expression.RegExpLiteral e -> {}
      case Expression.ImportMeta e -> {}
      case Expression.Template e -> expressions(e.substitutions());
      case Expression.TaggedTemplate e -> {
        expression(e.tag());
        expressions(e.template().substitutions());
      }
      case Expression.This e -> useThis();
      case Expression.NewTarget e -> useNewTarget();
      case Expression.ImportCall e -> {
        expression(e.specifier());
        expression(e.options());
      }
      case Expression.ArrayLiteral e -> expressions(e.elements());
      case Expression.ObjectLiteral e -> e.properties().forEach(this::property);
      case Expression.FunctionExpression e -> functionExpression(e);
      case Expression.ClassExpression e -> classDefinition(e.definition());
      case Expression.Unary e -> expression(e.operand());
      case Expression.Update e -> target(e.target(), false);
      case Expression.Binary e -> binary(e);
      case Expression.Logical e -> {
        expression(e.left());
        expression(e.right());
      }
      case Expression.Conditional e -> {
        expression(e.test());
        expression(e.consequent());
        expression(e.alternate());
      }
      case Expression.Assignment e -> {
        target(e.target(), false);
        expression(e.value());
      }
      case Expression.CompoundAssignment e -> {
        target(e.target(), false);
        expression(e.value());
      }
      case Expression.LogicalAssignment e -> {
        target(e.target(), false);
        expression(e.value());
      }
      case Expression.Sequence e -> expressions(e.expressions());
      case Expression.Call e -> {
        expression(e.callee());
        expressions(e.arguments());
        if (isEval(e)) {
          directEval();
        }
      }
      case Expression.SuperCall e -> {
        useSuperCall();
        expressions(e.arguments());
      }
      case Expression.New e -> {
        expression(e.callee());
        expressions(e.arguments());
      }
      case Expression.Member e -> expression(e.object());
      case Expression.Index e -> {
        expression(e.object());
        expression(e.key());
      }
      case Expression.PrivateMember e -> {
        expression(e.object());
        reference("#" + e.name());
      }
      case Expression.SuperMember e -> useThis();
      case Expression.SuperIndex e -> {
        useThis();
        expression(e.key());
      }
      case Expression.PrivateIn e -> {
        reference("#" + e.name());
        expression(e.object());
      }
      case Expression.OptionalChain e -> expression(e.expression());
      case Expression.Yield e -> {
        expression(e.value());
        suspensions++;
      }
      case Expression.YieldDelegate e -> {
        expression(e.iterable());
        suspensions++;
      }
      case Expression.Await e -> {
        expression(e.value());
        suspensions++;
      }
      case Expression.Parenthesized e -> expression(e.expression());
    }
  }

  /** Left operands first, without recursion: chains of operators are long in real programs. */
  private void binary(Expression.Binary e) {
    java.util.ArrayDeque<Expression.Binary> chain = new java.util.ArrayDeque<>();
    Expression at = e;
    while (at instanceof Expression.Binary b) {
      chain.push(b);
      at = b.left();
    }
    int before = steps();
    expression(at);
    for (Expression.Binary b : chain) {
      expression(b.right());
      if (steps() != before) {
        tree.suspending.add(b);
      }
    }
  }

  /** Whether a call is a direct eval, if {@code eval} means what it usually does. */
  public static boolean isEval(Expression.Call e) {
    Expression callee = e.callee();
    while (callee instanceof Expression.Parenthesized p) {
      callee = p.expression();
    }
    return !e.optional() && callee instanceof Identifier i && i.name().equals("eval");
  }

  private void functionExpression(Expression.FunctionExpression e) {
    Identifier name = e.function().name();
    if (name == null) {
      function(e.function());
      return;
    }
    Scope outer = scope;
    scope = new Scope(Scope.Kind.DECLARATIVE, outer, function);
    Variable v = scope.declare(name.name(), Variable.Kind.FUNCTION_NAME);
    v.declared = 1;
    tree.scopes.put(e.function(), scope);
    function(e.function());
    scope = outer;
  }

  private void property(Property p) {
    int before = steps();
    walk(p);
    if (steps() != before) {
      tree.suspending.add(p);
    }
  }

  private void walk(Property p) {
    switch (p) {
      case Property.Value v -> {
        name(v.name());
        expression(v.value());
      }
      case Property.Method m -> {
        name(m.name());
        function(m.function());
      }
      case Property.Spread s -> expression(s.value());
    }
  }

  void name(PropertyName n) {
    switch (n) {
      case PropertyName.Computed c -> expression(c.expression());
      case PropertyName.Private p -> reference("#" + p.name());
      case PropertyName.Literal l -> {}
    }
  }

  // ---- targets

  /** Binding: the names are declared here, not used. */
  void target(Target target, boolean binding) {
    switch (target) {
      case Identifier i -> {
        if (!binding || scope.variables.get(i.name()) == null) {
          Variable v = reference(i.name());
          if (v != null) {
            v.assigned = true;
          }
        }
      }
      case Expression.Member e -> expression(e);
      case Expression.Index e -> expression(e);
      case Expression.PrivateMember e -> expression(e);
      case Expression.SuperMember e -> expression(e);
      case Expression.SuperIndex e -> expression(e);
      case Expression.Parenthesized e -> expression(e);
      case Expression.Call e -> expression(e);
      case Target.ArrayPattern p -> {
        int before = steps();
        for (PatternElement e : p.elements()) {
          if (e != null) {
            expression(e.initializer());
            target(e.target(), binding);
          }
        }
        if (p.rest() != null) {
          target(p.rest(), binding);
        }
        if (steps() != before) {
          tree.suspending.add(p);
        }
      }
      case Target.ObjectPattern p -> {
        int before = steps();
        for (PatternProperty q : p.properties()) {
          name(q.name());
          expression(q.element().initializer());
          target(q.element().target(), binding);
        }
        if (p.rest() != null) {
          target(p.rest(), binding);
        }
        if (steps() != before) {
          tree.suspending.add(p);
        }
      }
    }
  }
}
