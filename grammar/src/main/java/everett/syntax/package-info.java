/**
 * The syntax tree: sealed records, data without behaviour. Every record has the offsets of its first character and of
 * the one after its last, in UTF-16 units of the source text.
 */
@NullMarked
package everett.syntax;

import org.jspecify.annotations.NullMarked;
