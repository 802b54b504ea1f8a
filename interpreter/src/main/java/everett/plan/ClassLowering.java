package everett.plan;

import everett.generator.Step;
import everett.node.ClassNodes;
import everett.node.LiteralNodes;
import everett.node.Statement;
import everett.node.StatementNodes;
import everett.plan.ExpressionLowering.Continuation;
import everett.scope.Scope;
import everett.syntax.ClassDefinition;
import everett.syntax.ClassElement;
import everett.syntax.Expression;
import everett.syntax.PropertyName;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lowers classes that suspend in their heritage or keys: those are evaluated first, in the scope of the class. Nobody can
 * see before its end that the class is made after them, and each branch of a parallel generator makes one of its own.
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
        return keys(c.elements(), 0, () -> lowering.save(t, classes.definition(c, name, null), after));
      }
      int parents = planner.temporary();
      Step rest = keys(
          c.elements(), 0, () -> lowering.save(t, classes.definition(c, name, Lowering.hidden(parents)), after));
      return lowering.lower(superclass, v -> lowering.save(parents, classes.heritage(c, v), rest));
    });
  }

  private Statement[] first(Scope own) {
    return classes.first(own).stream().map(StatementNodes.Evaluate::new).toArray(Statement[]::new);
  }

  /** Evaluates the keys from the i-th element on, as far as one suspends; the others are part of the definition. */
  private Step keys(List<ClassElement> elements, int i, Supplier<Step> definition) {
    if (elements.subList(i, elements.size()).stream().noneMatch(e -> lowering.suspends(computed(e)))) {
      return definition.get();
    }
    ClassElement e = elements.get(i);
    Expression computed = computed(e);
    if (computed == null) {
      return keys(elements, i + 1, definition);
    }
    int slot = planner.temporary();
    lowering.evaluated(computed, Lowering.hidden(slot));
    Step rest = keys(elements, i + 1, definition);
    lowering.forget(computed);
    return lowering.lower(computed, v -> {
      LiteralNodes.Key key = new LiteralNodes.Key(v);
      boolean checked = e.isStatic() && e instanceof ClassElement.Method;
      return lowering.save(slot, checked ? new ClassNodes.StaticKey(key, e.start()) : key, rest);
    });
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
