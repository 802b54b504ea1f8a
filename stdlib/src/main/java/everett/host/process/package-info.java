/** The global objects {@code process} and {@code performance}. */
@NullMarked
package everett.host.process;

import org.jspecify.annotations.NullMarked;
