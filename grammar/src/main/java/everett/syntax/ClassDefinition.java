package everett.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class.
 *
 * @param constructor the explicit constructor; it is not among the elements
 */
public record ClassDefinition(
    int start,
    int end,
    @Nullable Identifier name,
    @Nullable Expression heritage,
    @Nullable Function constructor,
    List<ClassElement> elements)
    implements Syntax {}
