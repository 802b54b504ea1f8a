/** Objects of the command that ECMA-262 does not define: console, process, require. Their model is node. */
@NullMarked
package everett.host;

import org.jspecify.annotations.NullMarked;
