package everett.text.regexp;

import everett.grammar.regexp.ClassOperand;
import everett.grammar.regexp.ClassOperand.ClassEscape;
import everett.grammar.regexp.Term;
import everett.grammar.regexp.Term.Alternative;
import everett.grammar.regexp.Term.AnyCharacter;
import everett.grammar.regexp.Term.BackReference;
import everett.grammar.regexp.Term.CapturingGroup;
import everett.grammar.regexp.Term.Disjunction;
import everett.grammar.regexp.Term.EndAssertion;
import everett.grammar.regexp.Term.Lookaround;
import everett.grammar.regexp.Term.ModifiedGroup;
import everett.grammar.regexp.Term.NamedReference;
import everett.grammar.regexp.Term.PatternCharacter;
import everett.grammar.regexp.Term.Quantified;
import everett.grammar.regexp.Term.StartAssertion;
import everett.grammar.regexp.Term.WordBoundary;
import everett.grammar.unicode.CodePointSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be said of a term before any input is seen: how long its matches are, and how they start. */
final class TermAnalysis {
  /** Deeper than this nothing is said about how a match starts: the analysis visits a term once for each level. */
  private static final int MAX_DEPTH = 20;

  private record Key(Term term, RegExpRecord rer) {}

  private final IdentityHashMap<Term, Integer> minLengths = new IdentityHashMap<>();
  private final Map<Key, CharClass> classes = new HashMap<>();

  CharClass charClass(ClassOperand.SingleTerm term, RegExpRecord rer) {
    return classes.computeIfAbsent(new Key(term, rer), _ -> new ClassCompiler(rer).compile(term));
  }

  private CodePointSet ignoringCase(PatternCharacter c, RegExpRecord rer) {
    return classes.computeIfAbsent(
        new Key(c, rer), _ -> CharClass.of(Canonicalize.of(rer).closure(CodePointSet.of(c.value())))).characters();
  }

  /** The characters that {@code term} matches, if it is a term that matches exactly one character; else null. */
  @Nullable CodePointSet characters(Term term, RegExpRecord rer) {
    CodePointSet set = switch (term) {
      case PatternCharacter c -> rer.ignoreCase() ? ignoringCase(c, rer) : CodePointSet.of(c.value());
      case AnyCharacter _ -> rer.dotAll() ? CodePointSet.ALL : ClassCompiler.LINE_TERMINATORS.complement();
      case ClassEscape e -> charClass(e, rer).characters();
      case ClassOperand.SingleTerm s -> {
        CharClass charClass = charClass(s, rer);
        yield charClass.strings().isEmpty() ? charClass.characters() : null;
      }
      case Disjunction _, Alternative _, StartAssertion _, EndAssertion _, WordBoundary _, Lookaround _, CapturingGroup _,
          ModifiedGroup _, Quantified _, BackReference _, NamedReference _ -> null;
    };
    return set == null || rer.hasEitherUnicodeFlag() ? set : set.intersect(CodePointSet.ofRange(0, 0xffff));
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
    return switch (term) {
      case Disjunction d -> d.alternatives().stream().mapToInt(t -> minLength(t, rer)).min().orElse(0);
      case Alternative a -> a.terms().stream().mapToLong(t -> minLength(t, rer)).sum();
      case PatternCharacter _, AnyCharacter _, ClassEscape _ -> 1;
      case ClassOperand.SingleTerm s -> charClass(s, rer).strings().stream().mapToInt(String::length).min().orElse(1) == 0
          ? 0
          : 1;
      case StartAssertion _, EndAssertion _, WordBoundary _, Lookaround _, BackReference _, NamedReference _ -> 0;
      case CapturingGroup g -> minLength(g.body(), rer);
      case ModifiedGroup m -> minLength(m.body(), rer.updateModifiers(m.add(), m.remove()));
      case Quantified q -> (long) q.min() * minLength(q.body(), rer);
    };
  }

  /** Whether {@code term} never consumes anything. */
  static boolean isAlwaysEmpty(Term term) {
    return switch (term) {
      case Disjunction d -> d.alternatives().stream().allMatch(TermAnalysis::isAlwaysEmpty);
      case Alternative a -> a.terms().stream().allMatch(TermAnalysis::isAlwaysEmpty);
      case StartAssertion _, EndAssertion _, WordBoundary _, Lookaround _ -> true;
      case CapturingGroup g -> isAlwaysEmpty(g.body());
      case ModifiedGroup m -> isAlwaysEmpty(m.body());
      case Quantified q -> q.max() == 0 || isAlwaysEmpty(q.body());
      case PatternCharacter _, AnyCharacter _, ClassOperand.SingleTerm _, BackReference _, NamedReference _ -> false;
    };
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
    return switch (term) {
      case Disjunction d -> {
        First result = first(d.alternatives().getFirst(), rer, follow, depth + 1);
        for (Term alternative : d.alternatives().subList(1, d.alternatives().size())) {
          result = result.union(first(alternative, rer, follow, depth + 1));
        }
        yield result;
      }
      case Alternative a -> {
        First result = follow;
        List<Term> terms = a.terms();
        for (int i = terms.size() - 1; i >= 0; i--) {
          result = first(terms.get(i), rer, result, depth + 1);
        }
        yield result;
      }
      case CapturingGroup g -> first(g.body(), rer, follow, depth + 1);
      case ModifiedGroup m -> first(m.body(), rer.updateModifiers(m.add(), m.remove()), follow, depth + 1);
      case Quantified q -> {
        if (q.max() == 0) {
          yield follow;
        }
        if (minLength(q.body(), rer) == 0) {
          yield First.ANY;
        }
        First body = first(q.body(), rer, First.ANY, depth + 1);
        yield q.min() > 0 ? body : body.union(follow);
      }
      case EndAssertion _ -> rer.multiline()
          ? follow.intersect(new First(ClassCompiler.LINE_TERMINATORS, true))
          : follow.intersect(new First(CodePointSet.EMPTY, true));
      case Lookaround l when !l.behind() && !l.negated() ->
          first(l.body(), rer, First.ANY, depth + 1).intersect(follow);
      case StartAssertion _, WordBoundary _, Lookaround _ -> follow.revisable();
      case BackReference _, NamedReference _, ClassOperand.SingleTerm _, PatternCharacter _, AnyCharacter _ -> First.ANY;
    };
  }
}
