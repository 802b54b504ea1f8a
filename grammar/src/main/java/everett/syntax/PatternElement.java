package everett.syntax;

import org.jspecify.annotations.Nullable;

/** A target with its default value: an element of a pattern, or a parameter. */
public record PatternElement(int start, int end, Target target, @Nullable Expression initializer) implements Syntax {}
