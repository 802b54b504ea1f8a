package everett.plan;

import everett.generator.Delegation;
import everett.generator.Step;
import everett.generator.Steps;
import everett.node.ArgumentNodes;
import everett.node.HiddenNodes;
import everett.node.LiteralNodes;
import everett.node.Node;
import everett.node.PrivateNodes;
import everett.node.SpecialCallNode;
import everett.node.TargetNode;
import everett.syntax.Argument;
import everett.syntax.Expression;
import everett.syntax.Function;
import everett.syntax.Identifier;
import everett.syntax.LogicalOperator;
import everett.syntax.Property;
import everett.syntax.PropertyName;
import everett.syntax.Target;
import java.util.ArrayList;
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
      case Expression.Yield y -> {
        int t = planner.temporary();
        Step next = k.of(hidden(t));
        yield y.value() == null ? yields(undefined(), t, next) : lower(y.value(), v -> yields(v, t, next));
      }
      case Expression.Await a -> {
        int t = planner.temporary();
        Step next = k.of(hidden(t));
        yield lower(a.value(), v -> await(v, t, next));
      }
      case Expression.YieldDelegate y -> {
        int t = planner.temporary();
        Step next = k.of(hidden(t));
        yield lower(y.iterable(), v -> delegate(v, y.start(), t, next));
      }
      case Expression.Parenthesized p -> lower(p.expression(), k);
      case Expression.Logical l -> logical(l, k);
      case Expression.Conditional c -> {
        int t = planner.temporary();
        Step next = k.of(hidden(t));
        Step yes = lower(c.consequent(), v -> save(t, v, next));
        Step no = lower(c.alternate(), v -> save(t, v, next));
        yield lower(c.test(), v -> at(new Steps.Branch(v, yes, no)));
      }
      case Expression.Sequence s -> sequence(s.expressions(), 0, k);
      case Expression.Assignment a -> assignment(a, k);
      case Expression.CompoundAssignment a -> compound(a, k);
      case Expression.LogicalAssignment a -> logicalAssignment(a, k);
      case Expression.Call c -> call(c.callee(), c.optional(), c.arguments(), k, null);
      case Expression.TaggedTemplate t -> operands(
          tagOperands(t), () -> k.of(planner.expression(t)));
      case Expression.OptionalChain c -> {
        int t = planner.temporary();
        Step next = k.of(hidden(t));
        Step otherwise = save(t, undefined(), next);
        yield chain(c.expression(), otherwise, v -> save(t, v, next));
      }
      case Expression.ArrayLiteral a -> {
        int t = planner.temporary();
        yield list(a.elements(), t, k.of(hidden(t)));
      }
      case Expression.ObjectLiteral o -> object(o, k);
      case Expression.ClassExpression c -> classDefinition(c.definition(), "", k);
      case Expression.New n -> arguments(
          List.of(n.callee()), n.arguments(), all -> new everett.node.NewNode(
              planner.expression(n.callee()), all, n.start(), CallPlanner.text(n.callee())), k);
      case Expression.SuperCall s -> arguments(List.of(), s.arguments(), all -> planner.calls.superCall(s, all), k);
      case Expression.Template t -> template(t, k);
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

  private void evaluated(Expression e, Node value) {
    if (planner.evaluated != null) {
      planner.evaluated.put(e, value);
    }
  }

  private void forget(Expression e) {
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

  private Step logical(Expression.Logical l, Continuation k) {
    int t = planner.temporary();
    Step next = k.of(hidden(t));
    Step right = lower(l.right(), v -> save(t, v, next));
    return lower(l.left(), v -> save(t, v, either(l.operator(), t, right, next)));
  }

  /** Goes to the right operand, if the left one in the slot asks for it. */
  private Step either(LogicalOperator operator, int t, Step right, Step next) {
    return switch (operator) {
      case AND -> at(new Steps.Branch(hidden(t), right, next));
      case OR -> at(new Steps.Branch(hidden(t), next, right));
      case COALESCE -> at(new Steps.Branch(new HiddenNodes.IsNullish(hidden(t)), right, next));
    };
  }

  private Step template(Expression.Template t, Continuation k) {
    return operands(new ArrayList<>(t.substitutions()), () -> k.of(planner.expression(t)));
  }

  // ---- assignments

  private Step assignment(Expression.Assignment a, Continuation k) {
    Target target = a.target();
    if (target instanceof Target.ArrayPattern || target instanceof Target.ObjectPattern) {
      int t = planner.temporary();
      Step next = k.of(hidden(t));
      Step assign = assign(target, t, false, next);
      return lower(a.value(), v -> save(t, v, assign));
    }
    List<Expression> parts = new ArrayList<>(targetParts(target));
    parts.add(a.value());
    return operands(parts, () -> k.of(planner.expression(a)));
  }

  private static Target inside(Target t) {
    return t instanceof Expression.Parenthesized p ? (Target) ExpressionPlanner.strip(p) : t;
  }

  private Step compound(Expression.CompoundAssignment a, Continuation k) {
    Target target = inside(a.target());
    return operands(targetParts(target), () -> {
      TargetPlanner.Access access = planner.targets.access(target);
      int old = planner.temporary();
      Step rest = lower(a.value(), v -> k.of(
          access.write().apply(planner.binary(a.operator(), hidden(old), v, a.value().start()))));
      return prepare(access, save(old, access.read(), rest));
    });
  }

  private Step logicalAssignment(Expression.LogicalAssignment a, Continuation k) {
    Target target = inside(a.target());
    return operands(targetParts(target), () -> {
      TargetPlanner.Access access = planner.targets.access(target);
      int t = planner.temporary();
      Step next = k.of(hidden(t));
      Step right = lower(a.value(), v -> save(t, access.write().apply(v), next));
      return prepare(access, save(t, access.read(), either(a.operator(), t, right, next)));
    });
  }

  private Step prepare(TargetPlanner.Access access, Step next) {
    Step s = next;
    for (int i = access.preparation().length - 1; i >= 0; i--) {
      s = evaluate(access.preparation()[i], s);
    }
    return s;
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

  // ---- calls

  private List<Expression> tagOperands(Expression.TaggedTemplate t) {
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
  private Step arguments(List<Expression> before, List<Argument> arguments, WithArguments make, Continuation k) {
    boolean suspending = false;
    boolean spread = false;
    for (Argument a : arguments) {
      suspending |= suspends(a) || a instanceof Argument.Spread s && suspends(s.value());
      spread |= a instanceof Argument.Spread;
    }
    if (!suspending) {
      return operands(before, () -> k.of(make.of(planner.arguments(arguments))));
    }
    if (!spread) {
      List<Expression> all = new ArrayList<>(before);
      arguments.forEach(a -> all.add((Expression) a));
      return operands(all, () -> k.of(make.of(planner.arguments(arguments))));
    }
    int t = planner.temporary();
    List<Integer> slots = new ArrayList<>();
    for (Expression e : before) {
      int s = planner.temporary();
      slots.add(s);
      evaluated(e, hidden(s));
    }
    Step call = k.of(make.of(new Node[] {new ArgumentNodes.Spread(hidden(t), 0)}));
    before.forEach(this::forget);
    Step s = list(arguments, t, call);
    for (int i = before.size() - 1; i >= 0; i--) {
      int slot = slots.get(i);
      Step rest = s;
      s = lower(before.get(i), v -> save(slot, v, rest));
    }
    return s;
  }

  /** Collects the elements of an array literal or argument list in an array in a hidden slot. */
  private Step list(List<? extends Argument> elements, int t, Step next) {
    Step s = next;
    for (int i = elements.size() - 1; i >= 0; i--) {
      Step rest = s;
      s = switch (elements.get(i)) {
        case Argument.Hole h -> evaluate(new HiddenNodes.Append(t, null), rest);
        case Argument.Spread x -> lower(x.value(), v -> evaluate(
            new HiddenNodes.Append(t, new ArgumentNodes.Spread(v, x.value().start())), rest));
        case Expression e -> lower(e, v -> evaluate(new HiddenNodes.Append(t, v), rest));
      };
    }
    return save(t, new LiteralNodes.ArrayLiteral(planner.realm, new Node[0]), s);
  }

  /**
   * A call.
   *
   * @param nullish where an optional chain goes that ends early; null outside of chains
   */
  private Step call(
      Expression callee, boolean optional, List<Argument> arguments, Continuation k, @Nullable Step nullish) {
    Expression c = ExpressionPlanner.strip(callee);
    int self = planner.temporary();
    int function = planner.temporary();
    String text = CallPlanner.text(c);
    Step call = arguments(List.of(), arguments,
        all -> new SpecialCallNode(hidden(self), hidden(function), all, c.start(), text), k);
    Step checked = optional && nullish != null
        ? at(new Steps.Branch(new HiddenNodes.IsNullish(hidden(function)), nullish, call))
        : call;
    return switch (c) {
      case Expression.Member m -> object(m.object(), m.optional(), self, nullish,
          () -> save(function, planner.property(hidden(self), m.name(), m.nameStart()), checked));
      case Expression.PrivateMember m -> object(m.object(), m.optional(), self, nullish, () -> save(
          function,
          new PrivateNodes.Read(hidden(self), planner.privateName(m.name(), m.nameStart()), m.nameStart()), checked));
      case Expression.Index m -> object(m.object(), m.optional(), self, nullish, () -> lower(
          m.key(), key -> save(function, new everett.node.IndexReadNode(hidden(self), key, m.key().start()), checked)));
      case Expression.SuperMember m -> save(self, planner.self(m.start()), save(function, planner.expression(m), checked));
      case Expression.SuperIndex m -> save(
          self, planner.self(m.start()), operands(List.of(m.key()), () -> save(function, planner.expression(m), checked)));
      default -> {
        Step rest = save(self, undefined(), checked);
        yield nullish == null
            ? lower(c, f -> save(function, f, rest))
            : chain(c, nullish, f -> save(function, f, rest));
      }
    };
  }

  private Step object(
      Expression o, boolean optional, int slot, @Nullable Step nullish, Supplier<Step> then) {
    Step next = then.get();
    Step checked = optional && nullish != null
        ? at(new Steps.Branch(new HiddenNodes.IsNullish(hidden(slot)), nullish, next))
        : next;
    return nullish == null ? lower(o, v -> save(slot, v, checked)) : chain(o, nullish, v -> save(slot, v, checked));
  }

  /** A link of an optional chain. */
  private Step chain(Expression e, Step nullish, Continuation k) {
    switch (e) {
      case Expression.Member m -> {
        int t = planner.temporary();
        Node read = planner.property(hidden(t), m.name(), m.nameStart());
        return object(m.object(), m.optional(), t, nullish, () -> k.of(read));
      }
      case Expression.PrivateMember m -> {
        int t = planner.temporary();
        Node read =
            new PrivateNodes.Read(hidden(t), planner.privateName(m.name(), m.nameStart()), m.nameStart());
        return object(m.object(), m.optional(), t, nullish, () -> k.of(read));
      }
      case Expression.Index m -> {
        int t = planner.temporary();
        return object(m.object(), m.optional(), t, nullish, () -> lower(
            m.key(), key -> k.of(new everett.node.IndexReadNode(hidden(t), key, m.key().start()))));
      }
      case Expression.Call c -> {
        return call(c.callee(), c.optional(), c.arguments(), k, nullish);
      }
      default -> {
        return lower(e, k);
      }
    }
  }

  // ---- literals

  private Step object(Expression.ObjectLiteral o, Continuation k) {
    int t = planner.temporary();
    Step s = k.of(hidden(t));
    for (int i = o.properties().size() - 1; i >= 0; i--) {
      s = property(o.properties().get(i), t, s);
    }
    return save(t, new LiteralNodes.ObjectLiteral(planner.realm, new LiteralNodes.Definition[0]), s);
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
    if (name instanceof PropertyName.Computed c && suspends(p)) {
      int key = planner.temporary();
      Expression ke = c.expression();
      evaluated(ke, hidden(key));
      Step rest = value == null || !suspends(value)
          ? evaluate(new HiddenNodes.Define(t, planner.objects.definition(p)), next)
          : operands(List.of(value), () -> evaluate(new HiddenNodes.Define(t, planner.objects.definition(p)), next));
      forget(ke);
      return lower(ke, v -> save(key, new LiteralNodes.Key(v), rest));
    }
    if (value != null && suspends(value)) {
      parts.add(value);
    }
    return operands(parts, () -> evaluate(new HiddenNodes.Define(t, planner.objects.definition(p)), next));
  }

  /** A class with suspension points in its heritage or keys. */
  abstract Step classDefinition(everett.syntax.ClassDefinition c, String name, Continuation k);

  // ---- yield*

  /** Delegates to an iterable. */
  private Step delegate(Node iterable, int position, int t, Step next) {
    int iterator = planner.temporary();
    int mode = planner.temporary();
    int received = planner.temporary();
    int result = planner.temporary();
    Delegation d = new Delegation(iterator, mode, received, result, async, position);
    Steps.Branch loop = at(new Steps.Branch(d.new IsDone()));
    loop.loopHead = true;
    // done: the value of a return goes on returning
    Step value = save(t, d.new Value(), next);
    Step returning = save(returnSlot, d.new Value(), onReturn);
    loop.yes = at(new Steps.Branch(d.new IsReturning(), returning, value));
    Steps.Branch call = at(new Steps.Branch(d.new HasMethod()));
    call.loopHead = true;
    call.yes = async ? save(result, d.new Call(), await(hidden(result), result, evaluate(d.new Check(), loop)))
        : save(result, d.new Call(), evaluate(d.new Check(), loop));
    // a return that the iterator does not know: return at once
    Step without = async ? await(hidden(received), returnSlot, onReturn) : save(returnSlot, hidden(received), onReturn);
    call.no = without;
    everett.generator.Suspension.Relay relay = at(new everett.generator.Suspension.Relay(
        async ? d.new Value() : hidden(result), mode));
    relay.slot = received;
    relay.returnSlot = returnSlot;
    relay.resume = call;
    relay.onReturn = call;
    loop.no = relay;
    if (async) {
      // a value sent back by return is awaited before the iterator is told
      relay.resume = at(new Steps.Branch(d.new IsReturning(), awaitReturned(received, mode, call), call));
    }
    return save(iterator, d.new Open(iterable), save(received, undefined(), save(mode, d.new First(), call)));
  }

  private Step awaitReturned(int received, int mode, Step call) {
    // a rejection is thrown into the iterator instead
    int thrown = planner.temporary();
    Step asThrow = save(received, hidden(thrown), save(mode, new HiddenNodes.ThrowMode(), call));
    return within(() -> {
      Step h = asThrow;
      handler = h;
      handlerSlot = thrown;
      return await(hidden(received), received, call);
    });
  }
}
