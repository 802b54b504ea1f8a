package everett.reference.composer;

import static everett.reference.composer.Choices.way;
import static everett.reference.composer.Composer.call;

import everett.reference.composer.Names.Sort;
import everett.reference.program.Expression;
import everett.reference.program.Pattern;
import everett.reference.program.Statement;
import java.util.List;

/**
 * Composes statements in which branches meet: something is made, branches part, and all of them go on with it. What
 * chance alone puts together is seldom of that form.
 */
final class SceneComposer {
  private final Composer composer;
  private final Choices choices;
  final LineageScenes lineage;
  private final IterationScenes iteration;
  private final BlockScenes blocks;
  private final AsyncScenes async;

  SceneComposer(Composer composer) {
    this.composer = composer;
    choices = composer.choices;
    lineage = new LineageScenes(composer, this);
    iteration = new IterationScenes(composer, this);
    blocks = new BlockScenes(composer, this);
    async = new AsyncScenes(composer, this);
  }

  List<Statement> scene(Names names, int depth) {
    boolean sharing = composer.sharing;
    return choices.<List<Statement>>go(
        way(3, () -> lineage.helper(names)),
        way(4, () -> lineage.held(names)),
        way(4, () -> lineage.nested(names)),
        way(sharing, 2, () -> lineage.deep(names)),
        way(sharing, 2, () -> lineage.counter(names)),
        way(names.suspends(), 6, () -> iteration.loop(names, depth)),
        way(names.suspends(), 2, () -> iteration.delegation(names)),
        way(names.suspends(), 3, () -> blocks.turns(names)),
        way(names.suspends(), 2, () -> blocks.left(names)),
        way(names.suspends(), 3, () -> blocks.caught(names)),
        way(names.suspends(), 5, () -> blocks.halfBuilt(names)),
        way(names.suspends(), 4, () -> iteration.bound(names)),
        way(sharing && names.suspends(), 2, () -> iteration.growing(names)),
        way(sharing, 3, () -> iteration.cursors(names)),
        way(composer.async, 30, () -> async.scene(names)));
  }

  /** Where branches part: what is sent tells one from the other, mostly in a variable. */
  Statement pause(Names names) {
    List<String> variables = names.all(Sort.VALUE);
    Expression all = composer.expressions.everything(names);
    return names.awaits() && !names.suspends() ? call("log", new Expression.Await(all))
        : !names.suspends() ? call("log", all)
        : variables.isEmpty() || choices.percent(30) ? composer.statements.watch(names)
        : new Statement.Evaluate(new Expression.Assign(choices.early(variables), "", new Expression.Yield(all)));
  }

  /** Shows these values. */
  static Statement show(Names names, Expression... all) {
    Expression array = new Expression.ArrayLiteral(List.of(all));
    return names.suspends() ? new Statement.Evaluate(new Expression.Yield(array)) : call("log", array);
  }

  /** Declares a constant; gives its name. */
  String constant(List<Statement> to, Names names, Sort sort, Expression value) {
    String name = composer.fresh("v");
    names.add(name, sort);
    to.add(new Statement.Declare("const", new Pattern.Name(name), value));
    return name;
  }

  /** A call without arguments. */
  static Expression called(Expression function) {
    return new Expression.Call(function, List.of());
  }
}
