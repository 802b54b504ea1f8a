/** The commands of the conformance runner. */
@NullMarked
package everett.conformance;

import org.jspecify.annotations.NullMarked;
