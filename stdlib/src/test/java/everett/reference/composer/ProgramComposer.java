package everett.reference.composer;

import static everett.reference.composer.Choices.way;
import static everett.reference.composer.Composer.call;
import static everett.reference.composer.Composer.number;

import everett.reference.composer.Names.Sort;
import everett.reference.program.Code;
import everett.reference.program.Expression;
import everett.reference.program.Pattern;
import everett.reference.program.Pattern.Element;
import everett.reference.program.Statement;
import everett.reference.program.Statement.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Composes programs: parallel generators, and a script that begins them and resumes their states. */
final class ProgramComposer {
  private final Composer composer;
  private final Choices choices;
  private int sent;

  ProgramComposer(Composer composer) {
    this.composer = composer;
    choices = composer.choices;
  }

  /** Each part makes a statement of a generator. The second generator, of the later parts, knows the first. */
  List<Statement> program(List<List<Integer>> parts) {
    Names names = new Names(null, Code.Kind.PLAIN, 0, List.of());
    List<Statement> program = new ArrayList<>();
    if (composer.sharing) {
      program.add(new Statement.Declare("let", new Pattern.Name("shared"), number(0)));
      names.add("shared", Sort.VALUE);
      program.add(calling());
      names.add("calling", Sort.CALLING);
    }
    int half = parts.size() / 2;
    program.add(generator("g0", parts.subList(0, parts.size() - half), names));
    if (half > 0) {
      program.add(generator("g1", parts.subList(parts.size() - half, parts.size()), names));
    }
    return program;
  }

  /** A generator that lies in no parallel one, but calls a function that may. */
  private static Statement calling() {
    Block body = new Block(List.of(new Statement.Evaluate(new Expression.Yield(
        new Expression.Call(new Expression.Variable("f"), List.of())))));
    return new Statement.FunctionDeclaration("calling", new Code(Code.Kind.GENERATOR,
        List.of(new Element("", new Pattern.Name("f"), null)),
        List.of(new Statement.While("L", new Expression.Literal(true), body))));
  }

  private Statement generator(String name, List<List<Integer>> parts, Names names) {
    choices.turnTo(parts.getFirst());
    Code.Kind kind = composer.async && !choices.percent(20) ? Code.Kind.ASYNC_PARALLEL : Code.Kind.PARALLEL;
    Names parameters = names.parameters(kind);
    List<Element> list = composer.functions.parameters(parameters);
    Names body = parameters.body(kind);
    List<Statement> statements = new ArrayList<>();
    for (String variable : List.of("a", "b")) {
      statements.add(new Statement.Declare(variable.equals("a") ? "let" : "var", new Pattern.Name(variable + name),
          composer.expressions.value(body, 1)));
      body.add(variable + name, Sort.VALUE);
    }
    statements.add(composer.declarations.named(body));
    if (parameters.any(Sort.FUNCTION)) {
      statements.addAll(composer.scenes.lineage.parameters(parameters, body));
    }
    for (List<Integer> part : parts) {
      choices.turnTo(part);
      statements.addAll(composer.statements.statement(body, 0));
      if (choices.percent(60)) {
        statements.add(composer.statements.watch(body));
      }
    }
    statements.add(new Statement.Return(composer.expressions.everything(body)));
    names.add(name, FunctionComposer.sort(kind));
    return new Statement.FunctionDeclaration(name, new Code(kind, list, statements));
  }

  /** The calls by which the test begins generators and resumes their states. */
  List<Statement> script(List<Integer> numbers, int generators) {
    choices.turnTo(numbers);
    List<Statement> calls = new ArrayList<>();
    for (int i = 0; i < generators; i++) {
      calls.add(begin(i));
      calls.add(step("next", 0));
      calls.addAll(wait(composer.async ? 3 : 0));
    }
    while (!choices.usedUp() && calls.size() < (composer.async ? 110 : 50)) {
      calls.addAll(choices.<List<Statement>>go(
          way(12, () -> List.of(step("next", state()))),
          way(2, () -> List.of(step("throw", state()))),
          way(2, () -> List.of(step("return", state()))),
          way(3, () -> branches(state())),
          way(composer.async, 14, () -> wait(1 + choices.below(6))),
          way(composer.sharing, 4, () -> List.of(call("run", number(choices.below(6)), number(choices.below(9))))),
          way(1, () -> List.of(begin(choices.below(generators))))));
    }
    return calls;
  }

  /** Lets so many jobs run. */
  private static List<Statement> wait(int jobs) {
    return Collections.nCopies(jobs, new Statement.Evaluate(new Expression.Await(number(0))));
  }

  /** Two branches, which go on by turns. */
  private List<Statement> branches(int state) {
    List<Statement> calls = new ArrayList<>(List.of(step("next", state), step(how(), state + 1)));
    int n = choices.below(3);
    for (int i = 0; i < n; i++) {
      calls.add(step("next", 1));
      calls.add(step("next", 1));
    }
    return calls;
  }

  private String how() {
    return choices.go(way(8, () -> "next"), way(1, () -> "throw"), way(1, () -> "return"));
  }

  /** No two branches get the same. */
  private Statement step(String how, int state) {
    return call("step", number(state), new Expression.Literal(how),
        choices.percent(25) ? number(0) : number(100 + sent++));
  }

  /** Which state, counted from the newest: mostly a new one, so that some branches become long. */
  private int state() {
    return choices.percent(50) ? 0 : choices.below(1 + choices.below(12));
  }

  private Statement begin(int generator) {
    List<Expression> arguments = choices.percent(85) ? List.of(number(choices.below(90))) : List.of();
    return call("begin", FunctionComposer.arrow(
        new Expression.Call(new Expression.Variable("g" + generator), arguments)));
  }
}
