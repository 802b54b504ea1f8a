package everett.reference.composer;

import static everett.reference.composer.Choices.way;
import static everett.reference.composer.Composer.call;
import static everett.reference.composer.Composer.number;
import static everett.reference.composer.SceneComposer.called;
import static everett.reference.composer.SceneComposer.show;

import everett.reference.composer.Names.Sort;
import everett.reference.program.Expression;
import everett.reference.program.Expression.Entry;
import everett.reference.program.Expression.Variable;
import everett.reference.program.Pattern;
import everett.reference.program.Statement;
import everett.reference.program.Statement.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Scenes about blocks' variables, what is half built, and ways out (rules 1 and 8). */
final class BlockScenes {
  private final Composer composer;
  private final Choices choices;
  private final SceneComposer scenes;

  BlockScenes(Composer composer, SceneComposer scenes) {
    this.composer = composer;
    choices = composer.choices;
    this.scenes = scenes;
  }

  /** The variable of a loop, in a closure of its first turn. */
  List<Statement> turns(Names names) {
    String label = composer.fresh("L");
    String i = composer.fresh("i");
    String first = composer.fresh("t");
    Names body = names.loop(label, true);
    body.add(i, Sort.VALUE);
    Expression closure = FunctionComposer.arrow(new Expression.ArrayLiteral(List.of(
        choices.percent(50) ? new Expression.Update(i, true, true) : new Variable(i),
        composer.expressions.everything(body))));
    List<Statement> all = new ArrayList<>();
    all.add(new Statement.Evaluate(new Expression.Assign(first, "||", closure)));
    if (composer.sharing) {
      all.add(call("keep", closure));
    }
    all.add(show(body, called(new Variable(first)), composer.expressions.everything(body)));
    Expression test = new Expression.Binary("<", new Variable(i), number(2 + choices.below(2)));
    return List.of(new Statement.Declare("let", new Pattern.Name(first), number(0)), new Statement.For(
        label, i, number(0), test, new Expression.Update(i, true, true), new Block(all)));
  }

  /** Ways out on which something is done. */
  List<Statement> left(Names names) {
    Names inner = names.block();
    Statement using = new Statement.Using(composer.fresh("u"), choices.below(9));
    Block block = new Block(List.of(using, scenes.pause(inner), scenes.pause(inner)));
    return choices.percent(50) ? List.of(block)
        : List.of(new Statement.Try(new Block(List.of(scenes.pause(inner), scenes.pause(inner))), null, null,
            new Block(List.of(call("log", composer.expressions.everything(names)), scenes.pause(names)))));
  }

  /** The parameter of a catch, changed by those who are in it. */
  List<Statement> caught(Names names) {
    String e = composer.fresh("e");
    Names inner = names.block();
    inner.add(e, Sort.VALUE);
    List<Statement> handler = new ArrayList<>();
    handler.add(new Statement.Evaluate(new Expression.Assign(e, choices.of("", "-"),
        new Expression.Yield(new Variable(e)))));
    handler.add(scenes.pause(inner));
    handler.add(new Statement.Evaluate(new Expression.Update(e, true, true)));
    handler.add(scenes.pause(inner));
    Block block = new Block(List.of(new Statement.Throw(composer.expressions.value(names, 1))));
    Block last = choices.percent(40) ? new Block(List.of(call("log", composer.expressions.everything(names)))) : null;
    return List.of(new Statement.Try(block, e, new Block(handler), last));
  }

  /** A literal, a call or a template of which parts are there when branches part. */
  List<Statement> halfBuilt(Names names) {
    Supplier<Expression> part = () -> new Expression.Yield(composer.expressions.value(names, 1));
    List<Statement> all = new ArrayList<>();
    choices.<Object>go(
        way(1, () -> scenes.constant(all, names, Sort.ARRAY,
            new Expression.ArrayLiteral(List.of(part.get(), part.get(), part.get())))),
        way(3, () -> scenes.constant(all, names, Sort.OBJECT, new Expression.ObjectLiteral(List.of(
            new Entry("b", null, part.get()), new Entry("a", null, part.get()))))),
        way(1, () -> scenes.constant(all, names, Sort.CONSTANT,
            new Expression.Template(List.of("", "-", "-", ""), List.of(part.get(), part.get(), part.get())))),
        way(2, () -> scenes.constant(all, names, Sort.CONSTANT,
            Composer.external("list", part.get(), part.get(), part.get()))));
    all.add(scenes.pause(names));
    all.add(scenes.pause(names));
    return all;
  }
}
