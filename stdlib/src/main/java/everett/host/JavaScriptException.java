package everett.host;

import everett.grammar.Source;
import everett.host.inspect.InspectOptions;
import everett.host.inspect.Inspector;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.machine.Stacks;
import everett.object.StackTrace;
import org.jspecify.annotations.Nullable;

/** A program has thrown something and not caught it. */
public final class JavaScriptException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Object value;
  private final transient StackTrace trace;
  private final transient @Nullable Source thrower;
  private final int offset;
  private final String text;

  /** On the agent's thread. */
  JavaScriptException(Realm realm, JsThrow thrown) {
    super(thrown.getMessage(), null, false, true);
    value = thrown.value;
    trace = Stacks.take(realm.agent, Stacks.LIMIT);
    thrower = thrown.thrower == null ? null : thrown.thrower.code.source;
    offset = thrown.offset;
    text = Inspector.inspectThrown(realm, value, InspectOptions.colors(false));
  }

  /** What was thrown. */
  public Object value() {
    return value;
  }

  /** Where it was thrown, if it was not thrown again since. */
  public StackTrace trace() {
    return trace;
  }

  /** The source text that has the statement that has thrown it; null if it was no statement of the program. */
  @Nullable Source thrower() {
    return thrower;
  }

  /** Where in that text the statement is. */
  int offset() {
    return offset;
  }

  /** What was thrown as the console would show it: of an error, message, JavaScript stack and causes. */
  public String text() {
    return text;
  }
}
