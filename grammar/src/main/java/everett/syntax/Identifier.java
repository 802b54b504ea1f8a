package everett.syntax;

/** An IdentifierReference, BindingIdentifier or LabelIdentifier; escapes are resolved, the name is interned. */
public record Identifier(int start, int end, String name) implements Expression, Target {}
