package everett.reference.composer;

import static everett.reference.composer.Choices.way;
import static everett.reference.composer.Composer.call;
import static everett.reference.composer.Composer.number;
import static everett.reference.composer.SceneComposer.called;
import static everett.reference.composer.SceneComposer.show;

import everett.reference.composer.Names.Sort;
import everett.reference.program.Code;
import everett.reference.program.Expression;
import everett.reference.program.Expression.Variable;
import everett.reference.program.Pattern;
import everett.reference.program.Statement;
import everett.reference.program.Statement.Block;
import java.util.ArrayList;
import java.util.List;

/** Scenes about what waits: async functions and states, and jobs (rules 3 and 12). */
final class AsyncScenes {
  private final Composer composer;
  private final Choices choices;
  private final SceneComposer scenes;

  AsyncScenes(Composer composer, SceneComposer scenes) {
    this.composer = composer;
    choices = composer.choices;
    this.scenes = scenes;
  }

  List<Statement> scene(Names names) {
    return choices.<List<Statement>>go(
        way(3, () -> function(names)),
        way(4, () -> state(names)),
        way(2, () -> List.of(scenes.pause(names), call("begin", FunctionComposer.arrow(
            called(composer.functions.witness(Code.Kind.ASYNC_PARALLEL, names)))), scenes.pause(names))),
        way(4, () -> later(names)),
        way(names.awaits(), 5, () -> loop(names)),
        way(names.awaits() && names.suspends(), 4, () -> delegation(names)));
  }

  /** An async function keeps the step that called it, wherever it waits. */
  private List<Statement> function(Names names) {
    List<Statement> all = new ArrayList<>();
    Expression called = called(composer.functions.witness(Code.Kind.ASYNC, names));
    String promise = scenes.constant(all, names, Sort.PROMISE, called);
    all.add(scenes.pause(names));
    if (names.awaits() && choices.percent(60)) {
      all.add(show(names, new Expression.Await(new Variable(promise)), composer.expressions.everything(names)));
    }
    return all;
  }

  /** Steps of an async state: one after the other, or side by side. */
  private List<Statement> state(Names names) {
    List<Statement> all = new ArrayList<>();
    Expression state = called(composer.functions.witness(Code.Kind.ASYNC_PARALLEL, names));
    String name = scenes.constant(all, names, Sort.ASYNC_ITERATOR, choices.percent(30)
        ? new Expression.MethodCall(state, "@@asyncIterator", false, List.of()) : state);
    all.add(scenes.pause(names));
    String one = scenes.constant(all, names, Sort.PROMISE, composer.iterables.promised(names, name));
    String other = scenes.constant(all, names, Sort.PROMISE, composer.iterables.promised(names, name));
    all.add(scenes.pause(names));
    if (names.awaits()) {
      all.add(show(names, value(one), value(other), composer.expressions.everything(names)));
    }
    return all;
  }

  private static Expression value(String promise) {
    return new Expression.Property(new Expression.Await(new Variable(promise)), "value", true);
  }

  /** A function from before, which a job calls in the branch that asks for it. */
  private List<Statement> later(Names names) {
    List<Statement> all = new ArrayList<>();
    String f = scenes.constant(all, names, Sort.FUNCTION, composer.functions.witness(Code.Kind.ARROW, names));
    all.add(scenes.pause(names));
    all.add(call("later", new Variable(f)));
    all.add(scenes.pause(names));
    return all;
  }

  /** What async functions iterate over. */
  private Expression iterable(Names names) {
    return choices.<Expression>go(
        way(3, () -> called(composer.functions.witness(Code.Kind.ASYNC_PARALLEL, names, true))),
        way(names.any(Sort.ASYNC_ITERATOR), 2, () ->
            new Variable(choices.early(names.all(Sort.ASYNC_ITERATOR)))),
        way(3, () -> composer.iterables.iterable(names, 1)));
  }

  private List<Statement> loop(Names names) {
    String label = composer.fresh("L");
    String x = composer.fresh("x");
    Expression iterable = iterable(names);
    Names body = names.loop(label, true);
    body.add(x, Sort.VALUE);
    Expression condition = new Expression.Binary("<", names.suspends()
        ? new Expression.Yield(new Variable(x)) : new Expression.Await(new Variable(x)), number(50));
    Block block = new Block(List.of(scenes.pause(body),
        new Statement.If(condition, new Block(List.of(new Statement.Break(label, false))), null)));
    return List.of(new Statement.ForOf(label, true, "let", new Pattern.Name(x), iterable, block), scenes.pause(names));
  }

  private List<Statement> delegation(Names names) {
    Expression delegate = new Expression.Delegate(iterable(names));
    List<String> variables = names.all(Sort.VALUE);
    return List.of(new Statement.Evaluate(variables.isEmpty() ? delegate
        : new Expression.Assign(choices.early(variables), "", delegate)), scenes.pause(names));
  }
}
