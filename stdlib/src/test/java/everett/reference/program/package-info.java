/** The programs that engine and model run: their syntax, their text, and what they find outside. */
@NullMarked
package everett.reference.program;

import org.jspecify.annotations.NullMarked;
