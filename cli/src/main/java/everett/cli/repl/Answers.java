package everett.cli.repl;

import everett.grammar.JsSyntaxError;
import everett.host.UncaughtReport;
import everett.host.inspect.InspectOptions;
import everett.host.inspect.Inspector;
import everett.host.stream.StandardStreams;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.ErrorObject;
import everett.object.Shape;
import everett.object.Undefined;

/** Prints what inputs give and throw; the last of each is in the global variables {@code _} and {@code _error}. */
final class Answers {
  private static final String LAST = "_";
  private static final String LAST_ERROR = "_error";

  private final Realm realm;
  private final StandardStreams streams;
  private Object last = Undefined.UNDEFINED;
  private Object lastError = Undefined.UNDEFINED;

  Answers(Realm realm, StandardStreams streams) {
    this.realm = realm;
    this.streams = streams;
    Builtins.builtins()
        .accessor(LAST, (r, t, a) -> last, (r, t, a) -> assigned(LAST, Arguments.get(a, 0)))
        .accessor(LAST_ERROR, (r, t, a) -> lastError, (r, t, a) -> assigned(LAST_ERROR, Arguments.get(a, 0)))
        .define(realm, realm.global);
  }

  /** The program wants the variable for itself. */
  private Object assigned(String name, Object value) {
    realm.global.delete(name);
    realm.global.put(name, value, Shape.WC);
    String what = name.equals(LAST) ? "Expression" : "Error";
    streams.writeLine(false, what + " assignment to " + name + " now disabled.");
    return Undefined.UNDEFINED;
  }

  /** Prints the value of an input. */
  void value(Object value) {
    last = value;
    try {
      streams.writeLine(false, Inspector.inspect(realm, value, InspectOptions.ofAnswer(colors())));
    } catch (JsThrow t) {
      realm.agent.frame = null;
      uncaught(t.value);
    }
  }

  /** Prints what nobody has caught. */
  void uncaught(Object thrown) {
    lastError = thrown;
    JsSyntaxError found = thrown instanceof ErrorObject e ? e.found : null;
    String place = found == null ? "" : UncaughtReport.excerpt(found);
    streams.writeLine(false, place + "Uncaught " + text(thrown));
  }

  private String text(Object thrown) {
    try {
      return Inspector.inspect(realm, thrown, InspectOptions.ofUncaught(colors()));
    } catch (JsThrow t) {
      realm.agent.frame = null;
      return Inspector.inspect(realm, "an object that cannot be shown", InspectOptions.colors(colors()));
    }
  }

  /** Prints that the user has stopped an input. */
  void interrupted() {
    JsThrow t = realm.error(Intrinsic.ERROR_PROTOTYPE, "Script execution was interrupted by `SIGINT`");
    uncaught(t.value);
  }

  private boolean colors() {
    return streams.terminal.wantsColors(1);
  }
}
