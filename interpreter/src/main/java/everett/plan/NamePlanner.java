package everett.plan;

import everett.grammar.Source;
import everett.machine.GlobalVariable;
import everett.machine.Realm;
import everett.machine.ScriptOrModule;
import everett.machine.ScriptRecord;
import everett.module.Binding;
import everett.module.SourceTextModule;
import everett.node.ConstantAssignmentNode;
import everett.node.DynamicNodes;
import everett.node.DynamicNodes.Place;
import everett.node.FunctionNodes;
import everett.node.GlobalDeclarationNode;
import everett.node.GlobalReadNode;
import everett.node.GlobalWriteNode;
import everett.node.GroupNodes;
import everett.node.ImportNodes;
import everett.node.LineageNodes;
import everett.node.LocalReadNode;
import everett.node.LocalWriteNode;
import everett.node.Node;
import everett.node.ScopeReadNode;
import everett.node.ScopeWriteNode;
import everett.node.TargetNode;
import everett.node.ThisNode;
import everett.object.PropertyKey;
import everett.scope.FunctionScope;
import everett.scope.Scope;
import everett.scope.ScopeTree;
import everett.scope.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of the planner that knows where variables are. */
abstract class NamePlanner {
  final Realm realm;
  final Source source;
  final ScopeTree tree;
  final FunctionScope fn;

  /** What the code belongs to. */
  final ScriptOrModule scriptOrModule;

  Scope scope;

  /** The hidden slots that each branch copies. */
  final List<Integer> forked = new ArrayList<>(0);

  NamePlanner(Realm realm, Source source, ScopeTree tree, FunctionScope fn, ScriptOrModule scriptOrModule) {
    this.realm = realm;
    this.source = source;
    this.tree = tree;
    this.fn = fn;
    this.scope = fn.body;
    this.scriptOrModule = scriptOrModule;
  }

  /** A new hidden slot. */
  final int temporary() {
    return fn.slots++;
  }

  static LocalReadNode hidden(int slot) {
    return new LocalReadNode(slot, null, 0);
  }

  /**
   * What a name means.
   *
   * @param places the objects to ask first
   * @param variable null for a global
   * @param hops how many heap scopes further out the variable lies, if it is captured
   */
  record Resolution(Place[] places, @Nullable Variable variable, int hops) {
    boolean dynamic() {
      return places.length > 0;
    }
  }

  final Resolution resolve(String name) {
    return resolve(name, scope);
  }

  /** Resolves from a scope that lies around the current one. */
  final Resolution resolve(String name, Scope from) {
    List<Place> places = new ArrayList<>(0);
    int hops = 0;
    boolean started = false;
    for (Scope s = scope; s != null; s = s.parent) {
      started |= s == from;
      if (started) {
        switch (s.kind) {
          case DECLARATIVE -> {
            Variable v = s.variables.get(name);
            if (v != null) {
              return new Resolution(places.toArray(Place[]::new), v, hops);
            }
          }
          case WITH -> places.add(new Place(hops, true, false));
          case EVAL_VARIABLES -> places.add(new Place(hops, false, s.identity >= 0));
          case GLOBAL -> {}
        }
      }
      if (s.heap) {
        hops++;
      }
    }
    return new Resolution(places.toArray(Place[]::new), null, hops);
  }

  /** A variable that only the analysis knows, such as {@code this}; no object can hide it. */
  final Resolution resolveImplicit(Variable v) {
    int hops = 0;
    for (Scope s = scope; s != null && s != v.scope; s = s.parent) {
      if (s.heap) {
        hops++;
      }
    }
    return new Resolution(new Place[0], v, hops);
  }

  // ---- reading

  final Node read(String name, int position) {
    return read(name, false, position);
  }

  final Node read(String name, boolean typeof, int position) {
    Resolution r = resolve(name);
    Node otherwise = readStatic(r, name, typeof, position);
    return r.dynamic()
        ? new DynamicNodes.Read(r.places, PropertyKey.of(name), otherwise, fn.strict, position)
        : otherwise;
  }

  final Node readStatic(Resolution r, String name, boolean typeof, int position) {
    Variable v = r.variable;
    if (v == null) {
      return new GlobalReadNode(realm, PropertyKey.of(name), typeof, position);
    }
    if (v.kind == Variable.Kind.IMPORT && scriptOrModule instanceof SourceTextModule m) {
      Binding b = m.imported(name);
      return new ImportNodes.Read(b.scope(), b.index(), name, position);
    }
    String lexical = checked(v) ? name : null;
    if (v.group >= 0) {
      return isOwn(v)
          ? new GroupNodes.Read(v.group, v.index, lexical, position)
          : new LineageNodes.Read(realm.agent, r.hops, v.scope.identity, v.index, lexical, position);
    }
    return v.captured ? ScopeReadNode.of(r.hops, v.index, lexical, position) : new LocalReadNode(v.slot, lexical, position);
  }

  /** Whether reading the variable may come too early. */
  static boolean checked(Variable v) {
    if (v.kind == Variable.Kind.PARAMETER) {
      return v.checked && v.scope.function.function != null && !v.scope.function.function.simpleParameters();
    }
    return v.lexical() && (v.checked || v.captured);
  }

  // ---- assigning

  /** Assigns to a name; the value is evaluated after the name is resolved. */
  final Node assign(String name, Node value, int position) {
    Resolution r = resolve(name);
    if (!r.dynamic()) {
      return assignStatic(r, name, value, position);
    }
    int found = temporary();
    Node resolve = new DynamicNodes.Resolve(r.places, PropertyKey.of(name), found);
    return new everett.node.LogicNodes.Sequence(new Node[] {resolve}, assignResolved(r, found, name, value, position));
  }

  final Node assignResolved(Resolution r, int found, String name, Node value, int position) {
    int t = temporary();
    return new DynamicNodes.WriteResolved(
        found, PropertyKey.of(name), value, t, assignStatic(r, name, hidden(t), position), fn.strict, position);
  }

  final Node assignStatic(Resolution r, String name, Node value, int position) {
    Variable v = r.variable;
    if (v == null) {
      return new GlobalWriteNode(realm, PropertyKey.of(name), value, fn.strict, position);
    }
    if (v.constant() || v.kind == Variable.Kind.FUNCTION_NAME) {
      boolean silent = v.kind == Variable.Kind.FUNCTION_NAME && !fn.strict;
      return new ConstantAssignmentNode(readStatic(r, name, false, position), value, silent, position);
    }
    return write(v, r.hops, checked(v) ? name : null, value, position);
  }

  /** Whether closures made here have a home. */
  final boolean hasHome() {
    return fn.shared >= 0 || fn.hasHome();
  }

  /** Where the parts of a scope are whose variables depend on the branch. */
  final LineageNodes.Place place(Scope s) {
    FunctionScope f = s.function.activation();
    return new LineageNodes.Place(s.heapSize, s.identity, s.group, s.groupSize, f == null ? -1 : f.shared);
  }

  /** A new hidden slot for what the engine changes while the function is suspended: each branch gets its own. */
  final int forkedTemporary() {
    int t = temporary();
    if (fn.parallel()) {
      forked.add(t);
    }
    return t;
  }

  /** Whether a variable in a group lies in the frame of the code that is planned. */
  final boolean isOwn(Variable v) {
    return v.scope.function == fn && fn.kind != FunctionScope.Kind.EVAL;
  }

  /** Gives a variable a value without any check. */
  final Node write(Resolution r, Node value) {
    Variable v = r.variable;
    if (v == null) {
      throw new IllegalStateException("no variable");
    }
    return write(v, r.hops, null, value, 0);
  }

  /**
   * @param lexical the variable's name, if assigning to it before its initialisation is an error
   */
  private Node write(Variable v, int hops, @Nullable String lexical, Node value, int position) {
    if (v.group >= 0) {
      return isOwn(v)
          ? new GroupNodes.Write(v.group, v.index, lexical, position, value)
          : new LineageNodes.Write(realm.agent, hops, v.scope.identity, v.index, lexical, position, value);
    }
    if (v.captured) {
      return new ScopeWriteNode(hops, v.index, lexical, position, value);
    }
    return lexical == null ? new LocalWriteNode(v.slot, value) : new LocalWriteNode.Checked(v.slot, lexical, position, value);
  }

  /** Initialises what a declaration at this place declares. */
  final Node initialize(String name, Node value, int position) {
    Resolution r = resolve(name);
    List<Place> evals = new ArrayList<>();
    for (Place p : r.places) {
      if (!p.with()) {
        evals.add(p);
      }
    }
    if (!evals.isEmpty()) { // a function that eval code declares in the function around it
      int found = temporary();
      Node resolve = new DynamicNodes.Resolve(evals.toArray(Place[]::new), PropertyKey.of(name), found);
      return new everett.node.LogicNodes.Sequence(new Node[] {resolve}, assignResolved(r, found, name, value, position));
    }
    if (r.variable != null) {
      return write(r, value);
    }
    GlobalVariable g = scriptOrModule instanceof ScriptRecord s ? s.declarations.get(name) : null;
    return g != null
        ? new GlobalDeclarationNode(g, value)
        : new GlobalWriteNode(realm, PropertyKey.of(name), value, fn.strict, position);
  }

  /** The same as a target. */
  final TargetNode initializing(String name, int position) {
    Resolution r = resolve(name);
    if (r.variable != null) {
      return target(r);
    }
    int t = temporary();
    return new TargetNode.Hidden(new Node[0], t, initialize(name, hidden(t), position));
  }

  final TargetNode target(Resolution r) {
    Variable v = r.variable;
    if (v == null) {
      throw new IllegalStateException("no variable");
    }
    if (v.group >= 0) {
      int t = temporary();
      return new TargetNode.Hidden(new Node[0], t, write(r, hidden(t)));
    }
    return v.captured ? new TargetNode.Captured(r.hops, v.index) : new TargetNode.Local(v.slot);
  }

  /** A name as a target of an assignment. */
  final TargetNode assigning(String name, int position) {
    Resolution r = resolve(name);
    Variable v = r.variable;
    if (!r.dynamic() && v != null && !v.constant() && v.kind != Variable.Kind.FUNCTION_NAME && !checked(v)) {
      return target(r);
    }
    int t = temporary();
    if (!r.dynamic()) {
      return new TargetNode.Hidden(new Node[0], t, assignStatic(r, name, hidden(t), position));
    }
    int found = temporary();
    return new TargetNode.Hidden(
        new Node[] {new DynamicNodes.Resolve(r.places, PropertyKey.of(name), found)}, t,
        assignResolved(r, found, name, hidden(t), position));
  }

  // ---- this and its kin

  /** The function whose {@code this}, {@code new.target} and {@code super} are meant. */
  final FunctionScope home() {
    FunctionScope f = fn;
    while (f.arrow() && f.parent != null) {
      f = f.parent;
    }
    return f;
  }

  final Node self(int position) {
    Variable v = home().thisVariable;
    return v == null ? new ThisNode(position) : ScopeReadNode.of(resolveImplicit(v).hops, v.index, "this", position);
  }

  final Node newTarget() {
    Variable v = home().newTarget;
    return v == null
        ? new everett.node.ConstantNode(everett.object.Undefined.UNDEFINED)
        : readStatic(resolveImplicit(v), v.name, false, 0);
  }

  final Node activeFunction() {
    Variable v = home().activeFunction;
    return v == null || home() == fn ? new FunctionNodes.ActiveFunction() : readStatic(resolveImplicit(v), v.name, false, 0);
  }

  /** The private name that is in scope under that name. */
  final Node privateName(String name, int position) {
    return readStatic(resolve("#" + name), "#" + name, false, position);
  }
}
