package everett.syntax;

import org.jspecify.annotations.Nullable;

/** {@code catch (parameter) { … }}. */
public record CatchClause(int start, int end, @Nullable Target parameter, Statement.Block body) implements Syntax {}
