package everett.plan;

import everett.node.ForInNode;
import everett.node.ForOfNode;
import everett.node.LineageNodes;
import everett.node.LoopNodes;
import everett.node.Node;
import everett.node.Statement;
import everett.node.StatementNodes;
import everett.node.TargetNode;
import everett.node.UsingNodes;
import everett.scope.Scope;
import everett.syntax.DeclarationKind;
import everett.syntax.ForHead;
import everett.syntax.Identifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes nodes of loops whose heads declare variables, a new set for each turn. */
final class LoopPlanner {
  private final StatementPlanner planner;

  LoopPlanner(StatementPlanner planner) {
    this.planner = planner;
  }

  Statement plan(everett.syntax.Statement.For f, int label) {
    Scope inner = planner.tree.scope(f);
    return planner.within(inner, () -> {
      List<Statement> all = new ArrayList<>();
      planner.reset(inner, all);
      boolean using = f.initializer() instanceof everett.syntax.Statement.VariableDeclaration d
          && d.kind() == DeclarationKind.USING;
      return using ? planner.disposing(() -> turns(f, label, inner, all)) : turns(f, label, inner, all);
    });
  }

  private Statement turns(everett.syntax.Statement.For f, int label, @Nullable Scope inner, List<Statement> all) {
    boolean completes = planner.completing;
    planner.completing = false;
    if (f.initializer() != null) {
      all.add(planner.statement(f.initializer()));
    }
    planner.completing = completes;
    Node test = f.test() == null ? null : planner.expression(f.test());
    Node update = f.update() == null ? null : planner.effect(f.update());
    Statement body = planner.statement(f.body());
    if (inner != null && inner.identity >= 0) { // in eval code
      all.add(new StatementNodes.Evaluate(new LineageNodes.NextTurn(planner.place(inner), null)));
      update = new LineageNodes.NextTurn(planner.place(inner), update);
    }
    all.add(inner != null && inner.heap && inner.identity < 0
        ? new LoopNodes.CopyingLoop(planner.realm.agent, test, update, body, label)
        : new LoopNodes.Loop(planner.realm.agent, test, update, body, label));
    return StatementNodes.block(all.toArray(Statement[]::new));
  }

  Statement plan(everett.syntax.Statement.ForIn f, int label) {
    Node object = planner.iterated(f.head(), f.object());
    if (f.head() instanceof ForHead.Binding b && b.initializer() != null && b.target() instanceof Identifier i) {
      Node first = planner.assign(i.name(), planner.named(b.initializer(), i.name()), i.start());
      object = planner.sequence(new Node[] {first, object});
    }
    Scope outer = planner.scope;
    Scope inner = planner.tree.scope(f);
    planner.scope = inner == null ? outer : inner;
    TargetNode target = planner.headTarget(f.head());
    Statement body = planner.statement(f.body());
    planner.scope = outer;
    return new ForInNode(planner.realm.agent, object, turn(inner, target), body, label, turnSize(inner));
  }

  Statement plan(everett.syntax.Statement.ForOf f, int label) {
    if (f.await()) {
      return new StatementNodes.Evaluate(planner.unsupported("for await", f.start()));
    }
    Node iterable = planner.iterated(f.head(), f.iterable());
    Scope outer = planner.scope;
    Scope inner = planner.tree.scope(f);
    planner.scope = inner == null ? outer : inner;
    TargetNode target;
    Statement body;
    if (f.head() instanceof ForHead.Binding b && b.kind() == DeclarationKind.USING && b.target() instanceof Identifier i) {
      int value = planner.temporary();
      target = new TargetNode.Local(value);
      body = planner.disposing(() -> {
        Node add = new UsingNodes.Add(NamePlanner.hidden(value), planner.resources, false, i.start());
        Statement first = new StatementNodes.Evaluate(planner.initialize(i.name(), add, i.start()));
        return StatementNodes.block(first, planner.statement(f.body()));
      });
    } else {
      target = planner.headTarget(f.head());
      body = planner.statement(f.body());
    }
    planner.scope = outer;
    return new ForOfNode(planner.realm.agent, iterable, turn(inner, target), body, label, turnSize(inner),
        f.iterable().start(), CallPlanner.source(f.iterable()));
  }

  /** The size of the heap scope that a turn enters; 0 if it enters none. */
  private static int turnSize(@Nullable Scope turn) {
    return turn != null && turn.heap && turn.identity < 0 ? turn.heapSize : 0;
  }

  private TargetNode turn(@Nullable Scope turn, TargetNode target) {
    return turn != null && turn.identity >= 0 ? new LineageNodes.Turn(planner.place(turn), target) : target;
  }
}
