package everett.grammar.regexp;

import java.util.List;

/**
 * A parsed regular expression.
 *
 * @param source the pattern's text
 * @param groupCount how many capturing groups it has; they are numbered from 1
 * @param namedGroups the named groups in the order of their numbers; a name may come twice, in different alternatives
 */
public record Pattern(String source, RegExpFlags flags, Term body, int groupCount, List<NamedGroup> namedGroups) {
  /** A name and the number of the capturing group that has it. */
  public record NamedGroup(String name, int index) {}

  /** What to throw when this pattern, though well-formed, is more than a program can be made of. */
  public RegExpSyntaxError tooLarge() {
    return new RegExpSyntaxError(source, flags, RegExpSyntaxError.TOO_LARGE, 0);
  }
}
