package everett.plan;

import everett.generator.Step;
import everett.node.ArgumentNodes;
import everett.node.HiddenNodes;
import everett.node.LiteralNodes;
import everett.node.Node;
import everett.plan.ExpressionLowering.Continuation;
import everett.syntax.Argument;
import everett.syntax.Expression;
import everett.syntax.Property;
import everett.syntax.PropertyName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Lowers literals and templates that contain a suspension point. */
final class LiteralLowering {
  private final ExpressionLowering lowering;
  private final Planner planner;

  LiteralLowering(ExpressionLowering lowering) {
    this.lowering = lowering;
    this.planner = lowering.planner;
  }

  Step template(Expression.Template t, Continuation k) {
    return substitutions(t.substitutions(), 0, () -> k.of(planner.expression(t)));
  }

  /** Each substitution is converted before the next one is evaluated. */
  private Step substitutions(List<Expression> all, int i, Supplier<Step> template) {
    boolean suspends = false;
    for (int n = i; n < all.size() && !suspends; n++) {
      suspends = lowering.suspends(all.get(n));
    }
    if (!suspends) {
      return template.get();
    }
    Expression e = all.get(i);
    int slot = planner.temporary();
    lowering.evaluated(e, Lowering.hidden(slot));
    Step rest = substitutions(all, i + 1, template);
    lowering.forget(e);
    return lowering.lower(
        e,
        v -> lowering.save(
            slot, new LiteralNodes.Template(new String[] {"", ""}, new Node[] {v}, new int[] {e.start()}), rest));
  }

  /** Collects the elements of an array literal or argument list in an array in a hidden slot. */
  Step list(List<? extends Argument> elements, int t, Step next) {
    Step s = next;
    for (int i = elements.size() - 1; i >= 0; i--) {
      Step rest = s;
      s = switch (elements.get(i)) {
        case Argument.Hole h -> lowering.evaluate(new HiddenNodes.Append(t, null), rest);
        case Argument.Spread(int start, int end, Expression e) -> lowering.lower(e, v -> lowering.evaluate(
            new HiddenNodes.Append(t, new ArgumentNodes.Spread(v, e.start(), CallPlanner.source(e))), rest));
        case Expression e -> lowering.lower(e, v -> lowering.evaluate(new HiddenNodes.Append(t, v), rest));
      };
    }
    return lowering.save(t, new LiteralNodes.ArrayLiteral(planner.realm, new Node[0]), s);
  }

  /** What has been built in a slot, for its only reader. */
  Node taken(int t) {
    return planner.fn.parallel() ? new HiddenNodes.Take(t) : Lowering.hidden(t);
  }

  Step object(Expression.ObjectLiteral o, Continuation k) {
    int t = planner.forkedTemporary();
    Step s = k.of(taken(t));
    for (int i = o.properties().size() - 1; i >= 0; i--) {
      s = property(o.properties().get(i), t, s);
    }
    return lowering.save(t, new LiteralNodes.ObjectLiteral(planner.realm, new LiteralNodes.Definition[0]), s);
  }

  private Step property(Property p, int t, Step next) {
    List<Expression> parts = new ArrayList<>();
    PropertyName name = switch (p) {
      case Property.Value v -> v.name();
      case Property.Method m -> m.name();
      case Property.Spread s -> null;
    };
    Expression value = switch (p) {
      case Property.Value v -> v.value();
      case Property.Method m -> null;
      case Property.Spread s -> s.value();
    };
    if (name instanceof PropertyName.Computed c && lowering.suspends(p)) {
      int key = planner.temporary();
      Expression ke = c.expression();
      lowering.evaluated(ke, Lowering.hidden(key));
      Step rest = value == null || !lowering.suspends(value)
          ? define(p, t, next)
          : lowering.operands(List.of(value), () -> define(p, t, next));
      lowering.forget(ke);
      return lowering.lower(ke, v -> lowering.save(key, new LiteralNodes.Key(v, ke.start()), rest));
    }
    if (value != null && lowering.suspends(value)) {
      if (name instanceof PropertyName.Literal l) {
        return lowering.named(value, l.name(), v -> {
          lowering.evaluated(value, v);
          return define(p, t, next);
        });
      }
      parts.add(value);
    }
    return lowering.operands(parts, () -> define(p, t, next));
  }

  private Step define(Property p, int t, Step next) {
    return lowering.evaluate(new HiddenNodes.Define(t, planner.objects.definition(p)), next);
  }

  /** {@code [a, ...b]}. */
  Step array(Expression.ArrayLiteral a, Continuation k) {
    int t = planner.forkedTemporary();
    return list(a.elements(), t, k.of(taken(t)));
  }
}
