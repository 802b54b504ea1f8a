/**
 * The regular-expression engine: {@link everett.text.regexp.Compiler} turns a parsed pattern into a
 * {@link everett.text.regexp.Program}, {@link everett.text.regexp.Matcher} runs it with a backtrack stack of its own.
 */
@NullMarked
package everett.text.regexp;

import org.jspecify.annotations.NullMarked;
