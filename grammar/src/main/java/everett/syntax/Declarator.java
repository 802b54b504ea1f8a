package everett.syntax;

import org.jspecify.annotations.Nullable;

/** One binding of a declaration: an identifier or a pattern, and its initializer. */
public record Declarator(int start, int end, Target target, @Nullable Expression initializer) implements Syntax {}
