package everett.cli.repl;

import everett.grammar.JsSyntaxError;
import everett.grammar.Parser;
import everett.grammar.Source;
import everett.syntax.Program;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody has typed, and what it means. What begins with a brace is an object literal if it can be; a text
 * may await at its top level, and import.
 */
record Input(Source source, Program program) {
  /**
   * Parses a text.
   *
   * @param name what stacks call it
   * @throws JsSyntaxError if it is nothing that can be run
   */
  static Input parse(String name, String text) {
    if (seemsObject(text)) {
      try {
        return parseProgram(new Source(name, "(" + text + "\n)"));
      } catch (JsSyntaxError e) {
        // It is a block, or neither; what is wrong is found as of a block.
      }
    }
    return parseProgram(new Source(name, text));
  }

  /** Whether the text is the beginning of what can be run, and no more than that. */
  static boolean isUnfinished(String text) {
    JsSyntaxError e = error(text);
    return e != null && (e.unfinished() || seemsObject(text) && endsTooEarly("(" + text));
  }

  private static boolean endsTooEarly(String text) {
    JsSyntaxError e = error(text);
    return e != null && e.unfinished();
  }

  private static @Nullable JsSyntaxError error(String text) {
    try {
      parse("", text);
      return null;
    } catch (JsSyntaxError e) {
      return e;
    }
  }

  private static boolean seemsObject(String text) {
    return text.stripLeading().startsWith("{") && !text.stripTrailing().endsWith(";");
  }

  private static Input parseProgram(Source source) {
    JsSyntaxError awaiting = null;
    if (source.text().contains("await")) {
      try {
        Program program = Parser.parseAwaitingScript(source);
        if (program.async()) {
          return new Input(source, program);
        }
      } catch (JsSyntaxError e) {
        awaiting = e; // await may be a name here
      }
    }
    try {
      return new Input(source, Parser.parseScript(source));
    } catch (JsSyntaxError e) {
      Source importing = source.text().contains("import") ? Imports.asCalls(source) : null;
      if (importing != null) {
        return new Input(importing, Parser.parseAwaitingScript(importing));
      }
      throw awaiting == null ? e : awaiting;
    }
  }
}
