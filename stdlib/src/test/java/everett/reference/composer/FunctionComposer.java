package everett.reference.composer;

import static everett.reference.composer.Choices.way;

import everett.reference.composer.Names.Sort;
import everett.reference.program.Code;
import everett.reference.program.Expression;
import everett.reference.program.Pattern;
import everett.reference.program.Pattern.Element;
import everett.reference.program.Statement;
import everett.reference.program.Statement.Block;
import java.util.ArrayList;
import java.util.List;

/** Composes functions. */
final class FunctionComposer {
  private final Composer composer;
  private final Choices choices;

  FunctionComposer(Composer composer) {
    this.composer = composer;
    choices = composer.choices;
  }

  /** An arrow function that gives this. */
  static Expression arrow(Expression value) {
    return new Expression.Function(new Code(Code.Kind.ARROW, List.of(), List.of(new Statement.Return(value))));
  }

  Code function(Code.Kind kind, Names outer, int statements) {
    Names parameters = outer.parameters(kind);
    List<Element> list = parameters(parameters);
    Names body = parameters.body(kind);
    List<Statement> all = new ArrayList<>();
    if (choices.percent(70)) {
      all.add(new Statement.Evaluate(composer.expressions.assign(body, 1)));
    }
    all.addAll(composer.statements.statements(body, choices.below(1 + statements), 1 + body.depth));
    if (body.suspends()) {
      all.add(composer.statements.watch(body));
      all = choices.percent(25) ? cleaningUp(all, parameters.body(kind)) : all;
    }
    if (!body.suspends() || choices.percent(50)) {
      all.add(new Statement.Return(choices.percent(60)
          ? composer.expressions.everything(body.suspends() ? parameters : body)
          : composer.expressions.value(parameters.body(kind), 2)));
    }
    return new Code(kind, list, all);
  }

  /** Says when it is left, and may yield then, too. */
  private List<Statement> cleaningUp(List<Statement> statements, Names names) {
    List<Statement> last = new ArrayList<>();
    last.add(Composer.call("log", composer.expressions.everything(names)));
    if (choices.percent(30)) {
      last.add(new Statement.Evaluate(new Expression.Yield(composer.expressions.value(names, 1))));
    }
    return new ArrayList<>(List.of(new Statement.Try(new Block(statements), null, null, new Block(last))));
  }

  Expression witness(Code.Kind kind, Names outer) {
    return witness(kind, outer, choices.percent(60));
  }

  /**
   * A function that changes variables around it, shows all of them, and does so again if it suspends.
   *
   * @param last whether it says when it is left
   */
  Expression witness(Code.Kind kind, Names outer, boolean last) {
    Names names = outer.parameters(kind).body(kind);
    List<Statement> all = new ArrayList<>();
    int n = names.suspends() || names.awaits() ? 1 + choices.below(3) : 1;
    for (int i = 0; i < n; i++) {
      all.add(new Statement.Evaluate(composer.expressions.assign(names, 1)));
      all.add(composer.scenes.pause(names));
    }
    if (names.suspends() && choices.percent(25)) {
      all.add(new Statement.If(composer.expressions.condition(names),
          new Block(List.of(new Statement.Throw(composer.expressions.everything(names)))), null));
    }
    if (names.suspends() && last) {
      all = cleaningUp(all, names);
    }
    all.add(new Statement.Return(composer.expressions.everything(names)));
    return new Expression.Function(new Code(kind, List.of(), all));
  }

  List<Element> parameters(Names parameters) {
    List<Element> list = new ArrayList<>();
    int n = choices.below(3);
    for (int i = 0; i < n; i++) {
      String name = composer.fresh("p");
      boolean closure = i > 0 && choices.percent(60) && parameters.depth < 3;
      Expression initializer = closure
          ? new Expression.Function(function(Code.Kind.ARROW, parameters, 1))
          : choices.percent(50) ? composer.expressions.value(parameters, 1) : null;
      list.add(new Element("", new Pattern.Name(name), initializer));
      parameters.add(name, closure ? Sort.FUNCTION : Sort.VALUE);
    }
    return list;
  }

  Code.Kind kind(Names names) {
    return names.depth > 3 ? Code.Kind.ARROW : choices.<Code.Kind>go(
        way(8, () -> Code.Kind.ARROW),
        way(3, () -> Code.Kind.PLAIN),
        way(composer.sharing, 4, () -> Code.Kind.GENERATOR),
        way(5, () -> Code.Kind.PARALLEL),
        way(composer.async, 4, () -> Code.Kind.ASYNC),
        way(composer.async, 4, () -> Code.Kind.ASYNC_PARALLEL));
  }

  Code closure(Names names) {
    return function(kind(names), names, 1 + choices.below(2));
  }

  static Sort sort(Code.Kind kind) {
    return switch (kind) {
      case ARROW, PLAIN -> Sort.FUNCTION;
      case GENERATOR -> Sort.GENERATOR;
      case PARALLEL -> Sort.PARALLEL;
      case ASYNC -> Sort.ASYNC;
      case ASYNC_PARALLEL -> Sort.ASYNC_PARALLEL;
    };
  }
}
