package everett.generator;

import everett.job.PromiseObject;
import everett.job.Promises;
import everett.lineage.Running;
import everett.machine.Agent;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.StackTrace;

/** A step of an {@code async function **}: it goes on from the jobs of what it awaits until it yields or ends. */
final class AsyncStep implements PromiseObject.Reaction {
  private final AsyncParallelState state;
  private final ParallelActivation activation;
  private final PromiseObject promise;
  private final AsyncParallelState.Follower follower;
  private final Realm realm;

  /**
   * @param activation a fork of the state's
   * @param promise of the next state
   */
  AsyncStep(
      AsyncParallelState state, ParallelActivation activation, PromiseObject promise,
      AsyncParallelState.Follower follower) {
    this.state = state;
    this.activation = activation;
    this.promise = promise;
    this.follower = follower;
    realm = activation.function.code.realm;
  }

  void start(Activation.Mode mode, Object v) {
    Agent agent = realm.agent;
    Running outer = agent.running;
    agent.running = activation.begin(outer, null);
    try {
      go(mode, v);
    } finally {
      agent.running = outer;
    }
  }

  /** Runs to the next await, yield or end. What it awaits goes on under the steps that run now. */
  private void go(Activation.Mode mode, Object v) {
    Agent agent = realm.agent;
    Realm outer = agent.realm;
    agent.realm = realm;
    Activation.Mode m = mode;
    Object sent = v;
    try {
      for (;;) {
        activation.resume(m, sent);
        if (!(activation.step instanceof Suspension.Await)) {
          break;
        }
        try {
          Promises.resolve(realm, activation.completionValue()).then(this);
          return;
        } catch (JsThrow t) { // of the awaited value's constructor getter
          m = Activation.Mode.THROW;
          sent = t.value;
        }
      }
    } catch (JsThrow t) {
      activation.end();
      promise.reject(t.value);
      return;
    } finally {
      agent.realm = outer;
    }
    Object value = activation.completionValue();
    Step at = activation.step;
    AsyncParallelState next =
        at == null ? state.finished(value) : state.next(value, activation, at);
    activation.end();
    follower.at(next);
    promise.resolve(next);
  }

  @Override
  public void fulfilled(Object value) {
    go(Activation.Mode.NEXT, value);
  }

  @Override
  public void rejected(Object reason) {
    go(Activation.Mode.THROW, reason);
  }

  @Override
  public StackTrace.Waiting waiting() {
    return activation.waiting();
  }

  @Override
  public PromiseObject settles() {
    return promise;
  }
}
