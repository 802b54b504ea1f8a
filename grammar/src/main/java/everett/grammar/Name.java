package everett.grammar;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the name table: a name that occurs in the program, or a keyword.
 *
 * @param hash that of the text
 * @param type the token's
 */
record Name(String text, int hash, int type, @Nullable Operator operator, @Nullable Word word) {}
