package everett.text.regexp;

import everett.grammar.unicode.CodePointSet;
import java.util.Set;
import java.util.TreeSet;

/** What a class matches: characters, and with v also strings that are not a single character. */
record CharClass(CodePointSet characters, Set<String> strings) {
  static CharClass of(CodePointSet characters) {
    return new CharClass(characters, Set.of());
  }

  CharClass union(CharClass other) {
    Set<String> both = strings;
    if (!other.strings.isEmpty()) {
      both = new TreeSet<>(strings);
      both.addAll(other.strings);
    }
    return new CharClass(characters.union(other.characters), both);
  }

  CharClass intersect(CharClass other) {
    Set<String> both = new TreeSet<>(strings);
    both.retainAll(other.strings);
    return new CharClass(characters.intersect(other.characters), both);
  }

  CharClass subtract(CharClass other) {
    Set<String> rest = new TreeSet<>(strings);
    rest.removeAll(other.strings);
    return new CharClass(characters.subtract(other.characters), rest);
  }
}
