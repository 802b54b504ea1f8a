package everett.text.regexp;

import everett.grammar.regexp.ClassOperand;
import everett.grammar.regexp.Pattern;
import everett.grammar.regexp.Pattern.NamedGroup;
import everett.grammar.regexp.RegExpSyntaxError;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * <a href="https://tc39.es/ecma262/#sec-compilesubpattern">CompileSubpattern</a>: from a pattern to a {@link Program}.
 * Where two ways are open, what each may start with is worked out beforehand: most choices then need no backtracking.
 */
public final class Compiler {
  /** How many alternatives' beginnings are joined for a prediction: classes of strings have hundreds. */
  private static final int MAX_JOINED = 32;

  final CodeBuffer code = new CodeBuffer();
  final TermAnalysis analysis = new TermAnalysis();
  private final Pattern pattern;
  private final LoopCompiler loops = new LoopCompiler(this);
  private final Map<First, Integer> sets = new LinkedHashMap<>();
  private final Map<String, Integer> literals = new LinkedHashMap<>();
  private int registers;
  private boolean looksBehind;

  private Compiler(Pattern pattern) {
    this.pattern = pattern;
    this.registers = 2 * (pattern.groupCount() + 1);
  }

  /**
   * Compiles {@code pattern}.
   *
   * @throws RegExpSyntaxError if it nests too deeply
   */
  public static Program compile(Pattern pattern) {
    try {
      return new Compiler(pattern).program();
    } catch (StackOverflowError tooDeep) {
      throw pattern.tooLarge();
    }
  }

  private Program program() {
    RegExpRecord rer = RegExpRecord.of(pattern.flags());
    Search search = Search.of(pattern.body(), rer, analysis);
    emit(pattern.body(), rer, false, First.ACCEPT);
    code.emit(Op.MATCH);
    CharSet[] charSets = new CharSet[sets.size()];
    sets.forEach((first, index) -> charSets[index] = new CharSet(first.units(), first.end()));
    return new Program(
        pattern,
        code.toArray(),
        charSets,
        literals.keySet().toArray(String[]::new),
        registers,
        search,
        rer.hasEitherUnicodeFlag(),
        looksBehind);
  }

  int newRegisters(int n) {
    registers += n;
    return registers - n;
  }

  /** The index of a set of characters. */
  int set(CodePointSet characters) {
    return set(new First(characters, false));
  }

  private int set(First first) {
    Integer index = sets.putIfAbsent(first, sets.size());
    return index == null ? sets.size() - 1 : index;
  }

  /** The index of the set that predicts {@code first}, or -1 where nothing is known. */
  int prediction(First first) {
    return first.isAny() ? -1 : set(first);
  }

  /**
   * Appends the code for a term.
   *
   * @param back whether it is matched leftwards, as within a lookbehind
   * @param follow what may come after it; nothing is known of that where {@code back} holds
   */
  void emit(Term term, RegExpRecord rer, boolean back, First follow) {
    if (term instanceof Alternative a) {
      alternative(a.terms(), rer, back, follow);
    } else if (term instanceof Disjunction d) {
      disjunction(d.alternatives(), rer, back, follow);
    } else if (term instanceof PatternCharacter || term instanceof AnyCharacter) {
      character(term, rer, back);
    } else if (term instanceof ClassOperand.SingleTerm s) {
      characterClass(s, rer, back, follow);
    } else if (term instanceof Quantified q) {
      loops.emit(q, rer, back, follow);
    } else if (term instanceof CapturingGroup g) {
      code.emit(Op.SAVE, back ? 2 * g.index() + 1 : 2 * g.index());
      emit(g.body(), rer, back, follow);
      code.emit(Op.SAVE, back ? 2 * g.index() : 2 * g.index() + 1);
    } else if (term instanceof ModifiedGroup m) {
      emit(m.body(), rer.updateModifiers(m.add(), m.remove()), back, follow);
    } else if (term instanceof StartAssertion) {
      code.emit(rer.multiline() ? Op.START_MULTILINE : Op.START);
    } else if (term instanceof EndAssertion) {
      code.emit(rer.multiline() ? Op.END_MULTILINE : Op.END);
    } else if (term instanceof WordBoundary b) {
      code.emit(Op.BOUNDARY, set(new ClassCompiler(rer).wordCharacters()), b.negated() ? 1 : 0);
    } else if (term instanceof Lookaround l) {
      lookaround(l, rer);
    } else if (term instanceof BackReference r) {
      reference(List.of(r.index()), rer, back);
    } else if (term instanceof NamedReference r) {
      reference(groupsNamed(r.name()), rer, back);
    } else {
      throw new IllegalStateException(term.toString());
    }
  }

  private List<Integer> groupsNamed(String name) {
    List<Integer> groups = new ArrayList<>();
    for (NamedGroup group : pattern.namedGroups()) {
      if (group.name().equals(name)) {
        groups.add(group.index());
      }
    }
    return groups;
  }

  private void alternative(List<Term> terms, RegExpRecord rer, boolean back, First follow) {
    if (back) {
      for (Term term : terms.reversed()) {
        emit(term, rer, true, First.ANY);
      }
      return;
    }
    First[] follows = new First[terms.size()];
    First next = follow;
    for (int i = terms.size() - 1; i >= 0; i--) {
      follows[i] = next;
      next = analysis.first(terms.get(i), rer, next);
    }
    for (int i = 0; i < terms.size(); ) {
      int end = literalEnd(terms, i, rer);
      if (end - i > 1) {
        code.emit(Op.LITERAL, literal(terms.subList(i, end)));
        i = end;
      } else {
        emit(terms.get(i), rer, false, follows[i]);
        i++;
      }
    }
  }

  /** Where a run of characters that only match themselves, in a single way, ends. */
  private int literalEnd(List<Term> terms, int start, RegExpRecord rer) {
    int end = start;
    while (end < terms.size()
        && terms.get(end) instanceof PatternCharacter c
        && !(rer.hasEitherUnicodeFlag() && isSurrogate(c.value()))
        && isCaseless(c, rer)) {
      end++;
    }
    return end;
  }

  private boolean isCaseless(PatternCharacter c, RegExpRecord rer) {
    if (!rer.ignoreCase()) {
      return true;
    }
    CodePointSet same = analysis.characters(c, rer);
    return same != null && same.size() == 1;
  }

  private int literal(List<Term> characters) {
    StringBuilder s = new StringBuilder();
    for (Term term : characters) {
      s.appendCodePoint(((PatternCharacter) term).value());
    }
    Integer index = literals.putIfAbsent(s.toString(), literals.size());
    return index == null ? literals.size() - 1 : index;
  }

  static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private void disjunction(List<Term> all, RegExpRecord rer, boolean back, First follow) {
    List<Term> alternatives = back ? all : CommonBeginnings.join(all, rer, analysis);
    First[] firsts = new First[alternatives.size()];
    First[] rest = new First[alternatives.size()];
    for (int i = alternatives.size() - 1; i >= 0; i--) {
      firsts[i] = back ? First.ANY : analysis.first(alternatives.get(i), rer, follow).revisable();
      int after = alternatives.size() - 1 - i;
      rest[i] = after == 0 ? firsts[i] : after < MAX_JOINED ? firsts[i].union(rest[i + 1]) : First.ANY;
    }
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < alternatives.size() - 1; i++) {
      int other = branch(firsts[i], rest[i + 1], true);
      emit(alternatives.get(i), rer, back, follow);
      ends.add(code.emit(Op.JUMP, 0) + 1);
      code.patch(other);
    }
    emit(alternatives.getLast(), rer, back, follow);
    ends.forEach(code::patch);
  }

  /**
   * Appends a choice between the code that follows at once and a target that is yet to be patched.
   *
   * @param preferNext which of the two is tried first
   * @return the address to patch
   */
  int branch(First next, First other, boolean preferNext) {
    int nextSet = prediction(next);
    int otherSet = prediction(other);
    if (nextSet < 0 && otherSet < 0) {
      return code.emit(preferNext ? Op.SPLIT : Op.SPLIT_LAZY, 0) + 1;
    }
    int after = code.size() + 5;
    return preferNext
        ? code.emit(Op.BRANCH, nextSet, otherSet, after, 0) + 4
        : code.emit(Op.BRANCH, otherSet, nextSet, 0, after) + 3;
  }

  private void character(Term term, RegExpRecord rer, boolean back) {
    CodePointSet set = analysis.characters(term, rer);
    if (set == null) {
      throw new IllegalStateException(term.toString());
    }
    characters(set, rer, back);
  }

  /** Appends the code for one character of {@code set}. */
  void characters(CodePointSet set, RegExpRecord rer, boolean back) {
    if (set.isEmpty()) {
      code.emit(Op.FAIL);
    } else if (set.size() == 1 && !(rer.hasEitherUnicodeFlag() && isSurrogate(set.first(0)))) {
      int c = set.first(0);
      if (c <= 0xffff) {
        code.emit(back ? Op.CHAR_BACK : Op.CHAR, c);
      } else {
        char high = Character.highSurrogate(c);
        char low = Character.lowSurrogate(c);
        code.emit(back ? Op.CHAR_BACK : Op.CHAR, back ? low : high);
        code.emit(back ? Op.CHAR_BACK : Op.CHAR, back ? high : low);
      }
    } else if (needsCodePoints(set, rer)) {
      code.emit(back ? Op.POINT_BACK : Op.POINT, set(set));
    } else {
      code.emit(back ? Op.SET_BACK : Op.SET, set(set));
    }
  }

  /** Whether a member of {@code set} may be part of a surrogate pair, or one. */
  static boolean needsCodePoints(CodePointSet set, RegExpRecord rer) {
    return rer.hasEitherUnicodeFlag()
        && (set.last(set.rangeCount() - 1) > 0xffff
            || set.intersects(CodePointSet.ofRange(Character.MIN_SURROGATE, Character.MAX_SURROGATE)));
  }

  private void characterClass(ClassOperand.SingleTerm term, RegExpRecord rer, boolean back, First follow) {
    CharClass charClass = analysis.charClass(term, rer);
    if (charClass.strings().isEmpty()) {
      CodePointSet set = charClass.characters();
      characters(rer.hasEitherUnicodeFlag() ? set : First.codeUnits(set), rer, back);
    } else {
      emit(StringSets.toTerm(charClass), rer, back, follow);
    }
  }

  private void lookaround(Lookaround look, RegExpRecord rer) {
    int register = newRegisters(2);
    int target = 0;
    if (look.negated()) {
      target = code.emit(Op.LOOK_NEGATED, register, 0) + 2;
    } else {
      code.emit(Op.LOOK, register);
    }
    looksBehind |= look.behind();
    // Once its body has matched, a lookaround is never entered again.
    emit(look.body(), rer, look.behind(), look.behind() ? First.ANY : First.ACCEPT);
    if (look.negated()) {
      code.emit(Op.LOOKED_NEGATED, register);
      code.patch(target);
    } else {
      code.emit(Op.LOOKED, register, pattern.groupCount() > 0 ? 1 : 0);
    }
  }

  private void reference(List<Integer> groups, RegExpRecord rer, boolean back) {
    int mode = back ? Op.REFERENCE_BACK : 0;
    if (rer.ignoreCase()) {
      mode |= rer.hasEitherUnicodeFlag() ? Op.REFERENCE_FOLDING : Op.REFERENCE_TO_UPPERCASE;
    }
    int[] instruction = new int[3 + groups.size()];
    instruction[0] = Op.REFERENCE;
    instruction[1] = mode;
    instruction[2] = groups.size();
    for (int i = 0; i < groups.size(); i++) {
      instruction[3 + i] = 2 * groups.get(i);
    }
    code.emit(instruction);
  }
}
