package everett.plan;

import everett.generator.Step;
import everett.plan.ExpressionLowering.Continuation;
import everett.scope.Scope;
import everett.syntax.Expression;
import everett.syntax.ForHead;
import everett.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Lowers what for-in and for-of share: the head, and the scope of a turn. */
final class ForHeadLowering {
  private final StatementLowering lowering;
  private final Planner planner;

  ForHeadLowering(StatementLowering lowering) {
    this.lowering = lowering;
    this.planner = lowering.planner;
  }

  /** The iterated expression, in the scope of the head's names. */
  Step head(ForHead head, Expression e, Continuation k) {
    Scope tdz = planner.tree.scope(head);
    if (!lowering.suspends(e) && (tdz == null || tdz.identity < 0)) {
      return k.of(planner.iterated(head, e));
    }
    int t = planner.temporary();
    Step next = k.of(Lowering.hidden(t));
    return lowering.scoped(
        tdz, next, () -> lowering.reset(tdz), after -> lowering.lower(e, v -> lowering.save(t, v, after)));
  }

  /** Assigns the value of a turn and runs the body, in the scope of the turn. */
  Step turn(Syntax loop, ForHead head, int value, everett.syntax.Statement body, Step next) {
    Scope inner = planner.tree.scope(loop);
    return lowering.scoped(inner, next, () -> lowering.reset(inner), after -> {
      Step in = lowering.statement(body, -1, after);
      return switch (head) {
        case ForHead.Binding b -> lowering.assign(b.target(), value, b.kind().lexical(), in);
        case ForHead.Assigned a -> lowering.assign(a.target(), value, false, in);
      };
    });
  }

  /** What runs in the scope of a turn. */
  Step inTurn(@Nullable Scope inner, Step next, StatementLowering.Scoped body) {
    return lowering.scoped(inner, next, () -> lowering.reset(inner), body);
  }
}
