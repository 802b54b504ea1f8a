/** Functions that suspend: their steps, activations and drivers. */
@NullMarked
package everett.generator;

import org.jspecify.annotations.NullMarked;
