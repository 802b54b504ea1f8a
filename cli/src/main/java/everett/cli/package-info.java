/** The command line. */
@NullMarked
package everett.cli;

import org.jspecify.annotations.NullMarked;
