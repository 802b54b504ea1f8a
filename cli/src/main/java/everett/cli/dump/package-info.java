/** What {@code --dump-ast} and {@code --dump-plan} print. */
@NullMarked
package everett.cli.dump;

import org.jspecify.annotations.NullMarked;
