/**
 * The pattern grammar of regular expressions: text → {@link everett.grammar.regexp.Pattern}, with all early errors and
 * Annex B. The parser of programs checks each literal with it, and the matcher compiles what it gives.
 */
@NullMarked
package everett.grammar.regexp;

import org.jspecify.annotations.NullMarked;
