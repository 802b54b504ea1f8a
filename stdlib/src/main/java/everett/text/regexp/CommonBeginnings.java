package everett.text.regexp;

import everett.grammar.regexp.Term;
import everett.grammar.regexp.Term.Alternative;
import everett.grammar.regexp.Term.Disjunction;
import everett.grammar.regexp.Term.PatternCharacter;
import everett.grammar.unicode.CodePointSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins alternatives that begin with the same characters: {@code this|that|of} becomes {@code th(?:is|at)|of}. Lists of
 * hundreds of words are common, and each would be tried at each place where another one of them might begin.
 *
 * <p>An alternative may be moved before another one only where no input lets both match: where each begins with a
 * character and those differ. So words are gathered between alternatives that begin in another way.
 */
final class CommonBeginnings {
  /** A shorter list is as fast without. */
  private static final int FEWEST = 4;

  private final RegExpRecord rer;
  private final TermAnalysis analysis;

  private CommonBeginnings(RegExpRecord rer, TermAnalysis analysis) {
    this.rer = rer;
    this.analysis = analysis;
  }

  /** Alternatives that match the same in the same order; {@code alternatives} themselves where nothing can be joined. */
  static List<Term> join(List<Term> alternatives, RegExpRecord rer, TermAnalysis analysis) {
    return alternatives.size() < FEWEST ? alternatives : new CommonBeginnings(rer, analysis).join(alternatives);
  }

  private List<Term> join(List<Term> alternatives) {
    List<Term> joined = new ArrayList<>();
    Map<CodePointSet, List<Term>> words = new LinkedHashMap<>();
    for (Term alternative : alternatives) {
      CodePointSet beginning = character(terms(alternative), 0);
      if (beginning == null) {
        addAll(words, joined);
        words.clear();
        joined.add(alternative);
      } else {
        List<Term> others = words.get(beginning);
        if (others == null) {
          others = new ArrayList<>();
          words.put(beginning, others);
        }
        others.add(alternative);
      }
    }
    addAll(words, joined);
    return joined.size() == alternatives.size() ? alternatives : joined;
  }

  private void addAll(Map<CodePointSet, List<Term>> words, List<Term> joined) {
    for (List<Term> group : words.values()) {
      joined.add(group.size() == 1 ? group.getFirst() : factored(group));
    }
  }

  /** What the alternatives have in common, and then what is left of each. */
  private Term factored(List<Term> group) {
    List<Term> first = terms(group.getFirst());
    int length = first.size();
    for (Term alternative : group) {
      length = commonLength(first, terms(alternative), length);
    }
    List<Term> rests = new ArrayList<>();
    for (Term alternative : group) {
      List<Term> terms = terms(alternative);
      List<Term> rest = terms.subList(length, terms.size());
      rests.add(rest.size() == 1 ? rest.getFirst() : new Alternative(rest));
    }
    List<Term> whole = new ArrayList<>(first.subList(0, length));
    whole.add(new Disjunction(rests));
    return new Alternative(whole);
  }

  private int commonLength(List<Term> a, List<Term> b, int most) {
    int length = 0;
    while (length < most) {
      CodePointSet one = character(a, length);
      CodePointSet other = character(b, length);
      if (one == null || other == null || !one.equals(other)) {
        break;
      }
      length++;
    }
    return length;
  }

  /** The characters that the term at {@code index} stands for, if that is a single one but for its case. */
  private @Nullable CodePointSet character(List<Term> terms, int index) {
    return index < terms.size() && terms.get(index) instanceof PatternCharacter c ? analysis.characters(c, rer) : null;
  }

  private static List<Term> terms(Term alternative) {
    return alternative instanceof Alternative a ? a.terms() : List.of(alternative);
  }
}
