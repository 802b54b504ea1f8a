/** The global object {@code console}. */
@NullMarked
package everett.host.console;

import org.jspecify.annotations.NullMarked;
