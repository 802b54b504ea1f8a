package everett.cli.dump;

import everett.grammar.Parser;
import everett.grammar.Source;
import everett.host.module.Modules;
import everett.machine.Realm;
import everett.plan.Programs;

/**
 * The nodes that the planner makes of a program, as text: a line for each node with its plain values, its parts under
 * it. Functions are planned for it, called or not. Run on the agent's thread.
 */
public final class PlanDump {
  private PlanDump() {}

  /**
   * The plan of an ECMAScript module.
   *
   * @throws everett.grammar.JsSyntaxError if it is none
   */
  public static String ofModule(Realm realm, Source source) {
    return new NodeText().text(new Programs().planModule(realm, source));
  }

  /**
   * The plan of a CommonJS module: of the function that it is.
   *
   * @throws everett.grammar.JsSyntaxError if it is none
   */
  public static String ofCommonJs(Realm realm, Source source) {
    var module = Parser.parseFunctionBody(source, Modules.PARAMETERS);
    return new NodeText().text(Programs.function(realm, source, module, "").code);
  }

  /**
   * The plan of a script.
   *
   * @throws everett.grammar.JsSyntaxError if it is none
   */
  public static String ofScript(Realm realm, Source source) {
    return new NodeText().text(new Programs().plan(realm, source));
  }
}
