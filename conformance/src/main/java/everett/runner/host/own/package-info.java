/** This engine under test. */
@NullMarked
package everett.runner.host.own;

import org.jspecify.annotations.NullMarked;
