package everett.reference.composer;

import static everett.reference.composer.Choices.way;
import static everett.reference.composer.Composer.external;

import everett.reference.composer.Names.Sort;
import everett.reference.program.Expression;
import java.util.List;

/** Composes what can be iterated over, and resumptions of it. */
final class IterableComposer {
  private final Composer composer;
  private final Choices choices;

  IterableComposer(Composer composer) {
    this.composer = composer;
    choices = composer.choices;
  }

  Expression iterable(Names names, int depth) {
    int d = Math.min(depth, 1);
    boolean sharing = composer.sharing;
    return choices.<Expression>go(
        way(4, () -> array(names, d)),
        way(names.any(Sort.ITERABLE), 2, () -> new Expression.Variable(choices.early(names.all(Sort.ITERABLE)))),
        way(names.any(Sort.ITERATOR), 5, () -> new Expression.Variable(choices.early(names.all(Sort.ITERATOR)))),
        way(names.any(Sort.STATE), 2, () -> new Expression.Variable(choices.early(names.all(Sort.STATE)))),
        way(names.any(Sort.PARALLEL), 5, () -> state(names, d)),
        way(names.any(Sort.GENERATOR) || names.any(Sort.CALLING) && names.any(Sort.FUNCTION), 4,
            () -> generator(names, d)),
        way(names.any(Sort.ARRAY), 2, () -> new Expression.Variable(choices.early(names.all(Sort.ARRAY)))),
        way(1, () -> new Expression.NewSet(array(names, d))),
        way(1, () -> new Expression.Template(List.of("xy", ""), List.of(composer.expressions.leaf(names)))),
        way(1, () -> external("table", array(names, d))),
        way(1, () -> external("boxed", array(names, d))),
        way(sharing, 1, () -> external("odd", array(names, d))),
        way(sharing, 2, () -> new Expression.MethodCall(array(names, d), "values", false, List.of())),
        way(sharing && names.any(Sort.PARALLEL), 3, () ->
            new Expression.MethodCall(state(names, d), "@@iterator", false, List.of())));
  }

  /** Something to iterate over that has a place of its own to go on from, if there can be one. */
  Expression held(Names names, int d) {
    boolean states = names.any(Sort.PARALLEL);
    return choices.<Expression>go(
        way(1, () -> iterable(names, d)),
        way(composer.sharing, 1, () -> new Expression.MethodCall(array(names, d), "values", false, List.of())),
        way(states, 3, () -> state(names, d)),
        way(names.any(Sort.GENERATOR), 5, () -> generator(names, d)),
        way(composer.sharing && states, 2, () ->
            new Expression.MethodCall(state(names, d), "@@iterator", false, List.of())));
  }

  private Expression array(Names names, int d) {
    return new Expression.ArrayLiteral(composer.expressions.elements(names, d));
  }

  /** A state of a parallel generator that has or has not begun. */
  Expression state(Names names, int d) {
    String function = choices.early(names.all(Sort.PARALLEL));
    Expression state = new Expression.Call(new Expression.Variable(function),
        composer.expressions.arguments(names, d));
    return choices.percent(30)
        ? new Expression.MethodCall(state, "next", false, List.of(composer.expressions.value(names, d))) : state;
  }

  /** An ordinary generator. */
  Expression generator(Names names, int d) {
    List<String> functions = names.all(Sort.FUNCTION);
    return choices.<Expression>go(
        way(names.any(Sort.GENERATOR), 3, () -> new Expression.Call(
            new Expression.Variable(choices.early(names.all(Sort.GENERATOR))),
            composer.expressions.arguments(names, d))),
        way(names.any(Sort.CALLING) && !functions.isEmpty(), 1, () -> new Expression.Call(
            new Expression.Variable("calling"), List.of(new Expression.Variable(choices.early(functions))))));
  }

  /** Resumes what there is, and takes a value. */
  Expression resume(Names names, int d) {
    List<String> states = names.all(Sort.STATE);
    List<String> iterables = names.all(Sort.ITERATOR);
    return choices.<Expression>go(
        way(!iterables.isEmpty(), 3, () -> moved(names, choices.early(iterables))),
        way(!iterables.isEmpty(), 1, () -> movedTwice(names, choices.early(iterables))),
        way(!states.isEmpty(), 3, () -> advanced(names, choices.early(states))),
        way(names.any(Sort.PARALLEL), 2, () ->
            new Expression.Property(resumed(names, d, state(names, d)), "value", true)));
  }

  /** The value of a resumption. */
  Expression moved(Names names, String iterator) {
    return new Expression.Property(resumed(names, 0, new Expression.Variable(iterator)), "value", true);
  }

  /** The value of a resumption of what a resumption gave, which is a state if that is one of a state or cursor. */
  Expression movedTwice(Names names, String iterator) {
    return new Expression.Property(resumed(names, 0, resumed(names, 0, new Expression.Variable(iterator))), "value",
        true);
  }

  /** The value of the next state, which takes the place of that before. */
  Expression advanced(Names names, String state) {
    return new Expression.Property(
        new Expression.Assign(state, "", resumed(names, 0, new Expression.Variable(state))), "value", true);
  }

  /** A promise of what a resumption gives. */
  Expression promised(Names names, String iterator) {
    return resumed(names, 0, new Expression.Variable(iterator));
  }

  private Expression resumed(Names names, int d, Expression state) {
    String how = choices.go(
        way(8, () -> "next"), way(1, () -> "throw"), way(1, () -> "return"));
    return new Expression.MethodCall(state, how, false, List.of(composer.expressions.value(names, d)));
  }
}
