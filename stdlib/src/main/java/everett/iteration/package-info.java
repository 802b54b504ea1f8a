/** Control abstraction: iterators, generators' prototypes, disposable stacks. */
@NullMarked
package everett.iteration;

import org.jspecify.annotations.NullMarked;
