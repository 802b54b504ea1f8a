package everett.operation;

import everett.machine.Agent;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.object.JsObject;
import everett.object.StackTrace;
import everett.object.Undefined;

/** Errors as text. */
public final class ErrorText {
  private ErrorText() {}

  /** What <a href="https://tc39.es/ecma262/#sec-error.prototype.tostring">Error.prototype.toString</a> gives. */
  public static String toString(JsObject error) {
    Object name = error.get("name");
    String n = name == Undefined.UNDEFINED ? "Error" : TypeConversion.toString(name);
    Object message = error.get("message");
    String m = message == Undefined.UNDEFINED ? "" : TypeConversion.toString(message);
    return n.isEmpty() ? m : m.isEmpty() ? n : n + ": " + m;
  }

  /** The text of a stack property: the error, and a line for each call. */
  public static String stack(JsObject error, StackTrace trace) {
    Agent agent = Agent.current();
    Frame frame = agent.frame;
    String header;
    try {
      header = toString(error);
    } catch (JsThrow t) {
      agent.frame = frame;
      header = "<error>";
    }
    return header + trace.text();
  }
}
