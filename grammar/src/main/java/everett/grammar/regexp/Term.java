package everett.grammar.regexp;

import java.util.List;

/** A piece of a <a href="https://tc39.es/ecma262/#sec-patterns">pattern</a>. */
public sealed interface Term permits Term.Node, ClassOperand.SingleTerm {
  /** A term that is not a set of characters. */
  sealed interface Node extends Term {}

  /** Two or more alternatives. */
  record Disjunction(List<Term> alternatives) implements Node {}

  /** Terms that match one after the other: none, two or more. */
  record Alternative(List<Term> terms) implements Node {
    static final Alternative EMPTY = new Alternative(List.of());
  }

  /** A code point with u or v, a code unit otherwise. */
  record PatternCharacter(int value) implements Node {}

  /** {@code .} */
  record AnyCharacter() implements Node {}

  /** {@code ^} */
  record StartAssertion() implements Node {}

  /** {@code $} */
  record EndAssertion() implements Node {}

  /** {@code \b}, or {@code \B} when negated. */
  record WordBoundary(boolean negated) implements Node {}

  /** {@code (?=…)}, {@code (?!…)}, {@code (?<=…)}, {@code (?<!…)}. */
  record Lookaround(boolean behind, boolean negated, Term body) implements Node {}

  record CapturingGroup(int index, Term body) implements Node {}

  /** {@code (?add-remove:…)}; a group without either is its body. */
  record ModifiedGroup(Modifiers add, Modifiers remove, Term body) implements Node {}

  /**
   * A term with a quantifier. Both bounds stop at {@link #INFINITY}, which is more than any String's length.
   *
   * @param firstGroup the number of the first capturing group in {@code body}, if there is one
   * @param groupCount how many there are: an iteration starts without their captures
   */
  record Quantified(Term body, int min, int max, boolean greedy, int firstGroup, int groupCount) implements Node {
    public static final int INFINITY = Integer.MAX_VALUE;
  }

  /** {@code \1} */
  record BackReference(int index) implements Node {}

  /** {@code \k<name>}: refers to whichever group of that name took part. */
  record NamedReference(String name) implements Node {}

  /** The flags that may change within a pattern. */
  record Modifiers(boolean ignoreCase, boolean multiline, boolean dotAll) {}
}
