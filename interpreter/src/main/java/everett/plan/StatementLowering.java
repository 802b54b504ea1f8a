package everett.plan;

import everett.generator.LineageSteps;
import everett.generator.Step;
import everett.generator.Steps;
import everett.node.FunctionNodes;
import everett.node.Statement;
import everett.node.StatementNodes;
import everett.scope.Scope;
import everett.syntax.DeclarationKind;
import everett.syntax.Declarator;
import everett.syntax.Expression;
import everett.syntax.Function;
import everett.syntax.Identifier;
import everett.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lowers statements that contain a suspension point. */
final class StatementLowering extends ExpressionLowering {
  private final PatternLowering patterns = new PatternLowering(this);

  StatementLowering(Planner planner, Function f) {
    super(planner, f);
  }

  @Override
  PatternLowering patterns() {
    return patterns;
  }

  // ---- lists and scopes

  @Override
  Step statements(List<everett.syntax.Statement> body, Step next) {
    List<Statement> functions = new ArrayList<>();
    boolean using = StatementPlanner.hasUsing(body);
    int outer = planner.resources;
    if (using || hasAwaitUsing(body)) {
      return new DisposalLowering(this).statements(body, next);
    }
    planner.functions(body, functions);
    Step s = list(body, next);
    planner.resources = outer;
    return functions.isEmpty() ? s : perform(StatementNodes.block(functions.toArray(Statement[]::new)), s);
  }

  static boolean hasAwaitUsing(List<everett.syntax.Statement> body) {
    for (everett.syntax.Statement s : body) {
      if (s instanceof everett.syntax.Statement.VariableDeclaration d && d.kind() == DeclarationKind.AWAIT_USING) {
        return true;
      }
    }
    return false;
  }

  /** Statements one after the other; those without suspension points that follow each other are one step. */
  Step list(List<everett.syntax.Statement> body, Step next) {
    Step s = next;
    int end = body.size();
    while (end > 0) {
      int start = end;
      while (start > 0 && !suspends(body.get(start - 1))) {
        start--;
      }
      if (start < end) {
        List<Statement> plain = new ArrayList<>();
        for (everett.syntax.Statement x : body.subList(start, end)) {
          plain.add(planner.statement(x));
        }
        s = perform(StatementNodes.block(plain.toArray(Statement[]::new)), s);
        end = start;
      } else {
        s = statement(body.get(end - 1), -1, s);
        end--;
      }
    }
    return s;
  }

  /** A statement without suspension points. */
  Step perform(Statement statement, Step next) {
    int most = Statement.LABELS + 2 * planner.labelCount;
    Step[] edges = new Step[most];
    for (int code = Statement.BREAK; code < most; code++) {
      edges[code] = jumps == null ? null : jumps.to(code);
    }
    edges[Statement.RETURN] = onReturn;
    return at(new Steps.Perform(statement, next, edges, returnSlot));
  }

  @Override
  Step scoped(@Nullable Scope inner, Step next, Supplier<Statement[]> first, Scoped body) {
    if (inner == null) {
      return body.of(next);
    }
    Scope outer = planner.scope;
    planner.scope = inner;
    Step s = within(() -> {
      Step after = next;
      if (inner.heap) {
        jumps = new Jumps(jumps) {
          @Override
          @Nullable Step to(int code) {
            Step t = outer(code);
            return t == null ? null : at(new Steps.ScopeStep(-1, t));
          }
        };
        after = at(new Steps.ScopeStep(-1, next));
      }
      Step entry = body.of(after);
      Statement[] before = first.get();
      return before.length == 0 ? entry : perform(StatementNodes.block(before), entry);
    });
    planner.scope = outer;
    if (!inner.heap) {
      return s;
    }
    return at(inner.identity < 0 ? new Steps.ScopeStep(inner.heapSize, s) : new LineageSteps.Enter(planner.place(inner), s));
  }

  /** The scope of a loop's next turn, with the variables as they are. */
  Step copied(Scope inner, Step next) {
    return at(inner.identity < 0 ? new Steps.ScopeStep(0, next) : new LineageSteps.Copy(planner.place(inner), next));
  }

  Statement[] reset(@Nullable Scope inner) {
    List<Statement> all = new ArrayList<>();
    planner.reset(inner, all);
    return all.toArray(Statement[]::new);
  }

  Step block(Syntax of, List<everett.syntax.Statement> body, Step next) {
    Scope inner = planner.tree.scope(of);
    return scoped(inner, next, () -> reset(inner), after -> statements(body, after));
  }

  // ---- statements

  /** A statement, then what follows it. */
  Step statement(everett.syntax.Statement s, int label, Step next) {
    if (!suspends(s)) {
      return perform(planner.statement(s), next);
    }
    return switch (s) {
      case everett.syntax.Statement.Block b -> block(b, b.body(), next);
      case everett.syntax.Statement.VariableDeclaration d -> declaration(d.kind(), d.declarators(), next);
      case everett.syntax.Statement.ExpressionStatement e -> lower(e.expression(), v -> evaluate(v, next));
      case everett.syntax.Statement.If i -> {
        Step yes = statement(i.consequent(), -1, next);
        Step no = i.alternate() == null ? next : statement(i.alternate(), -1, next);
        yield lower(i.test(), v -> at(new Steps.Branch(v, yes, no)));
      }
      case everett.syntax.Statement.DoWhile w -> new LoopLowering(this).doWhile(w, label, next);
      case everett.syntax.Statement.While w -> new LoopLowering(this).loop(
          w.test(), null, w.body(), label, null, next);
      case everett.syntax.Statement.For f -> new LoopLowering(this).loop(f, label, next);
      case everett.syntax.Statement.ForIn f -> new ForInLowering(this).forIn(f, label, next);
      case everett.syntax.Statement.ForOf f -> new ForOfLowering(this).forOf(f, label, next);
      case everett.syntax.Statement.Return r -> r.value() == null ? onReturn : returned(r.value());
      case everett.syntax.Statement.With w -> with(w, next);
      case everett.syntax.Statement.Switch w -> new SwitchLowering(this).switchOf(w, next);
      case everett.syntax.Statement.Labelled l -> labelled(l, label, next);
      case everett.syntax.Statement.Throw t -> lower(t.value(), v -> at(new Steps.Raise(v, t.start())));
      case everett.syntax.Statement.Try t -> new TryLowering(this).attempt(t, next);
      case everett.syntax.Statement.ClassDeclaration c -> {
        Identifier name = c.definition().name();
        String bound = name == null ? everett.scope.Declarations.DEFAULT : name.name();
        yield new ClassLowering(this).classDefinition(
            c.definition(), bound, v -> evaluate(planner.initialize(bound, v, c.start()), next));
      }
      case everett.syntax.Statement.ExportDeclaration e -> statement(e.declaration(), -1, next);
      case everett.syntax.Statement.ExportDefault e -> exportDefault(e, next);
      case everett.syntax.Statement.FunctionDeclaration f -> throw plain(f);
      case everett.syntax.Statement.Empty e -> throw plain(e);
      case everett.syntax.Statement.Continue c -> throw plain(c);
      case everett.syntax.Statement.Break b -> throw plain(b);
      case everett.syntax.Statement.Debugger d -> throw plain(d);
      case everett.syntax.Statement.Import i -> throw plain(i);
      case everett.syntax.Statement.ExportNamed e -> throw plain(e);
      case everett.syntax.Statement.ExportAll e -> throw plain(e);
    };
  }

  private Step exportDefault(everett.syntax.Statement.ExportDefault e, Step next) {
    if (!(e.value() instanceof everett.syntax.Statement.ExpressionStatement x)) {
      return statement(e.value(), -1, next);
    }
    String bound = everett.scope.Declarations.DEFAULT;
    return lower(x.expression(), v -> evaluate(
        planner.initialize(
            bound, ExpressionPlanner.isAnonymousFunction(x.expression()) ? new FunctionNodes.Named(v, "default") : v, x.start()),
        next));
  }

  private static IllegalStateException plain(everett.syntax.Statement s) {
    return new IllegalStateException("suspends in a plain statement: " + s);
  }

  @Override
  Step returned(Expression e) {
    return lower(e, v -> async && generator
        ? await(v, returnSlot, onReturn)
        : save(returnSlot, v, onReturn));
  }

  private Step declaration(DeclarationKind kind, List<Declarator> declarators, Step next) {
    Step s = next;
    for (int i = declarators.size() - 1; i >= 0; i--) {
      s = declarator(kind, declarators.get(i), s);
    }
    return s;
  }

  Step declarator(DeclarationKind kind, Declarator d, Step next) {
    Expression initializer = d.initializer();
    if (initializer == null || !suspends(initializer) && !suspends(d.target())) {
      return perform(planner.declaration(kind, List.of(d)), next);
    }
    if (d.target() instanceof Identifier i) {
      return named(initializer, i.name(), v -> evaluate(
          kind.lexical() ? planner.initialize(i.name(), v, i.start()) : planner.assign(i.name(), v, i.start()), next));
    }
    int t = planner.temporary();
    Step assign = assign(d.target(), t, kind.lexical(), next);
    return lower(initializer, v -> save(t, v, assign));
  }

  private Step with(everett.syntax.Statement.With w, Step next) {
    Scope inner = planner.tree.scope(w);
    int t = planner.temporary();
    Step body = scoped(inner, next, () -> new Statement[0], after -> evaluate(
        new everett.node.EnterWithNode(hidden(t)), statement(w.body(), -1, after)));
    return lower(w.object(), v -> save(t, new everett.node.ToObjectNode(v), body));
  }

  private Step labelled(everett.syntax.Statement.Labelled l, int outer, Step next) {
    int n = outer >= 0 ? outer : planner.labelCount++;
    Integer hidden = planner.labels.put(l.label().name(), n);
    Step s = within(() -> {
      jumps = new Jumps(jumps) {
        @Override
        @Nullable Step to(int code) {
          return code == Statement.LABELS + 2 * n ? next : outer(code);
        }
      };
      return statement(l.body(), n, next);
    });
    if (hidden == null) {
      planner.labels.remove(l.label().name());
    } else {
      planner.labels.put(l.label().name(), hidden);
    }
    return s;
  }
}
