package everett.text.regexp;

import everett.grammar.regexp.ClassOperand;
import everett.grammar.regexp.ClassOperand.CharacterClass;
import everett.grammar.regexp.ClassOperand.ClassEscape;
import everett.grammar.regexp.ClassOperand.ClassRange;
import everett.grammar.regexp.ClassOperand.ClassStrings;
import everett.grammar.regexp.ClassOperand.Operator;
import everett.grammar.regexp.ClassOperand.PropertyEscape;
import everett.grammar.unicode.CodePointSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** <a href="https://tc39.es/ecma262/#sec-compiletocharset">CompileToCharSet</a> */
final class ClassCompiler {
  static final CodePointSet LINE_TERMINATORS =
      new CodePointSet.Builder().add('\n').add('\r').add(0x2028, 0x2029).build();
  private static final CodePointSet DIGITS = CodePointSet.ofRange('0', '9');
  private static final CodePointSet BASIC_WORD_CHARACTERS =
      new CodePointSet.Builder().add('0', '9').add('A', 'Z').add('_').add('a', 'z').build();
  /** WhiteSpace and LineTerminator. */
  private static final CodePointSet SPACES = new CodePointSet.Builder()
      .add('\t', '\r').add(' ').add(0xa0).add(0x1680).add(0x2000, 0x200a).add(0x2028, 0x2029)
      .add(0x202f).add(0x205f).add(0x3000).add(0xfeff).build();
  /** The letters that fold to s and k: word characters where case is ignored by folding. */
  private static final CodePointSet EXTRA_WORD_CHARACTERS =
      new CodePointSet.Builder().add(0x17f).add(0x212a).build();

  private final RegExpRecord rer;

  ClassCompiler(RegExpRecord rer) {
    this.rer = rer;
  }

  /** What {@code term} matches, with every character that counts as the same where case is ignored. */
  CharClass compile(ClassOperand.SingleTerm term) {
    CharClass charClass = charClass(term);
    if (term instanceof CharacterClass c && c.negated() && !rer.unicodeSets()) {
      // The class is inverted as a whole: a character is tested against the closure of what is written.
      return CharClass.of(closure(c, union(c.operands()).characters()).complement());
    }
    return new CharClass(closure(term, charClass.characters()), charClass.strings());
  }

  private CodePointSet closure(ClassOperand operand, CodePointSet set) {
    return rer.ignoreCase() && (rer.unicodeSets() || !isClosed(operand)) ? Canonicalize.of(rer).closure(set) : set;
  }

  /** Whether no case mapping leads into or out of the set: so it is for the letter escapes while they are unfolded. */
  private static boolean isClosed(ClassOperand operand) {
    return operand instanceof ClassEscape
        || operand instanceof CharacterClass c && c.operands().stream().allMatch(ClassCompiler::isClosed);
  }

  private CharClass charClass(ClassOperand operand) {
    if (operand instanceof ClassRange r) {
      return CharClass.of(maybeSimpleCaseFolding(CodePointSet.ofRange(r.first(), r.last())));
    } else if (operand instanceof ClassEscape e) {
      return CharClass.of(escape(e.kind()));
    } else if (operand instanceof CharacterClass c) {
      CharClass contents = c.operator() == Operator.UNION ? union(c.operands()) : difference(c);
      return c.negated() ? CharClass.of(characterComplement(contents.characters())) : contents;
    } else if (operand instanceof PropertyEscape p) {
      CodePointSet set = maybeSimpleCaseFolding(p.property().codePoints());
      if (p.negated()) {
        return CharClass.of(characterComplement(set));
      }
      return p.property().isOfStrings()
          ? new CharClass(set, strings(p.property().strings()).strings())
          : CharClass.of(set);
    } else if (operand instanceof ClassStrings s) {
      return strings(s.strings());
    }
    throw new IllegalStateException(operand.toString());
  }

  /** The characters and strings of the first operand that the others leave: by intersection or by subtraction. */
  private CharClass difference(CharacterClass c) {
    CharClass result = charClass(c.operands().getFirst());
    for (ClassOperand operand : c.operands().subList(1, c.operands().size())) {
      CharClass other = charClass(operand);
      result = c.operator() == Operator.INTERSECTION ? result.intersect(other) : result.subtract(other);
    }
    return result;
  }

  private CharClass union(List<ClassOperand> operands) {
    CodePointSet.Builder characters = new CodePointSet.Builder();
    CharClass rest = CharClass.of(CodePointSet.EMPTY);
    for (ClassOperand operand : operands) {
      if (operand instanceof ClassRange r && !(rer.unicodeSets() && rer.ignoreCase())) {
        characters.add(r.first(), r.last());
      } else {
        rest = rest.union(charClass(operand));
      }
    }
    return rest.union(CharClass.of(characters.build()));
  }

  private CharClass strings(Collection<String> strings) {
    CodePointSet.Builder characters = new CodePointSet.Builder();
    TreeSet<String> others = new TreeSet<>();
    for (String s : strings) {
      if (s.codePointCount(0, s.length()) == 1) {
        characters.add(s.codePointAt(0));
      } else {
        others.add(foldsCase() ? folded(s) : s);
      }
    }
    return new CharClass(maybeSimpleCaseFolding(characters.build()), others);
  }

  private static String folded(String s) {
    StringBuilder result = new StringBuilder();
    s.codePoints().forEach(c -> result.appendCodePoint(Canonicalize.SIMPLE_CASE_FOLDING.apply(c)));
    return result.toString();
  }

  private CodePointSet escape(char kind) {
    return switch (kind) {
      case 'd' -> DIGITS;
      case 'D' -> characterComplement(DIGITS);
      case 's' -> SPACES;
      case 'S' -> characterComplement(SPACES);
      case 'w' -> maybeSimpleCaseFolding(wordCharacters());
      case 'W' -> characterComplement(wordCharacters());
      default -> throw new IllegalArgumentException("\\" + kind);
    };
  }

  /** <a href="https://tc39.es/ecma262/#sec-wordcharacters">WordCharacters</a> */
  CodePointSet wordCharacters() {
    return rer.ignoreCase() && rer.hasEitherUnicodeFlag()
        ? BASIC_WORD_CHARACTERS.union(EXTRA_WORD_CHARACTERS)
        : BASIC_WORD_CHARACTERS;
  }

  private boolean foldsCase() {
    return rer.unicodeSets() && rer.ignoreCase();
  }

  /** <a href="https://tc39.es/ecma262/#sec-maybesimplecasefolding">MaybeSimpleCaseFolding</a> */
  private CodePointSet maybeSimpleCaseFolding(CodePointSet set) {
    return foldsCase() ? Canonicalize.SIMPLE_CASE_FOLDING.image(set) : set;
  }

  /** <a href="https://tc39.es/ecma262/#sec-charactercomplement">CharacterComplement</a> */
  private CodePointSet characterComplement(CodePointSet set) {
    return foldsCase() ? Canonicalize.SIMPLE_CASE_FOLDING.fixedPoints().subtract(set) : set.complement();
  }
}
