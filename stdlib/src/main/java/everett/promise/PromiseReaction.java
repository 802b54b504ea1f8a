package everett.promise;

import everett.job.PromiseObject;
import everett.job.Promises;
import everett.machine.Agent;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.object.BuiltinFunction;
import everett.object.JsObject;
import everett.object.StackTrace;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import org.jspecify.annotations.Nullable;

/** The two <a href="https://tc39.es/ecma262/#sec-promisereaction-records">PromiseReaction Records</a> of one then. */
final class PromiseReaction implements PromiseObject.Reaction {
  private final @Nullable JsObject onFulfilled;
  private final @Nullable JsObject onRejected;
  private final @Nullable PromiseCapability capability;

  private PromiseReaction(Object onFulfilled, Object onRejected, @Nullable PromiseCapability capability) {
    this.onFulfilled = ObjectOperations.isCallable(onFulfilled) ? (JsObject) onFulfilled : null;
    this.onRejected = ObjectOperations.isCallable(onRejected) ? (JsObject) onRejected : null;
    this.capability = capability;
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-performpromisethen">PerformPromiseThen</a>; gives the capability's promise.
   */
  static Object performPromiseThen(
      PromiseObject promise, Object onFulfilled, Object onRejected, @Nullable PromiseCapability capability) {
    promise.then(new PromiseReaction(onFulfilled, onRejected, capability));
    return capability == null ? Undefined.UNDEFINED : capability.promise();
  }

  @Override
  public void fulfilled(Object value) {
    if (onFulfilled != null) {
      run(onFulfilled, value);
    } else if (capability != null) {
      capability.resolve(value);
    }
  }

  @Override
  public void rejected(Object reason) {
    if (onRejected != null) {
      run(onRejected, reason);
    } else if (capability != null) {
      capability.reject(reason);
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-newpromisereactionjob">NewPromiseReactionJob</a>, run. */
  private void run(JsObject handler, Object argument) {
    Agent agent = Agent.current();
    Frame frame = agent.frame;
    Object result;
    try {
      result = handler.call(Undefined.UNDEFINED, argument);
    } catch (JsThrow t) {
      agent.frame = frame;
      if (capability != null) {
        capability.reject(t.value);
      }
      return;
    }
    if (capability != null) {
      capability.resolve(result);
    }
  }

  @Override
  public StackTrace.@Nullable Waiting waiting() {
    PromiseCombinators.Element element = element();
    return element == null ? null : element.waiting();
  }

  @Override
  public @Nullable PromiseObject settles() {
    PromiseCombinators.Element element = element();
    if (element != null) {
      return element.capability().promise() instanceof PromiseObject p ? p : null;
    }
    if (onFulfilled instanceof BuiltinFunction f && f.does(Promises.ResolveFunction.class) instanceof Promises.ResolveFunction r) {
      return r.promise();
    }
    return capability != null && capability.promise() instanceof PromiseObject p ? p : null;
  }

  /** The element of a combinator that one of the handlers is. */
  private PromiseCombinators.@Nullable Element element() {
    if (onFulfilled instanceof BuiltinFunction f
        && f.does(PromiseCombinators.Element.class) instanceof PromiseCombinators.Element e) {
      return e;
    }
    return onRejected instanceof BuiltinFunction f ? f.does(PromiseCombinators.Element.class) : null;
  }
}
