/** Unicode 17 data that the JDK lacks or has in an older version; every table is read when it is first asked for. */
@NullMarked
package everett.grammar.unicode;

import org.jspecify.annotations.NullMarked;
