package everett.text.regexp;

import everett.grammar.regexp.ClassOperand;
import everett.grammar.regexp.Term;
import everett.grammar.regexp.Term.Alternative;
import everett.grammar.regexp.Term.AnyCharacter;
import everett.grammar.regexp.Term.CapturingGroup;
import everett.grammar.regexp.Term.Disjunction;
import everett.grammar.regexp.Term.EndAssertion;
import everett.grammar.regexp.Term.Lookaround;
import everett.grammar.regexp.Term.ModifiedGroup;
import everett.grammar.regexp.Term.PatternCharacter;
import everett.grammar.regexp.Term.Quantified;
import everett.grammar.regexp.Term.StartAssertion;
import everett.grammar.regexp.Term.WordBoundary;
import everett.grammar.unicode.CodePointSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a term before any input is seen: how long its matches are, and how they start.
 *
 * <p>Here and in the rest of the compiler kinds of terms are told apart by {@code instanceof}: a switch over types is
 * linked when it first runs, and no AOT cache keeps that (some 20 ms of CPU for the first regular expression of a
 * process).
 */
final class TermAnalysis {
  /** Deeper than this nothing is said about how a match starts: the analysis visits a term once for each level. */
  private static final int MAX_DEPTH = 20;

  private static final CodePointSet NOT_LINE_TERMINATORS = ClassCompiler.LINE_TERMINATORS.complement();
  private static final First LINE_END = new First(ClassCompiler.LINE_TERMINATORS, true);
  private static final First INPUT_END = new First(CodePointSet.EMPTY, true);

  // By identity: a term occurs once in a pattern, and under one set of flags.
  private final IdentityHashMap<Term, Integer> minLengths = new IdentityHashMap<>();
  private final IdentityHashMap<Term, CharClass> classes = new IdentityHashMap<>();

  CharClass charClass(ClassOperand.SingleTerm term, RegExpRecord rer) {
    CharClass known = classes.get(term);
    if (known == null) {
      known = new ClassCompiler(rer).compile(term);
      classes.put(term, known);
    }
    return known;
  }

  private CodePointSet character(PatternCharacter c, RegExpRecord rer) {
    CodePointSet one = CodePointSet.of(c.value());
    if (!rer.ignoreCase()) {
      return one;
    }
    CharClass known = classes.get(c);
    if (known == null) {
      known = CharClass.of(Canonicalize.of(rer).closure(one));
      classes.put(c, known);
    }
    return known.characters();
  }

  /** The characters that {@code term} matches, if it is a term that matches exactly one character; else null. */
  @Nullable CodePointSet characters(Term term, RegExpRecord rer) {
    CodePointSet set = null;
    if (term instanceof PatternCharacter c) {
      set = character(c, rer);
    } else if (term instanceof AnyCharacter) {
      set = rer.dotAll() ? CodePointSet.ALL : NOT_LINE_TERMINATORS;
    } else if (term instanceof ClassOperand.SingleTerm s) {
      CharClass charClass = charClass(s, rer);
      set = charClass.strings().isEmpty() ? charClass.characters() : null;
    }
    return set == null || rer.hasEitherUnicodeFlag() ? set : First.codeUnits(set);
  }

  /** The least number of code units that {@code term} can match; at most {@code Integer.MAX_VALUE}. */
  int minLength(Term term, RegExpRecord rer) {
    Integer known = minLengths.get(term);
    if (known == null) {
      known = (int) Math.min(computeMinLength(term, rer), Integer.MAX_VALUE);
      minLengths.put(term, known);
    }
    return known;
  }

  private long computeMinLength(Term term, RegExpRecord rer) {
    if (term instanceof Alternative a) {
      long sum = 0;
      for (Term each : a.terms()) {
        sum += minLength(each, rer);
      }
      return sum;
    } else if (term instanceof Disjunction d) {
      int min = Integer.MAX_VALUE;
      for (Term each : d.alternatives()) {
        min = Math.min(min, minLength(each, rer));
      }
      return min;
    } else if (term instanceof CapturingGroup g) {
      return minLength(g.body(), rer);
    } else if (term instanceof ModifiedGroup m) {
      return minLength(m.body(), rer.updateModifiers(m.add(), m.remove()));
    } else if (term instanceof Quantified q) {
      return (long) q.min() * minLength(q.body(), rer);
    } else if (term instanceof ClassOperand.SingleTerm s) {
      return charClass(s, rer).strings().contains("") ? 0 : 1;
    } else {
      return term instanceof PatternCharacter || term instanceof AnyCharacter ? 1 : 0;
    }
  }

  /** Whether {@code term} never consumes anything. */
  static boolean isAlwaysEmpty(Term term) {
    if (term instanceof Alternative a) {
      return areAlwaysEmpty(a.terms());
    } else if (term instanceof Disjunction d) {
      return areAlwaysEmpty(d.alternatives());
    } else if (term instanceof CapturingGroup g) {
      return isAlwaysEmpty(g.body());
    } else if (term instanceof ModifiedGroup m) {
      return isAlwaysEmpty(m.body());
    } else if (term instanceof Quantified q) {
      return q.max() == 0 || isAlwaysEmpty(q.body());
    } else {
      return term instanceof StartAssertion || term instanceof EndAssertion || term instanceof WordBoundary
          || term instanceof Lookaround;
    }
  }

  private static boolean areAlwaysEmpty(List<Term> terms) {
    for (Term each : terms) {
      if (!isAlwaysEmpty(each)) {
        return false;
      }
    }
    return true;
  }

  /** How a match of {@code term} may start when {@code follow} tells how what comes after it may start. */
  First first(Term term, RegExpRecord rer, First follow) {
    return first(term, rer, follow, 0);
  }

  private First first(Term term, RegExpRecord rer, First follow, int depth) {
    if (depth > MAX_DEPTH) {
      return First.ANY;
    }
    CodePointSet characters = characters(term, rer);
    if (characters != null) {
      return First.of(characters);
    }
    if (term instanceof Disjunction d) {
      First result = first(d.alternatives().getFirst(), rer, follow, depth + 1);
      for (Term alternative : d.alternatives().subList(1, d.alternatives().size())) {
        result = result.union(first(alternative, rer, follow, depth + 1));
      }
      return result;
    } else if (term instanceof Alternative a) {
      First result = follow;
      for (Term each : a.terms().reversed()) {
        result = first(each, rer, result, depth + 1);
      }
      return result;
    } else if (term instanceof CapturingGroup g) {
      return first(g.body(), rer, follow, depth + 1);
    } else if (term instanceof ModifiedGroup m) {
      return first(m.body(), rer.updateModifiers(m.add(), m.remove()), follow, depth + 1);
    } else if (term instanceof Quantified q) {
      return firstOfLoop(q, rer, follow, depth);
    } else if (term instanceof EndAssertion) {
      return follow.intersect(rer.multiline() ? LINE_END : INPUT_END);
    } else if (term instanceof Lookaround l && !l.behind() && !l.negated()) {
      return first(l.body(), rer, First.ANY, depth + 1).intersect(follow);
    } else if (term instanceof StartAssertion || term instanceof WordBoundary || term instanceof Lookaround) {
      return follow.revisable();
    } else {
      return First.ANY;
    }
  }

  private First firstOfLoop(Quantified q, RegExpRecord rer, First follow, int depth) {
    if (q.max() == 0) {
      return follow;
    }
    if (minLength(q.body(), rer) == 0) {
      return First.ANY;
    }
    First body = first(q.body(), rer, First.ANY, depth + 1);
    return q.min() > 0 ? body : body.union(follow);
  }
}
