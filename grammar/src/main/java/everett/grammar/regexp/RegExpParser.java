package everett.grammar.regexp;

import everett.grammar.regexp.Term.Alternative;
import everett.grammar.regexp.Term.AnyCharacter;
import everett.grammar.regexp.Term.BackReference;
import everett.grammar.regexp.Term.CapturingGroup;
import everett.grammar.regexp.Term.Disjunction;
import everett.grammar.regexp.Term.EndAssertion;
import everett.grammar.regexp.Term.Lookaround;
import everett.grammar.regexp.Term.ModifiedGroup;
import everett.grammar.regexp.Term.Modifiers;
import everett.grammar.regexp.Term.NamedReference;
import everett.grammar.regexp.Term.PatternCharacter;
import everett.grammar.regexp.Term.Quantified;
import everett.grammar.regexp.Term.StartAssertion;
import everett.grammar.regexp.Term.WordBoundary;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses patterns: <a href="https://tc39.es/ecma262/#sec-patterns">Patterns</a>, their early errors, and without u or v
 * also <a href="https://tc39.es/ecma262/#sec-regular-expressions-patterns">Annex B's</a>.
 */
public final class RegExpParser {
  /** How many groups may lie within each other: what comes after the parser is recursive too. */
  private static final int MAX_DEPTH = 5_000;

  private final PatternReader in;
  private final GroupScan scan;
  private final EscapeParser escapes;
  private final GroupNames names = new GroupNames();
  private int groupCount;
  private int depth;
  /** The bounds of the quantifier read last. */
  private long min;
  private long max;
  /** References that can only be checked at the end: the highest number, and the first name that was not known yet. */
  private long highestReference;
  private int highestReferenceOffset;
  private final List<NamedReference> namedReferences = new ArrayList<>();
  private int namedReferenceOffset;

  private RegExpParser(String pattern, RegExpFlags flags) {
    in = new PatternReader(pattern, flags);
    scan = new GroupScan(pattern);
    escapes = new EscapeParser(in, scan);
  }

  /**
   * Parses {@code pattern}, the text between the slashes of a literal or the first argument of the constructor.
   *
   * @throws RegExpSyntaxError if it is not a pattern
   */
  public static Pattern parse(String pattern, RegExpFlags flags) {
    RegExpParser parser = new RegExpParser(pattern, flags);
    try {
      return parser.pattern();
    } catch (StackOverflowError tooDeep) {
      throw parser.in.error(RegExpSyntaxError.TOO_LARGE);
    }
  }

  private Pattern pattern() {
    Term body = disjunction();
    if (in.peek() == ')') {
      throw in.error("Unmatched ')'");
    }
    if (highestReference > groupCount) {
      throw in.error("Invalid escape", highestReferenceOffset);
    }
    for (NamedReference reference : namedReferences) {
      if (!names.contains(reference.name())) {
        throw in.error("Invalid named capture referenced", namedReferenceOffset);
      }
    }
    return new Pattern(in.source, in.flags, body, groupCount, List.copyOf(names.groups));
  }

  private Term disjunction() {
    names.enterDisjunction();
    Term first = alternative();
    if (in.peek() != '|') {
      names.leaveDisjunction();
      return first;
    }
    List<Term> alternatives = new ArrayList<>();
    alternatives.add(first);
    while (in.eat('|')) {
      names.nextAlternative();
      alternatives.add(alternative());
    }
    names.leaveDisjunction();
    return new Disjunction(List.copyOf(alternatives));
  }

  private Term alternative() {
    List<Term> terms = new ArrayList<>();
    while (in.peek() != PatternReader.END && in.peek() != '|' && in.peek() != ')') {
      terms.add(term());
    }
    return switch (terms.size()) {
      case 0 -> Alternative.EMPTY;
      case 1 -> terms.getFirst();
      default -> new Alternative(List.copyOf(terms));
    };
  }

  private Term term() {
    int start = in.position;
    int groupsBefore = groupCount;
    int c = in.peek();
    switch (c) {
      case '^' -> {
        in.position++;
        return new StartAssertion();
      }
      case '$' -> {
        in.position++;
        return new EndAssertion();
      }
      case '*', '+', '?' -> throw in.error("Nothing to repeat");
      case '{' -> {
        if (interval()) {
          throw in.error("Nothing to repeat", start);
        }
        return loneBracket(groupsBefore);
      }
      case '}', ']' -> {
        return loneBracket(groupsBefore);
      }
      case '\\' -> {
        in.position++;
        if (in.peek() == 'b' || in.peek() == 'B') {
          return new WordBoundary(in.next() == 'B');
        }
        return quantifier(atomEscape(), groupsBefore);
      }
      case '(' -> {
        in.position++;
        boolean behind = in.source.startsWith("?<=", in.position) || in.source.startsWith("?<!", in.position);
        boolean ahead = in.peek() == '?' && (in.peek(1) == '=' || in.peek(1) == '!');
        Term group = group(start);
        // Annex B lets lookaheads be quantified, but not lookbehinds.
        if ((behind || in.unicode && ahead) && quantifier(group, groupsBefore) != group) {
          throw in.error("Invalid quantifier");
        }
        return quantifier(group, groupsBefore);
      }
      case '[' -> {
        in.position++;
        return quantifier(
            in.flags.unicodeSets()
                ? new ClassSetParser(in, escapes).characterClass()
                : new ClassParser(in, escapes).characterClass(),
            groupsBefore);
      }
      case '.' -> {
        in.position++;
        return quantifier(new AnyCharacter(), groupsBefore);
      }
      default -> {
        return quantifier(new PatternCharacter(in.next()), groupsBefore);
      }
    }
  }

  private Term loneBracket(int groupsBefore) {
    if (in.unicode) {
      throw in.error("Lone quantifier brackets");
    }
    return quantifier(new PatternCharacter(in.next()), groupsBefore);
  }

  /** <a href="https://tc39.es/ecma262/#prod-Quantifier">Quantifier</a>: {@code atom} itself where there is none. */
  private Term quantifier(Term atom, int groupsBefore) {
    int start = in.position;
    switch (in.peek()) {
      case '*' -> bounds(0, Long.MAX_VALUE);
      case '+' -> bounds(1, Long.MAX_VALUE);
      case '?' -> bounds(0, 1);
      case '{' -> {
        if (!interval()) {
          if (in.unicode) {
            throw in.error("Incomplete quantifier");
          }
          // The next term starts with the brace, and is the brace.
          return atom;
        }
        if (max < min) {
          throw in.error("numbers out of order in {} quantifier", start);
        }
      }
      default -> {
        return atom;
      }
    }
    boolean greedy = !in.eat('?');
    int firstGroup = groupsBefore + 1;
    int groups = groupCount - groupsBefore;
    return new Quantified(atom, clamp(min), clamp(max), greedy, firstGroup, groups);
  }

  private static int clamp(long bound) {
    return (int) Math.min(bound, Quantified.INFINITY);
  }

  private void bounds(long min, long max) {
    in.position++;
    this.min = min;
    this.max = max;
  }

  /** Reads <code>{min,max}</code> into the two fields; false (and the cursor unmoved) where it is none. */
  private boolean interval() {
    int start = in.position;
    if (in.eat('{') && PatternReader.isDigit(in.peek())) {
      min = in.decimalDigits();
      max = min;
      if (in.eat(',')) {
        max = PatternReader.isDigit(in.peek()) ? in.decimalDigits() : Long.MAX_VALUE;
      }
      if (in.eat('}')) {
        return true;
      }
    }
    in.position = start;
    return false;
  }

  private Term group(int start) {
    if (!in.eat('?')) {
      int index = ++groupCount;
      return new CapturingGroup(index, groupBody(start));
    }
    if (in.eat(':')) {
      return groupBody(start);
    }
    boolean behind = in.peek() == '<' && (in.peek(1) == '=' || in.peek(1) == '!');
    if (behind || in.peek() == '=' || in.peek() == '!') {
      in.position += behind ? 1 : 0;
      boolean negated = in.next() == '!';
      return new Lookaround(behind, negated, groupBody(start));
    }
    if (in.eat('<')) {
      int offset = in.position;
      int index = ++groupCount;
      if (!names.add(escapes.groupName(), index)) {
        throw in.error("Duplicate capture group name", offset);
      }
      return new CapturingGroup(index, groupBody(start));
    }
    return modifiedGroup(start);
  }

  /** The disjunction up to the group's closing parenthesis. */
  private Term groupBody(int start) {
    if (++depth > MAX_DEPTH) {
      throw in.error(RegExpSyntaxError.TOO_LARGE, start);
    }
    Term body = disjunction();
    depth--;
    if (!in.eat(')')) {
      throw in.error("Unterminated group", start);
    }
    return body;
  }

  private Term modifiedGroup(int start) {
    String letters = "ims";
    int add = 0;
    int remove = 0;
    boolean dash = false;
    if (in.peek() != '-' && (in.peek() == PatternReader.END || letters.indexOf(in.peek()) < 0)) {
      throw in.error("Invalid group", start);
    }
    while (!in.eat(':')) {
      if (in.eat('-')) {
        if (dash) {
          throw in.error("Multiple dashes in flag group");
        }
        dash = true;
        continue;
      }
      int bit = in.peek() == PatternReader.END ? -1 : letters.indexOf(in.peek());
      if (bit < 0) {
        throw in.error("Invalid flag group");
      }
      if (((add | remove) & 1 << bit) != 0) {
        throw in.error("Repeated flag in flag group");
      }
      add |= dash ? 0 : 1 << bit;
      remove |= dash ? 1 << bit : 0;
      in.position++;
    }
    if ((add | remove) == 0) {
      throw in.error("Invalid flag group");
    }
    return new ModifiedGroup(modifiers(add), modifiers(remove), groupBody(start));
  }

  private static Modifiers modifiers(int bits) {
    return new Modifiers((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0);
  }

  /** <a href="https://tc39.es/ecma262/#prod-AtomEscape">AtomEscape</a> after its backslash. */
  private Term atomEscape() {
    int start = in.position;
    int c = in.peek();
    if (c >= '1' && c <= '9') {
      long number = in.decimalDigits();
      if (in.unicode) {
        if (number > highestReference) {
          highestReference = number;
          highestReferenceOffset = start;
        }
        return new BackReference((int) Math.min(number, Integer.MAX_VALUE));
      }
      if (number <= scan.groupCount()) {
        return new BackReference((int) number);
      }
      in.position = start;
    } else if (c == 'k' && (in.unicode || scan.hasNamedGroups())) {
      in.position++;
      if (!in.eat('<')) {
        throw in.error("Invalid named reference", start);
      }
      NamedReference reference = new NamedReference(escapes.groupName());
      if (!names.contains(reference.name()) && namedReferences.isEmpty()) {
        namedReferenceOffset = start;
      }
      namedReferences.add(reference);
      return reference;
    }
    ClassOperand.SingleTerm escape = escapes.characterClassEscape(false);
    if (escape != null) {
      return escape;
    }
    return new PatternCharacter(escapes.characterEscape(false));
  }
}
