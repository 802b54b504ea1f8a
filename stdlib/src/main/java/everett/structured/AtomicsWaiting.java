package everett.structured;

import everett.buffer.SharedBlock;
import everett.buffer.TypedArray;
import everett.buffer.WaiterLists;
import everett.buffer.WaiterLists.Outcome;
import everett.job.PromiseObject;
import everett.job.Promises;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/** The methods of Atomics by which agents wait for each other. */
final class AtomicsWaiting {
  private AtomicsWaiting() {}

  /** What DoWait finds out before it waits. */
  private record Wait(SharedBlock block, WaiterLists.Condition condition) {
    /** The first part of <a href="https://tc39.es/ecma262/#sec-dowait">DoWait</a>. */
    static Wait of(Realm realm, Object[] arguments, String method, boolean sync) {
      TypedArray array = AtomicAccess.array(realm, arguments, method, true);
      if (!(array.data() instanceof SharedBlock block)) {
        throw realm.typeError(ObjectOperations.display(array) + " is not a shared typed array.");
      }
      AtomicAccess a = AtomicAccess.of(realm, array, Arguments.get(arguments, 1));
      Object value = Arguments.get(arguments, 2);
      long expected =
          array.type.isBigInt() ? TypeConversion.toBigInt(value).longValue() : TypeConversion.toInt32(value);
      double timeout = TypeConversion.toNumber(Arguments.get(arguments, 3));
      double milliseconds = Double.isNaN(timeout) ? Double.POSITIVE_INFINITY : Math.max(timeout, 0);
      if (sync && !realm.agent.canBlock) {
        throw realm.typeError(method + " cannot be called in this context");
      }
      return new Wait(block, new WaiterLists.Condition(a.at(), a.size(), expected, milliseconds));
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-atomics.wait">Atomics.wait</a>. */
  static Object wait(Realm realm, Object thisValue, Object[] arguments) {
    Wait w = Wait.of(realm, arguments, "Atomics.wait", true);
    return w.block.waiters.wait(realm.agent, w.condition).value;
  }

  /** <a href="https://tc39.es/ecma262/#sec-atomics.waitasync">Atomics.waitAsync</a>. */
  static Object waitAsync(Realm realm, Object thisValue, Object[] arguments) {
    Wait w = Wait.of(realm, arguments, "Atomics.waitAsync", false);
    PromiseObject promise = Promises.create(realm);
    Outcome already = w.block.waiters.waitAsync(realm.agent, w.condition, outcome -> promise.resolve(outcome.value));
    JsObject result = realm.object();
    result.put("async", already == null, Shape.WEC);
    result.put("value", already == null ? promise : already.value, Shape.WEC);
    return result;
  }

  /** <a href="https://tc39.es/ecma262/#sec-atomics.notify">Atomics.notify</a>. */
  static Object notify(Realm realm, Object thisValue, Object[] arguments) {
    AtomicAccess a = AtomicAccess.validate(realm, arguments, "Atomics.notify", true);
    Object count = Arguments.get(arguments, 2);
    double most = count == Undefined.UNDEFINED
        ? Double.POSITIVE_INFINITY
        : Math.max(TypeConversion.toIntegerOrInfinity(count), 0);
    return a.array().data() instanceof SharedBlock block ? block.waiters.notify(a.at(), most) : 0;
  }
}
