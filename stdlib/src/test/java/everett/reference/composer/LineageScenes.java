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
import java.util.ArrayList;
import java.util.List;

/** Scenes about what closures, generators and nested states see (rules 2, 3, 5 and 11). */
final class LineageScenes {
  private final Composer composer;
  private final Choices choices;
  private final SceneComposer scenes;

  LineageScenes(Composer composer, SceneComposer scenes) {
    this.composer = composer;
    choices = composer.choices;
    this.scenes = scenes;
  }

  /** A helper from before, called by a closure that one branch makes and all may call. */
  List<Statement> helper(Names names) {
    List<Statement> all = new ArrayList<>();
    Code.Kind kind = choices.of(Code.Kind.ARROW, Code.Kind.PLAIN);
    Expression helper = composer.functions.witness(kind, names);
    String name = scenes.constant(all, names, Sort.FUNCTION, helper);
    all.add(scenes.pause(names));
    Expression call = new Expression.Call(new Variable(name), List.of());
    if (composer.sharing) {
      Expression both = new Expression.ArrayLiteral(List.of(call, composer.expressions.everything(names)));
      all.add(call("keep", FunctionComposer.arrow(both)));
    }
    all.add(scenes.pause(names));
    all.add(show(names, call, composer.expressions.everything(names)));
    return all;
  }

  /** An iterator or a state that lies in a variable, moved by those who have come here. */
  List<Statement> held(Names names) {
    List<Statement> all = new ArrayList<>();
    String name = scenes.constant(all, names, Sort.ITERATOR, iterator(names));
    if (composer.sharing && choices.percent(40)) {
      all.add(call("keep", new Variable(name)));
    }
    all.add(scenes.pause(names));
    all.add(show(names, composer.iterables.moved(names, name), composer.expressions.everything(names)));
    all.add(scenes.pause(names));
    all.add(show(names, composer.iterables.moved(names, name), composer.expressions.everything(names)));
    return all;
  }

  Expression iterator(Names names) {
    boolean sharing = composer.sharing;
    return choices.<Expression>go(
        way(sharing, 4, () -> called(composer.functions.witness(Code.Kind.GENERATOR, names))),
        way(3, () -> called(composer.functions.witness(Code.Kind.PARALLEL, names))),
        way(sharing && names.any(Sort.FUNCTION), 3, () -> new Expression.Call(
            new Variable("calling"), List.of(new Variable(choices.early(names.all(Sort.FUNCTION)))))),
        way(2, () -> composer.iterables.held(names, 1)));
  }

  /** What nested functions have made keeps the steps of all parallel generators around it. */
  List<Statement> deep(Names names) {
    Names inner = names.parameters(Code.Kind.PARALLEL).body(Code.Kind.PARALLEL);
    String own = composer.fresh("v");
    List<Statement> body = new ArrayList<>();
    body.add(new Statement.Declare("let", new Pattern.Name(own), composer.expressions.value(inner, 0)));
    inner.add(own, Sort.VALUE);
    body.add(call("keep", choices.percent(50)
        ? called(composer.functions.witness(Code.Kind.GENERATOR, inner))
        : composer.functions.witness(choices.of(Code.Kind.ARROW, Code.Kind.PLAIN), inner)));
    body.add(scenes.pause(inner));
    Expression state = called(new Expression.Function(new Code(Code.Kind.PARALLEL, List.of(), body)));
    Expression next = new Expression.MethodCall(state, "next", false, List.of());
    return List.of(scenes.pause(names), show(names, new Expression.Property(next, "value", false)), scenes.pause(names),
        show(names, composer.expressions.run(names), composer.expressions.everything(names)));
  }

  /** A variable of a nested function is shared. */
  List<Statement> counter(Names names) {
    List<Statement> all = new ArrayList<>();
    String n = composer.fresh("v");
    Expression count = FunctionComposer.arrow(new Expression.Update(n, true, true));
    Code maker = new Code(Code.Kind.PLAIN, List.of(), List.of(
        new Statement.Declare("let", new Pattern.Name(n), number(choices.below(90))), new Statement.Return(count)));
    String name = scenes.constant(all, names, Sort.FUNCTION, called(new Expression.Function(maker)));
    all.add(scenes.pause(names));
    all.add(show(names, called(new Variable(name)), composer.expressions.everything(names)));
    return all;
  }

  /** States of a nested parallel generator, in a variable, and given away to all branches. */
  List<Statement> nested(Names names) {
    List<Statement> all = new ArrayList<>();
    String function = scenes.constant(all, names, Sort.PARALLEL,
        choices.percent(70) ? composer.functions.witness(Code.Kind.PARALLEL, names)
            : new Expression.Function(composer.functions.function(Code.Kind.PARALLEL, names, 2)));
    if (choices.percent(50)) {
      all.add(scenes.pause(names));
    }
    Expression start = new Expression.Call(new Variable(function), List.of());
    if (composer.sharing && choices.percent(60)) {
      all.add(call("begin", FunctionComposer.arrow(start)));
      all.add(scenes.pause(names));
      all.add(show(names, Composer.external("step", number(choices.below(4)), new Expression.Literal("next"),
          composer.expressions.leaf(names)), composer.expressions.everything(names)));
    } else {
      boolean common = composer.sharing && choices.percent(60);
      String state = composer.fresh("s");
      all.add(common ? call("share", start) : new Statement.Declare("let", new Pattern.Name(state), start));
      if (!common) {
        names.add(state, Sort.STATE);
      }
      for (int i = choices.below(2); i < 3; i++) {
        all.add(scenes.pause(names));
        all.add(show(names, common ? Composer.external("common", composer.expressions.leaf(names))
            : composer.iterables.advanced(names, state), composer.expressions.everything(names)));
      }
    }
    return all;
  }

  /** Functions among the parameters see those of the step that calls them. */
  List<Statement> parameters(Names parameters, Names body) {
    Expression call = called(new Variable(choices.of(parameters.all(Sort.FUNCTION))));
    Names own = parameters.body(body.kind);
    return List.of(scenes.pause(own), show(body, call), scenes.pause(own), show(body, call));
  }
}
