/** Node as an engine under test: what other runners say of it can be compared with what this one says. */
@NullMarked
package everett.runner.host.node;

import org.jspecify.annotations.NullMarked;
