package everett.reference.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements of the programs that the model understands. */
public sealed interface Statement {
  /** The kind is let, const or var. */
  record Declare(String kind, Pattern pattern, Expression value) implements Statement {}

  /** A resource that prints its number when it is disposed of. */
  record Using(String name, int number) implements Statement {}

  record FunctionDeclaration(String name, Code code) implements Statement {}

  record Evaluate(Expression expression) implements Statement {}

  record Block(List<Statement> statements) implements Statement {}

  record If(Expression test, Statement yes, @Nullable Statement no) implements Statement {}

  record While(String label, Expression test, Block body) implements Statement {}

  record DoWhile(String label, Block body, Expression test) implements Statement {}

  record For(String label, String name, Expression start, Expression test, Expression update, Block body)
      implements Statement {}

  record ForOf(String label, boolean await, String kind, Pattern pattern, Expression iterable, Block body)
      implements Statement {}

  record Switch(String label, Expression value, List<Case> cases) implements Statement {}

  /** Without a test it is the default. */
  record Case(@Nullable Expression test, List<Statement> statements) {}

  record Try(Block block, @Nullable String parameter, @Nullable Block handler,
      @Nullable Block last) implements Statement {}

  record Throw(Expression value) implements Statement {}

  record Return(Expression value) implements Statement {}

  /** The label is written out if another loop or switch lies between. */
  record Break(String label, boolean named) implements Statement {}

  record Continue(String label, boolean named) implements Statement {}
}
