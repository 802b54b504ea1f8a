/**
 * Whose variables a closure sees that was made in a {@code function **}: steps, their ancestors, and the versions of
 * blocks (rules 2 to 4 of parallel generators).
 */
@NullMarked
package everett.lineage;

import org.jspecify.annotations.NullMarked;
