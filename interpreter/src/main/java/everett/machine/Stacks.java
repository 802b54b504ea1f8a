package everett.machine;

import everett.object.ErrorObject;
import everett.object.JsObject;
import everett.object.StackTrace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the JavaScript stack from the chain of frames. */
public final class Stacks {
  /** The value of Error.stackTraceLimit at the start. */
  public static final int LIMIT = 10;

  private Stacks() {}

  /**
   * Notes in an error where it is made.
   *
   * @param above a function: its frame and those that it called are left out; null to keep all
   */
  public static void capture(Agent agent, ErrorObject error, @Nullable JsObject above) {
    error.trace = take(agent, LIMIT, above);
  }

  /** The stack, with so many entries at most. */
  public static StackTrace take(Agent agent, int limit, @Nullable JsObject above) {
    List<StackTrace.Entry> entries = new ArrayList<>();
    Frame frame = agent.frame;
    if (above != null) {
      Frame f = frame;
      while (f != null && f.function != above) {
        f = f.caller;
      }
      frame = f == null ? null : f.caller;
    }
    for (; frame != null && entries.size() < limit; frame = frame.caller) {
      Code code = frame.function.code;
      entries.add(new StackTrace.Entry(code.displayName(), code.source, frame.position));
    }
    return new StackTrace(entries);
  }
}
