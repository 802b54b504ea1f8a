package everett.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be assigned to or bound: a DestructuringAssignmentTarget or a BindingPattern. Where names are bound, only
 * identifiers and patterns occur. A {@link Expression.Call} throws a ReferenceError when it is assigned to (sloppy mode
 * only, an early error elsewhere); a {@link Expression.Parenthesized} keeps what it holds from naming functions.
 */
public sealed interface Target extends Syntax
    permits Identifier,
        Expression.Member,
        Expression.Index,
        Expression.PrivateMember,
        Expression.SuperMember,
        Expression.SuperIndex,
        Expression.Parenthesized,
        Expression.Call,
        Target.ArrayPattern,
        Target.ObjectPattern {

  /**
   * {@code [a, , b = 1, ...rest]}.
   *
   * @param elements null for elisions
   */
  record ArrayPattern(int start, int end, List<@Nullable PatternElement> elements, @Nullable Target rest)
      implements Target {}

  /** {@code {a, b: c = 1, [k]: d, ...rest}}. */
  record ObjectPattern(int start, int end, List<PatternProperty> properties, @Nullable Target rest)
      implements Target {}
}
