/** Promise. */
@NullMarked
package everett.promise;

import org.jspecify.annotations.NullMarked;
