package everett.text.regexp;

import everett.grammar.regexp.ClassOperand;
import everett.grammar.regexp.ClassOperand.CharacterClass;
import everett.grammar.regexp.ClassOperand.ClassRange;
import everett.grammar.regexp.ClassOperand.Operator;
import everett.grammar.regexp.Term;
import everett.grammar.regexp.Term.Alternative;
import everett.grammar.regexp.Term.Disjunction;
import everett.grammar.regexp.Term.PatternCharacter;
import everett.grammar.unicode.CodePointSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Classes with strings as ordinary terms. All strings that match at one place are beginnings of the longest of them, so
 * that a tree by characters, each node of which prefers to go deeper, tries them in the order wanted: longest first.
 */
final class StringSets {
  private final Map<Integer, StringSets> children = new TreeMap<>();
  private boolean isEnd;

  private StringSets() {}

  static Term toTerm(CharClass charClass) {
    StringSets root = new StringSets();
    for (String s : charClass.strings()) {
      StringSets node = root;
      for (int c : s.codePoints().toArray()) {
        node = node.children.computeIfAbsent(c, _ -> new StringSets());
      }
      node.isEnd = true;
    }
    CodePointSet alone = charClass.characters();
    List<Term> alternatives = new ArrayList<>();
    for (Map.Entry<Integer, StringSets> child : root.children.entrySet()) {
      child.getValue().isEnd = alone.contains(child.getKey());
      alternatives.add(child.getValue().toTerm(child.getKey()));
    }
    if (!alone.isEmpty()) {
      alternatives.add(characters(alone));
    }
    if (root.isEnd) {
      alternatives.add(new Alternative(List.of()));
    }
    return new Disjunction(alternatives);
  }

  private Term toTerm(int character) {
    List<Term> alternatives = new ArrayList<>();
    children.forEach((c, child) -> alternatives.add(child.toTerm(c)));
    if (isEnd) {
      alternatives.add(new Alternative(List.of()));
    }
    Term rest = alternatives.size() == 1 ? alternatives.getFirst() : new Disjunction(alternatives);
    return new Alternative(List.of(new PatternCharacter(character), rest));
  }

  private static CharacterClass characters(CodePointSet set) {
    List<ClassOperand> ranges = new ArrayList<>();
    for (int i = 0; i < set.rangeCount(); i++) {
      ranges.add(new ClassRange(set.first(i), set.last(i)));
    }
    return new CharacterClass(false, Operator.UNION, ranges);
  }
}
