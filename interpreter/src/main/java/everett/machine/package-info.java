/** What runs nodes: agents, realms, frames, functions and the completion of calls. */
@NullMarked
package everett.machine;

import org.jspecify.annotations.NullMarked;
