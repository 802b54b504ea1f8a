package everett.plan;

import everett.node.ConstantNode;
import everett.node.DeleteNodes;
import everett.node.DynamicNodes;
import everett.node.IndexModifyNode;
import everett.node.IndexReadNode;
import everett.node.IndexWriteNode;
import everett.node.LiteralNodes;
import everett.node.LocalUpdateNode;
import everett.node.LocalWriteNode;
import everett.node.Node;
import everett.node.PatternNodes;
import everett.node.PrivateNodes;
import everett.node.PropertyWriteNode;
import everett.node.ScopeUpdateNode;
import everett.node.SuperNodes;
import everett.node.TargetNode;
import everett.node.UnaryNodes;
import everett.object.PropertyKey;
import everett.scope.Variable;
import everett.syntax.Expression;
import everett.syntax.Identifier;
import everett.syntax.PatternElement;
import everett.syntax.PatternProperty;
import everett.syntax.PropertyName;
import everett.syntax.Target;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Assignments, updates, patterns and delete. */
final class TargetPlanner {
  private final ExpressionPlanner planner;

  TargetPlanner(ExpressionPlanner planner) {
    this.planner = planner;
  }

  private boolean strict() {
    return planner.fn.strict;
  }

  // ---- assignment

  Node assignment(Expression.Assignment e) {
    return assignment(e.target(), e.value(), planner.after(e.target()));
  }

  /** @param at where the operator is */
  private Node assignment(Target target, Expression value, int at) {
    return switch (target) {
      case Identifier i -> planner.assign(i.name(), planner.named(value, i.name()), at);
      // A parenthesized name does not name functions.
      case Expression.Parenthesized p when inside(p) instanceof Identifier i ->
          planner.assign(i.name(), planner.expression(value), at);
      case Expression.Parenthesized p -> assignment(inside(p), value, at);
      case Expression.Member m -> new PropertyWriteNode(
          planner.expression(m.object()), PropertyKey.of(m.name()), planner.expression(value), strict(), at);
      case Expression.Index m -> {
        Node o = planner.expression(m.object());
        String name = ExpressionPlanner.literalName(m.key());
        yield name != null
            ? new PropertyWriteNode(o, name, planner.expression(value), strict(), at)
            : new IndexWriteNode(
                o, planner.expression(m.key()), planner.expression(value), strict(), at);
      }
      case Expression.PrivateMember m -> new PrivateNodes.Write(
          planner.expression(m.object()), planner.privateName(m.name(), m.nameStart()), planner.expression(value), at);
      case Expression.SuperMember m -> new SuperNodes.Write(
          planner.self(m.start()), new ConstantNode(m.name()), planner.expression(value), strict(), at);
      case Expression.SuperIndex m -> new SuperNodes.Write(
          planner.self(m.start()), planner.expression(m.key()), planner.expression(value), strict(), at);
      case Expression.Call c -> invalid(c);
      case Target.ArrayPattern p -> new TargetNode.Assign(target(p, false, value), planner.expression(value));
      case Target.ObjectPattern p -> new TargetNode.Assign(target(p, false, value), planner.expression(value));
    };
  }

  private static Target inside(Expression.Parenthesized p) {
    return (Target) ExpressionPlanner.strip(p);
  }

  /** Assigning to a call is a ReferenceError once the call has been evaluated. */
  private Node invalid(Expression.Call c) {
    return ExpressionPlanner.sequence(new Node[] {
      planner.expression(c), new everett.node.ThrowReferenceNode("Invalid left-hand side in assignment", c.start())
    });
  }

  // ---- read, change, write

  Node update(Expression.Update e) {
    Target target = e.target() instanceof Expression.Parenthesized p ? inside(p) : e.target();
    if (target instanceof Identifier i) {
      NamePlanner.Resolution r = planner.resolve(i.name());
      Variable v = r.variable();
      if (v != null && !r.dynamic() && v.group < 0 && !v.constant() && v.kind != Variable.Kind.FUNCTION_NAME) {
        String lexical = NamePlanner.checked(v) ? i.name() : null;
        if (v.captured) {
          return new ScopeUpdateNode(r.hops(), v.index, lexical, i.start(), e.by(), e.prefix(), e.start());
        }
        if (lexical == null) {
          return new LocalUpdateNode(v.slot, e.by(), e.prefix(), e.start());
        }
      }
    }
    if (e.prefix()) {
      boolean written = e.start() < e.target().start(); // else a postfix operator whose value nobody reads
      int at = !written ? planner.after(e.target())
          : e.target() instanceof Expression x ? CallPlanner.position(x) : e.target().start();
      return modify(target, at, old -> new UnaryNodes.Increment(old, e.by(), e.start()));
    }
    int old = planner.temporary();
    Node change = modify(
        target,
        planner.after(e.target()),
        r -> new UnaryNodes.Increment(
            new LocalWriteNode(old, new UnaryNodes.Numeric(r, e.start())), e.by(), e.start()));
    return ExpressionPlanner.sequence(new Node[] {change, NamePlanner.hidden(old)});
  }

  Node compound(Expression.CompoundAssignment e) {
    Target target = e.target() instanceof Expression.Parenthesized p ? inside(p) : e.target();
    int at = planner.after(e.target());
    return modify(target, at, old -> planner.binary(e.operator(), old, planner.expression(e.value()), at));
  }

  /** {@code target = change(target)}: object and key are evaluated once, into hidden slots. */
  private Node modify(Target target, int position, UnaryOperator<Node> change) {
    if (target instanceof Expression.Index m) {
      return modify(m, position, change);
    }
    Access a = access(target, true, position);
    return ExpressionPlanner.sequence(append(a.preparation, a.write.apply(change.apply(a.read))));
  }

  private static Node[] append(Node[] all, Node last) {
    Node[] r = java.util.Arrays.copyOf(all, all.length + 1);
    r[all.length] = last;
    return r;
  }

  private Node modify(Expression.Index m, int position, UnaryOperator<Node> change) {
    int o = planner.temporary();
    int k = planner.temporary();
    int at = CallPlanner.position(m.object());
    Node object = planner.expression(m.object());
    Node key = planner.expression(m.key());
    Node old = new IndexModifyNode.Old(o, k, new IndexReadNode(NamePlanner.hidden(o), NamePlanner.hidden(k), at));
    return new IndexModifyNode(
        object, key, o, k, at,
        new IndexWriteNode(NamePlanner.hidden(o), NamePlanner.hidden(k), change.apply(old), strict(), position));
  }

  Node logical(Expression.LogicalAssignment e) {
    boolean parenthesized = e.target() instanceof Expression.Parenthesized;
    Target target = e.target() instanceof Expression.Parenthesized p ? inside(p) : e.target();
    Access a = access(target, true, planner.after(e.target()));
    Node value = target instanceof Identifier i && !parenthesized
        ? planner.named(e.value(), i.name())
        : planner.expression(e.value());
    Node both = ExpressionPlanner.logical(e.operator(), a.read, a.write.apply(value));
    return ExpressionPlanner.sequence(append(a.preparation, both));
  }

  /** How a target is read and written, once its object and key lie in hidden slots. */
  record Access(Node[] preparation, Node read, UnaryOperator<Node> write) {}

  /**
   * How a target is read and written.
   *
   * @param read it is read first: a property's key is converted before that, and only once; else when it is written
   * @param at where it is written
   */
  Access access(Target target, boolean read, int at) {
    Node[] none = {};
    switch (target) {
      case Identifier i -> {
        NamePlanner.Resolution r = planner.resolve(i.name());
        Node fixed = planner.readStatic(r, i.name(), false, i.start());
        if (!r.dynamic()) {
          return new Access(none, fixed, v -> planner.assignStatic(r, i.name(), v, at));
        }
        int found = planner.temporary();
        Object key = PropertyKey.of(i.name());
        Node resolve = new DynamicNodes.Resolve(r.places(), key, found);
        Node dynamic = new DynamicNodes.ReadResolved(found, key, fixed, strict(), i.start());
        return new Access(
            new Node[] {resolve}, dynamic, v -> planner.assignResolved(r, found, i.name(), v, at));
      }
      case Expression.Member m -> {
        int o = planner.temporary();
        Node[] first = {new LocalWriteNode(o, planner.expression(m.object()))};
        return new Access(
            first,
            planner.property(NamePlanner.hidden(o), m.name(), CallPlanner.position(m.object())),
            v -> new PropertyWriteNode(NamePlanner.hidden(o), PropertyKey.of(m.name()), v, strict(), at));
      }
      case Expression.Index m -> {
        int o = planner.temporary();
        int k = planner.temporary();
        int object = CallPlanner.position(m.object());
        Node key = planner.expression(m.key());
        Node[] first = {
          new LocalWriteNode(o, planner.expression(m.object())),
          new LocalWriteNode(k, read ? new everett.node.KeyNode(NamePlanner.hidden(o), key, object) : key)
        };
        return new Access(
            first,
            new IndexReadNode(NamePlanner.hidden(o), NamePlanner.hidden(k), object),
            v -> new IndexWriteNode(NamePlanner.hidden(o), NamePlanner.hidden(k), v, strict(), at));
      }
      case Expression.PrivateMember m -> {
        int o = planner.temporary();
        Node[] first = {new LocalWriteNode(o, planner.expression(m.object()))};
        return new Access(
            first,
            new PrivateNodes.Read(NamePlanner.hidden(o), planner.privateName(m.name(), m.nameStart()), m.nameStart()),
            v -> new PrivateNodes.Write(
                NamePlanner.hidden(o), planner.privateName(m.name(), m.nameStart()), v, at));
      }
      case Expression.SuperMember m -> {
        return superAccess(m.start(), new ConstantNode(m.name()), at);
      }
      case Expression.SuperIndex m -> {
        return superAccess(m.start(), planner.expression(m.key()), at);
      }
      case Expression.Parenthesized p -> {
        return access(inside(p), read, at);
      }
      case Expression.Call c -> {
        return new Access(none, invalid(c), v -> read ? v : invalid(c));
      }
      case Target.ArrayPattern p -> throw new IllegalStateException("a pattern is not read");
      case Target.ObjectPattern p -> throw new IllegalStateException("a pattern is not read");
    }
  }

  private Access superAccess(int position, Node key, int at) {
    int o = planner.temporary();
    int k = planner.temporary();
    Node[] first = {
      new LocalWriteNode(o, planner.self(position)), new LocalWriteNode(k, key)
    };
    return new Access(
        first,
        new SuperNodes.Read(NamePlanner.hidden(o), NamePlanner.hidden(k), null, position),
        v -> new SuperNodes.Write(NamePlanner.hidden(o), NamePlanner.hidden(k), v, strict(), at));
  }

  // ---- patterns

  /**
   * A target.
   *
   * @param binding its names are declared here, and initialised without a check
   */
  TargetNode target(Target target, boolean binding) {
    switch (target) {
      case Identifier i -> {
        return binding ? planner.initializing(i.name(), i.start()) : planner.assigning(i.name(), i.start());
      }
      case Target.ArrayPattern p -> {
        List<@Nullable PatternElement> elements = p.elements();
        PatternNodes.Element[] all = new PatternNodes.Element[elements.size()];
        for (int k = 0; k < all.length; k++) {
          PatternElement e = elements.get(k);
          all[k] = e == null ? null : element(e, binding);
        }
        TargetNode rest = p.rest() == null ? null : target(p.rest(), binding);
        return new PatternNodes.ArrayPattern(planner.realm, all, rest, p.start());
      }
      case Target.ObjectPattern p -> {
        int slot = planner.temporary();
        boolean rest = p.rest() != null;
        PatternNodes.Read[] reads = new PatternNodes.Read[p.properties().size()];
        for (int k = 0; k < reads.length; k++) {
          reads[k] = read(p.properties().get(k), slot, rest, binding);
        }
        TargetNode r = p.rest() == null ? null : target(p.rest(), binding);
        return new PatternNodes.ObjectPattern(planner.realm, slot, reads, r, firstName(p), first(p));
      }
      default -> {
        Access a = access(target, false, target instanceof Expression x ? CallPlanner.position(x) : target.start());
        int t = planner.temporary();
        return new TargetNode.Hidden(a.preparation, t, a.write.apply(NamePlanner.hidden(t)));
      }
    }
  }

  /** The target of a whole assignment or declaration, which knows what it takes apart. */
  TargetNode target(Target target, boolean binding, @Nullable Expression value) {
    TargetNode t = target(target, binding);
    t.source = CallPlanner.source(value);
    if (value != null) {
      t.position = binding ? value.start() : planner.after(target);
    }
    return t;
  }

  /** Where an object pattern says that it can take nothing apart. */
  static int first(Target.ObjectPattern p) {
    return p.properties().isEmpty() ? p.start() : p.properties().getFirst().start();
  }

  private static @Nullable String firstName(Target.ObjectPattern p) {
    if (p.properties().isEmpty()) {
      return null;
    }
    return p.properties().getFirst().name() instanceof PropertyName.Literal l ? l.name() : null;
  }

  private PatternNodes.Element element(PatternElement e, boolean binding) {
    Node initializer = null;
    if (e.initializer() != null) {
      initializer = e.target() instanceof Identifier i
          ? planner.named(e.initializer(), i.name())
          : planner.expression(e.initializer());
    }
    return new PatternNodes.Element(target(e.target(), binding), initializer);
  }

  private PatternNodes.Read read(PatternProperty q, int slot, boolean rest, boolean binding) {
    PatternNodes.Element element = element(q.element(), binding);
    if (q.name() instanceof PropertyName.Literal l) {
      Object key = PropertyKey.of(l.name());
      Node value = key instanceof String
          ? planner.property(NamePlanner.hidden(slot), l.name(), l.start())
          : new IndexReadNode(NamePlanner.hidden(slot), new ConstantNode(key), l.start());
      return new PatternNodes.Read(rest ? new ConstantNode(key) : null, value, element);
    }
    PropertyName.Computed c = (PropertyName.Computed) q.name();
    int k = planner.temporary();
    Node key = new LocalWriteNode(k, new LiteralNodes.Key(planner.expression(c.expression()), c.expression().start()));
    return new PatternNodes.Read(
        key, new IndexReadNode(NamePlanner.hidden(slot), NamePlanner.hidden(k), c.start()), element);
  }

  // ---- delete

  /** @param at where the operator is */
  Node delete(Expression e, int at) {
    return switch (e) {
      case Expression.Member m -> new DeleteNodes.Property(
          planner.object(m.object(), m.optional()), new ConstantNode(m.name()), strict(), at);
      case Expression.Index m -> new DeleteNodes.Property(
          planner.object(m.object(), m.optional()), planner.expression(m.key()), strict(), at);
      case Expression.SuperMember m ->
          new DeleteNodes.Super(planner.self(m.start()), new ConstantNode(m.name()), at);
      case Expression.SuperIndex m ->
          new DeleteNodes.Super(planner.self(m.start()), planner.expression(m.key()), at);
      case Expression.OptionalChain c ->
          planner.chain(c, true, () -> delete(ExpressionPlanner.strip(c.expression()), at));
      case Identifier i -> deleteName(i);
      default -> ExpressionPlanner.sequence(new Node[] {planner.expression(e), new ConstantNode(true)});
    };
  }

  private Node deleteName(Identifier i) {
    NamePlanner.Resolution r = planner.resolve(i.name());
    Object key = PropertyKey.of(i.name());
    Node otherwise = r.variable() != null ? new ConstantNode(false) : new DeleteNodes.Global(planner.realm, key);
    return r.dynamic() ? new DynamicNodes.Delete(r.places(), key, otherwise) : otherwise;
  }
}
