package everett.plan;

import everett.generator.Step;
import everett.plan.ExpressionLowering.Continuation;
import everett.syntax.Expression;
import everett.syntax.Identifier;
import everett.syntax.Target;
import java.util.ArrayList;
import java.util.List;

/** Lowers assignments that contain a suspension point. */
final class AssignmentLowering {
  private final ExpressionLowering lowering;
  private final Planner planner;

  AssignmentLowering(ExpressionLowering lowering) {
    this.lowering = lowering;
    this.planner = lowering.planner;
  }

  Step assignment(Expression.Assignment a, Continuation k) {
    Target target = a.target();
    if (target instanceof Target.ArrayPattern || target instanceof Target.ObjectPattern) {
      int t = planner.temporary();
      Step next = k.of(Lowering.hidden(t));
      Step assign = lowering.assign(target, t, false, next);
      return lowering.lower(a.value(), v -> lowering.save(t, v, assign));
    }
    if (target instanceof Identifier i) {
      TargetPlanner.Access access = planner.targets.access(i, false, planner.after(target));
      return lowering.prepare(access, lowering.named(a.value(), i.name(), v -> k.of(access.write().apply(v))));
    }
    if (inside(target) instanceof Identifier i) {
      TargetPlanner.Access access = planner.targets.access(i, false, planner.after(target));
      return lowering.prepare(access, lowering.lower(a.value(), v -> k.of(access.write().apply(v))));
    }
    List<Expression> parts = new ArrayList<>(ExpressionLowering.targetParts(target));
    parts.add(a.value());
    return lowering.operands(parts, () -> k.of(planner.expression(a)));
  }

  private static Target inside(Target t) {
    return t instanceof Expression.Parenthesized p ? (Target) ExpressionPlanner.strip(p) : t;
  }

  Step compound(Expression.CompoundAssignment a, Continuation k) {
    Target target = inside(a.target());
    return lowering.operands(ExpressionLowering.targetParts(target), () -> {
      TargetPlanner.Access access = planner.targets.access(target, true, planner.after(a.target()));
      int old = planner.temporary();
      Step rest = lowering.lower(a.value(), v -> k.of(
          access.write().apply(planner.binary(a.operator(), Lowering.hidden(old), v, planner.after(a.target())))));
      return lowering.prepare(access, lowering.save(old, access.read(), rest));
    });
  }

  Step logicalAssignment(Expression.LogicalAssignment a, Continuation k) {
    Target target = inside(a.target());
    return lowering.operands(ExpressionLowering.targetParts(target), () -> {
      TargetPlanner.Access access = planner.targets.access(target, true, planner.after(a.target()));
      int t = planner.temporary();
      Step next = k.of(Lowering.hidden(t));
      Continuation write = v -> lowering.save(t, access.write().apply(v), next);
      Step right = a.target() instanceof Identifier i
          ? lowering.named(a.value(), i.name(), write)
          : lowering.lower(a.value(), write);
      Step either = new ConditionLowering(lowering).either(a.operator(), t, right, next);
      return lowering.prepare(access, lowering.save(t, access.read(), either));
    });
  }
}
