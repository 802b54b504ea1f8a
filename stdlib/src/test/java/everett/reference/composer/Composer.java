package everett.reference.composer;

import everett.reference.program.Expression;
import everett.reference.program.Statement;
import java.util.List;

/** Makes programs of choices: what the parts that make them have in common. */
final class Composer {
  final Choices choices = new Choices(List.of());
  /** Whether programs may use what branches share: objects that change, functions kept outside, their own iterators. */
  final boolean sharing;
  /** Whether programs have async functions. */
  final boolean async;
  final ExpressionComposer expressions = new ExpressionComposer(this);
  final IterableComposer iterables = new IterableComposer(this);
  final FunctionComposer functions = new FunctionComposer(this);
  final StatementComposer statements = new StatementComposer(this);
  final DeclarationComposer declarations = new DeclarationComposer(this);
  final LoopComposer loops = new LoopComposer(this);
  final SceneComposer scenes = new SceneComposer(this);
  private int count;

  Composer(boolean sharing, boolean async) {
    this.sharing = sharing;
    this.async = async;
  }

  /** A name that nothing else has. */
  String fresh(String prefix) {
    return prefix + count++;
  }

  static Expression number(int n) {
    return new Expression.Literal((double) n);
  }

  /** A call of a function from outside. */
  static Expression external(String name, Expression... arguments) {
    return new Expression.Call(new Expression.Variable(name), List.of(arguments));
  }

  static Statement call(String name, Expression... arguments) {
    return new Statement.Evaluate(external(name, arguments));
  }
}
