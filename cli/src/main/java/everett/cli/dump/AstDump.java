package everett.cli.dump;

import everett.grammar.Parser;
import everett.grammar.Source;
import everett.host.module.Modules;
import everett.syntax.Dump;

/** A program's syntax tree as text. */
public final class AstDump {
  private AstDump() {}

  /**
   * The tree of a file, which is a module if its name ends with {@code .mjs}, and otherwise the function that a CommonJS
   * module is.
   *
   * @throws everett.grammar.JsSyntaxError if it is no program
   */
  public static String ofFile(Source source) {
    return source.name().endsWith(".mjs")
        ? Dump.dump(Parser.parseModule(source))
        : Dump.dump(Parser.parseFunctionBody(source, Modules.PARAMETERS));
  }

  /**
   * The tree of a script.
   *
   * @throws everett.grammar.JsSyntaxError if it is none
   */
  public static String ofScript(Source source) {
    return Dump.dump(Parser.parseScript(source));
  }
}
