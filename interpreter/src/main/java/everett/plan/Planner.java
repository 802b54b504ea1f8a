package everett.plan;

import everett.generator.ParallelForm;
import everett.generator.ParallelStarts;
import everett.generator.Starts;
import everett.grammar.Source;
import everett.machine.Code;
import everett.machine.Evaluator;
import everett.machine.Realm;
import everett.machine.ScriptOrModule;
import everett.node.ArgumentsNode;
import everett.node.FunctionNodes;
import everett.node.LineageNodes;
import everett.node.Node;
import everett.node.ParameterNode;
import everett.node.RestNode;
import everett.node.ScopeNodes;
import everett.node.Statement;
import everett.node.StatementNodes;
import everett.node.SuperNodes;
import everett.node.TargetNode;
import everett.scope.FunctionScope;
import everett.scope.Scope;
import everett.scope.ScopeTree;
import everett.scope.Variable;
import everett.syntax.ClassDefinition;
import everett.syntax.Function;
import everett.syntax.FunctionBody;
import everett.syntax.Identifier;
import everett.syntax.PatternElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Plans functions. */
final class Planner extends StatementPlanner {
  Planner(Realm realm, Source source, ScopeTree tree, FunctionScope fn, ScriptOrModule scriptOrModule) {
    super(realm, source, tree, fn, scriptOrModule);
  }

  // ---- making functions

  @Override
  Node function(Function f, String name) {
    Scope own = tree.scope(f);
    Variable v = own == null || f.name() == null ? null : own.variables.get(f.name().name());
    if (own == null || v == null || !own.heap) {
      return inScope(own, () -> make(f, name));
    }
    Node make = inScope(own, () -> make(f, name));
    return new ScopeNodes.ScopedNode(own.heapSize, new everett.node.ScopeWriteNode(0, v.index, null, 0, make));
  }

  private Node inScope(@Nullable Scope inner, Supplier<Node> plan) {
    Scope outer = scope;
    scope = inner == null ? outer : inner;
    Node n = plan.get();
    scope = outer;
    return n;
  }

  private Node make(Function f, String name) {
    Code code = code(f, f.name() == null ? name : f.name().name());
    if (f.kind() == Function.Kind.ARROW) {
      return new FunctionNodes.MakeArrow(code, realm.functionShape(code.form));
    }
    return new FunctionNodes.MakeFunction(code, realm.functionShape(code.form));
  }

  Code code(Function f, String name) {
    FunctionScope inner = tree.function(f);
    boolean constructor = f.kind() == Function.Kind.ORDINARY && !f.suspends();
    Code code = new Code(
        realm, source, f.start(), f.end(), name, expectedArguments(f), f.strict(), f.kind() == Function.Kind.ARROW,
        constructor, c -> new Planner(realm, source, tree, inner, scriptOrModule).body(f, c));
    code.form = form(f);
    code.scriptOrModule = scriptOrModule;
    code.hasHome = inner.hasHome();
    return code;
  }

  private static Evaluator.FunctionForm form(Function f) {
    return switch (f.generator()) {
      case NONE -> f.async() ? Evaluator.FunctionForm.ASYNC_FUNCTION : Evaluator.FunctionForm.FUNCTION;
      case GENERATOR -> f.async() ? Evaluator.FunctionForm.ASYNC_GENERATOR : Evaluator.FunctionForm.GENERATOR;
      case PARALLEL ->
          f.async() ? Evaluator.FunctionForm.ASYNC_PARALLEL_GENERATOR : Evaluator.FunctionForm.PARALLEL_GENERATOR;
    };
  }

  /** <a href="https://tc39.es/ecma262/#sec-static-semantics-expectedargumentcount">ExpectedArgumentCount</a>. */
  private static int expectedArguments(Function f) {
    int n = 0;
    for (PatternElement p : f.parameters()) {
      if (p.initializer() != null) {
        break;
      }
      n++;
    }
    return n;
  }

  @Override
  Node classDefinition(ClassDefinition c, String name) {
    return new ClassPlanner(this).plan(c, name);
  }

  // ---- the body of a function

  /** Completes the code of a function: <a href="https://tc39.es/ecma262/#sec-functiondeclarationinstantiation">
   * FunctionDeclarationInstantiation</a>, then its statements. */
  void body(Function f, Code code) {
    List<Statement> all = new ArrayList<>();
    scope = fn.top;
    prologue(f, all);
    if (fn.body != fn.top) {
      all.add(separateBody(f));
    } else {
      statements(f, all);
    }
    Statement body = StatementNodes.block(all.toArray(Statement[]::new));
    if (fn.top.heap) {
      if (fn.thisVariable != null) {
        body = new SuperNodes.BoundByClosures(body, fn.thisVariable.index);
      }
      body = scoped(fn.top, copies(f), body);
    }
    if (fn.top.parent != null && fn.top.parent.kind == Scope.Kind.EVAL_VARIABLES) {
      body = evalVariables(fn.top.parent, body);
    }
    if (fn.parallel()) {
      body = new ParallelStarts.Call(body, frameForm());
    }
    if (code.hasHome) {
      body = new LineageNodes.Adopt(realm.agent, body);
    }
    code.body = f.async() && f.generator() == Function.Generator.NONE ? new Starts.AsyncBody(body) : body;
    finish(code, f);
  }

  /** What a fork of a {@code function **}'s frame has to know. */
  private ParallelForm frameForm() {
    return new ParallelForm(fn.shared, fn.sharedCount, fn.chunks, fn.chunkCount, ints(forked));
  }

  private void finish(Code code, Function f) {
    code.slots = fn.slots;
    code.parameters = fn.parameters;
    code.wantsArguments = fn.arguments != null || f.rest() != null;
    code.bindsThis = code.arrow || !f.strict() && fn.usesThis;
    code.newTargetSlot = fn.newTarget == null ? -1 : fn.newTarget.slot;
    code.straight = !code.wantsArguments && !fn.parallel()
        && f.kind() != Function.Kind.CONSTRUCTOR && f.kind() != Function.Kind.DERIVED_CONSTRUCTOR;
  }

  private void statements(Function f, List<Statement> to) {
    if (f.suspends()) {
      if (f.body() instanceof FunctionBody.Statements s) {
        functions(s.body(), to);
        instantiated = s.body();
      }
      to.add(start(f, new StatementLowering(this, f).body(f.body())));
      return;
    }
    switch (f.body()) {
      case FunctionBody.Concise c -> to.add(new StatementNodes.Return(expression(c.value())));
      case FunctionBody.Statements s -> to.add(list(s.body(), new ArrayList<>()));
    }
  }

  /** What a call of a function that suspends does after its parameters have been evaluated. */
  private Statement start(Function f, everett.generator.Step entry) {
    return switch (f.generator()) {
      case NONE -> new Starts.Async(entry);
      case GENERATOR -> f.async() ? new Starts.AsyncGenerator(entry) : new Starts.Generator(entry);
      case PARALLEL -> f.async() ? new ParallelStarts.AsyncState(entry) : new ParallelStarts.State(entry);
    };
  }

  /** The body's variables in a scope of their own; those with a parameter's name start with its value. */
  private Statement separateBody(Function f) {
    Scope body = fn.body;
    List<Statement> all = new ArrayList<>();
    Scope parameters = scope;
    Statement s = within(body, () -> {
      for (Variable v : body.variables.values()) {
        if (v.kind == Variable.Kind.VAR && parameters.variables.containsKey(v.name)) {
          Node value = readStatic(resolve(v.name, parameters), v.name, false, f.start());
          all.add(new StatementNodes.Evaluate(write(resolve(v.name), value)));
        }
      }
      statements(f, all);
      return StatementNodes.block(all.toArray(Statement[]::new));
    });
    return body.parent != null && body.parent.kind == Scope.Kind.EVAL_VARIABLES ? evalVariables(body.parent, s) : s;
  }

  private Statement evalVariables(Scope variables, Statement body) {
    return variables.identity < 0
        ? new ScopeNodes.EvalVariables(body)
        : new LineageNodes.Scoped(place(variables), new int[0], body);
  }

  /** Captured simple parameters and new.target go from the frame to the heap scope when it is made. */
  private int[] copies(Function f) {
    List<Integer> pairs = new ArrayList<>();
    boolean simple = f.simpleParameters();
    for (Variable v : fn.top.variables.values()) {
      if (v.captured && (v == fn.newTarget || simple && v.kind == Variable.Kind.PARAMETER)) {
        pairs.add(v.slot);
        pairs.add(v.group >= 0 ? ~v.index : v.index);
      }
    }
    return ints(pairs);
  }

  private static int[] ints(Collection<Integer> all) {
    int[] r = new int[all.size()];
    int i = 0;
    for (int each : all) {
      r[i++] = each;
    }
    return r;
  }

  private void prologue(Function f, List<Statement> to) {
    boolean simple = f.simpleParameters();
    if (fn.arguments != null) {
      to.add(new StatementNodes.Evaluate(write(resolveImplicit(fn.arguments), arguments(f, simple))));
    }
    if (fn.activeFunction != null) {
      Node write = write(resolveImplicit(fn.activeFunction), new FunctionNodes.ActiveFunction());
      to.add(new StatementNodes.Evaluate(write));
    }
    if (simple) {
      return;
    }
    for (int i = 0; i < f.parameters().size(); i++) {
      PatternElement p = f.parameters().get(i);
      Node value = hidden(i);
      if (p.initializer() != null) {
        Node initializer = p.target() instanceof Identifier id
            ? named(p.initializer(), id.name())
            : expression(p.initializer());
        value = new ParameterNode(i, initializer);
      }
      if (p.target() instanceof Identifier id) {
        Variable v = fn.top.variables.get(id.name());
        if (v != null && (p.initializer() != null || v.captured || v.slot != i)) {
          to.add(new StatementNodes.Evaluate(write(resolveImplicit(v), value)));
        }
      } else {
        to.add(new StatementNodes.Evaluate(new TargetNode.Assign(targets.target(p.target(), true), value)));
      }
    }
    if (f.rest() != null) {
      Node rest = new RestNode(realm, f.parameters().size());
      to.add(new StatementNodes.Evaluate(new TargetNode.Assign(targets.target(f.rest(), true), rest)));
    }
  }

  private Node arguments(Function f, boolean simple) {
    boolean mapped = simple && !f.strict() && !fn.parallel();
    int[] indices = new int[f.parameters().size()];
    if (mapped) {
      for (Variable v : fn.top.variables.values()) {
        if (v.kind == Variable.Kind.PARAMETER) {
          indices[v.slot] = v.index;
        }
      }
    }
    return new ArgumentsNode(realm, mapped, indices);
  }
}
