package everett.reference.composer;

import static everett.reference.composer.Choices.way;
import static everett.reference.composer.Composer.call;

import everett.reference.composer.Names.Sort;
import everett.reference.program.Code;
import everett.reference.program.Expression;
import everett.reference.program.Statement;
import everett.reference.program.Statement.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Composes statements. */
final class StatementComposer {
  /** More would let small programs loop for long. */
  private static final int DEPTH = 4;

  private final Composer composer;
  private final Choices choices;

  StatementComposer(Composer composer) {
    this.composer = composer;
    choices = composer.choices;
  }

  List<Statement> statements(Names names, int n, int depth) {
    List<Statement> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      all.addAll(statement(names, depth));
    }
    return all;
  }

  /** Where a function suspends, its blocks mostly do, too: that is where branches part. */
  Block block(Names names, int depth) {
    List<Statement> all = new ArrayList<>();
    if (names.suspends() && choices.percent(50)) {
      all.add(watch(names));
    }
    all.addAll(statements(names, 1 + choices.below(2), depth + 1));
    if (names.suspends() && choices.percent(50)) {
      all.add(watch(names));
    }
    return new Block(all);
  }

  /** Shows all variables, where possible in a state. */
  Statement watch(Names names) {
    var all = composer.expressions.everything(names);
    if (choices.percent(60)) {
      List<Expression> more = new ArrayList<>(all.elements());
      more.add(composer.expressions.probe(names));
      all = new Expression.ArrayLiteral(more);
    }
    return names.suspends() ? new Statement.Evaluate(new Expression.Yield(all)) : call("log", all);
  }

  /** A statement, and what must come before it. */
  List<Statement> statement(Names names, int depth) {
    ExpressionComposer expressions = composer.expressions;
    LoopComposer loops = composer.loops;
    DeclarationComposer declarations = composer.declarations;
    if (depth > DEPTH) {
      return List.of(new Statement.Evaluate(expressions.value(names, 1)));
    }
    return choices.<List<Statement>>go(
        way(2, () -> List.of(call("log", expressions.value(names, 2)))),
        way(3, () -> List.of(watch(names))),
        way(names.depth < 3, 50, () -> composer.scenes.scene(names, depth)),
        way(6, () -> List.of(new Statement.Evaluate(expressions.value(names, 3)))),
        way(2, () -> List.of(new Statement.If(expressions.value(names, 2), block(names.block(), depth),
            choices.percent(40) ? block(names.block(), depth) : null))),
        way(3, () -> List.of(attempt(names, depth))),
        way(1, () -> List.of(rarely(names, new Statement.Throw(expressions.value(names, 2))))),
        way(1, () -> List.of(rarely(names, new Statement.Return(expressions.value(names, 2))))),
        way(!names.labels.isEmpty(), 3, () -> List.of(loops.jump(names))),
        way(1, () -> List.of(block(names.block(), depth))),
        way(1, () -> List.of(using(names, depth))),
        way(3, () -> List.of(loops.loop(names, depth))),
        way(4, () -> List.of(loops.forOf(names, depth))),
        way(1, () -> loops.whileLoop(names, depth)),
        way(1, () -> List.of(loops.choice(names, depth))),
        way(3, () -> List.of(declarations.variable(names))),
        way(3, () -> List.of(declarations.named(names))),
        way(1, () -> List.of(declarations.function(names))),
        way(5, () -> List.of(declarations.iterable(names))),
        way(names.any(Sort.PARALLEL), 2, () -> List.of(declarations.state(names))),
        way(2, () -> List.of(declarations.destructuring(names))),
        way(composer.sharing, 2, () -> List.of(declarations.object(names))),
        way(composer.sharing, 5, () -> List.of(keep(names))),
        way(composer.sharing && names.any(Sort.PARALLEL), 2, () -> List.of(begin(names))));
  }

  private Statement rarely(Names names, Statement s) {
    return new Statement.If(composer.expressions.condition(names), new Block(List.of(s)), null);
  }

  private Statement attempt(Names names, int depth) {
    Names inner = names.block();
    Block block = block(inner, depth);
    boolean throwing = choices.percent(40);
    if (throwing) {
      block = new Block(joined(block.statements(), new Statement.Throw(composer.expressions.value(inner, 1))));
    }
    int form = choices.below(3);
    String parameter = form != 1 && choices.percent(80) ? composer.fresh("e") : null;
    return new Statement.Try(block, parameter, form == 1 ? null : caught(parameter, names.block(), depth),
        form == 0 ? null : block(names.block(), depth));
  }

  private Block caught(@Nullable String parameter, Names names, int depth) {
    if (parameter == null) {
      return block(names, depth);
    }
    names.add(parameter, Sort.VALUE);
    Names inner = names.block();
    return new Block(joined(List.of(new Statement.Evaluate(composer.expressions.assign(inner, 1))),
        block(inner, depth)));
  }

  private static List<Statement> joined(List<Statement> statements, Statement last) {
    List<Statement> all = new ArrayList<>(statements);
    all.add(last);
    return all;
  }

  private Statement using(Names names, int depth) {
    Names inner = names.block();
    List<Statement> all = new ArrayList<>(statements(inner, choices.below(2), depth + 1));
    all.add(new Statement.Using(composer.fresh("u"), choices.below(9)));
    all.addAll(statements(inner, 1 + choices.below(2), depth + 1));
    if (names.suspends()) {
      all.add(watch(inner));
    }
    return new Block(all);
  }

  // ---- what reaches other branches

  /** Gives a function or an iterator away, for anybody to call or move. */
  Statement keep(Names names) {
    List<String> iterables = names.all(Sort.ITERATOR);
    return call("keep", choices.<Expression>go(
        way(4, () -> new Expression.Function(composer.functions.closure(names))),
        way(1, () -> FunctionComposer.arrow(composer.expressions.everything(names))),
        way(!iterables.isEmpty(), 2, () -> new Expression.Variable(choices.early(iterables))),
        way(names.any(Sort.GENERATOR), 2, () -> composer.iterables.generator(names, 1))));
  }

  /** Gives a state of a nested parallel generator away. */
  private Statement begin(Names names) {
    return call("begin", FunctionComposer.arrow(new Expression.Call(
        new Expression.Variable(choices.early(names.all(Sort.PARALLEL))),
        List.of(composer.expressions.value(names.parameters(Code.Kind.ARROW).body(Code.Kind.ARROW), 1)))));
  }
}
