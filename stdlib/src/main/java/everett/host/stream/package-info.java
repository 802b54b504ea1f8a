/** Standard output and standard error. */
@NullMarked
package everett.host.stream;

import org.jspecify.annotations.NullMarked;
