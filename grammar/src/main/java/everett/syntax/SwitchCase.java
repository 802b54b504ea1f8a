package everett.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code case test: body}.
 *
 * @param test null for {@code default}
 */
public record SwitchCase(int start, int end, @Nullable Expression test, List<Statement> body) implements Syntax {}
