package everett.plan;

import everett.generator.Step;
import everett.generator.Steps;
import everett.node.Statement;
import everett.node.operator.Operators;
import everett.scope.Scope;
import everett.syntax.BinaryOperator;
import everett.syntax.Expression;
import everett.syntax.SwitchCase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers switch statements that contain a suspension point. */
final class SwitchLowering {
  private final StatementLowering lowering;
  private final Planner planner;

  SwitchLowering(StatementLowering lowering) {
    this.lowering = lowering;
    this.planner = lowering.planner;
  }

  Step switchOf(everett.syntax.Statement.Switch w, Step next) {
    int t = planner.temporary();
    Scope inner = planner.tree.scope(w);
    Step in = lowering.scoped(inner, next, () -> {
      List<Statement> first = new ArrayList<>();
      planner.reset(inner, first);
      for (SwitchCase c : w.cases()) {
        planner.functions(c.body(), first);
      }
      return first.toArray(Statement[]::new);
    }, after -> lowering.within(() -> {
      lowering.jumps = new Lowering.Jumps(lowering.jumps) {
        @Override
        @Nullable Step to(int code) {
          return code == Statement.BREAK ? after : outer(code);
        }
      };
      int n = w.cases().size();
      Step[] bodies = new Step[n + 1];
      bodies[n] = after;
      for (int i = n - 1; i >= 0; i--) {
        bodies[i] = lowering.list(w.cases().get(i).body(), bodies[i + 1]);
      }
      Step otherwise = after;
      for (int i = 0; i < n; i++) {
        if (w.cases().get(i).test() == null) {
          otherwise = bodies[i];
        }
      }
      Step tests = otherwise;
      for (int i = n - 1; i >= 0; i--) {
        Expression test = w.cases().get(i).test();
        if (test != null) {
          Step yes = bodies[i];
          Step no = tests;
          tests = lowering.lower(test, v -> lowering.at(new Steps.Branch(
              Operators.binary(BinaryOperator.STRICT_EQUAL, Lowering.hidden(t), v, 0), yes, no)));
        }
      }
      return tests;
    }));
    return lowering.lower(w.discriminant(), v -> lowering.save(t, v, in));
  }
}
