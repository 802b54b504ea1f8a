/** Abstract operations, under their names in the specification. */
@NullMarked
package everett.operation;

import org.jspecify.annotations.NullMarked;
