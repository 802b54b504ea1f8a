package everett.promise;

import everett.machine.Builtins;
import everett.machine.Frame;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.machine.Stacks;
import everett.object.Arguments;
import everett.object.BuiltinFunction;
import everett.object.ErrorObject;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.StackTrace;
import everett.object.Undefined;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;
import everett.operation.ObjectOperations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The static methods of Promise that wait for many promises. */
final class PromiseCombinators {
  /** What a combinator does with the promise of one element. */
  @FunctionalInterface
  private interface Subscription {
    void subscribe(Object nextPromise);
  }

  /** What a combinator does, given where its outcome goes to. */
  @FunctionalInterface
  private interface Combination {
    Gathering begin(PromiseCapability capability);
  }

  /** A combination under way. */
  private record Gathering(Subscription subscription, Runnable exhausted) {}

  private PromiseCombinators() {}

  /** <a href="https://tc39.es/ecma262/#sec-promise.all">Promise.all</a>. */
  static Object all(Realm realm, Object thisValue, Object[] arguments) {
    return combine(realm, thisValue, arguments, capability -> {
      Values values = new Values("Promise.all", capability, list -> capability.resolve(realm.array(list)));
      return new Gathering(
          next -> {
            int index = values.reserve();
            JsObject onFulfilled = values.element(realm, index, new boolean[1], v -> v);
            ObjectOperations.invoke(next, "then", onFulfilled, capability.rejectFunction());
          },
          values::release);
    });
  }

  /** <a href="https://tc39.es/ecma262/#sec-promise.allsettled">Promise.allSettled</a>. */
  static Object allSettled(Realm realm, Object thisValue, Object[] arguments) {
    return combine(realm, thisValue, arguments, capability -> {
      Values values = new Values("Promise.allSettled", capability, list -> capability.resolve(realm.array(list)));
      return new Gathering(
          next -> {
            int index = values.reserve();
            boolean[] alreadyCalled = new boolean[1];
            JsObject onFulfilled =
                values.element(realm, index, alreadyCalled, v -> settled(realm, "fulfilled", "value", v));
            JsObject onRejected =
                values.element(realm, index, alreadyCalled, v -> settled(realm, "rejected", "reason", v));
            ObjectOperations.invoke(next, "then", onFulfilled, onRejected);
          },
          values::release);
    });
  }

  private static Object settled(Realm realm, String status, String key, Object value) {
    JsObject o = realm.object();
    o.put("status", status, Shape.WEC);
    o.put(key, value, Shape.WEC);
    return o;
  }

  /** <a href="https://tc39.es/ecma262/#sec-promise.any">Promise.any</a>. */
  static Object any(Realm realm, Object thisValue, Object[] arguments) {
    return combine(realm, thisValue, arguments, capability -> {
      Values errors = new Values("Promise.any", capability, list -> {
        ErrorObject error = new ErrorObject(realm.get(Intrinsic.AGGREGATE_ERROR_PROTOTYPE));
        Stacks.capture(realm, error);
        error.put("message", "All promises were rejected", Shape.WC);
        error.put("errors", realm.array(list), Shape.WC);
        capability.reject(error);
      });
      return new Gathering(
          next -> {
            int index = errors.reserve();
            JsObject onRejected = errors.element(realm, index, new boolean[1], v -> v);
            ObjectOperations.invoke(next, "then", capability.resolveFunction(), onRejected);
          },
          errors::release);
    });
  }

  /** <a href="https://tc39.es/ecma262/#sec-promise.race">Promise.race</a>. */
  static Object race(Realm realm, Object thisValue, Object[] arguments) {
    return combine(realm, thisValue, arguments, capability -> new Gathering(
        next -> ObjectOperations.invoke(
            next, "then", capability.resolveFunction(), capability.rejectFunction()),
        () -> {}));
  }

  private static Object combine(Realm realm, Object thisValue, Object[] arguments, Combination combination) {
    PromiseCapability capability = PromiseCapability.newPromiseCapability(realm, thisValue);
    JsObject constructor = (JsObject) thisValue;
    Frame frame = realm.agent.frame;
    // What elements do may settle the promise more than once.
    capability.resolveFunction();
    try {
      JsObject promiseResolve = getPromiseResolve(realm, constructor);
      IteratorRecord r = Iterators.getIterator(Arguments.get(arguments, 0));
      try {
        perform(r, constructor, promiseResolve, combination.begin(capability));
      } catch (JsThrow t) {
        realm.agent.frame = frame;
        throw r.done ? t : Iterators.close(r, t);
      }
    } catch (JsThrow t) {
      realm.agent.frame = frame;
      capability.reject(t.value);
    }
    return capability.promise();
  }

  private static void perform(IteratorRecord r, JsObject constructor, JsObject promiseResolve, Gathering gathering) {
    for (Object v = Iterators.stepValue(r); v != null; v = Iterators.stepValue(r)) {
      gathering.subscription.subscribe(promiseResolve.call(constructor, v));
    }
    gathering.exhausted.run();
  }

  /** <a href="https://tc39.es/ecma262/#sec-getpromiseresolve">GetPromiseResolve</a>. */
  private static JsObject getPromiseResolve(Realm realm, JsObject constructor) {
    Object f = constructor.get("resolve");
    if (f instanceof JsObject o && o.isCallable()) {
      return o;
    }
    throw realm.typeError("Promise resolve or reject function is not callable");
  }

  /** The [[Values]] or [[Errors]] of the elements, and how many are still missing. */
  private static final class Values {
    private final String combinator;
    private final PromiseCapability capability;
    private final List<Object> list = new ArrayList<>();
    private final Consumer<List<Object>> complete;
    private int remainingElementsCount = 1;

    /**
     * @param combinator what stacks call the function
     * @param capability where the outcome goes to
     */
    Values(String combinator, PromiseCapability capability, Consumer<List<Object>> complete) {
      this.combinator = combinator;
      this.capability = capability;
      this.complete = complete;
    }

    int reserve() {
      remainingElementsCount++;
      list.add(Undefined.UNDEFINED);
      return list.size() - 1;
    }

    void release() {
      if (--remainingElementsCount == 0) {
        complete.accept(list);
      }
    }

    /** The function that an element calls when it is settled. */
    JsObject element(Realm realm, int index, boolean[] alreadyCalled, UnaryOperator<Object> entry) {
      return Builtins.function(realm, "", "", 1, new Element(this, index, alreadyCalled, entry));
    }
  }

  /** What the function of an element does. */
  record Element(Values values, int index, boolean[] alreadyCalled, UnaryOperator<Object> entry)
      implements BuiltinFunction.Behaviour {
    @Override
    public Object call(Realm realm, Object thisValue, Object[] arguments) {
      if (!alreadyCalled[0]) {
        alreadyCalled[0] = true;
        values.list.set(index, entry.apply(Arguments.get(arguments, 0)));
        values.release();
      }
      return Undefined.UNDEFINED;
    }

    StackTrace.Waiting waiting() {
      return new StackTrace.Waiting(values.combinator + " (index " + index + ")", null, 0);
    }

    PromiseCapability capability() {
      return values.capability;
    }
  }
}
