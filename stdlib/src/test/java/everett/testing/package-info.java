/** Tests written in JavaScript: chunked scripts under {@code src/test/js} of this module and of the interpreter. */
@NullMarked
package everett.testing;

import org.jspecify.annotations.NullMarked;
