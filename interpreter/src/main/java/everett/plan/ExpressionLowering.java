package everett.plan;

import everett.generator.Step;
import everett.node.Node;
import everett.node.Statement;
import everett.node.TargetNode;
import everett.scope.Scope;
import everett.syntax.Expression;
import everett.syntax.Function;
import everett.syntax.Identifier;
import everett.syntax.Target;
import everett.syntax.UnaryOperator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lowers expressions that contain a suspension point. Operands that have been evaluated before it go to hidden slots in
 * the order of evaluation; what follows it stays an ordinary node.
 */
abstract class ExpressionLowering extends Lowering {
  ExpressionLowering(Planner planner, Function f) {
    super(planner, f);
  }

  /** What follows an expression, given the node that reads its value; called once. */
  interface Continuation {
    Step of(Node value);
  }

  final boolean suspends(everett.syntax.@Nullable Syntax s) {
    return planner.tree.suspends(s);
  }

  /** Evaluates an expression, then goes on. */
  final Step lower(Expression e, Continuation k) {
    if (!suspends(e)) {
      return k.of(planner.expression(e));
    }
    return switch (e) {
      case Expression.Yield y -> new YieldLowering(this).yield(y, k);
      case Expression.YieldDelegate y -> new YieldLowering(this).delegate(y, k);
      case Expression.Await a -> {
        int t = planner.temporary();
        Step next = k.of(hidden(t));
        yield lower(a.value(), v -> await(v, t, a.start(), next));
      }
      case Expression.Parenthesized p -> lower(p.expression(), k);
      case Expression.Logical l -> new ConditionLowering(this).logical(l, k);
      case Expression.Conditional c -> new ConditionLowering(this).conditional(c, k);
      case Expression.Sequence s -> sequence(s.expressions(), 0, k);
      case Expression.Assignment a -> new AssignmentLowering(this).assignment(a, k);
      case Expression.CompoundAssignment a -> new AssignmentLowering(this).compound(a, k);
      case Expression.LogicalAssignment a -> new AssignmentLowering(this).logicalAssignment(a, k);
      case Expression.Call c -> new CallLowering(this).call(c, k, null);
      case Expression.TaggedTemplate t -> new CallLowering(this).tagged(t, k);
      case Expression.OptionalChain c -> new CallLowering(this).optionalChain(c, k);
      case Expression.ArrayLiteral a -> new LiteralLowering(this).array(a, k);
      case Expression.ObjectLiteral o -> new LiteralLowering(this).object(o, k);
      case Expression.ClassExpression c -> new ClassLowering(this).classDefinition(c.definition(), "", k);
      case Expression.New n -> new CallLowering(this).arguments(
          List.of(n.callee()), n.arguments(), all -> new everett.node.NewNode(
              planner.expression(n.callee()), all, n.start(), CallPlanner.text(n.callee())), k);
      case Expression.SuperCall s -> new CallLowering(this).superCall(s, k);
      case Expression.Template t -> new LiteralLowering(this).template(t, k);
      case Expression.Unary u when u.operator() == UnaryOperator.DELETE
          && ExpressionPlanner.strip(u.operand()) instanceof Expression.OptionalChain c ->
          new CallLowering(this).delete(c, u.start(), k);
      case Expression.Unary u -> operands(parts(u.operand()), () -> k.of(planner.expression(u)));
      case Expression.Update u -> operands(targetParts(u.target()), () -> k.of(planner.expression(u)));
      case Expression.Binary b -> operands(List.of(b.left(), b.right()), () -> k.of(planner.expression(b)));
      case Expression.Member m -> operands(List.of(m.object()), () -> k.of(planner.expression(m)));
      case Expression.Index m -> operands(List.of(m.object(), m.key()), () -> k.of(planner.expression(m)));
      case Expression.PrivateMember m -> operands(List.of(m.object()), () -> k.of(planner.expression(m)));
      case Expression.SuperIndex m -> operands(List.of(m.key()), () -> k.of(planner.expression(m)));
      case Expression.PrivateIn p -> operands(List.of(p.object()), () -> k.of(planner.expression(p)));
      case Expression.ImportCall i -> operands(
          i.options() == null ? List.of(i.specifier()) : List.of(i.specifier(), i.options()),
          () -> k.of(planner.expression(i)));
      case Identifier i -> throw leaf(i);
      case Expression.NumberLiteral x -> throw leaf(x);
      case Expression.StringLiteral x -> throw leaf(x);
      case Expression.BigIntLiteral x -> throw leaf(x);
      case Expression.BooleanLiteral x -> throw leaf(x);
      case Expression.NullLiteral x -> throw leaf(x);
      case Expression.RegExpLiteral x -> throw leaf(x);
      case Expression.This x -> throw leaf(x);
      case Expression.NewTarget x -> throw leaf(x);
      case Expression.ImportMeta x -> throw leaf(x);
      case Expression.FunctionExpression x -> throw leaf(x);
      case Expression.SuperMember x -> throw leaf(x);
    };
  }

  private static IllegalStateException leaf(Expression e) {
    return new IllegalStateException("suspends in a leaf: " + e);
  }

  // ---- operands

  /** Evaluates operands in order; then the parent is planned, for which they have been evaluated. */
  final Step operands(List<Expression> all, Supplier<Step> parent) {
    int last = -1;
    for (int i = 0; i < all.size(); i++) {
      if (suspends(all.get(i))) {
        last = i;
      }
    }
    return operand(all, 0, last, parent);
  }

  private Step operand(List<Expression> all, int i, int last, Supplier<Step> parent) {
    if (i > last) {
      return parent.get();
    }
    Expression e = all.get(i);
    if (i == last) {
      return lower(e, v -> {
        evaluated(e, v);
        return parent.get();
      });
    }
    int t = planner.temporary();
    evaluated(e, hidden(t));
    Step rest = operand(all, i + 1, last, parent);
    forget(e);
    return lower(e, v -> save(t, v, rest));
  }

  void evaluated(Expression e, Node value) {
    if (planner.evaluated != null) {
      planner.evaluated.put(e, value);
    }
  }

  void forget(Expression e) {
    if (planner.evaluated != null) {
      planner.evaluated.remove(e);
    }
  }

  /** What an operand of a prefix operator evaluates before it acts: delete and typeof look at the form. */
  private static List<Expression> parts(Expression operand) {
    return switch (ExpressionPlanner.strip(operand)) {
      case Expression.Member m -> List.of(m.object());
      case Expression.Index m -> List.of(m.object(), m.key());
      case Expression e -> List.of(e);
    };
  }

  static List<Expression> targetParts(Target target) {
    return switch (target) {
      case Expression.Member m -> List.of(m.object());
      case Expression.Index m -> List.of(m.object(), m.key());
      case Expression.PrivateMember m -> List.of(m.object());
      case Expression.SuperIndex m -> List.of(m.key());
      case Expression.Parenthesized p -> targetParts((Target) ExpressionPlanner.strip(p));
      case Expression.Call c -> List.of(c);
      case Identifier i -> List.of();
      case Expression.SuperMember m -> List.of();
      case Target.ArrayPattern p -> List.of();
      case Target.ObjectPattern p -> List.of();
    };
  }

  private Step sequence(List<Expression> all, int i, Continuation k) {
    if (i == all.size() - 1) {
      return lower(all.get(i), k);
    }
    Step rest = sequence(all, i + 1, k);
    return lower(all.get(i), v -> evaluate(v, rest));
  }

  /** Assigns the value of a hidden slot to a target that may contain suspension points. */
  final Step assign(Target target, int value, boolean binding, Step next) {
    if (!suspends(target)) {
      return evaluate(new TargetNode.Assign(planner.targets.target(target, binding), hidden(value)), next);
    }
    return switch (target) {
      case Target.ArrayPattern p -> patterns().array(p, value, binding, next);
      case Target.ObjectPattern p -> patterns().object(p, value, binding, next);
      default -> operands(targetParts(target), () -> evaluate(
          new TargetNode.Assign(planner.targets.target(target, binding), hidden(value)), next));
    };
  }

  abstract PatternLowering patterns();

  /** Evaluates what stands before a target is read or written. */
  final Step prepare(TargetPlanner.Access access, Step next) {
    Step s = next;
    for (int i = access.preparation().length - 1; i >= 0; i--) {
      s = evaluate(access.preparation()[i], s);
    }
    return s;
  }

  /** Evaluates an expression that gives its value to something with that name, which may become its own. */
  final Step named(Expression e, String name, Continuation k) {
    if (!suspends(e)) {
      return k.of(planner.named(e, name));
    }
    return ExpressionPlanner.strip(e) instanceof Expression.ClassExpression c && c.definition().name() == null
        ? new ClassLowering(this).classDefinition(c.definition(), name, k)
        : lower(e, k);
  }

  /** Lowers what runs inside of a scope. */
  interface Scoped {
    Step of(Step next);
  }

  /** What runs in a scope of its own; jumps out of it leave the scope. */
  abstract Step scoped(@Nullable Scope inner, Step next, Supplier<Statement[]> first, Scoped body);

  // ---- literals
}
