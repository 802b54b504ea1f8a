/** Scope analysis: who declares what, who captures it, and where it is kept. */
@NullMarked
package everett.scope;

import org.jspecify.annotations.NullMarked;
