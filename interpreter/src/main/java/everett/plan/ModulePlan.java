package everett.plan;

import everett.generator.Starts;
import everett.job.PromiseObject;
import everett.machine.Closure;
import everett.machine.Code;
import everett.machine.Frame;
import everett.module.Binding;
import everett.module.ModuleCode;
import everett.module.SourceTextModule;
import everett.node.Statement;
import everett.node.StatementNodes;
import everett.object.Undefined;
import everett.scope.Scope;
import everett.scope.ScopeAnalysis;
import everett.scope.ScopeTree;
import everett.scope.Variable;
import everett.syntax.Function;
import everett.syntax.FunctionBody;
import everett.syntax.Program;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans a module. The heap scope of its variables exists from the start, so that modules that import each other find
 * each other's variables; the rest is made when it is linked.
 */
final class ModulePlan implements ModuleCode {
  private final Program program;
  private final ScopeTree tree;
  private final Scope top;
  private final Object[] scope;
  private @Nullable Frame frame;

  ModulePlan(Program program) {
    this.program = program;
    tree = ScopeAnalysis.module(program);
    top = tree.program.top;
    scope = new Object[top.heapSize];
    scope[0] = Frame.NO_SCOPE;
  }

  @Override
  public boolean hasTopLevelAwait() {
    return program.async();
  }

  @Override
  public Binding binding(String name) {
    Variable v = top.variables.get(name);
    if (v == null || !v.captured) {
      throw new IllegalStateException("not exported: " + name);
    }
    return new Binding(scope, v.index);
  }

  @Override
  public void instantiate(SourceTextModule module) {
    for (Variable v : top.variables.values()) {
      if (v.captured && v.kind == Variable.Kind.VAR) {
        scope[v.index] = Undefined.UNDEFINED;
      }
    }
    List<Statement> functions = new ArrayList<>();
    Planner planner = planner(module);
    planner.functions(program.body(), functions);
    planner.instantiated = program.body();
    Code code = code(module, planner);
    Closure closure = new Closure(module.realm.functionShape(), code, Frame.NO_SCOPE, Undefined.UNDEFINED);
    Frame f = new Frame(new Object[code.slots], Undefined.UNDEFINED, closure, null);
    if (top.heap) {
      f.scope = scope;
    }
    StatementNodes.block(functions.toArray(Statement[]::new)).execute(f);
    frame = f;
  }

  private Planner planner(SourceTextModule module) {
    return new Planner(module.realm, module.source, tree, tree.program, module);
  }

  /** The code of the body, planned at once. */
  private Code code(SourceTextModule module, Planner planner) {
    Code code = new Code(
        module.realm, module.source, program.start(), program.end(), "", 0, true, true, false, c -> {});
    code.complete();
    code.topLevel = true;
    code.scriptOrModule = module;
    code.body = program.async() ? asyncBody(planner) : planner.list(program.body(), new ArrayList<>());
    code.slots = tree.program.slots;
    return code;
  }

  /** The plan of a module that is not run, its functions included. What it imports may be anything. */
  Code whole(SourceTextModule module) {
    return code(module, planner(module));
  }

  private Statement asyncBody(Planner planner) {
    FunctionBody body = new FunctionBody.Statements(program.start(), program.end(), program.body());
    Function f = new Function(
        program.start(), program.end(), Function.Kind.ARROW, true, Function.Generator.NONE, null, List.of(), null, body,
        true);
    return new Starts.Async(new StatementLowering(planner, f).body(body));
  }

  private Frame linked() {
    if (frame == null) {
      throw new IllegalStateException("not linked");
    }
    return frame;
  }

  @Override
  public @Nullable PromiseObject execute() {
    Frame f = linked();
    Code code = f.function.code;
    Frame caller = code.realm.agent.frame;
    f.caller = caller;
    f.depth = caller == null ? 0 : caller.depth + 1;
    Object value = code.run(f);
    f.caller = null;
    return program.async() ? (PromiseObject) value : null;
  }
}
