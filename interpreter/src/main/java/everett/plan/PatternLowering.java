package everett.plan;

import everett.generator.Iteration;
import everett.generator.Step;
import everett.generator.Steps;
import everett.node.ConstantNode;
import everett.node.HiddenNodes;
import everett.node.IndexReadNode;
import everett.node.LiteralNodes;
import everett.node.Node;
import everett.node.PatternPieces;
import everett.node.TargetNode;
import everett.object.PropertyKey;
import everett.syntax.Identifier;
import everett.syntax.PatternElement;
import everett.syntax.PatternProperty;
import everett.syntax.PropertyName;
import everett.syntax.Target;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Lowers patterns that contain a suspension point. */
final class PatternLowering {
  private final ExpressionLowering lowering;

  PatternLowering(ExpressionLowering lowering) {
    this.lowering = lowering;
  }

  private Planner planner() {
    return lowering.planner;
  }

  /** {@code [a, b = yield, ...c]}. */
  Step array(Target.ArrayPattern p, int value, boolean binding, Step next) {
    int iterator = planner().forkedTemporary();
    int thrown = planner().temporary();
    Step end = lowering.evaluate(new Iteration.Close(iterator, false), next);
    Step raise = lowering.at(new Steps.Raise(Lowering.hidden(thrown)));
    Step rethrow = lowering.evaluate(new Iteration.Close(iterator, true), raise);
    Step returning = lowering.evaluate(new Iteration.Close(iterator, false), lowering.onReturn);
    Step inside = lowering.within(() -> {
      lowering.handler = rethrow;
      lowering.handlerSlot = thrown;
      lowering.onReturn = returning;
      // the end is outside of the handler: its own throws close nothing
      Step s = end;
      if (p.rest() != null) {
        s = rest(p.rest(), iterator, binding, s);
      }
      List<@Nullable PatternElement> all = p.elements();
      for (int i = all.size() - 1; i >= 0; i--) {
        s = element(all.get(i), iterator, binding, s);
      }
      return s;
    });
    return lowering.save(
        iterator, new Iteration.Open(Lowering.hidden(value), false, planner().fn.parallel(), p.start()), inside);
  }

  private Step rest(Target target, int iterator, boolean binding, Step next) {
    int t = planner().temporary();
    Node rest = new PatternPieces.Rest(planner().realm, iterator);
    return target(target, t, binding, next, assign -> lowering.save(t, rest, assign));
  }

  private Step element(@Nullable PatternElement e, int iterator, boolean binding, Step next) {
    int t = planner().temporary();
    Node advance = new Iteration.Advance(iterator, t);
    return e == null
        ? lowering.evaluate(advance, next)
        : target(e.target(), t, binding, next, assign -> lowering.evaluate(advance, defaulted(e, t, assign)));
  }

  /**
   * Evaluates where a target is, then its value, then assigns.
   *
   * @param value the steps that bring the value to the hidden slot, before those given to it
   */
  private Step target(Target target, int t, boolean binding, Step next, UnaryOperator<Step> value) {
    if (target instanceof Target.ArrayPattern || target instanceof Target.ObjectPattern) {
      return value.apply(lowering.assign(target, t, binding, next));
    }
    if (binding) {
      TargetNode name = planner().targets.target(target, true);
      return value.apply(lowering.evaluate(new TargetNode.Assign(name, Lowering.hidden(t)), next));
    }
    return lowering.operands(ExpressionLowering.targetParts(target), () -> {
      TargetPlanner.Access access = planner().targets.access(target, false, target.start());
      Step assign = lowering.evaluate(access.write().apply(Lowering.hidden(t)), next);
      return lowering.prepare(access, value.apply(assign));
    });
  }

  private Step defaulted(PatternElement e, int t, Step next) {
    if (e.initializer() == null) {
      return next;
    }
    Step initialize = e.target() instanceof Identifier i
        ? lowering.named(e.initializer(), i.name(), v -> lowering.save(t, v, next))
        : lowering.lower(e.initializer(), v -> lowering.save(t, v, next));
    return lowering.at(new Steps.Branch(new HiddenNodes.IsUndefined(Lowering.hidden(t)), initialize, next));
  }

  /** {@code {a, [yield]: b = yield, ...c}}. */
  Step object(Target.ObjectPattern p, int value, boolean binding, Step next) {
    int[] keys = new int[p.properties().size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = planner().temporary();
    }
    Step s = next;
    if (p.rest() != null) {
      int t = planner().temporary();
      Target rest = p.rest();
      Node others = new PatternPieces.RestProperties(planner().realm, value, keys);
      s = target(rest, t, binding, s, assign -> lowering.save(t, others, assign));
    }
    for (int i = keys.length - 1; i >= 0; i--) {
      s = property(p.properties().get(i), value, keys[i], binding, s);
    }
    return lowering.evaluate(new PatternPieces.RequireObject(value, TargetPlanner.first(p)), s);
  }

  private Step property(PatternProperty q, int value, int key, boolean binding, Step next) {
    int t = planner().temporary();
    PatternElement e = q.element();
    Node read = new IndexReadNode(Lowering.hidden(value), Lowering.hidden(key), q.start());
    Step rest = target(
        e.target(), t, binding, next, assign -> lowering.save(t, read, defaulted(e, t, assign)));
    if (q.name() instanceof PropertyName.Computed c) {
      return lowering.lower(c.expression(), v -> lowering.save(key, new LiteralNodes.Key(v, c.expression().start()), rest));
    }
    String name = ((PropertyName.Literal) q.name()).name();
    return lowering.save(key, new ConstantNode(PropertyKey.of(name)), rest);
  }
}
