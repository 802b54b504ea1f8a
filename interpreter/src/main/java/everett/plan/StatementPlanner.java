package everett.plan;

import everett.grammar.Source;
import everett.machine.Realm;
import everett.machine.ScriptOrModule;
import everett.node.ConstantNode;
import everett.node.LabelledNode;
import everett.node.LineageNodes;
import everett.node.LoopNodes;
import everett.node.Node;
import everett.node.ScopeNodes;
import everett.node.Statement;
import everett.node.StatementNodes;
import everett.node.SwitchNode;
import everett.node.TargetNode;
import everett.node.TryNode;
import everett.node.UsingNodes;
import everett.object.Undefined;
import everett.scope.Declarations;
import everett.scope.FunctionScope;
import everett.scope.Scope;
import everett.scope.ScopeTree;
import everett.syntax.CatchClause;
import everett.syntax.DeclarationKind;
import everett.syntax.Declarator;
import everett.syntax.Expression;
import everett.syntax.ForHead;
import everett.syntax.Function;
import everett.syntax.Identifier;
import everett.syntax.SwitchCase;
import everett.syntax.Syntax;
import everett.syntax.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The part of the planner that makes nodes of statements. */
abstract class StatementPlanner extends ExpressionPlanner {
  private static final int[] NO_COPIES = {};
  final Map<String, Integer> labels = new HashMap<>();
  int labelCount;

  /** The hidden slot of the resources of the innermost block with {@code using}. */
  int resources = -1;

  /** The statement list whose functions are made before it runs: of a module, or of a function that suspends. */
  @Nullable List<everett.syntax.Statement> instantiated;

  /** Statements leave the completion value of a script or eval in the frame. */
  boolean completing;

  private final LoopPlanner loops = new LoopPlanner(this);

  StatementPlanner(
      Realm realm, Source source, ScopeTree tree, FunctionScope fn, ScriptOrModule scriptOrModule) {
    super(realm, source, tree, fn, scriptOrModule);
  }

  // ---- scopes

  /** Plans what runs in a scope; null for none of its own. */
  final Statement within(@Nullable Scope inner, Supplier<Statement> plan) {
    if (inner == null) {
      return plan.get();
    }
    Scope outer = scope;
    scope = inner;
    Statement s = plan.get();
    scope = outer;
    return scoped(inner, NO_COPIES, s);
  }

  /** What runs in a scope. */
  final Statement scoped(Scope inner, int[] copies, Statement s) {
    if (!inner.heap) {
      return s;
    }
    return inner.identity < 0
        ? new ScopeNodes.Scoped(inner.heapSize, copies, s)
        : new LineageNodes.Scoped(place(inner), copies, s);
  }

  /** A statement list with its declarations; using declarations are disposed of at its end. */
  final Statement block(Syntax of, List<everett.syntax.Statement> body) {
    Scope inner = tree.scope(of);
    return within(inner, () -> {
      List<Statement> all = new ArrayList<>();
      reset(inner, all);
      return list(body, all);
    });
  }

  /** Variables of a block in the frame that might be read too early start anew each time the block is entered. */
  final void reset(@Nullable Scope inner, List<Statement> to) {
    if (inner == null) {
      return;
    }
    int[] slots = new int[inner.variables.size()];
    int count = 0;
    for (everett.scope.Variable v : inner.variables.values()) {
      if (v.captured || !checked(v)) {
        continue;
      }
      if (v.group >= 0) {
        to.add(new StatementNodes.Evaluate(new everett.node.GroupNodes.Clear(v.group, v.index)));
      } else {
        slots[count++] = v.slot;
      }
    }
    if (count > 0) {
      to.add(new StatementNodes.Reset(Arrays.copyOf(slots, count)));
    }
  }

  /** Functions first, then the statements. */
  final Statement list(List<everett.syntax.Statement> body, List<Statement> all) {
    return hasUsing(body) ? disposing(() -> all(body, all)) : all(body, all);
  }

  private Statement all(List<everett.syntax.Statement> body, List<Statement> all) {
    functions(body, all);
    for (everett.syntax.Statement s : body) {
      if (!(s instanceof everett.syntax.Statement.Empty)) {
        all.add(statement(s));
      }
    }
    return StatementNodes.block(all.toArray(Statement[]::new));
  }

  /** Plans what declares resources, which are disposed of at its end. */
  final Statement disposing(Supplier<Statement> plan) {
    int outer = resources;
    resources = temporary();
    Statement s = new UsingNodes.Dispose(realm.agent, plan.get(), resources);
    resources = outer;
    return s;
  }

  static boolean hasUsing(List<everett.syntax.Statement> body) {
    for (everett.syntax.Statement s : body) {
      if (s instanceof everett.syntax.Statement.VariableDeclaration d && d.kind() == DeclarationKind.USING) {
        return true;
      }
    }
    return false;
  }

  /** The declared functions are there before the first statement runs; of two with one name, the last. */
  void functions(List<everett.syntax.Statement> body, List<Statement> to) {
    if (body == instantiated) {
      return;
    }
    for (everett.syntax.Statement s : body) {
      Function f = declaredFunction(s);
      if (f != null) {
        String name = Declarations.functionName(f);
        to.add(new StatementNodes.Evaluate(initialize(name, function(f, f.name() == null ? "default" : name), f.start())));
      }
    }
  }

  static @Nullable Function declaredFunction(everett.syntax.Statement s) {
    return switch (s) {
      case everett.syntax.Statement.ExportDeclaration e -> declaredFunction(e.declaration());
      case everett.syntax.Statement.ExportDefault e -> declaredFunction(e.value());
      default -> Declarations.functionOf(s);
    };
  }

  // ---- statements

  private Statement completing(Statement s) {
    return completing ? new StatementNodes.Completing(s) : s;
  }

  /** An expression whose value nobody reads: {@code o.x++} need not keep the old one, and is {@code ++o.x}. */
  final Node effect(Expression e) {
    return expression(
        e instanceof Expression.Update u && !(u.target() instanceof Identifier)
            ? new Expression.Update(u.start(), u.end(), u.by(), true, u.target())
            : e);
  }

  final Statement statement(everett.syntax.Statement s) {
    return statement(s, -1);
  }

  private Statement statement(everett.syntax.Statement statement, int label) {
    return switch (statement) {
      case everett.syntax.Statement.Block b -> block(b, b.body());
      case everett.syntax.Statement.VariableDeclaration d -> declaration(d.kind(), d.declarators());
      case everett.syntax.Statement.FunctionDeclaration f -> hoisted(f);
      case everett.syntax.Statement.ClassDeclaration c -> {
        String name = c.definition().name() == null ? Declarations.DEFAULT : c.definition().name().name();
        String shown = c.definition().name() == null ? "default" : name;
        yield new StatementNodes.Evaluate(initialize(name, classDefinition(c.definition(), shown), c.start()));
      }
      case everett.syntax.Statement.Empty e -> StatementNodes.block();
      case everett.syntax.Statement.ExpressionStatement e -> completing
          ? new StatementNodes.Complete(expression(e.expression()))
          : new StatementNodes.Evaluate(effect(e.expression()));
      case everett.syntax.Statement.If i -> completing(new StatementNodes.If(
          expression(i.test()), branch(i.consequent()), i.alternate() == null ? null : branch(i.alternate())));
      case everett.syntax.Statement.DoWhile w -> completing(
          new LoopNodes.DoWhile(realm.agent, statement(w.body()), expression(w.test()), label));
      case everett.syntax.Statement.While w -> completing(
          new LoopNodes.Loop(realm.agent, expression(w.test()), null, statement(w.body()), label));
      case everett.syntax.Statement.For f -> completing(loops.plan(f, label));
      case everett.syntax.Statement.ForIn f -> completing(loops.plan(f, label));
      case everett.syntax.Statement.ForOf f -> completing(loops.plan(f, label));
      case everett.syntax.Statement.Continue c -> new StatementNodes.Jump(
          c.label() == null ? Statement.CONTINUE : Statement.LABELS + 1 + 2 * label(c.label()));
      case everett.syntax.Statement.Break b -> new StatementNodes.Jump(
          b.label() == null ? Statement.BREAK : Statement.LABELS + 2 * label(b.label()));
      case everett.syntax.Statement.Return r -> new StatementNodes.Return(
          r.value() == null ? new ConstantNode(Undefined.UNDEFINED) : expression(r.value()));
      case everett.syntax.Statement.With w -> completing(with(w));
      case everett.syntax.Statement.Switch s -> completing(switchOf(s));
      case everett.syntax.Statement.Labelled l -> labelled(l, label);
      case everett.syntax.Statement.Throw t -> new StatementNodes.Throw(expression(t.value()), t.start());
      case everett.syntax.Statement.Try t -> completing(attempt(t));
      case everett.syntax.Statement.Debugger d -> StatementNodes.block();
      case everett.syntax.Statement.Import i -> StatementNodes.block();
      case everett.syntax.Statement.ExportNamed e -> StatementNodes.block();
      case everett.syntax.Statement.ExportAll e -> StatementNodes.block();
      case everett.syntax.Statement.ExportDeclaration e -> statement(e.declaration());
      case everett.syntax.Statement.ExportDefault e -> exportDefault(e);
    };
  }

  private Statement exportDefault(everett.syntax.Statement.ExportDefault e) {
    return e.value() instanceof everett.syntax.Statement.ExpressionStatement x
        ? new StatementNodes.Evaluate(initialize(Declarations.DEFAULT, named(x.expression(), "default"), x.start()))
        : statement(e.value());
  }

  final int label(Identifier name) {
    Integer n = labels.get(name.name());
    if (n == null) {
      throw new IllegalStateException("undefined label " + name.name());
    }
    return n;
  }

  /** Several labels of one loop are one to it. */
  private Statement labelled(everett.syntax.Statement.Labelled l, int outer) {
    int n = outer >= 0 ? outer : labelCount++;
    Integer hidden = labels.put(l.label().name(), n);
    Statement s = statement(l.body(), n);
    if (hidden == null) {
      labels.remove(l.label().name());
    } else {
      labels.put(l.label().name(), hidden);
    }
    return LabelledNode.of(s, n);
  }

  private Statement branch(everett.syntax.Statement s) {
    return s instanceof everett.syntax.Statement.FunctionDeclaration f ? block(f, List.of(f)) : statement(s);
  }

  /** Annex B: the function of a block becomes that of the enclosing function's variable when its declaration is met. */
  final Statement hoisted(everett.syntax.Statement.FunctionDeclaration f) {
    if (!tree.isHoisted(f)) {
      return StatementNodes.block();
    }
    String name = Declarations.functionName(f.function());
    Node value = read(name, f.start());
    Resolution r = resolve(name, fn.kind == FunctionScope.Kind.EVAL && fn.body.parent != null ? fn.body.parent : fn.body);
    Node assign;
    if (r.dynamic()) {
      int found = temporary();
      Node resolve = new everett.node.DynamicNodes.Resolve(r.places(), everett.object.PropertyKey.of(name), found);
      assign = sequence(new Node[] {resolve, assignResolved(r, found, name, value, f.start())});
    } else {
      assign = assignStatic(r, name, value, f.start());
    }
    return new StatementNodes.Evaluate(assign);
  }

  final Statement declaration(DeclarationKind kind, List<Declarator> declarators) {
    List<Statement> all = new ArrayList<>();
    for (Declarator d : declarators) {
      Statement s = declarator(kind, d);
      if (s != null) {
        all.add(s);
      }
    }
    return StatementNodes.block(all.toArray(Statement[]::new));
  }

  private @Nullable Statement declarator(DeclarationKind kind, Declarator d) {
    if (d.target() instanceof Identifier i) {
      if (d.initializer() == null) {
        return kind.lexical()
            ? new StatementNodes.Evaluate(initialize(i.name(), new ConstantNode(Undefined.UNDEFINED), i.start()))
            : null;
      }
      Node value = named(d.initializer(), i.name());
      if (kind == DeclarationKind.USING) {
        value = new UsingNodes.Add(value, resources, false, d.initializer().start());
      }
      return new StatementNodes.Evaluate(
          kind.lexical() ? initialize(i.name(), value, i.start()) : assign(i.name(), value, i.start()));
    }
    Expression initializer = d.initializer();
    if (initializer == null) {
      throw new IllegalStateException("a pattern without initializer");
    }
    return new StatementNodes.Evaluate(
        new TargetNode.Assign(targets.target(d.target(), kind.lexical(), initializer), expression(initializer)));
  }

  // ---- loops

  final Node iterated(ForHead head, Expression e) {
    Scope tdz = tree.scope(head);
    if (tdz == null) {
      return expression(e);
    }
    Scope outer = scope;
    scope = tdz;
    Node n = expression(e);
    scope = outer;
    return scopedNode(tdz, n);
  }

  /** What evaluates in a scope. */
  final Node scopedNode(Scope inner, Node n) {
    if (!inner.heap) {
      return n;
    }
    return inner.identity < 0
        ? new ScopeNodes.ScopedNode(inner.heapSize, n)
        : new LineageNodes.ScopedNode(place(inner), n);
  }

  final TargetNode headTarget(ForHead head) {
    return switch (head) {
      case ForHead.Binding b -> targets.target(b.target(), b.kind().lexical());
      case ForHead.Assigned a -> targets.target(a.target(), false);
    };
  }

  // ---- the others

  private Statement with(everett.syntax.Statement.With w) {
    Node object = expression(w.object());
    Scope outer = scope;
    Scope inner = tree.scope(w);
    scope = inner == null ? outer : inner;
    Statement body = statement(w.body());
    scope = outer;
    return new ScopeNodes.With(object, body, w.object().start());
  }

  private Statement switchOf(everett.syntax.Statement.Switch s) {
    Node value = expression(s.discriminant());
    int t = temporary();
    Scope inner = tree.scope(s);
    Statement all = within(inner, () -> {
      List<Statement> first = new ArrayList<>();
      reset(inner, first);
      for (SwitchCase c : s.cases()) {
        functions(c.body(), first);
      }
      Node[] tests = new Node[s.cases().size()];
      Statement[] bodies = new Statement[tests.length];
      for (int i = 0; i < tests.length; i++) {
        SwitchCase c = s.cases().get(i);
        tests[i] = c.test() == null ? null : expression(c.test());
        List<Statement> body = new ArrayList<>();
        for (everett.syntax.Statement x : c.body()) {
          body.add(statement(x));
        }
        bodies[i] = StatementNodes.block(body.toArray(Statement[]::new));
      }
      first.add(new SwitchNode(hidden(t), tests, bodies));
      return StatementNodes.block(first.toArray(Statement[]::new));
    });
    return StatementNodes.block(new StatementNodes.Evaluate(new everett.node.LocalWriteNode(t, value)), all);
  }

  private Statement attempt(everett.syntax.Statement.Try t) {
    Statement body = block(t.block(), t.block().body());
    int slot = temporary();
    Statement handler = t.handler() == null ? null : handler(t.handler(), slot);
    Statement finalizer = t.finalizer() == null ? null : block(t.finalizer(), t.finalizer().body());
    return new TryNode(realm.agent, body, slot, handler, finalizer);
  }

  private Statement handler(CatchClause c, int slot) {
    Scope inner = tree.scope(c);
    return within(inner, () -> {
      List<Statement> all = new ArrayList<>();
      reset(inner, all);
      Target p = c.parameter();
      if (p instanceof Identifier i) {
        all.add(new StatementNodes.Evaluate(initialize(i.name(), hidden(slot), i.start())));
      } else if (p != null) {
        all.add(new StatementNodes.Evaluate(new TargetNode.Assign(targets.target(p, true), hidden(slot))));
      }
      all.add(block(c.body(), c.body().body()));
      return StatementNodes.block(all.toArray(Statement[]::new));
    });
  }
}
