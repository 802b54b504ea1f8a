package everett.scope;

import everett.syntax.CatchClause;
import everett.syntax.ClassDefinition;
import everett.syntax.DeclarationKind;
import everett.syntax.ForHead;
import everett.syntax.Function;
import everett.syntax.Identifier;
import everett.syntax.Program;
import everett.syntax.Statement;
import everett.syntax.SwitchCase;
import everett.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who declares what and who captures it, in one walk over a program. A name is resolved when it is met: all
 * that a scope declares is known when it is entered.
 */
public final class ScopeAnalysis extends ExpressionWalk {
  private ScopeAnalysis(ScopeTree tree, FunctionScope function) {
    super(tree, function);
  }

  /** The scopes of a script. */
  public static ScopeTree script(Program p) {
    FunctionScope f = new FunctionScope(FunctionScope.Kind.SCRIPT, null, null, p.strict());
    f.top = f.body = new Scope(Scope.Kind.GLOBAL, null, f);
    ScopeAnalysis a = new ScopeAnalysis(new ScopeTree(f), f);
    a.annexB(p.body(), f);
    a.statements(p.body());
    return a.tree;
  }

  /** The scopes of a module. What it exports lies in the heap, where importers find it. */
  public static ScopeTree module(Program p) {
    FunctionScope f = new FunctionScope(FunctionScope.Kind.MODULE, null, null, true);
    Scope global = new Scope(Scope.Kind.GLOBAL, null, f);
    f.top = f.body = new Scope(Scope.Kind.DECLARATIVE, global, f);
    ScopeAnalysis a = new ScopeAnalysis(new ScopeTree(f), f);
    for (Statement s : p.body()) {
      if (s instanceof Statement.Import i) {
        i.specifiers().forEach(x -> f.body.declare(x.local().name(), Variable.Kind.IMPORT));
      }
    }
    Declarations.varNames(p.body(), name -> f.body.declare(name, Variable.Kind.VAR));
    a.lexical(p.body(), f.body);
    captureExports(p.body(), f.body);
    a.statements(p.body());
    return a.tree;
  }

  private static void captureExports(List<Statement> body, Scope scope) {
    for (Statement s : body) {
      switch (s) {
        case Statement.ExportNamed e when e.source() == null ->
            e.specifiers().forEach(x -> captureExport(scope, x.local()));
        case Statement.ExportDeclaration e -> Declarations.exported(e, name -> captureExport(scope, name));
        case Statement.ExportDefault e -> Declarations.exported(e, name -> captureExport(scope, name));
        default -> {}
      }
    }
  }

  private static void captureExport(Scope scope, String name) {
    Variable v = scope.variables.get(name);
    if (v != null && v.kind != Variable.Kind.IMPORT) {
      scope.capture(v);
    }
  }

  /** The scopes of a function that stands alone, in the global scope. */
  public static ScopeTree lone(Function function) {
    FunctionScope f = new FunctionScope(FunctionScope.Kind.SCRIPT, null, null, false);
    f.top = f.body = new Scope(Scope.Kind.GLOBAL, null, f);
    ScopeAnalysis a = new ScopeAnalysis(new ScopeTree(f), f);
    a.function(function);
    return a.tree;
  }

  /**
   * The scopes of eval code.
   *
   * @param outer the scope of the direct eval; null for an indirect one
   */
  public static ScopeTree eval(Program p, @Nullable Scope outer) {
    FunctionScope parent = outer == null ? null : outer.function;
    FunctionScope f = new FunctionScope(
        outer == null ? FunctionScope.Kind.SCRIPT : FunctionScope.Kind.EVAL, parent, null, p.strict());
    Scope around = outer == null ? new Scope(Scope.Kind.GLOBAL, null, f) : outer;
    f.top = f.body = new Scope(Scope.Kind.DECLARATIVE, around, f);
    ScopeAnalysis a = new ScopeAnalysis(new ScopeTree(f), f);
    if (p.strict()) {
      Declarations.varNames(p.body(), name -> f.body.declare(name, Variable.Kind.VAR));
      a.lexical(p.body(), f.body);
    } else {
      Declarations.lexical(p.body(), new Declarations.Lexical() {
        @Override
        public void variable(String name, Variable.Kind kind) {
          f.body.declare(name, kind);
        }

        @Override
        public void function(Function g) {}
      });
      a.annexB(p.body(), f);
    }
    a.statements(p.body());
    if (f.activation() != null) {
      f.settle(f.top);
      f.layOutEval();
    }
    return a.tree;
  }

  // ---- declarations

  /** Declares what a statement list declares at its own level, in a function or a block. */
  void lexical(List<Statement> body, Scope to) {
    boolean inFunction = to == to.function.body && to.function.kind != FunctionScope.Kind.SCRIPT;
    Declarations.lexical(body, new Declarations.Lexical() {
      @Override
      public void variable(String name, Variable.Kind kind) {
        to.declare(name, kind);
      }

      @Override
      public void function(Function f) {
        String name = Declarations.functionName(f);
        Variable v = to.variables.get(name);
        if (v == null || !inFunction) {
          to.declare(name, Variable.Kind.FUNCTION);
        }
      }
    });
  }

  // ---- Annex B: functions in blocks

  void annexB(List<Statement> body, FunctionScope f) {
    if (f.strict) {
      return;
    }
    List<List<String>> blocks = new ArrayList<>();
    if (f.kind != FunctionScope.Kind.FUNCTION) {
      blocks.add(names(body));
    }
    for (Statement s : body) {
      new FunctionsInBlocks(tree, f, blocks).inside(s);
    }
  }

  static List<String> names(List<Statement> body) {
    List<String> names = new ArrayList<>();
    Declarations.lexical(body, new Declarations.Lexical() {
      @Override
      public void variable(String name, Variable.Kind kind) {
        names.add(name);
      }

      @Override
      public void function(Function f) {}
    });
    return names;
  }

  // ---- statements

  void statements(List<Statement> body) {
    for (Statement s : body) {
      statement(s);
    }
  }

  private void block(Syntax of, List<Statement> body, Runnable inside) {
    Scope outer = scope;
    Scope s = new Scope(Scope.Kind.DECLARATIVE, outer, function);
    lexical(body, s);
    if (!s.variables.isEmpty()) {
      tree.scopes.put(of, s);
      enter(s);
    }
    inside.run();
    leave(outer);
  }

  /** Walks a statement, and notes whether it contains a suspension point. */
  void statement(@Nullable Statement s) {
    int before = steps();
    walk(s);
    if (s != null && steps() != before) {
      tree.suspending.add(s);
    }
  }

  private void walk(@Nullable Statement statement) {
    switch (statement) {
      case null -> {}
      case Statement.Block b -> block(b, b.body(), () -> statements(b.body()));
      case Statement.VariableDeclaration d -> {
        for (var x : d.declarators()) {
          expression(x.initializer());
          target(x.target(), true);
          declared(x.target());
        }
        suspensions += d.kind() == DeclarationKind.AWAIT_USING ? 1 : 0;
      }
      case Statement.FunctionDeclaration f -> function(f.function());
      case Statement.ClassDeclaration c -> {
        classDefinition(c.definition());
        declared(c.definition().name());
      }
      case Statement.ExpressionStatement e -> expression(e.expression());
      case Statement.If i -> {
        expression(i.test());
        branch(i.consequent());
        branch(i.alternate());
      }
      case Statement.DoWhile w -> {
        statement(w.body());
        expression(w.test());
      }
      case Statement.While w -> {
        expression(w.test());
        statement(w.body());
      }
      case Statement.For f -> loop(f);
      case Statement.ForIn f -> loop(f, f.head(), f.object(), f.body());
      case Statement.ForOf f -> {
        loop(f, f.head(), f.iterable(), f.body());
        boolean disposes = f.head() instanceof ForHead.Binding b && b.kind() == DeclarationKind.AWAIT_USING;
        suspensions += f.await() || disposes ? 1 : 0;
      }
      case Statement.Return r -> {
        expression(r.value());
        // an async generator awaits what it returns
        Function of = function.function;
        boolean awaits = r.value() != null && of != null && of.async() && of.generator() != Function.Generator.NONE;
        suspensions += awaits ? 1 : 0;
      }
      case Statement.With w -> {
        expression(w.object());
        Scope outer = scope;
        scope = new Scope(Scope.Kind.WITH, outer, function);
        tree.scopes.put(w, scope);
        statement(w.body());
        scope = outer;
      }
      case Statement.Switch s -> {
        expression(s.discriminant());
        List<Statement> all = new ArrayList<>();
        for (SwitchCase c : s.cases()) {
          all.addAll(c.body());
        }
        block(s, all, () -> {
          scope.variables.values().forEach(v -> v.checked |= v.lexical() && tree.scopes.get(s) == scope);
          for (SwitchCase c : s.cases()) {
            expression(c.test());
            statements(c.body());
          }
        });
      }
      case Statement.Labelled l -> statement(l.body());
      case Statement.Throw t -> expression(t.value());
      case Statement.Try t -> {
        statement(t.block());
        if (t.handler() != null) {
          handler(t.handler());
        }
        statement(t.finalizer());
      }
      case Statement.ExportDeclaration e -> statement(e.declaration());
      case Statement.ExportDefault e -> {
        statement(e.value());
        Variable v = scope.variables.get(Declarations.DEFAULT);
        if (v != null) {
          v.declared = 1;
        }
      }
      case Statement.Empty e -> {}
      case Statement.Continue c -> {}
      case Statement.Break b -> {}
      case Statement.Debugger d -> {}
      case Statement.Import i -> {}
      case Statement.ExportNamed e -> {}
      case Statement.ExportAll e -> {}
    }
  }

  /** Annex B's function declaration as the branch of an if is in a block of its own. */
  private void branch(@Nullable Statement s) {
    if (s instanceof Statement.FunctionDeclaration f) {
      block(f, List.of(f), () -> statement(f));
    } else {
      statement(s);
    }
  }

  private void loop(Statement.For f) {
    Scope outer = scope;
    if (f.initializer() instanceof Statement.VariableDeclaration d && d.kind().lexical()) {
      Scope s = new Scope(Scope.Kind.DECLARATIVE, outer, function);
      lexical(List.of(d), s);
      tree.scopes.put(f, s);
      enter(s);
    }
    statement(f.initializer());
    expression(f.test());
    expression(f.update());
    statement(f.body());
    leave(outer);
  }

  private void loop(Statement loop, ForHead head, everett.syntax.Expression iterated, Statement body) {
    Scope outer = scope;
    switch (head) {
      case ForHead.Binding b when b.kind().lexical() -> {
        enter(heads(b, outer));
        if (!scope.variables.isEmpty()) {
          tree.scopes.put(head, scope);
        }
        scope.variables.values().forEach(v -> v.checked = true);
        expression(iterated);
        leave(outer);
        enter(heads(b, outer));
        tree.scopes.put(loop, scope);
        target(b.target(), true);
        declared(b.target());
      }
      case ForHead.Binding b -> {
        expression(b.initializer());
        expression(iterated);
        target(b.target(), true);
      }
      case ForHead.Assigned a -> {
        expression(iterated);
        target(a.target(), false);
      }
    }
    statement(body);
    leave(outer);
  }

  private Scope heads(ForHead.Binding b, Scope outer) {
    Scope s = new Scope(Scope.Kind.DECLARATIVE, outer, function);
    Variable.Kind kind = b.kind().constant() ? Variable.Kind.CONST : Variable.Kind.LET;
    Declarations.boundNames(b.target(), i -> s.declare(i.name(), kind));
    return s;
  }

  private void handler(CatchClause c) {
    Scope outer = scope;
    if (c.parameter() != null) {
      Scope s = new Scope(Scope.Kind.DECLARATIVE, outer, function);
      boolean plain = c.parameter() instanceof Identifier;
      Declarations.boundNames(
          c.parameter(), i -> s.declare(i.name(), plain ? Variable.Kind.CATCH_PARAMETER : Variable.Kind.LET));
      tree.scopes.put(c, s);
      enter(s);
      target(c.parameter(), true);
      declared(c.parameter());
    }
    statement(c.body());
    leave(outer);
  }

  // ---- functions and classes

  @Override
  void function(Function f) {
    new FunctionWalk(this).walk(f);
  }

  @Override
  void classDefinition(ClassDefinition c) {
    new ClassWalk(this).walk(c);
  }
}
