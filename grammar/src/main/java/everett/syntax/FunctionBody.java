package everett.syntax;

import java.util.List;

/** What a function runs. */
public sealed interface FunctionBody extends Syntax {
  /** Statements between braces, directives included. */
  record Statements(int start, int end, List<Statement> body) implements FunctionBody {}

  /** The ConciseBody of an arrow function. */
  record Concise(int start, int end, Expression value) implements FunctionBody {}
}
