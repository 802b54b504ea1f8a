package everett.text.regexp;

import everett.grammar.regexp.Term;
import everett.grammar.regexp.Term.Alternative;
import everett.grammar.regexp.Term.CapturingGroup;
import everett.grammar.regexp.Term.Disjunction;
import everett.grammar.regexp.Term.ModifiedGroup;
import everett.grammar.regexp.Term.PatternCharacter;
import everett.grammar.regexp.Term.Quantified;
import everett.grammar.regexp.Term.StartAssertion;
import org.jspecify.annotations.Nullable;

/** Where in the input a match can start: all other places are passed over without running the program. */
final class Search {
  private enum Anchor {
    NONE,
    INPUT,
    LINE
  }

  private final Anchor anchor;
  /** What every match starts with, if that is a fixed text. */
  private final String prefix;
  /** The code units that a match can start with; null where that excludes nothing. */
  private final @Nullable CharSet first;
  private final int minLength;

  private Search(Anchor anchor, String prefix, @Nullable CharSet first, int minLength) {
    this.anchor = anchor;
    this.prefix = prefix;
    this.first = first;
    this.minLength = minLength;
  }

  static Search of(Term body, RegExpRecord rer, TermAnalysis analysis) {
    First first = analysis.first(body, rer, First.ACCEPT);
    StringBuilder prefix = new StringBuilder();
    appendPrefix(body, rer, prefix);
    return new Search(
        anchor(body, rer),
        prefix.toString(),
        first.isAny() ? null : new CharSet(first.units(), first.end()),
        analysis.minLength(body, rer));
  }

  private static Anchor anchor(Term term, RegExpRecord rer) {
    return switch (term) {
      case StartAssertion _ -> rer.multiline() ? Anchor.LINE : Anchor.INPUT;
      case Alternative a -> a.terms().isEmpty() ? Anchor.NONE : anchor(a.terms().getFirst(), rer);
      case CapturingGroup g -> anchor(g.body(), rer);
      case ModifiedGroup m -> anchor(m.body(), rer.updateModifiers(m.add(), m.remove()));
      case Disjunction d -> {
        Anchor all = anchor(d.alternatives().getFirst(), rer);
        for (Term alternative : d.alternatives()) {
          all = anchor(alternative, rer) == all ? all : Anchor.NONE;
        }
        yield all;
      }
      default -> Anchor.NONE;
    };
  }

  /** Appends what {@code term} starts with; tells whether that is all of it. */
  private static boolean appendPrefix(Term term, RegExpRecord rer, StringBuilder prefix) {
    switch (term) {
      case PatternCharacter c -> {
        if (rer.ignoreCase() || rer.hasEitherUnicodeFlag() && Compiler.isSurrogate(c.value())) {
          return false;
        }
        prefix.appendCodePoint(c.value());
        return true;
      }
      case Alternative a -> {
        for (Term each : a.terms()) {
          if (!appendPrefix(each, rer, prefix)) {
            return false;
          }
        }
        return true;
      }
      case CapturingGroup g -> {
        return appendPrefix(g.body(), rer, prefix);
      }
      case ModifiedGroup m -> {
        return appendPrefix(m.body(), rer.updateModifiers(m.add(), m.remove()), prefix);
      }
      case Quantified q -> {
        if (q.min() > 0) {
          appendPrefix(q.body(), rer, prefix);
        }
        return false;
      }
      default -> {
        return false;
      }
    }
  }

  /** The first place from {@code from} on where a match may start, or -1. */
  int next(String input, int from, boolean unicode) {
    int last = input.length() - minLength;
    if (from > last) {
      return -1;
    }
    return switch (anchor) {
      case INPUT -> from == 0 ? 0 : -1;
      case LINE -> nextLine(input, from, last);
      case NONE -> prefix.isEmpty() ? nextFirst(input, from, last, unicode) : input.indexOf(prefix, from);
    };
  }

  private static int nextLine(String input, int from, int last) {
    int i = from;
    while (i > 0 && !Matcher.isLineTerminator(input.charAt(i - 1))) {
      if (++i > last) {
        return -1;
      }
    }
    return i;
  }

  private int nextFirst(String input, int from, int last, boolean unicode) {
    CharSet set = first;
    int length = input.length();
    for (int i = from; ; i++) {
      if (set != null) {
        int end = Math.min(last + 1, length);
        i = Scan.untilIn(set, input, i, end);
        if (i >= end) {
          return set.end && end == length && last == length ? length : -1;
        }
      } else if (i > last) {
        return -1;
      }
      boolean withinPair = unicode && i > 0 && i < length
          && Character.isLowSurrogate(input.charAt(i)) && Character.isHighSurrogate(input.charAt(i - 1));
      if (!withinPair) {
        return i;
      }
    }
  }
}
