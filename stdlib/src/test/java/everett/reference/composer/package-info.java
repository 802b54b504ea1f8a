/**
 * Makes random programs: {@code Composer} holds the parts together, which call each other. Statements of all kinds are
 * put together by chance, and scenes, in which branches meet at one of the rules.
 */
@NullMarked
package everett.reference.composer;

import org.jspecify.annotations.NullMarked;
