/** The nodes of the binary operators, written from templates by the build. */
@NullMarked
package everett.node.operator;

import org.jspecify.annotations.NullMarked;
