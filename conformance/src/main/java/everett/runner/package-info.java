/** Test262: what a test is, and how it is judged. */
@NullMarked
package everett.runner;

import org.jspecify.annotations.NullMarked;
