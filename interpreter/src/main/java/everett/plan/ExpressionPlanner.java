package everett.plan;

import everett.grammar.Source;
import everett.machine.Realm;
import everett.machine.ScriptOrModule;
import everett.module.SourceTextModule;
import everett.node.ArgumentNodes;
import everett.node.ConstantNode;
import everett.node.DoubleConstantNode;
import everett.node.ImportNodes;
import everett.node.IndexReadNode;
import everett.node.IntConstantNode;
import everett.node.LiteralNodes;
import everett.node.LogicNodes;
import everett.node.Node;
import everett.node.PrivateNodes;
import everett.node.PropertyReadNode;
import everett.node.RegExpNode;
import everett.node.RelationNodes;
import everett.node.SuperNodes;
import everett.node.UnaryNodes;
import everett.node.operator.Operators;
import everett.object.Null;
import everett.object.PropertyKey;
import everett.object.Undefined;
import everett.scope.FunctionScope;
import everett.scope.ScopeTree;
import everett.syntax.Argument;
import everett.syntax.BinaryOperator;
import everett.syntax.ClassDefinition;
import everett.syntax.Expression;
import everett.syntax.Function;
import everett.syntax.Identifier;
import everett.syntax.ImportPhase;
import everett.syntax.Syntax;
import everett.syntax.TemplatePart;
import everett.syntax.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of the planner that makes nodes of expressions. */
abstract class ExpressionPlanner extends NamePlanner {
  final CallPlanner calls = new CallPlanner(this);
  final ObjectPlanner objects = new ObjectPlanner(this);
  final TargetPlanner targets = new TargetPlanner(this);

  /** The guards of the optional chain that is being planned. */
  private @Nullable List<Node> guards;

  ExpressionPlanner(
      Realm realm, Source source, ScopeTree tree, FunctionScope fn, ScriptOrModule scriptOrModule) {
    super(realm, source, tree, fn, scriptOrModule);
  }

  /** The node that makes a closure; the name is for a function that has none of its own. */
  abstract Node function(Function f, String name);

  abstract Node classDefinition(ClassDefinition c, String name);

  final Node[] nodes(List<? extends Expression> list) {
    Node[] r = new Node[list.size()];
    for (int i = 0; i < r.length; i++) {
      r[i] = expression(list.get(i));
    }
    return r;
  }

  /** Arguments; {@link ArgumentNodes.Spread}s among them. */
  final Node[] arguments(List<Argument> list) {
    Node[] r = new Node[list.size()];
    for (int i = 0; i < r.length; i++) {
      r[i] = switch (list.get(i)) {
        case Argument.Spread s -> spread(s.value());
        case Argument.Hole h -> throw new IllegalStateException("a hole is no argument");
        case Expression e -> expression(e);
      };
    }
    return r;
  }

  private Node spread(Expression value) {
    return new ArgumentNodes.Spread(expression(value), value.start(), CallPlanner.source(value));
  }

  /** An expression that gives its value to something with that name. */
  final Node named(Expression e, String name) {
    if (evaluated != null && evaluated.containsKey(e)) {
      return expression(e);
    }
    return switch (strip(e)) {
      case Expression.FunctionExpression f when f.function().name() == null -> function(f.function(), name);
      case Expression.ClassExpression c when c.definition().name() == null -> classDefinition(c.definition(), name);
      default -> expression(e);
    };
  }

  /** Whether an expression is a function or class without a name. */
  static boolean isAnonymousFunction(@Nullable Expression parenthesized) {
    Expression e = parenthesized == null ? null : strip(parenthesized);
    return e instanceof Expression.FunctionExpression f && f.function().name() == null
        || e instanceof Expression.ClassExpression c && c.definition().name() == null;
  }

  /**
   * Expressions that have been evaluated already, in a function that suspends: what gives their values. Their parents
   * are planned as if these nodes were what is written there.
   */
  @Nullable Map<Expression, Node> evaluated;

  final Node expression(Expression expression) {
    Node done = evaluated == null ? null : evaluated.get(expression);
    return done != null ? done : plan(expression);
  }

  private Node plan(Expression expression) {
    return switch (expression) {
      case Identifier i ->
          i.name().equals("undefined") && resolve("undefined").variable() == null && !resolve("undefined").dynamic()
              ? new ConstantNode(Undefined.UNDEFINED)
              : read(i.name(), i.start());
      case Expression.NumberLiteral e -> number(e.value());
      case Expression.StringLiteral e -> new ConstantNode(e.value());
      case Expression.BigIntLiteral e -> new ConstantNode(e.value());
      case Expression.BooleanLiteral e -> new ConstantNode(e.value());
      case Expression.NullLiteral e -> new ConstantNode(Null.NULL);
      case Expression.RegExpLiteral e -> new RegExpNode(realm, e.pattern(), e.flags(), e.start());
      case Expression.Template e -> template(e);
      case Expression.TaggedTemplate e -> calls.tagged(e);
      case Expression.This e -> self(e.start());
      case Expression.NewTarget e -> newTarget();
      case Expression.ImportMeta e -> new ImportNodes.Meta((SourceTextModule) scriptOrModule);
      case Expression.ImportCall e -> importCall(e);
      case Expression.ArrayLiteral e -> array(e);
      case Expression.ObjectLiteral e -> objects.object(e);
      case Expression.FunctionExpression e -> function(e.function(), "");
      case Expression.ClassExpression e -> classDefinition(e.definition(), "");
      case Expression.Unary e -> unary(e);
      case Expression.Update e -> targets.update(e);
      case Expression.Binary e -> binary(e);
      case Expression.Logical e -> logical(e.operator(), expression(e.left()), expression(e.right()));
      case Expression.Conditional e ->
          new LogicNodes.Conditional(expression(e.test()), expression(e.consequent()), expression(e.alternate()));
      case Expression.Assignment e -> targets.assignment(e);
      case Expression.CompoundAssignment e -> targets.compound(e);
      case Expression.LogicalAssignment e -> targets.logical(e);
      case Expression.Sequence e -> sequence(nodes(e.expressions()));
      case Expression.Call e -> calls.call(e);
      case Expression.SuperCall e -> calls.superCall(e);
      case Expression.New e -> calls.construct(e);
      case Expression.Member e -> property(object(e.object(), e.optional()), e.name(), e.nameStart());
      case Expression.Index e -> index(object(e.object(), e.optional()), e);
      case Expression.PrivateMember e ->
          new PrivateNodes.Read(object(e.object(), e.optional()), privateName(e.name(), e.nameStart()), e.nameStart());
      case Expression.SuperMember e -> new SuperNodes.Read(
          self(e.start()), new ConstantNode(e.name()), property(null, e.name(), e.nameStart()), e.nameStart());
      case Expression.SuperIndex e ->
          new SuperNodes.Read(self(e.start()), expression(e.key()), null, e.start());
      case Expression.PrivateIn e ->
          new RelationNodes.PrivateIn(privateName(e.name(), e.start()), expression(e.object()),
              Places.after(source, e.start() + 1 + e.name().length()));
      case Expression.OptionalChain e -> chain(e.expression(), Undefined.UNDEFINED, () -> expression(e.expression()));
      case Expression.Yield e -> unsupported("yield", e.start());
      case Expression.YieldDelegate e -> unsupported("yield*", e.start());
      case Expression.Await e -> unsupported("await", e.start());
      case Expression.Parenthesized e -> expression(e.expression());
    };
  }

  private Node importCall(Expression.ImportCall e) {
    return switch (e.phase()) {
      case EVALUATION, SOURCE -> new ImportNodes.Call(
          scriptOrModule, expression(e.specifier()), e.options() == null ? null : expression(e.options()),
          e.phase() == ImportPhase.SOURCE, e.start());
      case DEFER -> unsupported("import.defer()", e.start());
    };
  }

  /** An expression of which the machine has no semantics. */
  final Node unsupported(String what, int position) {
    return new everett.node.UnsupportedNode(what, position);
  }

  static Node number(double d) {
    int i = (int) d;
    return i == d && (i != 0 || 1 / d > 0) ? new IntConstantNode(i) : new DoubleConstantNode(d);
  }

  static Node sequence(Node[] all) {
    Node[] effects = new Node[all.length - 1];
    System.arraycopy(all, 0, effects, 0, effects.length);
    return new LogicNodes.Sequence(effects, all[effects.length]);
  }

  // ---- properties and optional chains

  final PropertyReadNode property(@Nullable Node object, String name, int position) {
    return new PropertyReadNode(object, realm, PropertyKey.of(name), position);
  }

  /** {@code object[key]}; a literal name is as good as one after a dot. */
  final Node index(Node object, Expression.Index e) {
    String name = literalName(e.key());
    return name != null
        ? property(object, name, after(e.object()))
        : new IndexReadNode(object, expression(e.key()), after(e.object()));
  }

  /** The name that a key spells, if it is a literal that is no array index; else null. */
  static @Nullable String literalName(Expression key) {
    return key instanceof Expression.StringLiteral s && PropertyKey.of(s.value()) instanceof String name ? name : null;
  }

  /** The object of a member; where the link is optional, the chain ends if it is undefined or null. */
  final Node object(Expression e, boolean optional) {
    Node o = expression(e);
    return optional ? guard(o) : o;
  }

  final Node guard(Node value) {
    int t = temporary();
    if (guards == null) {
      throw new IllegalStateException("an optional link outside of a chain");
    }
    guards.add(new everett.node.LocalWriteNode(t, value));
    return hidden(t);
  }

  /** Plans a chain; its guards run before what is left of it. */
  final Node chain(Expression e, Object otherwise, java.util.function.Supplier<Node> plan) {
    List<Node> outer = guards;
    guards = new ArrayList<>();
    Node rest = plan.get();
    Node[] all = guards.toArray(Node[]::new);
    guards = outer;
    return new LogicNodes.OptionalChain(all, rest, otherwise);
  }

  // ---- operators

  private Node unary(Expression.Unary e) {
    if (e.operator() == UnaryOperator.TYPEOF && strip(e.operand()) instanceof Identifier i) {
      return new UnaryNodes.TypeOf(read(i.name(), true, i.start()));
    }
    if (e.operator() == UnaryOperator.DELETE) {
      return targets.delete(strip(e.operand()), e.start());
    }
    Node a = expression(e.operand());
    return switch (e.operator()) {
      case PLUS -> new UnaryNodes.Plus(a, e.start());
      case MINUS -> minus(e, a);
      case NOT -> new LogicNodes.Not(a);
      case BITWISE_NOT -> new UnaryNodes.BitwiseNot(a, e.start());
      case TYPEOF -> new UnaryNodes.TypeOf(a);
      case VOID -> new UnaryNodes.Void(a);
      case DELETE -> throw new IllegalStateException("delete");
    };
  }

  private static Node minus(Expression.Unary e, Node a) {
    return e.operand() instanceof Expression.NumberLiteral n ? number(-n.value()) : new UnaryNodes.Minus(a, e.start());
  }

  static Expression strip(Expression e) {
    return e instanceof Expression.Parenthesized p ? strip(p.expression()) : e;
  }

  /** Where the token is that follows a part of the program. */
  final int after(Syntax part) {
    return Places.after(source, part.end());
  }

  /** Chains of operators are long in real programs: those on the left are not planned by recursion. */
  private Node binary(Expression.Binary e) {
    List<Expression.Binary> chain = new ArrayList<>();
    Expression at = e;
    while (at instanceof Expression.Binary b && (evaluated == null || !evaluated.containsKey(b))) {
      chain.add(b);
      at = b.left();
    }
    Node left = expression(at);
    for (int i = chain.size() - 1; i >= 0; i--) {
      Expression.Binary b = chain.get(i);
      left = binary(b.operator(), left, expression(b.right()), after(b.left()));
    }
    return left;
  }

  final Node binary(BinaryOperator operator, Node a, Node b, int position) {
    return switch (operator) {
      case INSTANCEOF -> new RelationNodes.InstanceOf(a, b, position);
      case IN -> new RelationNodes.In(a, b, position);
      default -> Operators.binary(operator, a, b, position);
    };
  }

  static Node logical(everett.syntax.LogicalOperator operator, Node a, Node b) {
    return switch (operator) {
      case AND -> new LogicNodes.And(a, b);
      case OR -> new LogicNodes.Or(a, b);
      case COALESCE -> new LogicNodes.Coalesce(a, b);
    };
  }

  // ---- literals

  private Node template(Expression.Template e) {
    String[] texts = new String[e.parts().size()];
    for (int i = 0; i < texts.length; i++) {
      TemplatePart p = e.parts().get(i);
      texts[i] = p.cooked() == null ? "" : p.cooked();
    }
    int[] positions = new int[e.substitutions().size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = e.substitutions().get(i).start();
    }
    return texts.length == 1
        ? new ConstantNode(texts[0])
        : new LiteralNodes.Template(texts, nodes(e.substitutions()), positions);
  }

  private Node array(Expression.ArrayLiteral e) {
    Node[] r = new Node[e.elements().size()];
    for (int i = 0; i < r.length; i++) {
      r[i] = switch (e.elements().get(i)) {
        case Argument.Spread s -> spread(s.value());
        case Argument.Hole h -> null;
        case Expression x -> expression(x);
      };
    }
    return new LiteralNodes.ArrayLiteral(realm, r);
  }
}
