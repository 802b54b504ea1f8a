package everett.plan;

import everett.generator.Step;
import everett.generator.Steps;
import everett.node.Node;
import everett.node.Statement;
import everett.scope.Scope;
import everett.syntax.Expression;
import org.jspecify.annotations.Nullable;

/** Lowers loops that contain a suspension point. */
final class LoopLowering {
  private final StatementLowering lowering;
  private final Planner planner;

  LoopLowering(StatementLowering lowering) {
    this.lowering = lowering;
    this.planner = lowering.planner;
  }

  /**
   * The head of a loop; the first step of its turns is still to be set.
   *
   * @param test as for {@link Steps.Loop}
   */
  Steps.Loop head(@Nullable Node test, Step exit) {
    return lowering.at(new Steps.Loop(planner.realm.agent, test, exit));
  }

  Lowering.Jumps loopJumps(int label, Step exit, Step again) {
    return new Lowering.Jumps(lowering.jumps) {
      @Override
      @Nullable Step to(int code) {
        if (code == Statement.BREAK || label >= 0 && code == Statement.LABELS + 2 * label) {
          return exit;
        }
        if (code == Statement.CONTINUE || label >= 0 && code == Statement.LABELS + 1 + 2 * label) {
          return again;
        }
        return outer(code);
      }
    };
  }

  Step doWhile(everett.syntax.Statement.DoWhile w, int label, Step exit) {
    Steps.Loop top = head(null, exit);
    Step again = lowering.lower(w.test(), v -> lowering.at(new Steps.Branch(v, top, exit)));
    top.next = lowering.within(() -> {
      lowering.jumps = loopJumps(label, exit, again);
      return lowering.statement(w.body(), -1, again);
    });
    return top;
  }

  Step loop(
      @Nullable Expression test, @Nullable Expression update, everett.syntax.Statement body, int label,
      @Nullable Scope copied, Step exit) {
    boolean testsFirst = test != null && !lowering.suspends(test);
    Steps.Loop top = head(test == null || !testsFirst ? null : planner.expression(test), exit);
    Step updated = update == null ? top : lowering.lower(update, v -> lowering.evaluate(v, top));
    Step again = copied == null ? updated : lowering.copied(copied, updated);
    Step in = lowering.within(() -> {
      lowering.jumps = loopJumps(label, exit, again);
      return lowering.statement(body, -1, again);
    });
    top.next = test == null || testsFirst ? in : lowering.lower(test, v -> lowering.at(new Steps.Branch(v, in, exit)));
    return top;
  }

  Step loop(everett.syntax.Statement.For f, int label, Step next) {
    Scope inner = planner.tree.scope(f);
    if (f.initializer() instanceof everett.syntax.Statement.VariableDeclaration d
        && DisposalLowering.disposes(d.kind())) {
      return lowering.scoped(inner, next, () -> lowering.reset(inner), after -> new DisposalLowering(lowering).head(
          d, after, end -> loop(f.test(), f.update(), f.body(), label, null, end)));
    }
    return lowering.scoped(inner, next, () -> lowering.reset(inner), after -> {
      Step loop = loop(f.test(), f.update(), f.body(), label, inner != null && inner.heap ? inner : null, after);
      if (inner != null && inner.heap) {
        loop = lowering.copied(inner, loop);
      }
      return f.initializer() == null ? loop : lowering.statement(f.initializer(), -1, loop);
    });
  }
}
