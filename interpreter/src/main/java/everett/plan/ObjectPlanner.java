package everett.plan;

import everett.node.ConstantNode;
import everett.node.FunctionNodes;
import everett.node.LiteralNodes;
import everett.node.Node;
import everett.object.PropertyKey;
import everett.syntax.Expression;
import everett.syntax.Function;
import everett.syntax.Property;
import everett.syntax.PropertyName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Object literals. */
final class ObjectPlanner {
  private static final int MOST_PLAIN = 128;
  private final ExpressionPlanner planner;

  ObjectPlanner(ExpressionPlanner planner) {
    this.planner = planner;
  }

  Node object(Expression.ObjectLiteral e) {
    List<Property> all = e.properties();
    if (isPlain(all)) {
      Object[] keys = new Object[all.size()];
      Node[] values = new Node[keys.length];
      for (int i = 0; i < keys.length; i++) {
        Property.Value v = (Property.Value) all.get(i);
        String name = ((PropertyName.Literal) v.name()).name();
        keys[i] = name;
        values[i] = planner.named(v.value(), name);
      }
      return new LiteralNodes.PlainObject(planner.realm, keys, values);
    }
    LiteralNodes.Definition[] definitions = new LiteralNodes.Definition[all.size()];
    for (int i = 0; i < definitions.length; i++) {
      definitions[i] = definition(all.get(i));
    }
    return new LiteralNodes.ObjectLiteral(planner.realm, definitions);
  }

  private static boolean isPlain(List<Property> all) {
    if (all.size() > MOST_PLAIN) {
      return false;
    }
    Set<String> names = new HashSet<>();
    for (Property p : all) {
      if (!(p instanceof Property.Value v)
          || !(v.name() instanceof PropertyName.Literal l)
          || !(PropertyKey.of(l.name()) instanceof String)
          || l.name().equals("__proto__")
          || !names.add(l.name())) {
        return false;
      }
    }
    return true;
  }

  /** What defines a member. */
  LiteralNodes.Definition definition(Property p) {
    return switch (p) {
      case Property.Spread s -> new LiteralNodes.SpreadProperties(planner.expression(s.value()));
      case Property.Method m -> method(m.name(), m.function());
      case Property.Value v -> {
        if (v.name() instanceof PropertyName.Literal l) {
          if (l.name().equals("__proto__") && !v.shorthand()) {
            yield new LiteralNodes.Prototype(planner.expression(v.value()));
          }
          yield new LiteralNodes.Value(
              new ConstantNode(PropertyKey.of(l.name())), planner.named(v.value(), l.name()), false);
        }
        yield new LiteralNodes.Value(
            key(v.name()), planner.expression(v.value()), ExpressionPlanner.isAnonymousFunction(v.value()));
      }
    };
  }

  /** A method of an object literal or class. */
  LiteralNodes.Method method(PropertyName name, Function f) {
    return new LiteralNodes.Method(key(name), (FunctionNodes.MakeFunction) planner.function(f, ""), prefix(f));
  }

  static String prefix(Function f) {
    return switch (f.kind()) {
      case GETTER -> "get";
      case SETTER -> "set";
      default -> "";
    };
  }

  /** The property key, or Private Name, that a name gives. */
  Node key(PropertyName name) {
    return switch (name) {
      case PropertyName.Literal l -> new ConstantNode(PropertyKey.of(l.name()));
      case PropertyName.Computed c -> new LiteralNodes.Key(planner.expression(c.expression()), c.expression().start());
      case PropertyName.Private p -> planner.privateName(p.name(), p.start());
    };
  }
}
