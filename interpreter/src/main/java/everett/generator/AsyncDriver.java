package everett.generator;

import everett.job.PromiseObject;
import everett.job.Promises;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.StackTrace;

/** Drives the activation of an async function: resumes it from the jobs of what it awaits. */
public final class AsyncDriver implements PromiseObject.Reaction {
  private final Realm realm;
  private final PromiseObject promise;
  private final Activation activation;

  /**
   * @param promise settled when the activation ends
   */
  public AsyncDriver(Realm realm, PromiseObject promise, Activation activation) {
    this.realm = realm;
    this.promise = promise;
    this.activation = activation;
  }

  void start(Step entry) {
    try {
      activation.run(entry);
    } catch (JsThrow t) {
      promise.reject(t.value);
      return;
    }
    went();
  }

  private void resume(Activation.Mode mode, Object v) {
    Realm outer = realm.agent.realm;
    realm.agent.realm = realm;
    try {
      activation.resume(mode, v);
    } catch (JsThrow t) {
      promise.reject(t.value);
      return;
    } finally {
      realm.agent.realm = outer;
    }
    went();
  }

  private void went() {
    while (activation.step != null) {
      try {
        Promises.resolve(realm, activation.completionValue()).then(this);
        return;
      } catch (JsThrow t) {
        // The awaited value's constructor getter threw: that is a throw of the await.
        try {
          activation.resume(Activation.Mode.THROW, t.value);
        } catch (JsThrow u) {
          promise.reject(u.value);
          return;
        }
      }
    }
    promise.resolve(activation.completionValue());
  }

  @Override
  public void fulfilled(Object value) {
    resume(Activation.Mode.NEXT, value);
  }

  @Override
  public void rejected(Object reason) {
    resume(Activation.Mode.THROW, reason);
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
