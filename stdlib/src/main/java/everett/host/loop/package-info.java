/** The event loop: ticks, timers, immediates, and rejections that nobody handles. */
@NullMarked
package everett.host.loop;

import org.jspecify.annotations.NullMarked;
