package everett.grammar.regexp;

import everett.grammar.regexp.ClassOperand.CharacterClass;
import everett.grammar.regexp.ClassOperand.ClassRange;
import everett.grammar.regexp.ClassOperand.Operator;
import java.util.ArrayList;
import java.util.List;

/** Character classes without the flag v; {@link ClassSetParser} has those with it. */
final class ClassParser {
  private final PatternReader in;
  private final EscapeParser escapes;

  ClassParser(PatternReader in, EscapeParser escapes) {
    this.in = in;
    this.escapes = escapes;
  }

  /** <a href="https://tc39.es/ecma262/#prod-CharacterClass">CharacterClass</a> after its opening bracket. */
  CharacterClass characterClass() {
    boolean negated = in.eat('^');
    List<ClassOperand> operands = new ArrayList<>();
    while (!in.eat(']')) {
      int start = in.position;
      ClassOperand first = classAtom();
      if (in.peek() != '-' || in.peek(1) == ']' || in.peek(1) == PatternReader.END) {
        operands.add(first);
        continue;
      }
      in.position++;
      ClassOperand last = classAtom();
      if (first instanceof ClassRange from && last instanceof ClassRange to) {
        if (from.first() > to.first()) {
          throw in.error("Range out of order in character class", start);
        }
        operands.add(new ClassRange(from.first(), to.first()));
      } else if (in.unicode) {
        throw in.error("Invalid character class", start);
      } else {
        operands.addAll(List.of(first, new ClassRange('-', '-'), last));
      }
    }
    return new CharacterClass(negated, Operator.UNION, List.copyOf(operands));
  }

  private ClassOperand classAtom() {
    if (in.peek() == PatternReader.END) {
      throw in.error("Unterminated character class");
    }
    int c = in.next();
    if (c == '\\') {
      ClassOperand escape = escapes.characterClassEscape(true);
      if (escape != null) {
        return escape;
      }
      if (in.eat('b')) {
        c = '\b';
      } else {
        c = escapes.characterEscape(true);
      }
    }
    return new ClassRange(c, c);
  }
}
