package everett.syntax;

import java.util.List;

/**
 * A script or a module.
 *
 * @param module parsed with the module goal
 * @param strict a module, or a script whose directive prologue contains "use strict" (or eval code of a strict caller)
 * @param async a module that contains a top-level {@code await} (or {@code for await}, {@code await using})
 */
public record Program(int start, int end, List<Statement> body, boolean module, boolean strict, boolean async)
    implements Syntax {}
