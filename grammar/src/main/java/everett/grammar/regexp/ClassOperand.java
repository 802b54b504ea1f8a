package everett.grammar.regexp;

import everett.grammar.unicode.UnicodeProperty;
import java.util.List;

/** What a character class is made of. */
public sealed interface ClassOperand {
  /** An operand that is a term of its own too. */
  sealed interface SingleTerm extends ClassOperand, Term {}

  /** The characters from {@code first} to {@code last}, both inclusive; a single one is a range as well. */
  record ClassRange(int first, int last) implements ClassOperand {}

  /** {@code \q{…}}. */
  record ClassStrings(List<String> strings) implements ClassOperand {}

  /** {@code \d \D \s \S \w \W}; {@code kind} is the letter. */
  record ClassEscape(char kind) implements SingleTerm {}

  /** {@code \p{…}}, or {@code \P{…}} when negated. */
  record PropertyEscape(UnicodeProperty property, boolean negated) implements SingleTerm {}

  record CharacterClass(boolean negated, Operator operator, List<ClassOperand> operands) implements SingleTerm {}

  /** How the operands of a class combine. */
  enum Operator {
    UNION,
    INTERSECTION,
    SUBTRACTION
  }

  /** <a href="https://tc39.es/ecma262/#sec-static-semantics-maycontainstrings">MayContainStrings</a> */
  static boolean mayContainStrings(ClassOperand operand) {
    return switch (operand) {
      case ClassRange _, ClassEscape _ -> false;
      case ClassStrings s -> s.strings().stream().anyMatch(each -> each.codePointCount(0, each.length()) != 1);
      case PropertyEscape p -> p.property().isOfStrings();
      case CharacterClass c -> !c.negated() && switch (c.operator()) {
        case UNION -> c.operands().stream().anyMatch(ClassOperand::mayContainStrings);
        case INTERSECTION -> c.operands().stream().allMatch(ClassOperand::mayContainStrings);
        case SUBTRACTION -> mayContainStrings(c.operands().getFirst());
      };
    };
  }
}
