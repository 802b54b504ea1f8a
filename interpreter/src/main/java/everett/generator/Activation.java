package everett.generator;

import everett.machine.Agent;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.object.Undefined;
import org.jspecify.annotations.Nullable;

/** The frame of a function that suspends, with the step that it waits at. */
public final class Activation extends Frame {
  /** Where it waits; null when it has ended. */
  @Nullable Step step;

  /** Its start has not been left. */
  boolean fresh = true;

  /** It is running. */
  boolean running;

  Activation(Frame frame, Step entry) {
    super(frame.slots, frame.self, frame.function, null);
    scope = frame.scope;
    step = entry;
  }

  /** Runs from a step until it suspends or ends; its {@link #value} then is what it yields, awaits or returns. */
  void run(Step from) {
    Agent agent = function.code.realm.agent;
    Frame outer = agent.frame;
    enter(outer);
    running = true;
    fresh = false;
    Step at = from;
    try {
      for (;;) {
        try {
          Step s = from;
          while (s != null) {
            at = s;
            s = s.run(this);
          }
          return;
        } catch (JsThrow | StackOverflowError t) {
          agent.frame = this;
          Step handler = at.handler;
          JsThrow thrown = t instanceof JsThrow j ? j : agent.realm.rangeError("Maximum call stack size exceeded");
          if (handler == null) {
            step = null;
            throw thrown;
          }
          slots[at.handlerSlot] = thrown.value;
          from = handler;
        }
      }
    } finally {
      running = false;
      caller = null;
      agent.frame = outer;
    }
  }

  private void enter(@Nullable Frame outer) {
    caller = outer;
    depth = outer == null ? 0 : outer.depth + 1;
    Agent agent = function.code.realm.agent;
    if (depth > Agent.MAX_DEPTH) {
      caller = null;
      throw agent.realm.rangeError("Maximum call stack size exceeded");
    }
    agent.frame = this;
  }

  /** How a suspended activation goes on. */
  public enum Mode {
    NEXT,
    THROW,
    RETURN
  }

  /** Resumes a suspended activation. */
  void resume(Mode mode, Object v) {
    if (!(step instanceof Suspension s)) {
      throw new IllegalStateException("not suspended");
    }
    if (s instanceof Suspension.Relay r) {
      slots[r.modeSlot()] = mode;
      slots[s.slot] = v;
      run(s.resume);
      return;
    }
    switch (mode) {
      case NEXT -> {
        slots[s.slot] = v;
        run(s.resume);
      }
      case RETURN -> {
        slots[s.returnSlot] = v;
        run(s.onReturn);
      }
      case THROW -> {
        if (s.handler == null) {
          step = null;
          throw new JsThrow(v);
        }
        slots[s.handlerSlot] = v;
        run(s.handler);
      }
    }
  }

  Object completionValue() {
    return value == null ? Undefined.UNDEFINED : value;
  }
}
