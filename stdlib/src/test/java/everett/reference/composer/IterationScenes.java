package everett.reference.composer;

import static everett.reference.composer.Choices.way;
import static everett.reference.composer.Composer.number;
import static everett.reference.composer.SceneComposer.called;
import static everett.reference.composer.SceneComposer.show;

import everett.reference.composer.Names.Sort;
import everett.reference.program.Code;
import everett.reference.program.Expression;
import everett.reference.program.Expression.Variable;
import everett.reference.program.Nothing;
import everett.reference.program.Pattern;
import everett.reference.program.Statement;
import everett.reference.program.Statement.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Scenes about iterations (rules 6, 7 and 13). */
final class IterationScenes {
  private final Composer composer;
  private final Choices choices;
  private final SceneComposer scenes;

  IterationScenes(Composer composer, SceneComposer scenes) {
    this.composer = composer;
    choices = composer.choices;
    this.scenes = scenes;
  }

  /** A loop over something in the middle of which branches part, and some leave. */
  List<Statement> loop(Names names, int depth) {
    String label = composer.fresh("L");
    Expression iterable = choices.<Expression>go(
        way(3, () -> called(composer.functions.witness(Code.Kind.PARALLEL, names, true))),
        way(2, () -> composer.scenes.lineage.iterator(names)),
        way(4, () -> composer.iterables.iterable(names, 1)));
    String element = composer.fresh("x");
    Names body = names.loop(label, true);
    body.add(element, Sort.VALUE);
    List<Statement> all = new ArrayList<>();
    all.add(scenes.pause(body));
    if (choices.percent(40)) {
      all.addAll(composer.statements.statement(body.block(), depth + 2));
    }
    Supplier<Statement> leave = () -> choices.percent(70) ? new Statement.Break(label, false)
        : new Statement.Return(composer.expressions.everything(body));
    Expression sent = new Expression.Yield(new Variable(element));
    all.add(new Statement.If(choices.percent(50) ? sent : new Expression.Binary("<", sent, number(50)),
        new Block(List.of(leave.get())), null));
    return List.of(new Statement.ForOf(label, false, "let", new Pattern.Name(element), iterable, new Block(all)),
        scenes.pause(names));
  }

  List<Statement> delegation(Names names) {
    Expression inner = choices.percent(70) ? called(composer.functions.witness(
        composer.sharing ? choices.of(Code.Kind.PARALLEL, Code.Kind.GENERATOR) : Code.Kind.PARALLEL, names))
        : composer.iterables.iterable(names, 1);
    List<String> variables = names.all(Sort.VALUE);
    Expression delegate = new Expression.Delegate(inner);
    return List.of(new Statement.Evaluate(variables.isEmpty() ? delegate
        : new Expression.Assign(choices.early(variables), "", delegate)), scenes.pause(names));
  }

  /** A pattern that waits for its initializers, over an iteration that it holds open. */
  List<Statement> bound(Names names) {
    List<Expression> elements = new ArrayList<>();
    List<Pattern.Element> parts = new ArrayList<>();
    List<String> bound = new ArrayList<>();
    int n = 2 + choices.below(2);
    for (int i = 0; i < n; i++) {
      boolean waits = i == 0 || choices.percent(50);
      elements.add(waits ? new Expression.Literal(Nothing.UNDEFINED)
          : composer.expressions.leaf(names));
      bound.add(composer.fresh("d"));
      parts.add(new Pattern.Element("", new Pattern.Name(bound.getLast()),
          waits ? new Expression.Yield(composer.expressions.value(names, 1)) : null));
    }
    elements.add(number(choices.below(90)));
    elements.add(number(choices.below(90)));
    Expression array = new Expression.ArrayLiteral(elements);
    Expression iterable = choices.<Expression>go(
        way(2, () -> array),
        way(3, () -> stateOf(array)),
        way(composer.sharing, 1, () -> new Expression.MethodCall(array, "values", false, List.of())),
        way(composer.sharing, 1, () -> Composer.external("odd", array)));
    bound.forEach(b -> names.add(b, Sort.VALUE));
    return List.of(new Statement.Declare("let", new Pattern.Elements(parts, null), iterable), scenes.pause(names));
  }

  /** A state of a parallel generator that gives these elements. */
  static Expression stateOf(Expression array) {
    return new Expression.Call(new Expression.Function(new Code(Code.Kind.PARALLEL, List.of(),
        List.of(new Statement.Evaluate(new Expression.Delegate(array))))), List.of());
  }

  /** A loop over an array that grows meanwhile. */
  List<Statement> growing(Names names) {
    List<Statement> all = new ArrayList<>();
    String array = scenes.constant(all, names, Sort.ARRAY,
        new Expression.ArrayLiteral(List.of(composer.expressions.leaf(names), number(choices.below(90)))));
    String label = composer.fresh("L");
    String x = composer.fresh("x");
    Names body = names.loop(label, true);
    body.add(x, Sort.VALUE);
    Expression length = new Expression.Property(new Variable(array), "length", false);
    Statement push = new Statement.Evaluate(new Expression.MethodCall(new Variable(array), "push", false,
        List.of(number(choices.below(90)))));
    all.add(new Statement.ForOf(label, false, "let", new Pattern.Name(x), new Variable(array), new Block(List.of(
        scenes.pause(body),
        new Statement.If(new Expression.Binary("<", length, number(4)), new Block(List.of(push)), null)))));
    return all;
  }

  /** Two cursors from one state, and states from a cursor. */
  List<Statement> cursors(Names names) {
    List<Statement> all = new ArrayList<>();
    String state = scenes.constant(all, names, Sort.ITERATOR, names.any(Sort.PARALLEL) && choices.percent(50)
        ? composer.iterables.state(names, 1) : called(composer.functions.witness(Code.Kind.PARALLEL, names)));
    Expression cursor = new Expression.MethodCall(new Variable(state), "@@iterator", false, List.of());
    String one = scenes.constant(all, names, Sort.ITERATOR, cursor);
    all.add(show(names, composer.iterables.moved(names, one), composer.expressions.everything(names)));
    String other = scenes.constant(all, names, Sort.ITERATOR, cursor);
    all.add(show(names, composer.iterables.moved(names, other), composer.iterables.movedTwice(names, one)));
    return all;
  }
}
