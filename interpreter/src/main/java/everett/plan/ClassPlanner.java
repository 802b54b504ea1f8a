package everett.plan;

import everett.machine.Code;
import everett.node.ClassNodes;
import everett.node.ConstantNode;
import everett.node.FunctionNodes;
import everett.node.LiteralNodes;
import everett.node.Node;
import everett.node.PrivateNodes;
import everett.node.ScopeNodes;
import everett.node.Statement;
import everett.node.StatementNodes;
import everett.object.PropertyKey;
import everett.scope.FunctionScope;
import everett.scope.Scope;
import everett.scope.Variable;
import everett.syntax.ClassDefinition;
import everett.syntax.ClassElement;
import everett.syntax.Function;
import everett.syntax.PropertyName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Class definitions. */
final class ClassPlanner {
  private final Planner planner;
  private final ObjectPlanner objects;

  ClassPlanner(Planner planner) {
    this.planner = planner;
    this.objects = new ObjectPlanner(planner);
  }

  Node plan(ClassDefinition c, String given) {
    Scope own = scope(c);
    Scope outer = planner.scope;
    planner.scope = own;
    List<Node> first = first(own);
    Node definition = definition(c, given, c.heritage() == null ? null : heritage(c, planner.expression(c.heritage())));
    first.add(definition);
    Node all = first.size() == 1 ? definition : ExpressionPlanner.sequence(first.toArray(Node[]::new));
    planner.scope = outer;
    return planner.scopedNode(own, all);
  }

  /** The scope of the class's inner name and its Private Names. */
  Scope scope(ClassDefinition c) {
    Scope own = planner.tree.scope(c);
    if (own == null) {
      throw new IllegalStateException("a class without a scope");
    }
    return own;
  }

  /** What is done first in the scope of a class. */
  List<Node> first(Scope own) {
    List<Node> first = new ArrayList<>();
    for (Variable v : own.variables.values()) {
      if (v.name.startsWith("#")) {
        first.add(planner.write(planner.resolveImplicit(v), new PrivateNodes.MakeName(v.name)));
      } else if (!v.captured) { // otherwise its scope has just been made
        first.add(v.group >= 0 ? new everett.node.GroupNodes.Clear(v.group, v.index) : new ClearNode(v.slot));
      }
    }
    return first;
  }

  Node heritage(ClassDefinition c, Node value) {
    return new ClassNodes.Heritage(planner.realm, value, c.heritage() == null ? c.start() : c.heritage().start());
  }

  /** The class itself; planned in its scope. */
  Node definition(ClassDefinition c, String given, @Nullable Node heritage) {
    return new ClassNodes.Definition(parts(c, given, heritage), elements(c.elements()));
  }

  /** A class but for its elements. */
  ClassNodes.Parts parts(ClassDefinition c, String given, @Nullable Node heritage) {
    String name = c.name() == null ? given : c.name().name();
    int slot = planner.temporary();
    Node bind = null;
    Variable inner = c.name() == null ? null : scope(c).variables.get(c.name().name());
    if (inner != null) {
      bind = planner.write(planner.resolveImplicit(inner), NamePlanner.hidden(slot));
    }
    return new ClassNodes.Parts(
        planner.realm, constructor(c, name), heritage, name, initializer(c, planner.tree.fields(c), false),
        initializer(c, planner.tree.statics(c), true), bind, slot, c.start());
  }

  /** Elements that do something while the class is defined. */
  ClassNodes.Element[] elements(List<ClassElement> all) {
    List<ClassNodes.Element> elements = new ArrayList<>();
    for (ClassElement e : all) {
      ClassNodes.Element x = element(e);
      if (x != null) {
        elements.add(x);
      }
    }
    return elements.toArray(ClassNodes.Element[]::new);
  }

  /** Makes the class's inner name uninitialised. */
  private static final class ClearNode extends Node {
    private final Statement reset;

    ClearNode(int slot) {
      reset = new StatementNodes.Reset(new int[] {slot});
    }

    @Override
    public Object execute(everett.machine.Frame frame) {
      return reset.execute(frame);
    }
  }

  private Code constructor(ClassDefinition c, String name) {
    Function f = c.constructor();
    if (f != null) {
      Code explicit = planner.code(f, name);
      return of(new Code(
          explicit.realm, explicit.source, c.start(), c.end(), name, explicit.length, true, false, true, code ->
              new Planner(planner.realm, planner.source, planner.tree, planner.tree.function(f), planner.scriptOrModule)
                  .body(f, code)));
    }
    boolean derived = c.heritage() != null;
    return of(new Code(planner.realm, planner.source, c.start(), c.end(), name, 0, true, false, true, code -> {
      code.slots = 1;
      code.newTargetSlot = 0;
      code.wantsArguments = derived;
      code.body = derived ? new ClassNodes.DefaultDerived() : StatementNodes.block();
    }));
  }

  private Code of(Code code) {
    code.scriptOrModule = planner.scriptOrModule;
    code.hasHome = planner.hasHome();
    return code;
  }

  private ClassNodes.@Nullable Element element(ClassElement e) {
    return switch (e) {
      case ClassElement.Method m -> m.name() instanceof PropertyName.Private p
          ? new ClassNodes.PrivateMethod(
              m.isStatic(), planner.privateName(p.name(), p.start()),
              (FunctionNodes.MakeFunction) planner.function(m.function(), ""), ObjectPlanner.prefix(m.function()))
          : new ClassNodes.Method(m.isStatic(), objects.method(m.name(), m.function()));
      case ClassElement.Field f -> f.name() instanceof PropertyName.Computed c
          ? new ClassNodes.FieldKey(f.isStatic(), new LiteralNodes.Key(planner.expression(c.expression()), c.expression().start()))
          : null;
      case ClassElement.StaticBlock b -> null;
    };
  }

  /** The function that initializes the instance fields, or runs the static fields and blocks. */
  private @Nullable Code initializer(ClassDefinition c, @Nullable FunctionScope scope, boolean statics) {
    if (scope == null) {
      return null;
    }
    String name = statics ? "<static_initializer>" : "<instance_members_initializer>";
    return of(new Code(planner.realm, planner.source, c.start(), c.end(), name, 0, true, false, false, code -> {
      Planner p = new Planner(planner.realm, planner.source, planner.tree, scope, planner.scriptOrModule);
      p.scope = scope.top;
      List<Statement> all = new ArrayList<>();
      int computed = 0;
      for (ClassElement e : c.elements()) {
        if (e.isStatic() != statics) {
          continue;
        }
        switch (e) {
          case ClassElement.Field f -> {
            all.add(field(p, f, computed));
            computed += f.name() instanceof PropertyName.Computed ? 1 : 0;
          }
          case ClassElement.StaticBlock b -> all.add(staticBlock(p, b));
          case ClassElement.Method m -> {}
        }
      }
      Statement body = StatementNodes.block(all.toArray(Statement[]::new));
      code.body = scope.top.heap ? new ScopeNodes.Scoped(scope.top.heapSize, new int[0], body) : body;
      if (scope.top.parent != null && scope.top.parent.kind == Scope.Kind.EVAL_VARIABLES) {
        code.body = new ScopeNodes.EvalVariables(code.body);
      }
      if (scope.hasHome()) {
        code.body = new everett.node.LineageNodes.Adopt(p.realm.agent, code.body);
      }
      code.slots = scope.slots;
    }));
  }

  private static Statement staticBlock(Planner p, ClassElement.StaticBlock b) {
    Scope inner = p.tree.scope(b);
    return p.within(inner, () -> {
      List<Statement> all = new ArrayList<>();
      p.reset(inner, all);
      return p.list(b.body(), all);
    });
  }

  private static Statement field(Planner p, ClassElement.Field f, int computed) {
    Node key;
    Node value = null;
    boolean naming = false;
    switch (f.name()) {
      case PropertyName.Literal l -> {
        key = new ConstantNode(PropertyKey.of(l.name()));
        value = f.initializer() == null ? null : p.named(f.initializer(), l.name());
      }
      case PropertyName.Private n -> {
        key = p.privateName(n.name(), n.start());
        value = f.initializer() == null ? null : p.named(f.initializer(), "#" + n.name());
      }
      case PropertyName.Computed c -> {
        key = new ClassNodes.ComputedKey(computed);
        value = f.initializer() == null ? null : p.expression(f.initializer());
        naming = ExpressionPlanner.isAnonymousFunction(f.initializer());
      }
    }
    return new ClassNodes.DefineField(key, value, naming, f.start());
  }
}
