/** Values as text for people: {@code util.inspect} and the format specifiers of the console, as node prints them. */
@NullMarked
package everett.host.inspect;

import org.jspecify.annotations.NullMarked;
