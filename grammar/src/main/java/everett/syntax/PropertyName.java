package everett.syntax;

/** The name of a member of an object literal, class or object pattern. */
public sealed interface PropertyName extends Syntax {
  /** An identifier, string or number, as the property key that it means; numbers in their canonical form. */
  record Literal(int start, int end, String name) implements PropertyName {}

  /** {@code [expression]}. */
  record Computed(int start, int end, Expression expression) implements PropertyName {}

  /** {@code #name}; the name is without its {@code #}. In classes only. */
  record Private(int start, int end, String name) implements PropertyName {}
}
