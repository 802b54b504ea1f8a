package everett.plan;

import everett.node.ArgumentNodes;
import everett.node.CallNode;
import everett.node.ConstantNode;
import everett.node.DynamicNodes;
import everett.node.EvalNode;
import everett.node.IndexReadNode;
import everett.node.LiteralNodes;
import everett.node.LocalWriteNode;
import everett.node.NewNode;
import everett.node.Node;
import everett.node.PrivateNodes;
import everett.node.SpecialCallNode;
import everett.node.SuperNodes;
import everett.object.PropertyKey;
import everett.object.Undefined;
import everett.scope.ScopeAnalysis;
import everett.scope.Variable;
import everett.syntax.Expression;
import everett.syntax.Identifier;
import everett.syntax.TemplatePart;
import org.jspecify.annotations.Nullable;

/** Calls of all kinds. */
final class CallPlanner {
  /** Each call of a long chain has a text: all of them together would take the square of its length. */
  private static final int MOST_LINKS = 32;

  private final ExpressionPlanner planner;

  CallPlanner(ExpressionPlanner planner) {
    this.planner = planner;
  }

  Node call(Expression.Call e) {
    Node[] arguments = planner.arguments(e.arguments());
    Expression callee = ExpressionPlanner.strip(e.callee());
    if (ScopeAnalysis.isEval(e)) {
      NamePlanner.Resolution r = planner.resolve("eval");
      if (r.variable() == null) {
        return new EvalNode(realmOf(), planner.expression(callee), arguments, new EvalContextOf(planner), e.start());
      }
    }
    return call(callee, e.optional(), arguments, callee, Places.of(planner.source, e));
  }

  private everett.machine.Realm realmOf() {
    return planner.realm;
  }

  /** @param at where the call is */
  private Node call(Expression callee, boolean optional, Node[] arguments, Expression shown, int at) {
    String text = text(shown);
    boolean special = optional || ArgumentNodes.hasSpread(arguments);
    return switch (callee) {
      case Expression.Member m -> {
        Node o = planner.object(m.object(), m.optional());
        if (!special) {
          yield CallNode.of(o, planner.property(null, m.name(), m.nameStart()), null, arguments, at, text);
        }
        int t = planner.temporary();
        Node f = planner.property(NamePlanner.hidden(t), m.name(), m.nameStart());
        yield special(new LocalWriteNode(t, o), t, f, optional, arguments, at, text);
      }
      case Expression.Index m -> {
        Node o = planner.object(m.object(), m.optional());
        String name = ExpressionPlanner.literalName(m.key());
        int read = planner.after(m.object());
        if (!special && name != null) {
          yield CallNode.of(o, planner.property(null, name, read), null, arguments, at, text);
        }
        if (!special) {
          Node key = planner.expression(m.key());
          CallNode.Index method = new CallNode.Index(new IndexReadNode(o, key, read), key);
          yield CallNode.of(o, null, method, arguments, at, text);
        }
        int t = planner.temporary();
        yield special(new LocalWriteNode(t, o), t, planner.index(NamePlanner.hidden(t), m), optional, arguments, at, text);
      }
      case Expression.PrivateMember m -> {
        Node o = planner.object(m.object(), m.optional());
        int t = planner.temporary();
        Node f = new PrivateNodes.Read(
            NamePlanner.hidden(t), planner.privateName(m.name(), m.nameStart()), m.nameStart());
        yield special(new LocalWriteNode(t, o), t, f, optional, arguments, at, text);
      }
      case Expression.SuperMember m -> {
        int t = planner.temporary();
        Node self = new LocalWriteNode(t, planner.self(m.start()));
        yield special(self, t, planner.expression(m), optional, arguments, at, text);
      }
      case Expression.SuperIndex m -> {
        int t = planner.temporary();
        Node self = new LocalWriteNode(t, planner.self(m.start()));
        yield special(self, t, planner.expression(m), optional, arguments, at, text);
      }
      case Identifier i when planner.resolve(i.name()).dynamic() -> {
        DynamicCallee d = dynamic(i);
        int self = planner.temporary();
        yield optional
            ? special(new LocalWriteNode(self, d.self), self, d.function, true, arguments, at, text)
            : new SpecialCallNode(d.self, d.function, arguments, at, text);
      }
      case Expression.OptionalChain c when callee != shown -> throw new IllegalStateException("a chain in a chain");
      case Expression.OptionalChain c -> parenthesizedChain(c, optional, arguments, at, text);
      default -> {
        Node f = planner.expression(callee);
        if (!special) {
          yield CallNode.of(f, null, null, arguments, at, text);
        }
        Node g = optional ? planner.guard(f) : f;
        yield new SpecialCallNode(new ConstantNode(Undefined.UNDEFINED), g, arguments, at, text);
      }
    };
  }

  /**
   * A call of a name that a with statement or an eval may have given a meaning.
   *
   * @param self finds it, and gives the this value
   * @param function reads it where self has found it
   */
  record DynamicCallee(Node self, Node function) {}

  DynamicCallee dynamic(Identifier i) {
    NamePlanner.Resolution r = planner.resolve(i.name());
    int found = planner.temporary();
    Object key = PropertyKey.of(i.name());
    Node otherwise = planner.readStatic(r, i.name(), false, i.start());
    return new DynamicCallee(
        new DynamicNodes.Callee(r.places(), key, found),
        new DynamicNodes.ReadResolved(found, key, otherwise, planner.fn.strict, i.start()));
  }

  /** The this value lies in a hidden slot after self has run; an optional call ends the chain without a function. */
  private Node special(
      Node self, int slot, Node function, boolean optional, Node[] arguments, int position, String text) {
    if (!optional) {
      return new SpecialCallNode(self, function, arguments, position, text);
    }
    Node f = planner.guard(ExpressionPlanner.sequence(new Node[] {self, function}));
    return new SpecialCallNode(NamePlanner.hidden(slot), f, arguments, position, text);
  }

  /** {@code (a?.b)(…)}: the object stays the this value. */
  private Node parenthesizedChain(
      Expression.OptionalChain c, boolean optional, Node[] arguments, int at, String text) {
    int self = planner.temporary();
    Node function = planner.chain(c, Undefined.UNDEFINED, () -> switch (ExpressionPlanner.strip(c.expression())) {
      case Expression.Member m -> planner.property(
          new LocalWriteNode(self, planner.object(m.object(), m.optional())), m.name(), m.nameStart());
      case Expression.Index m ->
          planner.index(new LocalWriteNode(self, planner.object(m.object(), m.optional())), m);
      case Expression.PrivateMember m -> new PrivateNodes.Read(
          new LocalWriteNode(self, planner.object(m.object(), m.optional())),
          planner.privateName(m.name(), m.nameStart()), m.nameStart());
      case Expression x -> planner.expression(x);
    });
    int f = planner.temporary();
    Node both = ExpressionPlanner.sequence(new Node[] {new LocalWriteNode(f, function), NamePlanner.hidden(self)});
    if (optional) {
      Node g = planner.guard(ExpressionPlanner.sequence(new Node[] {both, NamePlanner.hidden(f)}));
      return new SpecialCallNode(NamePlanner.hidden(self), g, arguments, at, text);
    }
    return new SpecialCallNode(both, NamePlanner.hidden(f), arguments, at, text);
  }

  Node tagged(Expression.TaggedTemplate e) {
    Expression tag = ExpressionPlanner.strip(e.tag());
    return call(tag, false, templateArguments(e), tag, e.template().start());
  }

  /** What the function of a tagged template is called with. */
  Node[] templateArguments(Expression.TaggedTemplate e) {
    int n = e.template().parts().size();
    String[] cooked = new String[n];
    String[] raw = new String[n];
    for (int i = 0; i < n; i++) {
      TemplatePart p = e.template().parts().get(i);
      cooked[i] = p.cooked();
      raw[i] = p.raw();
    }
    Node[] arguments = new Node[n];
    arguments[0] = new LiteralNodes.TemplateObject(planner.realm, cooked, raw);
    for (int i = 1; i < n; i++) {
      arguments[i] = planner.expression(e.template().substitutions().get(i - 1));
    }
    return arguments;
  }

  Node construct(Expression.New e) {
    return new NewNode(
        planner.expression(e.callee()), planner.arguments(e.arguments()), e.start(), text(ExpressionPlanner.strip(e.callee())));
  }

  Node superCall(Expression.SuperCall e) {
    return superCall(e, superConstructor(), planner.arguments(e.arguments()));
  }

  /** What super() calls; read before the arguments are evaluated. */
  Node superConstructor() {
    return new SuperNodes.Constructor(planner.activeFunction());
  }

  Node superCall(Expression.SuperCall e, Node constructor, Node[] arguments) {
    int t = planner.temporary();
    Variable v = planner.home().thisVariable;
    Node bind = null;
    if (v != null) {
      bind = new SuperNodes.BindThis(planner.resolveImplicit(v).hops(), v.index, t, e.start());
    }
    return new SuperNodes.Call(
        constructor, planner.activeFunction(), planner.newTarget(), arguments, bind, t, e.start());
  }

  /** Where messages about what is called point to. */
  static int position(Expression callee) {
    return switch (callee) {
      case Expression.Member m -> m.nameStart();
      case Expression.PrivateMember m -> m.nameStart();
      case Expression.SuperMember m -> m.nameStart();
      case Expression.Index m -> m.key().start();
      case Expression e -> e.start();
    };
  }

  /** The text of an expression for messages about its value; empty where the value says more. */
  static String source(@Nullable Expression e) {
    if (e == null) {
      return "";
    }
    String text = text(e);
    return text.startsWith("(intermediate value)") ? "" : text;
  }

  /** How messages show an expression that should have been a function. */
  static String text(Expression e) {
    return text(e, MOST_LINKS);
  }

  private static String text(Expression e, int links) {
    if (links == 0) {
      return "(intermediate value)";
    }
    return switch (e) {
      case Identifier i -> i.name();
      case Expression.NumberLiteral n -> everett.grammar.NumberToString.toString(n.value());
      case Expression.StringLiteral s -> '"' + s.value() + '"';
      case Expression.NullLiteral n -> "null";
      case Expression.BooleanLiteral b -> String.valueOf(b.value());
      case Expression.This t -> "this";
      case Expression.Member m -> text(m.object(), links - 1) + (m.optional() ? "?." : ".") + m.name();
      case Expression.PrivateMember m -> text(m.object(), links - 1) + ".#" + m.name();
      case Expression.Index m -> switch (m.key()) {
        case Identifier i -> text(m.object(), links - 1) + "[" + i.name() + "]";
        case Expression.StringLiteral s -> text(m.object(), links - 1) + "." + s.value();
        case Expression.NumberLiteral n ->
            text(m.object(), links - 1) + "[" + everett.grammar.NumberToString.toString(n.value()) + "]";
        default -> text(m.object(), links - 1) + "[...]";
      };
      case Expression.Call c -> text(c.callee(), links - 1) + "(...)";
      case Expression.SuperMember m -> "(intermediate value)." + m.name();
      case Expression.OptionalChain c -> text(c.expression(), links - 1);
      case Expression.Parenthesized p -> text(p.expression(), links - 1);
      default -> "(intermediate value)";
    };
  }
}
