/** From syntax to executable nodes. */
@NullMarked
package everett.plan;

import org.jspecify.annotations.NullMarked;
