/** Reflection: Reflect and Proxy. */
@NullMarked
package everett.reflection;

import org.jspecify.annotations.NullMarked;
