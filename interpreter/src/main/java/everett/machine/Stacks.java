package everett.machine;

import everett.job.PromiseObject;
import everett.object.BuiltinFunction;
import everett.object.ErrorObject;
import everett.object.JsObject;
import everett.object.PropertyDescriptor;
import everett.object.StackTrace;
import everett.object.Undefined;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the JavaScript stack from the chain of frames, and from the promises that are waited for. */
public final class Stacks {
  /** The value of Error.stackTraceLimit at the start. */
  public static final int LIMIT = 10;

  /** Promises that nobody's stack tells of may be many, or settle each other in a circle. */
  private static final int MOST_LINKS = 1000;

  private Stacks() {}

  /** Notes in an error where it is made: by the program itself or by a built-in function that runs. */
  public static void capture(Realm realm, ErrorObject error) {
    error.trace(take(realm, realm.agent.frame, null));
  }

  /**
   * Notes in an error where it is made.
   *
   * @param above the constructor: its latest frame and those that it called are left out, if it is running
   */
  public static void captureAbove(Realm realm, ErrorObject error, JsObject above) {
    Frame frame = latest(realm.agent, above);
    error.trace(take(realm, frame == null ? realm.agent.frame : frame.caller, above));
  }

  /**
   * The stack, as far as Error.stackTraceLimit allows.
   *
   * @param above a function whose latest frame, and those that it called, are left out: all frames, if it is not
   *     running; null to keep all
   * @param self the built-in function that asks
   * @return null if the limit is no number, so that no stack is to be shown
   */
  public static @Nullable StackTrace take(Realm realm, @Nullable JsObject above, JsObject self) {
    Frame frame = above == null ? realm.agent.frame : latest(realm.agent, above);
    return take(realm, frame == null || above == null ? frame : frame.caller, self);
  }

  private static @Nullable Frame latest(Agent agent, JsObject function) {
    Frame f = agent.frame;
    while (f != null && f.function != function) {
      f = f.caller;
    }
    return f;
  }

  /**
   * The function that has called a function that is running; null if none has, or a built-in one, or one of another
   * realm.
   */
  static @Nullable Closure callerOf(Closure function) {
    Frame called = latest(function.realm().agent, function);
    Frame caller = called == null ? null : called.caller;
    while (caller != null && !isShown(caller.builtin, null) && caller.function.code.topLevel) { // code of an eval
      caller = caller.caller;
    }
    if (caller == null || isShown(caller.builtin, null) || caller.function.realm() != function.realm()) {
      return null;
    }
    return caller.function;
  }

  private static @Nullable StackTrace take(Realm realm, @Nullable Frame from, @Nullable JsObject self) {
    int limit = limit(realm);
    return limit < 0 ? null : take(from, self, limit);
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
    return take(agent.frame, null, limit);
  }

  /** @param self a built-in function that is not to be shown where it is the innermost */
  private static StackTrace take(@Nullable Frame from, @Nullable JsObject self, int limit) {
    int n = 0;
    JsObject hidden = self;
    for (Frame f = from; f != null && n < limit; f = f.caller) {
      n += isShown(f.builtin, hidden) ? 2 : 1;
      n += f.delegators(limit - n).size();
      hidden = null;
    }
    List<StackTrace.Waiting> waiting = n < limit ? waiting(limit - n) : List.of();
    int running = Math.min(n, limit);
    n = running + waiting.size();
    Object[] functions = new Object[n];
    @Nullable Object[] receivers = new Object[n];
    int[] offsets = new int[n];
    hidden = self;
    Frame f = from;
    for (int i = 0; f != null && i < running; f = f.caller) {
      Object builtin = f.builtin;
      if (builtin != null && isShown(builtin, hidden)) {
        functions[i++] = builtin;
      }
      hidden = null;
      if (i < running) {
        functions[i] = f.function;
        receivers[i] = receiver(f);
        offsets[i++] = Math.max(f.position, f.function.code.start); // of code without a call yet, where it starts
      }
      for (Frame.Delegator d : f.delegators(running - i)) {
        functions[i] = d.function();
        receivers[i] = d.self();
        offsets[i++] = d.position();
      }
    }
    for (int i = running; i < n; i++) {
      functions[i] = waiting.get(i - running);
    }
    return new StackTrace(functions, receivers, offsets, limit);
  }

  /**
   * What a function was called on. Frames do not note it of arrow functions: the host tells it of those that it calls.
   */
  private static @Nullable Object receiver(Frame f) {
    if (!f.function.code.arrow) {
      return f.self;
    }
    Object receiver = f.caller == null ? f.function.code.realm.agent.receiver : null;
    return receiver == null ? Undefined.UNDEFINED : receiver;
  }

  /** Who waits for what the running job settles, as far as that is one after the other. */
  private static List<StackTrace.Waiting> waiting(int most) {
    PromiseObject.Reaction reaction = Agent.current().reaction;
    if (reaction == null) {
      return List.of();
    }
    List<StackTrace.Waiting> all = new ArrayList<>();
    int links = 0;
    for (PromiseObject p = reaction.settles(); p != null && all.size() < most && links < MOST_LINKS; links++) {
      PromiseObject.Reaction next = p.onlyReaction();
      StackTrace.Waiting waiting = next == null ? null : next.waiting();
      if (waiting != null) {
        all.add(waiting);
      }
      p = next == null ? null : next.settles();
    }
    return all;
  }

  private static boolean isShown(@Nullable Object builtin, @Nullable JsObject hidden) {
    Object function = builtin instanceof Frame.Construction c ? c.constructor() : builtin;
    return function != hidden && function instanceof BuiltinFunction;
  }
}
