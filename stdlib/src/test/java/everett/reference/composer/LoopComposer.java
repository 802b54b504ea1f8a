package everett.reference.composer;

import static everett.reference.composer.Composer.number;

import everett.reference.composer.Names.Sort;
import everett.reference.program.Expression;
import everett.reference.program.Pattern;
import everett.reference.program.Statement;
import everett.reference.program.Statement.Block;
import java.util.ArrayList;
import java.util.List;

/** Composes loops and switches, and jumps out of them. */
final class LoopComposer {
  private final Composer composer;
  private final Choices choices;

  LoopComposer(Composer composer) {
    this.composer = composer;
    choices = composer.choices;
  }

  Statement loop(Names names, int depth) {
    String label = composer.fresh("L");
    String name = composer.fresh("i");
    Names head = names.block();
    head.add(name, Sort.VALUE);
    Names body = head.loop(label, true);
    Expression start = choices.percent(20) ? composer.expressions.value(names, 1) : number(0);
    Expression test = new Expression.Binary("<", new Expression.Variable(name), number(1 + choices.below(3)));
    if (choices.percent(15)) {
      test = new Expression.Binary("&&", test, composer.expressions.value(head, 2));
    }
    Expression update = choices.percent(20)
        ? new Expression.Binary(",", composer.expressions.value(head, 2), new Expression.Update(name, true, false))
        : new Expression.Update(name, true, true);
    return new Statement.For(label, name, start, test, update, body(body, depth));
  }

  Statement forOf(Names names, int depth) {
    String label = composer.fresh("L");
    Expression iterable = composer.iterables.iterable(names, 2);
    Names head = names.loop(label, true);
    String kind = choices.of("const", "let", "var");
    Pattern pattern;
    if (choices.percent(15)) {
      iterable = new Expression.ArrayLiteral(List.of(new Expression.ArrayLiteral(List.of(number(1), number(2))),
          new Expression.ArrayLiteral(List.of(composer.expressions.value(names, 1)))));
      pattern = composer.declarations.pattern(head, kind);
    } else {
      String name = composer.fresh("x");
      head.add(name, kind.equals("const") ? Sort.CONSTANT : Sort.VALUE);
      pattern = new Pattern.Name(name);
    }
    return new Statement.ForOf(label, false, kind, pattern, iterable, body(head.block(), depth));
  }

  List<Statement> whileLoop(Names names, int depth) {
    String label = composer.fresh("L");
    String name = composer.fresh("w");
    Statement counter = new Statement.Declare("let", new Pattern.Name(name), number(2));
    names.add(name, Sort.VALUE);
    Expression test = new Expression.Binary("<", number(0), new Expression.Update(name, false, false));
    Block body = body(names.loop(label, true), depth);
    return List.of(counter, choices.percent(40) ? new Statement.DoWhile(label, body, test)
        : new Statement.While(label, test, body));
  }

  /** What branches have turns of their own for: closures that remain, and ways out. */
  private Block body(Names names, int depth) {
    List<Statement> all = new ArrayList<>(composer.statements.block(names, depth).statements());
    if (composer.sharing && choices.percent(25)) {
      all.add(choices.below(all.size() + 1), composer.statements.keep(names.block()));
    }
    if (choices.percent(25)) {
      all.add(jump(names));
    }
    return new Block(all);
  }

  Statement choice(Names names, int depth) {
    String label = composer.fresh("L");
    Expression value = composer.expressions.value(names, 2);
    Names body = names.loop(label, false);
    List<Statement.Case> cases = new ArrayList<>();
    int n = 1 + choices.below(3);
    for (int i = 0; i < n; i++) {
      Expression test = i == 1 ? null : composer.expressions.value(body, 1);
      cases.add(new Statement.Case(test, composer.statements.statements(body, 1 + choices.below(2), depth + 1).stream()
          .filter(s -> !(s instanceof Statement.Using)).toList()));
    }
    return new Statement.Switch(label, value, cases);
  }

  /** A way out of a loop or switch, or on to the next turn. */
  Statement jump(Names names) {
    int at = names.labels.size() - 1 - choices.below(names.labels.size());
    Names.Label label = names.labels.get(at);
    boolean innermost = at == names.labels.size() - 1;
    Statement jump = label.loop() && choices.percent(40)
        ? new Statement.Continue(label.name(), !innermost || choices.percent(30))
        : new Statement.Break(label.name(), !innermost || choices.percent(30));
    return new Statement.If(composer.expressions.condition(names), new Block(List.of(jump)), null);
  }
}
