/**
 * What the early errors of a program need to know while it is parsed: declared names, labels, private names and
 * exports. These classes find conflicts; the parser's actions say where and in which words.
 */
@NullMarked
package everett.statics;

import org.jspecify.annotations.NullMarked;
