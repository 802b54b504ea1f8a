package everett.plan;

import everett.generator.Step;
import everett.generator.Steps;
import everett.node.ArgumentNodes;
import everett.node.ConstantNode;
import everett.node.DeleteNodes;
import everett.node.EvalNode;
import everett.node.HiddenNodes;
import everett.node.IndexReadNode;
import everett.node.Node;
import everett.node.PrivateNodes;
import everett.node.SpecialCallNode;
import everett.plan.ExpressionLowering.Continuation;
import everett.scope.ScopeAnalysis;
import everett.syntax.Argument;
import everett.syntax.Expression;
import everett.syntax.Identifier;
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
  Step call(Expression.Call e, Continuation k, @Nullable Step nullish) {
    Expression c = ExpressionPlanner.strip(e.callee());
    int self = planner.temporary();
    int function = planner.temporary();
    Step call = arguments(List.of(), e.arguments(), all -> invocation(e, c, self, function, all), k);
    Step checked = e.optional() && nullish != null
        ? lowering.at(new Steps.Branch(new HiddenNodes.IsNullish(Lowering.hidden(function)), nullish, call))
        : call;
    return callee(c, self, function, checked, nullish);
  }

  private Node invocation(Expression.Call e, Expression c, int self, int function, Node[] arguments) {
    if (ScopeAnalysis.isEval(e) && planner.resolve("eval").variable() == null) {
      return new EvalNode(
          planner.realm, Lowering.hidden(function), arguments, new EvalContextOf(planner), e.start());
    }
    return new SpecialCallNode(
        Lowering.hidden(self), Lowering.hidden(function), arguments, Places.of(planner.source, e), CallPlanner.text(c));
  }

  /** {@code super(…)}: the constructor is looked up before the arguments suspend. */
  Step superCall(Expression.SuperCall e, Continuation k) {
    int constructor = planner.temporary();
    Step call = arguments(
        List.of(), e.arguments(), all -> planner.calls.superCall(e, Lowering.hidden(constructor), all), k);
    return lowering.save(constructor, planner.calls.superConstructor(), call);
  }

  /** A call with a template: the function is read before the substitutions are evaluated. */
  Step tagged(Expression.TaggedTemplate e, Continuation k) {
    Expression c = ExpressionPlanner.strip(e.tag());
    int self = planner.temporary();
    int function = planner.temporary();
    Step call = lowering.operands(new ArrayList<>(e.template().substitutions()), () -> k.of(new SpecialCallNode(
        Lowering.hidden(self), Lowering.hidden(function), planner.calls.templateArguments(e), e.template().start(),
        CallPlanner.text(c))));
    return callee(c, self, function, call, null);
  }

  /** Evaluates what is called, and its this value, to hidden slots. */
  private Step callee(Expression c, int self, int function, Step next, @Nullable Step nullish) {
    return switch (c) {
      case Expression.Member m -> object(m.object(), m.optional(), self, nullish, () -> lowering.save(
          function, planner.property(Lowering.hidden(self), m.name(), m.nameStart()), next));
      case Expression.PrivateMember m -> object(m.object(), m.optional(), self, nullish, () -> lowering.save(
          function,
          new PrivateNodes.Read(Lowering.hidden(self), planner.privateName(m.name(), m.nameStart()), m.nameStart()),
          next));
      case Expression.Index m -> object(m.object(), m.optional(), self, nullish, () -> lowering.lower(
          m.key(), key -> lowering.save(function, new IndexReadNode(Lowering.hidden(self), key, planner.after(m.object())), next)));
      case Expression.SuperMember m -> lowering.save(
          self, planner.self(m.start()), lowering.save(function, planner.expression(m), next));
      case Expression.SuperIndex m -> lowering.save(
          self, planner.self(m.start()),
          lowering.operands(List.of(m.key()), () -> lowering.save(function, planner.expression(m), next)));
      case Identifier i when planner.resolve(i.name()).dynamic() -> {
        CallPlanner.DynamicCallee d = planner.calls.dynamic(i);
        yield lowering.save(self, d.self(), lowering.save(function, d.function(), next));
      }
      // (a?.b)(): the object stays the this value, and a chain that ends early gives undefined, which is called.
      case Expression.OptionalChain o -> {
        Step undefined = lowering.save(
            function, Lowering.undefined(), lowering.save(self, Lowering.undefined(), next));
        yield callee(ExpressionPlanner.strip(o.expression()), self, function, next, undefined);
      }
      default -> {
        Step rest = lowering.save(self, Lowering.undefined(), next);
        Continuation save = f -> lowering.save(function, f, rest);
        yield nullish == null ? lowering.lower(c, save) : chain(c, nullish, save);
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

  /** {@code delete a?.b}: true where the chain ends early. */
  Step delete(Expression.OptionalChain c, int at, Continuation k) {
    int t = planner.temporary();
    int o = planner.temporary();
    Step next = k.of(Lowering.hidden(t));
    Step otherwise = lowering.save(t, new ConstantNode(true), next);
    boolean strict = planner.fn.strict;
    return switch (ExpressionPlanner.strip(c.expression())) {
      case Expression.Member m -> object(m.object(), m.optional(), o, otherwise, () -> lowering.save(
          t, new DeleteNodes.Property(Lowering.hidden(o), new ConstantNode(m.name()), strict, at), next));
      case Expression.Index m -> object(m.object(), m.optional(), o, otherwise, () -> lowering.lower(
          m.key(),
          key -> lowering.save(t, new DeleteNodes.Property(Lowering.hidden(o), key, strict, at), next)));
      case Expression e -> chain(e, otherwise, v -> lowering.evaluate(v, otherwise));
    };
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
            m.key(), key -> k.of(new IndexReadNode(Lowering.hidden(t), key, planner.after(m.object())))));
      }
      case Expression.Call c -> {
        return call(c, k, nullish);
      }
      default -> {
        return lowering.lower(e, k);
      }
    }
  }
}
