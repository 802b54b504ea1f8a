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
    return lowering.operands(ExpressionLowering.targetParts(target), () -> lowering.save(
        t, new PatternPieces.Rest(planner().realm, iterator), assigned(target, t, binding, next)));
  }

  private Step element(@Nullable PatternElement e, int iterator, boolean binding, Step next) {
    int t = planner().temporary();
    Node advance = new Iteration.Advance(iterator, t);
    if (e == null) {
      return lowering.evaluate(advance, next);
    }
    return lowering.operands(ExpressionLowering.targetParts(e.target()), () -> lowering.evaluate(
        advance, defaulted(e, t, assigned(e.target(), t, binding, next))));
  }

  /** Object and key of a property have been evaluated already. */
  private Step assigned(Target target, int t, boolean binding, Step next) {
    if (target instanceof Target.ArrayPattern || target instanceof Target.ObjectPattern) {
      return lowering.assign(target, t, binding, next);
    }
    return lowering.evaluate(
        new TargetNode.Assign(planner().targets.target(target, binding), Lowering.hidden(t)), next);
  }

  private Step defaulted(PatternElement e, int t, Step next) {
    if (e.initializer() == null) {
      return next;
    }
    Step initialize = e.target() instanceof Identifier i && !lowering.suspends(e.initializer())
        ? lowering.save(t, planner().named(e.initializer(), i.name()), next)
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
      Step after = s;
      s = lowering.operands(ExpressionLowering.targetParts(rest), () -> lowering.save(
          t, new PatternPieces.RestProperties(planner().realm, value, keys), assigned(rest, t, binding, after)));
    }
    for (int i = keys.length - 1; i >= 0; i--) {
      s = property(p.properties().get(i), value, keys[i], binding, s);
    }
    return lowering.evaluate(new PatternPieces.RequireObject(value, p.start()), s);
  }

  private Step property(PatternProperty q, int value, int key, boolean binding, Step next) {
    int t = planner().temporary();
    PatternElement e = q.element();
    Node read = new IndexReadNode(Lowering.hidden(value), Lowering.hidden(key), q.start());
    Step rest = lowering.operands(ExpressionLowering.targetParts(e.target()), () -> lowering.save(
        t, read, defaulted(e, t, assigned(e.target(), t, binding, next))));
    if (q.name() instanceof PropertyName.Computed c) {
      return lowering.lower(c.expression(), v -> lowering.save(key, new LiteralNodes.Key(v), rest));
    }
    String name = ((PropertyName.Literal) q.name()).name();
    return lowering.save(key, new ConstantNode(PropertyKey.of(name)), rest);
  }
}
