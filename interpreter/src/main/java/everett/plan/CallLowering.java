package everett.plan;

import everett.generator.Step;
import everett.generator.Steps;
import everett.node.ArgumentNodes;
import everett.node.HiddenNodes;
import everett.node.IndexReadNode;
import everett.node.Node;
import everett.node.PrivateNodes;
import everett.node.SpecialCallNode;
import everett.plan.ExpressionLowering.Continuation;
import everett.syntax.Argument;
import everett.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lowers calls and optional chains that contain a suspension point. */
final class CallLowering {
  private final ExpressionLowering lowering;
  private final Planner planner;

  CallLowering(ExpressionLowering lowering) {
    this.lowering = lowering;
    this.planner = lowering.planner;
  }

  static List<Expression> tagOperands(Expression.TaggedTemplate t) {
    List<Expression> all = new ArrayList<>();
    switch (ExpressionPlanner.strip(t.tag())) {
      case Expression.Member m -> all.add(m.object());
      case Expression.Index m -> {
        all.add(m.object());
        all.add(m.key());
      }
      case Expression e -> all.add(e);
    }
    all.addAll(t.template().substitutions());
    return all;
  }

  /** A node made of arguments. */
  interface WithArguments {
    Node of(Node[] arguments);
  }

  /** Evaluates operands and then arguments; spread ones go to an array first. */
  Step arguments(List<Expression> before, List<Argument> arguments, WithArguments make, Continuation k) {
    boolean suspending = false;
    boolean spread = false;
    for (Argument a : arguments) {
      suspending |= lowering.suspends(a) || a instanceof Argument.Spread s && lowering.suspends(s.value());
      spread |= a instanceof Argument.Spread;
    }
    if (!suspending) {
      return lowering.operands(before, () -> k.of(make.of(planner.arguments(arguments))));
    }
    if (!spread) {
      List<Expression> all = new ArrayList<>(before);
      arguments.forEach(a -> all.add((Expression) a));
      return lowering.operands(all, () -> k.of(make.of(planner.arguments(arguments))));
    }
    int t = planner.forkedTemporary();
    LiteralLowering literals = new LiteralLowering(lowering);
    List<Integer> slots = new ArrayList<>();
    for (Expression e : before) {
      int s = planner.temporary();
      slots.add(s);
      lowering.evaluated(e, Lowering.hidden(s));
    }
    Step call = k.of(make.of(new Node[] {new ArgumentNodes.Spread(literals.taken(t), 0)}));
    before.forEach(lowering::forget);
    Step s = literals.list(arguments, t, call);
    for (int i = before.size() - 1; i >= 0; i--) {
      int slot = slots.get(i);
      Step rest = s;
      s = lowering.lower(before.get(i), v -> lowering.save(slot, v, rest));
    }
    return s;
  }

  /**
   * A call.
   *
   * @param nullish where an optional chain goes that ends early; null outside of chains
   */
  Step call(
      Expression callee, boolean optional, List<Argument> arguments, Continuation k, @Nullable Step nullish) {
    Expression c = ExpressionPlanner.strip(callee);
    int self = planner.temporary();
    int function = planner.temporary();
    String text = CallPlanner.text(c);
    Step call = arguments(List.of(), arguments,
        all -> new SpecialCallNode(Lowering.hidden(self), Lowering.hidden(function), all, c.start(), text), k);
    Step checked = optional && nullish != null
        ? lowering.at(new Steps.Branch(new HiddenNodes.IsNullish(Lowering.hidden(function)), nullish, call))
        : call;
    return switch (c) {
      case Expression.Member m -> object(m.object(), m.optional(), self, nullish,
          () -> lowering.save(function, planner.property(Lowering.hidden(self), m.name(), m.nameStart()), checked));
      case Expression.PrivateMember m -> object(m.object(), m.optional(), self, nullish, () -> lowering.save(
          function,
          new PrivateNodes.Read(Lowering.hidden(self), planner.privateName(m.name(), m.nameStart()), m.nameStart()),
          checked));
      case Expression.Index m -> object(m.object(), m.optional(), self, nullish, () -> lowering.lower(
          m.key(),
          key -> lowering.save(function, new IndexReadNode(Lowering.hidden(self), key, m.key().start()), checked)));
      case Expression.SuperMember m -> lowering.save(
          self, planner.self(m.start()), lowering.save(function, planner.expression(m), checked));
      case Expression.SuperIndex m -> lowering.save(
          self, planner.self(m.start()),
          lowering.operands(List.of(m.key()), () -> lowering.save(function, planner.expression(m), checked)));
      default -> {
        Step rest = lowering.save(self, Lowering.undefined(), checked);
        yield nullish == null
            ? lowering.lower(c, f -> lowering.save(function, f, rest))
            : chain(c, nullish, f -> lowering.save(function, f, rest));
      }
    };
  }

  private Step object(
      Expression o, boolean optional, int slot, @Nullable Step nullish, Supplier<Step> then) {
    Step next = then.get();
    Step checked = optional && nullish != null
        ? lowering.at(new Steps.Branch(new HiddenNodes.IsNullish(Lowering.hidden(slot)), nullish, next))
        : next;
    Continuation k = v -> lowering.save(slot, v, checked);
    return nullish == null ? lowering.lower(o, k) : chain(o, nullish, k);
  }

  /** {@code a?.b}: what ends it early leads to undefined. */
  Step optionalChain(Expression.OptionalChain c, Continuation k) {
    int t = planner.temporary();
    Step next = k.of(Lowering.hidden(t));
    Step otherwise = lowering.save(t, Lowering.undefined(), next);
    return chain(c.expression(), otherwise, v -> lowering.save(t, v, next));
  }

  /** A link of an optional chain. */
  private Step chain(Expression e, Step nullish, Continuation k) {
    switch (e) {
      case Expression.Member m -> {
        int t = planner.temporary();
        Node read = planner.property(Lowering.hidden(t), m.name(), m.nameStart());
        return object(m.object(), m.optional(), t, nullish, () -> k.of(read));
      }
      case Expression.PrivateMember m -> {
        int t = planner.temporary();
        Node read =
            new PrivateNodes.Read(Lowering.hidden(t), planner.privateName(m.name(), m.nameStart()), m.nameStart());
        return object(m.object(), m.optional(), t, nullish, () -> k.of(read));
      }
      case Expression.Index m -> {
        int t = planner.temporary();
        return object(m.object(), m.optional(), t, nullish, () -> lowering.lower(
            m.key(), key -> k.of(new IndexReadNode(Lowering.hidden(t), key, m.key().start()))));
      }
      case Expression.Call c -> {
        return call(c.callee(), c.optional(), c.arguments(), k, nullish);
      }
      default -> {
        return lowering.lower(e, k);
      }
    }
  }
}
