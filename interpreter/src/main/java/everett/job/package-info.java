/** Promises and the queue of jobs. */
@NullMarked
package everett.job;

import org.jspecify.annotations.NullMarked;
