package everett.plan;

import everett.grammar.Source;
import everett.syntax.Expression;
import everett.syntax.Identifier;
import java.util.Set;

/**
 * Where stacks and messages say that the program is, as V8 has it: mostly at an operator, which the tree does not note.
 */
final class Places {
  /** V8 goes by the last token before the parenthesis, and these are no identifiers. */
  private static final Set<String> RESERVED = Set.of(
      "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum", "export",
      "extends", "false", "finally", "for", "function", "if", "import", "in", "instanceof", "new", "null", "return", "switch",
      "this", "throw", "true", "try", "typeof", "var", "void", "while", "with");

  private Places() {}

  /** Where a call is: at the name of what is called, or at its parenthesis. */
  static int of(Source source, Expression.Call e) {
    return switch (e.callee()) {
      case Identifier i -> i.start();
      case Expression.Member m when !RESERVED.contains(m.name()) -> m.nameStart();
      case Expression.SuperMember m -> m.nameStart();
      case Expression callee -> after(source, callee.end());
    };
  }

  /** The offset of the token that follows. */
  static int after(Source source, int offset) {
    String text = source.text();
    int i = offset;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (text.startsWith("/*", i)) {
        i = text.indexOf("*/", i + 2) + 2;
      } else if (text.startsWith("//", i)) {
        while (i < text.length() && !isLineTerminator(text.charAt(i))) {
          i++;
        }
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF') {
        i++;
      } else {
        return i;
      }
    }
    return offset;
  }

  private static boolean isLineTerminator(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }
}
