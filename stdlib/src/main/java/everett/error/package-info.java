/** Error and its kinds. */
@NullMarked
package everett.error;

import org.jspecify.annotations.NullMarked;
