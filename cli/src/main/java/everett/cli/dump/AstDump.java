package everett.cli.dump;

import everett.grammar.Parser;
import everett.grammar.Source;
import everett.host.module.Modules;
import everett.syntax.Dump;

/** A program's syntax tree as text. */
public final class AstDump {
  private AstDump() {}

  /**
   * The tree of an ECMAScript module.
   *
   * @throws everett.grammar.JsSyntaxError if it is none
   */
  public static String ofModule(Source source) {
    return Dump.dump(Parser.parseModule(source));
  }

  /**
   * The tree of a CommonJS module: of the function that it is.
   *
   * @throws everett.grammar.JsSyntaxError if it is none
   */
  public static String ofCommonJs(Source source) {
    return Dump.dump(Parser.parseFunctionBody(source, Modules.PARAMETERS));
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
