/** Indexed collections: Array, and later typed arrays. */
@NullMarked
package everett.indexed;

import org.jspecify.annotations.NullMarked;
