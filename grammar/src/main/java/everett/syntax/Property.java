package everett.syntax;

/** A member of an object literal. */
public sealed interface Property extends Syntax {
  /** {@code name: value}, and {@code name} alone, whose value is an {@link Identifier} (then shorthand). */
  record Value(int start, int end, PropertyName name, Expression value, boolean shorthand) implements Property {}

  /** A method, getter or setter (see the function's kind). */
  record Method(int start, int end, PropertyName name, Function function) implements Property {}

  /** {@code ...value}. */
  record Spread(int start, int end, Expression value) implements Property {}
}
