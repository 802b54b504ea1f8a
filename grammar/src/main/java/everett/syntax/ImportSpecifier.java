package everett.syntax;

import org.jspecify.annotations.Nullable;

/**
 * {@code imported as local}.
 *
 * @param imported "default" for a default import; null for {@code * as local}
 */
public record ImportSpecifier(int start, int end, @Nullable String imported, Identifier local) implements Syntax {}
