package everett.plan;

import everett.generator.Step;
import everett.generator.Steps;
import everett.node.HiddenNodes;
import everett.plan.ExpressionLowering.Continuation;
import everett.syntax.Expression;
import everett.syntax.LogicalOperator;

/** Lowers what evaluates an operand or not: {@code ?:} and the logical operators. */
final class ConditionLowering {
  private final ExpressionLowering lowering;
  private final Planner planner;

  ConditionLowering(ExpressionLowering lowering) {
    this.lowering = lowering;
    this.planner = lowering.planner;
  }

  /** {@code test ? consequent : alternate}. */
  Step conditional(Expression.Conditional c, Continuation k) {
    int t = planner.temporary();
    Step next = k.of(Lowering.hidden(t));
    Step yes = lowering.lower(c.consequent(), v -> lowering.save(t, v, next));
    Step no = lowering.lower(c.alternate(), v -> lowering.save(t, v, next));
    return lowering.lower(c.test(), v -> lowering.at(new Steps.Branch(v, yes, no)));
  }

  /** {@code left && right}, {@code ||} and {@code ??}. */
  Step logical(Expression.Logical l, Continuation k) {
    int t = planner.temporary();
    Step next = k.of(Lowering.hidden(t));
    Step right = lowering.lower(l.right(), v -> lowering.save(t, v, next));
    return lowering.lower(l.left(), v -> lowering.save(t, v, either(l.operator(), t, right, next)));
  }

  /** Goes to the right operand, if the left one in the slot asks for it. */
  Step either(LogicalOperator operator, int t, Step right, Step next) {
    return switch (operator) {
      case AND -> lowering.at(new Steps.Branch(Lowering.hidden(t), right, next));
      case OR -> lowering.at(new Steps.Branch(Lowering.hidden(t), next, right));
      case COALESCE -> lowering.at(new Steps.Branch(new HiddenNodes.IsNullish(Lowering.hidden(t)), right, next));
    };
  }
}
