package everett.scope;

import everett.syntax.ClassDefinition;
import everett.syntax.ClassElement;
import everett.syntax.PropertyName;

/** The part of the analysis that walks classes. */
final class ClassWalk {
  private final ScopeAnalysis walk;

  ClassWalk(ScopeAnalysis walk) {
    this.walk = walk;
  }

  /**
   * A class has a scope for its name and its private names; fields and static elements run in functions of their own.
   */
  void walk(ClassDefinition c) {
    Scope outer = walk.scope;
    Scope s = new Scope(Scope.Kind.DECLARATIVE, outer, walk.function);
    walk.tree.scopes.put(c, s);
    Variable name = c.name() == null ? null : s.declare(c.name().name(), Variable.Kind.CONST);
    for (ClassElement e : c.elements()) {
      if (privateName(e) != null) {
        s.declare("#" + privateName(e), Variable.Kind.IMPLICIT);
      }
    }
    walk.enter(s);
    walk.expression(c.heritage());
    if (c.constructor() != null) {
      walk.function(c.constructor());
    }
    for (ClassElement e : c.elements()) {
      switch (e) {
        case ClassElement.Method m -> {
          walk.name(m.name());
          walk.function(m.function());
        }
        case ClassElement.Field f -> walk.name(f.name());
        case ClassElement.StaticBlock b -> {}
      }
    }
    initializers(c, s, false);
    initializers(c, s, true);
    if (name != null) {
      name.declared = 1;
      name.late = walk.suspensions != s.suspensionsBefore;
    }
    walk.leave(outer);
  }

  private static @org.jspecify.annotations.Nullable String privateName(ClassElement e) {
    PropertyName n = switch (e) {
      case ClassElement.Method m -> m.name();
      case ClassElement.Field f -> f.name();
      case ClassElement.StaticBlock b -> null;
    };
    return n instanceof PropertyName.Private p ? p.name() : null;
  }

  private void initializers(ClassDefinition c, Scope scope, boolean statics) {
    FunctionScope outer = walk.function;
    int suspensions = walk.suspensions;
    int lineageScopes = walk.lineageScopes;
    FunctionScope f = null;
    for (ClassElement e : c.elements()) {
      if (e.isStatic() != statics || e instanceof ClassElement.Method) {
        continue;
      }
      if (f == null) {
        f = new FunctionScope(FunctionScope.Kind.INITIALIZER, outer, null, true);
        f.top = f.body = new Scope(Scope.Kind.DECLARATIVE, scope, f);
        (statics ? walk.tree.statics : walk.tree.fields).put(c, f);
        walk.function = f;
      }
      walk.scope = f.top;
      switch (e) {
        case ClassElement.Field field -> {
          if (field.name() instanceof PropertyName.Private p) {
            walk.reference("#" + p.name());
          }
          walk.expression(field.initializer());
        }
        case ClassElement.StaticBlock b -> staticBlock(b, f);
        case ClassElement.Method m -> {}
      }
    }
    walk.function = outer;
    walk.scope = scope;
    walk.suspensions = suspensions;
    walk.lineageScopes = lineageScopes;
  }

  private void staticBlock(ClassElement.StaticBlock b, FunctionScope f) {
    Scope s = new Scope(Scope.Kind.DECLARATIVE, f.top, f);
    walk.tree.scopes.put(b, s);
    Declarations.varNames(b.body(), name -> s.declare(name, Variable.Kind.VAR));
    Declarations.lexical(b.body(), new Declarations.Lexical() {
      @Override
      public void variable(String name, Variable.Kind kind) {
        s.declare(name, kind);
      }

      @Override
      public void function(everett.syntax.Function g) {
        s.declare(Declarations.functionName(g), Variable.Kind.FUNCTION);
      }
    });
    walk.scope = s;
    walk.statements(b.body());
  }
}
