/** The standard library as one: what it is made of, and the global object. */
@NullMarked
package everett.library;

import org.jspecify.annotations.NullMarked;
