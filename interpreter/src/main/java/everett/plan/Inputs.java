package everett.plan;

import everett.generator.Starts;
import everett.grammar.Source;
import everett.job.PromiseObject;
import everett.machine.Code;
import everett.machine.Realm;
import everett.machine.ScriptRecord;
import everett.scope.ScopeAnalysis;
import everett.scope.ScopeTree;
import everett.syntax.Expression;
import everett.syntax.Function;
import everett.syntax.FunctionBody;
import everett.syntax.Program;
import everett.syntax.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs scripts that somebody types one after the other. They differ from others in two things: they may declare again
 * what earlier ones have declared, and await at their top level, where they still declare global variables.
 */
public final class Inputs {
  private Inputs() {}

  /** Runs a script that does not await; gives its completion value. */
  public static Object run(Realm realm, Source source, Program program) {
    ScopeTree tree = ScopeAnalysis.script(program);
    ScriptRecord script = new ScriptRecord(realm, source);
    GlobalDeclarations globals = new GlobalDeclarations(realm, program, tree, script.declarations);
    Code code = Programs.script(script, program, tree);
    globals.instantiateAgain();
    return Programs.run(code);
  }

  /**
   * Starts a script that awaits.
   *
   * @return the promise of an array: of the value of the script's last statement if that is an expression, else empty.
   *     The
   *     array keeps a value that is itself a promise from being waited for
   */
  public static PromiseObject start(Realm realm, Source source, Program awaiting) {
    Program program = returning(awaiting);
    ScopeTree tree = ScopeAnalysis.script(program);
    ScriptRecord script = new ScriptRecord(realm, source);
    GlobalDeclarations globals = new GlobalDeclarations(realm, program, tree, script.declarations);
    Planner planner = new Planner(realm, source, tree, tree.program, script);
    Code code = new Code(
        realm, source, program.start(), program.end(), "", 0, program.strict(), true, false, c -> {});
    code.complete();
    code.topLevel = true;
    code.scriptOrModule = script;
    FunctionBody body = new FunctionBody.Statements(program.start(), program.end(), program.body());
    Function f = new Function(
        program.start(), program.end(), Function.Kind.ARROW, true, Function.Generator.NONE, null, List.of(), null, body,
        program.strict());
    code.body = new Starts.Async(new StatementLowering(planner, f).body(body));
    code.slots = tree.program.slots;
    globals.instantiateAgain();
    return (PromiseObject) Programs.run(code);
  }

  /** The same program, at whose end the array is returned. */
  private static Program returning(Program p) {
    List<Statement> body = new ArrayList<>(p.body());
    boolean valued = !body.isEmpty() && body.getLast() instanceof Statement.ExpressionStatement;
    Expression value = valued ? ((Statement.ExpressionStatement) body.removeLast()).expression() : null;
    body.add(new Statement.Return(
        p.end(), p.end(), new Expression.ArrayLiteral(p.end(), p.end(), value == null ? List.of() : List.of(value))));
    return new Program(p.start(), p.end(), body, p.module(), p.strict(), p.async());
  }
}
