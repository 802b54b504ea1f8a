/** The processes in which tests run. */
@NullMarked
package everett.runner.worker;

import org.jspecify.annotations.NullMarked;
