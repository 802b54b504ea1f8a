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

  /** Inputs up to this length are looked through for a required code unit even when only one place can match. */
  private static final int SHORT = 1000;

  private final Anchor anchor;
  /** What every match starts with, if that is a fixed text. */
  private final String prefix;
  /** The code units that a match can start with; null where that excludes nothing. */
  private final @Nullable CharSet first;
  private final int minLength;
  /** A code unit that every match has after its start, or -1. */
  private final int required;

  private Search(Anchor anchor, String prefix, @Nullable CharSet first, int minLength, int required) {
    this.anchor = anchor;
    this.prefix = prefix;
    this.first = first;
    this.minLength = minLength;
    this.required = required;
  }

  static Search of(Term body, RegExpRecord rer, TermAnalysis analysis) {
    First first = analysis.first(body, rer, First.ACCEPT);
    StringBuilder prefix = new StringBuilder();
    appendPrefix(body, rer, prefix);
    return new Search(
        anchor(body, rer),
        prefix.toString(),
        first.isAny() ? null : new CharSet(first.units(), first.end()),
        analysis.minLength(body, rer),
        required(body, rer));
  }

  /** The last code unit of {@code term} that no match can do without, or -1. */
  private static int required(Term term, RegExpRecord rer) {
    if (term instanceof PatternCharacter c) {
      return rer.ignoreCase() || c.value() > 0xffff || Compiler.isSurrogate(c.value()) ? -1 : c.value();
    } else if (term instanceof Alternative a) {
      int last = -1;
      for (Term each : a.terms()) {
        int found = required(each, rer);
        last = found >= 0 ? found : last;
      }
      return last;
    } else if (term instanceof CapturingGroup g) {
      return required(g.body(), rer);
    } else if (term instanceof ModifiedGroup m) {
      return required(m.body(), rer.updateModifiers(m.add(), m.remove()));
    } else {
      return term instanceof Quantified q && q.min() > 0 ? required(q.body(), rer) : -1;
    }
  }

  /**
   * Whether a match from {@code from} on is out of the question because a code unit that it needs does not come. This
   * costs no more than the search: where there is a match, it comes before the end of that. Only the search that tries
   * a single place is cheaper, if the input is long.
   */
  boolean isHopeless(String input, int from) {
    return required >= 0
        && (anchor != Anchor.INPUT || input.length() <= SHORT)
        && input.indexOf(required, from) < 0;
  }

  private static Anchor anchor(Term term, RegExpRecord rer) {
    if (term instanceof StartAssertion) {
      return rer.multiline() ? Anchor.LINE : Anchor.INPUT;
    } else if (term instanceof Alternative a) {
      return a.terms().isEmpty() ? Anchor.NONE : anchor(a.terms().getFirst(), rer);
    } else if (term instanceof CapturingGroup g) {
      return anchor(g.body(), rer);
    } else if (term instanceof ModifiedGroup m) {
      return anchor(m.body(), rer.updateModifiers(m.add(), m.remove()));
    } else if (term instanceof Disjunction d) {
      Anchor all = anchor(d.alternatives().getFirst(), rer);
      for (Term alternative : d.alternatives()) {
        all = anchor(alternative, rer) == all ? all : Anchor.NONE;
      }
      return all;
    } else {
      return Anchor.NONE;
    }
  }

  /** Appends what {@code term} starts with; tells whether that is all of it. */
  private static boolean appendPrefix(Term term, RegExpRecord rer, StringBuilder prefix) {
    if (term instanceof PatternCharacter c) {
      if (rer.ignoreCase() || rer.hasEitherUnicodeFlag() && Compiler.isSurrogate(c.value())) {
        return false;
      }
      prefix.appendCodePoint(c.value());
      return true;
    } else if (term instanceof Alternative a) {
      for (Term each : a.terms()) {
        if (!appendPrefix(each, rer, prefix)) {
          return false;
        }
      }
      return true;
    } else if (term instanceof CapturingGroup g) {
      return appendPrefix(g.body(), rer, prefix);
    } else if (term instanceof ModifiedGroup m) {
      return appendPrefix(m.body(), rer.updateModifiers(m.add(), m.remove()), prefix);
    } else if (term instanceof Quantified q && q.min() > 0) {
      appendPrefix(q.body(), rer, prefix);
    }
    return false;
  }

  /** The first place from {@code from} on where a match may start in what {@code begin} begins, or -1. */
  int next(String input, int begin, int from, boolean unicode) {
    int last = input.length() - minLength;
    if (from > last) {
      return -1;
    }
    return switch (anchor) {
      case INPUT -> from == begin ? begin : -1;
      case LINE -> nextLine(input, begin, from, last);
      case NONE -> prefix.isEmpty() ? nextFirst(input, from, last, unicode) : input.indexOf(prefix, from);
    };
  }

  private static int nextLine(String input, int begin, int from, int last) {
    int i = from;
    while (i > begin && !Scan.isLineTerminator(input.charAt(i - 1))) {
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
