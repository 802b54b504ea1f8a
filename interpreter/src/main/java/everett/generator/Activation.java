package everett.generator;

import everett.machine.Agent;
import everett.machine.Closure;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.StackTrace;
import everett.object.Undefined;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a function that suspends, with the step that it waits at. A suspended activation is all that there is of
 * a continuation: its step, its slots and its heap scope.
 */
public class Activation extends Frame {
  /** Where it waits; null when it has ended. */
  @Nullable Step step;

  Activation(Frame frame, Step entry) {
    this(frame, frame.slots, entry);
  }

  Activation(Frame frame, Object[] slots, @Nullable Step step) {
    super(slots, frame.self, frame.function, null);
    scope = frame.scope;
    this.step = step;
  }

  Activation(Closure function, @Nullable Object self, Object[] slots, Object[] scope, @Nullable Step step) {
    super(slots, self, function, null);
    this.scope = scope;
    this.step = step;
  }

  /** Runs from a step until it suspends or ends; its {@link #value} then is what it yields, awaits or returns. */
  void run(Step from) {
    Agent agent = function.code.realm.agent;
    Frame outer = agent.frame;
    enter(outer);
    try {
      go(from);
    } finally {
      caller = null;
      agent.frame = outer;
    }
  }

  /** Becomes the callee of the frame that resumes it. Who enters sets caller and agent back. */
  void enter(@Nullable Frame outer) {
    int d = outer == null ? 0 : outer.depth + 1;
    if (d > Agent.MAX_DEPTH) {
      throw function.code.realm.rangeError("Maximum call stack size exceeded");
    }
    depth = d;
    caller = outer;
  }

  /** What {@link #run} does, once the activation has been entered. */
  void go(Step from) {
    Realm realm = function.code.realm;
    go(from, realm, realm.agent);
  }

  /** The same, with what the function tells. */
  final void go(Step from, Realm realm, Agent agent) {
    agent.realm = realm;
    agent.frame = this;
    Step s = from;
    Step at = from;
    for (;;) {
      try {
        while (s != null) {
          at = s;
          s = s.run(this);
        }
        return;
      } catch (JsThrow | StackOverflowError t) {
        agent.realm = realm;
        caught(agent);
        JsThrow thrown = JsThrow.of(t, realm);
        s = at.handler;
        if (s == null) {
          step = null;
          throw thrown;
        }
        slots[at.handlerSlot] = thrown.value;
      }
    }
  }

  /** How a suspended activation goes on. */
  public enum Mode {
    NEXT,
    THROW,
    RETURN
  }

  /** Resumes a suspended activation. */
  void resume(Mode mode, Object v) {
    Step from = receive(mode, v);
    if (from == null) {
      throw new JsThrow(v);
    }
    run(from);
  }

  /**
   * Puts what a suspended activation is resumed with where its code expects it.
   *
   * @return where it goes on; null if it has no handler for a throw, and hence has ended
   */
  @Nullable Step receive(Mode mode, Object v) {
    if (!(step instanceof Suspension s)) {
      throw new IllegalStateException("not suspended");
    }
    if (s instanceof Suspension.Relay r) {
      slots[r.modeSlot()] = mode;
      slots[s.slot] = v;
      return s.resume;
    }
    if (mode == Mode.NEXT) {
      slots[s.slot] = v;
      return s.resume;
    }
    if (mode == Mode.RETURN) {
      slots[s.returnSlot] = v;
      return s.onReturn;
    }
    if (s.handler == null) {
      step = null;
      return null;
    }
    slots[s.handlerSlot] = v;
    return s.handler;
  }

  /** How stacks tell that it waits. */
  StackTrace.Waiting waiting() {
    int at = step instanceof Suspension.Await a && a.position >= 0 ? a.position : position;
    return new StackTrace.Waiting(function, function.code.arrow ? Undefined.UNDEFINED : self, at);
  }

  Object completionValue() {
    return value == null ? Undefined.UNDEFINED : value;
  }
}
