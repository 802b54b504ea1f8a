package everett.plan;

import everett.generator.Disposal;
import everett.generator.Step;
import everett.generator.Steps;
import everett.node.Node;
import everett.node.Statement;
import everett.node.StatementNodes;
import everett.node.UsingNodes;
import everett.scope.Scope;
import everett.syntax.DeclarationKind;
import everett.syntax.Declarator;
import everett.syntax.ForHead;
import everett.syntax.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lowers blocks with {@code using} or {@code await using} that contain a suspension point. */
final class DisposalLowering {
  private final StatementLowering lowering;

  DisposalLowering(StatementLowering lowering) {
    this.lowering = lowering;
  }

  /** A statement list: disposal is like a finally block. */
  Step statements(List<everett.syntax.Statement> body, Step next) {
    Planner planner = lowering.planner;
    int resources = planner.forkedTemporary();
    int scope = planner.temporary();
    Step all = lowering.within(() -> {
      Step after = protect(resources, scope, next);
      List<Statement> functions = new ArrayList<>();
      int outer = planner.resources;
      planner.resources = resources;
      planner.functions(body, functions);
      Step s = after;
      for (int i = body.size() - 1; i >= 0; i--) {
        s = body.get(i) instanceof everett.syntax.Statement.VariableDeclaration d && disposes(d.kind())
            ? declaration(d, resources, s)
            : lowering.statement(body.get(i), -1, s);
      }
      planner.resources = outer;
      return functions.isEmpty()
          ? s
          : lowering.perform(StatementNodes.block(functions.toArray(Statement[]::new)), s);
    });
    return lowering.save(
        resources, new UsingNodes.Open(), lowering.save(scope, new Steps.SaveScope(), all));
  }

  static boolean disposes(DeclarationKind kind) {
    return kind == DeclarationKind.USING || kind == DeclarationKind.AWAIT_USING;
  }

  /** Changes the contexts so that all ways out dispose of the resources. */
  private Step protect(int resources, int scope, Step next) {
    int awaited = lowering.planner.temporary();
    return new TryLowering(lowering).finalizer(scope, next, resume -> {
      // The pending completion of the finally lies before its value: disposal may turn it into a throw.
      Disposal d = new Disposal(lowering.planner.realm, resources, awaited);
      Step finish = lowering.evaluate(d.new Finish((Steps.Resume) resume), resume);
      Step proceed = lowering.async ? awaiting(d, awaited, finish) : lowering.evaluate(d.new Proceed(), finish);
      return lowering.evaluate(d.new Begin((Steps.Resume) resume), proceed);
    });
  }

  /** Awaits until disposal has come to its end. */
  private Step awaiting(Disposal d, int awaited, Step finish) {
    Steps.Branch more = lowering.at(new Steps.Branch(d.new Proceed()));
    more.loopHead = true;
    more.no = finish;
    Step again = more;
    more.yes = lowering.within(() -> {
      int error = lowering.planner.temporary();
      Step failed = lowering.evaluate(d.new Failed(error), again);
      lowering.handler = failed;
      lowering.handlerSlot = error;
      return lowering.await(Lowering.hidden(awaited), lowering.planner.temporary(), again);
    });
    return more;
  }

  private Step declaration(everett.syntax.Statement.VariableDeclaration d, int resources, Step next) {
    Step s = next;
    for (int i = d.declarators().size() - 1; i >= 0; i--) {
      Declarator x = d.declarators().get(i);
      Identifier name = (Identifier) x.target();
      Step rest = s;
      boolean await = d.kind() == DeclarationKind.AWAIT_USING;
      everett.syntax.Expression value = x.initializer();
      if (value == null) {
        throw new IllegalStateException("using without initializer");
      }
      ExpressionLowering.Continuation use = v -> {
        Node add = new UsingNodes.Add(v, resources, await, value.start());
        return lowering.evaluate(lowering.planner.initialize(name.name(), add, name.start()), rest);
      };
      s = lowering.suspends(value)
          ? lowering.lower(value, use)
          : use.of(lowering.planner.named(value, name.name()));
    }
    return s;
  }

  /** A loop whose head declares resources once for all turns. */
  Step head(everett.syntax.Statement.VariableDeclaration d, Step next, UnaryOperator<Step> loop) {
    int resources = lowering.planner.forkedTemporary();
    int scope = lowering.planner.temporary();
    Step all = lowering.within(() -> {
      Step end = protect(resources, scope, next);
      return declaration(d, resources, loop.apply(end));
    });
    return lowering.save(
        resources, new UsingNodes.Open(), lowering.save(scope, new Steps.SaveScope(), all));
  }

  /** A turn of a for-of whose head declares a resource. */
  Step turn(everett.syntax.Statement.ForOf f, int value, Step next) {
    Planner planner = lowering.planner;
    ForHead.Binding b = (ForHead.Binding) f.head();
    Identifier name = (Identifier) b.target();
    Scope inner = planner.tree.scope(f);
    int resources = planner.forkedTemporary();
    int scope = planner.temporary();
    return new ForHeadLowering(lowering).inTurn(inner, next, after -> {
      Step all = lowering.within(() -> {
        Step end = protect(resources, scope, after);
        Step body = lowering.statement(f.body(), -1, end);
        Node add = new UsingNodes.Add(
            Lowering.hidden(value), resources, b.kind() == DeclarationKind.AWAIT_USING, name.start());
        return lowering.evaluate(planner.initialize(name.name(), add, name.start()), body);
      });
      return lowering.save(
          resources, new UsingNodes.Open(), lowering.save(scope, new Steps.SaveScope(), all));
    });
  }
}
