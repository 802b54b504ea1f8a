package everett.host.module;

import everett.grammar.JsSyntaxError;
import everett.grammar.Parser;
import everett.grammar.Source;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.plan.Programs;
import everett.syntax.Function;
import everett.syntax.Program;
import java.util.List;

/** Runs source texts. A text that is no program throws one of the program's SyntaxErrors, which knows the place. */
public final class Scripts {
  private Scripts() {}

  /** Runs a text as a script; gives its completion value. */
  public static Object run(Realm realm, Source source) {
    try {
      return run(realm, source, Parser.parseScript(source));
    } catch (JsSyntaxError e) {
      throw realm.syntaxError(e);
    }
  }

  /** Runs a script that has been parsed; gives its completion value. */
  public static Object run(Realm realm, Source source, Program program) {
    return new Programs().script(realm, source, program);
  }

  /** Makes a function of which the text is the body. */
  public static JsObject function(Realm realm, Source source, List<String> parameters) {
    try {
      return function(realm, source, Parser.parseFunctionBody(source, parameters));
    } catch (JsSyntaxError e) {
      throw realm.syntaxError(e);
    }
  }

  /** Makes a function that has been parsed. */
  static JsObject function(Realm realm, Source source, Function f) {
    return Programs.function(realm, source, f, "");
  }
}
