/** The engine that is tested, as the runner sees it. */
@NullMarked
package everett.runner.host;

import org.jspecify.annotations.NullMarked;
