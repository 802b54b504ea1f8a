package everett.machine;

import everett.object.ErrorObject;
import everett.object.JsObject;
import everett.object.PropertyDescriptor;
import everett.object.StackTrace;
import org.jspecify.annotations.Nullable;

/** Takes the JavaScript stack from the chain of frames. */
public final class Stacks {
  /** The value of Error.stackTraceLimit at the start. */
  public static final int LIMIT = 10;

  private Stacks() {}

  /** Notes in an error where it is made. */
  public static void capture(Realm realm, ErrorObject error) {
    error.trace(take(realm, realm.agent.frame));
  }

  /**
   * Notes in an error where it is made.
   *
   * @param above a function: its latest frame and those that it called are left out, if it is running
   */
  public static void captureAbove(Realm realm, ErrorObject error, JsObject above) {
    Frame frame = latest(realm.agent, above);
    error.trace(take(realm, frame == null ? realm.agent.frame : frame.caller));
  }

  /**
   * The stack, as far as Error.stackTraceLimit allows.
   *
   * @param above a function whose latest frame, and those that it called, are left out: all frames, if it is not
   *     running; null to keep all
   * @return null if the limit is no number, so that no stack is to be shown
   */
  public static @Nullable StackTrace take(Realm realm, @Nullable JsObject above) {
    Frame frame = above == null ? realm.agent.frame : latest(realm.agent, above);
    return take(realm, frame == null || above == null ? frame : frame.caller);
  }

  private static @Nullable Frame latest(Agent agent, JsObject function) {
    Frame f = agent.frame;
    while (f != null && f.function != function) {
      f = f.caller;
    }
    return f;
  }

  private static @Nullable StackTrace take(Realm realm, @Nullable Frame from) {
    int limit = limit(realm);
    return limit < 0 ? null : take(from, limit);
  }

  /** The value of Error.stackTraceLimit; -1 if it is no number. No getter is called. */
  private static int limit(Realm realm) {
    PropertyDescriptor d = realm.get(Intrinsic.ERROR).getOwnProperty("stackTraceLimit");
    return d == null || !(d.value instanceof Integer || d.value instanceof Double)
        ? -1
        : Math.max(((Number) d.value).intValue(), 0);
  }

  /** The stack, with so many entries at most. */
  public static StackTrace take(Agent agent, int limit) {
    return take(agent.frame, limit);
  }

  private static StackTrace take(@Nullable Frame from, int limit) {
    int n = 0;
    for (Frame f = from; f != null && n < limit; f = f.caller) {
      n++;
    }
    Closure[] functions = new Closure[n];
    @Nullable Object[] receivers = new Object[n];
    int[] offsets = new int[n];
    Frame f = from;
    for (int i = 0; f != null && i < n; i++) {
      functions[i] = f.function;
      receivers[i] = f.self;
      offsets[i] = f.position;
      f = f.caller;
    }
    return new StackTrace(functions, receivers, offsets);
  }
}
