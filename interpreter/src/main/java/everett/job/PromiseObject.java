package everett.job;

import everett.machine.Agent;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.object.JsObject;
import everett.object.StackTrace;
import everett.object.Undefined;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A <a href="https://tc39.es/ecma262/#sec-promise-objects">Promise object</a>. */
public final class PromiseObject extends JsObject {
  /** [[PromiseState]]. */
  public enum State {
    PENDING,
    FULFILLED,
    REJECTED
  }

  /** What happens when a promise is settled: the handlers of a PromiseReaction, as a job runs them. */
  public interface Reaction {
    void fulfilled(Object value);

    void rejected(Object reason);

    /** How stacks tell what waits; null if they don't. */
    default StackTrace.@Nullable Waiting waiting() {
      return null;
    }

    /** The promise that is settled when this is over, if it is known and this settles no other. */
    default @Nullable PromiseObject settles() {
      return null;
    }
  }

  private State promiseState = State.PENDING;
  private Object promiseResult = Undefined.UNDEFINED;
  private @Nullable List<Reaction> reactions;
  private boolean isHandled;

  public PromiseObject(JsObject prototype) {
    super(prototype);
  }

  public State promiseState() {
    return promiseState;
  }

  public Object promiseResult() {
    return promiseResult;
  }

  /** [[PromiseIsHandled]]. */
  public boolean isHandled() {
    return isHandled;
  }

  /** Notes that a rejection is not left unhandled. */
  public void handle() {
    if (promiseState == State.REJECTED && !isHandled) {
      Agent.current().rejections.handled(this);
    }
    isHandled = true;
  }

  /** <a href="https://tc39.es/ecma262/#sec-fulfillpromise">FulfillPromise</a>. */
  public void fulfill(Object value) {
    settle(State.FULFILLED, value);
  }

  /** <a href="https://tc39.es/ecma262/#sec-rejectpromise">RejectPromise</a>. */
  public void reject(Object reason) {
    settle(State.REJECTED, reason);
  }

  private void settle(State state, Object result) {
    List<Reaction> all = reactions;
    promiseState = state;
    promiseResult = result;
    reactions = null;
    Agent agent = Agent.current();
    if (state == State.REJECTED && !isHandled) {
      agent.rejections.rejected(this);
    }
    if (all != null) {
      for (Reaction r : all) {
        enqueue(agent, r);
      }
    }
  }

  private void enqueue(Agent agent, Reaction r) {
    Object result = promiseResult;
    if (promiseState == State.FULFILLED) {
      agent.jobs.enqueue(() -> {
        agent.reaction = r;
        try {
          r.fulfilled(result);
        } finally {
          agent.reaction = null;
        }
      });
    } else {
      agent.jobs.enqueue(() -> {
        agent.reaction = r;
        try {
          r.rejected(result);
        } finally {
          agent.reaction = null;
        }
      });
    }
  }

  /** What waits for the promise, if it is pending and nothing else does. */
  public @Nullable Reaction onlyReaction() {
    return reactions != null && reactions.size() == 1 ? reactions.getFirst() : null;
  }

  /**
   * The part of <a href="https://tc39.es/ecma262/#sec-performpromisethen">PerformPromiseThen</a> after its capability.
   */
  public void then(Reaction handlers) {
    Agent agent = Agent.current();
    Reaction reaction = agent.running == null ? handlers : new ReactionInBranch(agent, agent.running.kept(), handlers);
    if (promiseState == State.PENDING) {
      if (reactions == null) {
        reactions = new ArrayList<>(1);
      }
      reactions.add(reaction);
    } else {
      enqueue(agent, reaction);
    }
    handle();
  }

  /**
   * What a <a href="https://tc39.es/ecma262/#sec-createresolvingfunctions">promise resolve function</a> does that has
   * not been called before.
   */
  public void resolve(Object resolution) {
    if (resolution == this) {
      reject(JsThrow.typeError("Chaining cycle detected for promise #<Promise>").value);
      return;
    }
    if (!(resolution instanceof JsObject thenable)) {
      fulfill(resolution);
      return;
    }
    Object then;
    Agent agent = Agent.current();
    Frame frame = agent.frame;
    try {
      then = thenable.get("then");
    } catch (JsThrow t) {
      agent.frame = frame;
      reject(t.value);
      return;
    }
    if (!(then instanceof JsObject f) || !f.isCallable()) {
      fulfill(resolution);
      return;
    }
    agent.jobs.enqueue(agent.inBranch(() -> Promises.resolveThenable(this, thenable, f)));
  }
}
