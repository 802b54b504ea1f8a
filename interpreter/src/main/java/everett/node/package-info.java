/** Executable nodes: what the planner makes of syntax, one family a file. */
@NullMarked
package everett.node;

import org.jspecify.annotations.NullMarked;
