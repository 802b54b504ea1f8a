package everett.plan;

import everett.generator.Step;
import everett.plan.ExpressionLowering.Continuation;
import everett.syntax.Expression;
import java.util.ArrayList;
import java.util.List;

/** Lowers classes that suspend in their heritage or keys. */
final class ClassLowering {
  private final ExpressionLowering lowering;
  private final Planner planner;

  ClassLowering(ExpressionLowering lowering) {
    this.lowering = lowering;
    this.planner = lowering.planner;
  }

  Step classDefinition(everett.syntax.ClassDefinition c, String name, Continuation k) {
    List<Expression> parts = new ArrayList<>();
    if (c.heritage() != null) {
      parts.add(c.heritage());
    }
    for (everett.syntax.ClassElement e : c.elements()) {
      everett.syntax.PropertyName n = switch (e) {
        case everett.syntax.ClassElement.Method m -> m.name();
        case everett.syntax.ClassElement.Field f -> f.name();
        case everett.syntax.ClassElement.StaticBlock b -> null;
      };
      if (n instanceof everett.syntax.PropertyName.Computed x) {
        parts.add(x.expression());
      }
    }
    return lowering.operands(parts, () -> k.of(planner.classDefinition(c, name)));
  }
}
