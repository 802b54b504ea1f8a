package everett.grammar.regexp;

import everett.grammar.regexp.ClassOperand.CharacterClass;
import everett.grammar.regexp.ClassOperand.ClassRange;
import everett.grammar.regexp.ClassOperand.ClassStrings;
import everett.grammar.regexp.ClassOperand.Operator;
import java.util.ArrayList;
import java.util.List;

/** Character classes with the flag v: sets with union, intersection, subtraction, and strings. */
final class ClassSetParser {
  private static final String INVALID_CHARACTER = "Invalid character in character class";
  private static final String INVALID_OPERATION = "Invalid set operation in character class";

  private final PatternReader in;
  private final EscapeParser escapes;

  ClassSetParser(PatternReader in, EscapeParser escapes) {
    this.in = in;
    this.escapes = escapes;
  }

  /** <a href="https://tc39.es/ecma262/#prod-ClassContents">ClassContents</a> after the opening bracket. */
  CharacterClass characterClass() {
    int start = in.position;
    boolean negated = in.eat('^');
    List<ClassOperand> operands = new ArrayList<>();
    Operator operator = Operator.UNION;
    if (!in.eat(']')) {
      operands.add(rangeOrOperand());
      // Only two single operands can start an intersection or a subtraction: a range needs a union.
      boolean single = !(operands.getFirst() instanceof ClassRange range) || range.first() == range.last();
      operator = operator(single);
      switch (operator) {
        case UNION -> unionRest(operands);
        case INTERSECTION -> rest(operands, "&&");
        case SUBTRACTION -> rest(operands, "--");
      }
    }
    CharacterClass result = new CharacterClass(negated, operator, List.copyOf(operands));
    if (negated && ClassOperand.mayContainStrings(new CharacterClass(false, operator, operands))) {
      throw in.error("Negated character class may contain strings", start);
    }
    return result;
  }

  private Operator operator(boolean single) {
    boolean and = in.source.startsWith("&&", in.position);
    boolean minus = in.source.startsWith("--", in.position);
    if ((and || minus) && !single) {
      throw in.error(INVALID_OPERATION);
    }
    return and ? Operator.INTERSECTION : minus ? Operator.SUBTRACTION : Operator.UNION;
  }

  private void unionRest(List<ClassOperand> operands) {
    while (!in.eat(']')) {
      if (in.source.startsWith("&&", in.position) || in.source.startsWith("--", in.position)) {
        throw in.error(INVALID_OPERATION);
      }
      operands.add(rangeOrOperand());
    }
  }

  private void rest(List<ClassOperand> operands, String operator) {
    while (!in.eat(']')) {
      if (in.peek() == PatternReader.END) {
        throw in.error("Unterminated character class");
      }
      if (!in.eat(operator)) {
        throw in.error(INVALID_OPERATION);
      }
      if (operator.equals("&&") && in.peek() == '&') {
        throw in.error(INVALID_CHARACTER);
      }
      operands.add(operand());
    }
  }

  private ClassOperand rangeOrOperand() {
    int start = in.position;
    ClassOperand first = operand();
    if (in.peek() != '-' || in.peek(1) == '-') {
      return first;
    }
    in.position++;
    ClassOperand last = operand();
    if (!(first instanceof ClassRange from && last instanceof ClassRange to)) {
      throw in.error("Invalid character class", start);
    }
    if (from.first() > to.first()) {
      throw in.error("Range out of order in character class", start);
    }
    return new ClassRange(from.first(), to.first());
  }

  /** <a href="https://tc39.es/ecma262/#prod-ClassSetOperand">ClassSetOperand</a> */
  private ClassOperand operand() {
    if (in.eat('[')) {
      return characterClass();
    }
    if (in.peek() == '\\') {
      in.position++;
      ClassOperand escape = escapes.characterClassEscape(true);
      if (escape != null) {
        return escape;
      }
      if (in.peek() == 'q' && in.peek(1) == '{') {
        in.position += 2;
        return strings();
      }
      in.position--;
    }
    int c = character();
    return new ClassRange(c, c);
  }

  /** <a href="https://tc39.es/ecma262/#prod-ClassStringDisjunction">ClassStringDisjunction</a> after its brace. */
  private ClassStrings strings() {
    List<String> strings = new ArrayList<>();
    StringBuilder string = new StringBuilder();
    while (true) {
      if (in.eat('}')) {
        strings.add(string.toString());
        return new ClassStrings(List.copyOf(strings));
      }
      if (in.eat('|')) {
        strings.add(string.toString());
        string.setLength(0);
      } else {
        string.appendCodePoint(character());
      }
    }
  }

  /** <a href="https://tc39.es/ecma262/#prod-ClassSetCharacter">ClassSetCharacter</a> */
  private int character() {
    int c = in.peek();
    if (c == PatternReader.END) {
      throw in.error("Unterminated character class");
    }
    if (in.eat('\\')) {
      return in.eat('b') ? '\b' : escapes.characterEscape(true);
    }
    if ("()[]{}/-|".indexOf(c) >= 0) {
      throw in.error(INVALID_CHARACTER);
    }
    if (c == in.peek(1) && "&!#$%*+,.:;<=>?@^`~".indexOf(c) >= 0) {
      throw in.error(INVALID_OPERATION);
    }
    return in.next();
  }
}
