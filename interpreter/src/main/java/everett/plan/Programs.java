package everett.plan;

import everett.grammar.EvalContext;
import everett.grammar.JsSyntaxError;
import everett.grammar.Parser;
import everett.grammar.Source;
import everett.machine.CallSites;
import everett.machine.Closure;
import everett.machine.Code;
import everett.machine.Evaluator;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.machine.ScriptOrModule;
import everett.machine.ScriptRecord;
import everett.module.SourceTextModule;
import everett.node.FunctionNodes;
import everett.node.Node;
import everett.node.Statement;
import everett.object.JsObject;
import everett.scope.FunctionScope;
import everett.scope.ScopeAnalysis;
import everett.scope.ScopeTree;
import everett.syntax.Function;
import everett.syntax.Program;
import java.util.ArrayList;
import java.util.List;

/** Plans and runs whole programs: scripts, modules, eval code, and functions made from text. */
public final class Programs implements Evaluator {
  @Override
  public Object script(Realm realm, Source source) {
    return script(realm, source, Parser.parseScript(source));
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-runtime-semantics-scriptevaluation">ScriptEvaluation</a> of a parsed script.
   *
   * @return the completion value
   */
  public Object script(Realm realm, Source source, Program program) {
    ScopeTree tree = ScopeAnalysis.script(program);
    ScriptRecord script = new ScriptRecord(realm, source);
    GlobalDeclarations globals = new GlobalDeclarations(realm, program, tree, script.declarations);
    Code code = script(script, program, tree);
    globals.instantiate();
    return run(code);
  }

  /**
   * The plan of a script, which is not run.
   *
   * @throws everett.grammar.JsSyntaxError if the text is no script
   */
  public Code plan(Realm realm, Source source) {
    Program program = Parser.parseScript(source);
    ScopeTree tree = ScopeAnalysis.script(program);
    ScriptRecord script = new ScriptRecord(realm, source);
    new GlobalDeclarations(realm, program, tree, script.declarations);
    return script(script, program, tree);
  }

  static Code script(ScriptRecord script, Program program, ScopeTree tree) {
    Planner planner = new Planner(script.realm, script.source, tree, tree.program, script);
    return topLevel(script.realm, script.source, program, planner, tree.program);
  }

  // ---- modules

  @Override
  public SourceTextModule module(Realm realm, Source source) {
    return module(realm, source, Parser.parseModule(source));
  }

  /**
   * The plan of a module, which is neither linked nor run.
   *
   * @throws everett.grammar.JsSyntaxError if the text is no module
   */
  public Code planModule(Realm realm, Source source) {
    Program program = Parser.parseModule(source);
    ModulePlan plan = new ModulePlan(program);
    SourceTextModule module = new SourceTextModule(realm, source, program, plan);
    module.importNothing();
    return plan.whole(module);
  }

  /** The module of a parsed text. */
  public SourceTextModule module(Realm realm, Source source, Program program) {
    return new SourceTextModule(realm, source, program, new ModulePlan(program));
  }

  // ---- top levels

  /** A top level, planned at once. */
  private static Code topLevel(
      Realm realm, Source source, Program program, Planner planner, FunctionScope fn) {
    Code code = new Code(
        realm, source, program.start(), program.end(), "", 0, program.strict(), true, false, c -> {});
    code.complete();
    code.topLevel = true;
    code.scriptOrModule = planner.scriptOrModule;
    planner.completing = true;
    List<Statement> all = new ArrayList<>();
    code.body = planner.list(program.body(), all);
    code.body = planner.scoped(fn.top, new int[0], code.body);
    code.slots = fn.slots;
    return code;
  }

  /** Runs code in the global scope. */
  static Object run(Code code) {
    Realm realm = code.realm;
    Closure closure = new Closure(realm.functionShape(), code, Frame.NO_SCOPE, realm.global);
    return run(code, new Frame(new Object[code.slots], realm.global, closure, null));
  }

  private static Object run(Code code, Frame frame) {
    Realm outer = code.realm.agent.realm;
    Frame caller = code.realm.agent.frame;
    code.realm.agent.realm = code.realm;
    try {
      code.run(frame);
      // After a throw the frame tells where: who catches restores it.
      code.realm.agent.frame = caller;
      return frame.completion();
    } finally {
      code.realm.agent.realm = outer;
    }
  }

  // ---- eval

  @Override
  public Object indirectEval(Realm realm, String text) {
    Source source = CallSites.evaluated(realm.agent.frame, text);
    Program program = parse(realm, () -> Parser.parseEval(source, EvalContext.INDIRECT));
    ScopeTree tree = ScopeAnalysis.eval(program, null);
    EvalDeclarations declarations = new EvalDeclarations(realm, program, tree);
    Planner planner = new Planner(realm, source, tree, tree.program, active(realm, source));
    planner.scope = tree.program.top;
    Code code = topLevel(realm, source, program, planner, tree.program);
    Closure closure = new Closure(realm.functionShape(), code, Frame.NO_SCOPE, realm.global);
    Frame frame = new Frame(new Object[code.slots], realm.global, closure, realm.agent.frame);
    declarations.instantiate(null);
    return run(code, frame);
  }

  @Override
  public Object directEval(String text, Context context, Frame caller) {
    EvalContextOf around = (EvalContextOf) context;
    Realm realm = caller.function.code.realm;
    Source source = CallSites.evaluated(caller, text);
    Program program = parse(realm, () -> Parser.parseEval(source, around.forParser()));
    ScopeTree tree = ScopeAnalysis.eval(program, around.scope);
    EvalDeclarations declarations = new EvalDeclarations(realm, program, tree);
    Planner planner = new Planner(realm, source, tree, tree.program, around.scriptOrModule);
    planner.scope = tree.program.top;
    Code code = topLevel(realm, source, program, planner, tree.program);
    Closure closure = new Closure(realm.functionShape(), code, caller.scope, caller.self);
    closure.homeObject = caller.function.homeObject;
    closure.home = caller.function.home;
    Frame frame = new EvalFrame(code.slots, closure, caller);
    declarations.instantiate(caller);
    return run(code, frame);
  }

  /** What text belongs to that is evaluated now. */
  private static ScriptOrModule active(Realm realm, Source source) {
    ScriptOrModule active = ScriptOrModule.active(realm.agent);
    return active != null && active.realm == realm ? active : new ScriptRecord(realm, source);
  }

  /** Parses; a SyntaxError becomes one of the program's. */
  private static <T> T parse(Realm realm, java.util.function.Supplier<T> parser) {
    try {
      return parser.get();
    } catch (JsSyntaxError e) {
      throw realm.syntaxError(String.valueOf(e.getMessage()));
    }
  }

  // ---- functions made from text

  @Override
  public JsObject function(Realm realm, FunctionForm form, String parameters, String body) {
    boolean async = switch (form) {
      case ASYNC_FUNCTION, ASYNC_GENERATOR, ASYNC_PARALLEL_GENERATOR -> true;
      case FUNCTION, GENERATOR, PARALLEL_GENERATOR -> false;
    };
    Function.Generator generator = switch (form) {
      case FUNCTION, ASYNC_FUNCTION -> Function.Generator.NONE;
      case GENERATOR, ASYNC_GENERATOR -> Function.Generator.GENERATOR;
      case PARALLEL_GENERATOR, ASYNC_PARALLEL_GENERATOR -> Function.Generator.PARALLEL;
    };
    Source source = CallSites.evaluated(
        realm.agent.frame, Parser.functionText(parameters, body, async, generator));
    Function f = parse(realm, () -> Parser.parseFunction(source, parameters, body, async, generator));
    return function(active(realm, source), source, f, "anonymous");
  }

  /** A function object of a function that stands alone, in a file of its own. */
  public static Closure function(Realm realm, Source source, Function f, String name) {
    return function(new ScriptRecord(realm, source), source, f, name);
  }

  private static Closure function(ScriptOrModule scriptOrModule, Source source, Function f, String name) {
    Realm realm = scriptOrModule.realm;
    ScopeTree tree = ScopeAnalysis.lone(f);
    Planner planner = new Planner(realm, source, tree, tree.program, scriptOrModule);
    Node make = planner.function(f, name);
    Code top = new Code(realm, source, f.start(), f.end(), "", 0, true, true, false, c -> {});
    Closure around = new Closure(realm.functionShape(), top, Frame.NO_SCOPE, realm.global);
    return (Closure) ((FunctionNodes.MakeFunction) make).execute(new Frame(new Object[0], realm.global, around, null));
  }

  /** A declaration that clashes with one there. */
  static JsThrow redeclared(Realm realm, String name) {
    return realm.syntaxError("Identifier '" + name + "' has already been declared");
  }
}
