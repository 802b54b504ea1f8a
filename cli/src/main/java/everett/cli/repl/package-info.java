/** The conversation on a terminal: reads inputs, has them evaluated, prints their values. Loaded for that only. */
@NullMarked
package everett.cli.repl;

import org.jspecify.annotations.NullMarked;
