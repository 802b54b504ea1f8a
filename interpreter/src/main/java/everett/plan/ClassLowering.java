package everett.plan;

import everett.generator.Step;
import everett.node.ClassNodes;
import everett.node.Node;
import everett.node.Statement;
import everett.node.StatementNodes;
import everett.plan.ExpressionLowering.Continuation;
import everett.scope.Scope;
import everett.syntax.ClassDefinition;
import everett.syntax.ClassElement;
import everett.syntax.Expression;
import everett.syntax.PropertyName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lowers classes that suspend in their heritage or keys. What has been defined of the class when a key suspends lies in
 * a hidden slot; each branch of a parallel generator finishes a copy of it.
 */
final class ClassLowering {
  private final ExpressionLowering lowering;
  private final Planner planner;
  private final ClassPlanner classes;

  ClassLowering(ExpressionLowering lowering) {
    this.lowering = lowering;
    this.planner = lowering.planner;
    this.classes = new ClassPlanner(planner);
  }

  Step classDefinition(ClassDefinition c, String name, Continuation k) {
    int t = planner.temporary();
    Step next = k.of(Lowering.hidden(t));
    Scope own = classes.scope(c);
    return lowering.scoped(own, next, () -> first(own), after -> {
      Expression superclass = c.heritage();
      if (superclass == null) {
        return definition(c, name, null, t, after);
      }
      int parents = planner.temporary();
      Step rest = definition(c, name, Lowering.hidden(parents), t, after);
      return lowering.lower(superclass, v -> lowering.save(parents, classes.heritage(c, v), rest));
    });
  }

  private Statement[] first(Scope own) {
    List<Node> first = classes.first(own);
    Statement[] all = new Statement[first.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = new StatementNodes.Evaluate(first.get(i));
    }
    return all;
  }

  /** Leaves the class in a hidden slot. */
  private Step definition(ClassDefinition c, String name, @Nullable Node heritage, int slot, Step next) {
    boolean suspends = false;
    for (ClassElement e : c.elements()) {
      suspends |= suspends(e);
    }
    if (!suspends) {
      return lowering.save(slot, classes.definition(c, name, heritage), next);
    }
    int half = planner.forkedTemporary();
    ClassNodes.Parts parts = classes.parts(c, name, heritage);
    Step end = lowering.save(slot, new ClassNodes.Finish(parts, half), next);
    return lowering.save(half, new ClassNodes.Begin(parts), elements(c.elements(), half, end));
  }

  /** Evaluates elements one by one; only the first of those that are evaluated together has a key that suspends. */
  private Step elements(List<ClassElement> elements, int half, Step next) {
    if (elements.isEmpty()) {
      return next;
    }
    int end = 1;
    while (end < elements.size() && !suspends(elements.get(end))) {
      end++;
    }
    Step rest = elements(elements.subList(end, elements.size()), half, next);
    List<ClassElement> together = elements.subList(0, end);
    Expression key = computed(elements.getFirst());
    if (key == null || !lowering.suspends(key)) {
      return lowering.evaluate(new ClassNodes.Define(half, classes.elements(together)), rest);
    }
    return lowering.lower(key, v -> {
      lowering.evaluated(key, v);
      Step s = lowering.evaluate(new ClassNodes.Define(half, classes.elements(together)), rest);
      lowering.forget(key);
      return s;
    });
  }

  private boolean suspends(ClassElement e) {
    return lowering.suspends(computed(e));
  }

  private static @Nullable Expression computed(ClassElement e) {
    PropertyName name = switch (e) {
      case ClassElement.Method m -> m.name();
      case ClassElement.Field f -> f.name();
      case ClassElement.StaticBlock b -> null;
    };
    return name instanceof PropertyName.Computed c ? c.expression() : null;
  }
}
