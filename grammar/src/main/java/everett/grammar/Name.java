package everett.grammar;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the name table: a name that occurs in the program, or a keyword.
 *
 * @param chars contains the text from an offset on: the program's own characters, which are near when they are compared
 * @param type the token's
 */
record Name(
    String text, char[] chars, int offset, int length, int type, @Nullable Operator operator, @Nullable Word word) {

  /** It is spelled by the characters at an offset. */
  boolean isAt(char[] other, int from, int otherLength) {
    if (otherLength != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (chars[offset + i] != other[from + i]) {
        return false;
      }
    }
    return true;
  }
}
