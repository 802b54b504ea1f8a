package everett.job;

import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import org.jspecify.annotations.Nullable;

/** An <a href="https://tc39.es/ecma262/#sec-async-from-sync-iterator-objects">Async-from-Sync Iterator object</a>. */
public final class AsyncFromSyncIterator extends JsObject {
  private final IteratorRecord sync;

  private AsyncFromSyncIterator(@Nullable JsObject prototype, IteratorRecord sync) {
    super(prototype);
    this.sync = sync;
  }

  /** <a href="https://tc39.es/ecma262/#sec-createasyncfromsynciterator">CreateAsyncFromSyncIterator</a>. */
  public static IteratorRecord create(IteratorRecord sync) {
    JsObject prototype = Realm.current().get(Intrinsic.ASYNC_FROM_SYNC_ITERATOR_PROTOTYPE);
    return Iterators.getIteratorDirect(new AsyncFromSyncIterator(prototype, sync));
  }

  /** The same for another branch of a {@code function **}. */
  public AsyncFromSyncIterator fork() {
    return new AsyncFromSyncIterator(getPrototypeOf(), sync.fork());
  }

  /** <a href="https://tc39.es/ecma262/#sec-%asyncfromsynciteratorprototype%.next">next</a>. */
  public static Object next(Realm realm, Object thisValue, Object[] arguments) {
    AsyncFromSyncIterator self = (AsyncFromSyncIterator) thisValue;
    PromiseObject promise = Promises.create(realm);
    Promises.ifAbruptReject(realm, promise, () -> {
      Object result = ObjectOperations.call(self.sync.next, self.sync.iterator, arguments);
      self.continuation(realm, result, promise, true);
    });
    return promise;
  }

  /** <a href="https://tc39.es/ecma262/#sec-%asyncfromsynciteratorprototype%.return">return</a>. */
  public static Object returnMethod(Realm realm, Object thisValue, Object[] arguments) {
    AsyncFromSyncIterator self = (AsyncFromSyncIterator) thisValue;
    PromiseObject promise = Promises.create(realm);
    Promises.ifAbruptReject(realm, promise, () -> {
      JsObject f = ObjectOperations.getMethod(self.sync.iterator, "return");
      if (f == null) {
        promise.resolve(realm.iteratorResult(Arguments.get(arguments, 0), true));
      } else {
        self.continuation(realm, f.call(self.sync.iterator, arguments), promise, false);
      }
    });
    return promise;
  }

  /** <a href="https://tc39.es/ecma262/#sec-%asyncfromsynciteratorprototype%.throw">throw</a>. */
  public static Object throwMethod(Realm realm, Object thisValue, Object[] arguments) {
    AsyncFromSyncIterator self = (AsyncFromSyncIterator) thisValue;
    PromiseObject promise = Promises.create(realm);
    Promises.ifAbruptReject(realm, promise, () -> {
      JsObject f = ObjectOperations.getMethod(self.sync.iterator, "throw");
      if (f == null) {
        Iterators.close(self.sync);
        throw realm.typeError("The iterator does not provide a 'throw' method.");
      }
      self.continuation(realm, f.call(self.sync.iterator, arguments), promise, true);
    });
    return promise;
  }

  /** <a href="https://tc39.es/ecma262/#sec-asyncfromsynciteratorcontinuation">AsyncFromSyncIteratorContinuation</a>. */
  private void continuation(Realm realm, Object result, PromiseObject promise, boolean closes) {
    if (!(result instanceof JsObject r)) {
      throw realm.typeError("Iterator result " + ObjectOperations.display(result) + " is not an object");
    }
    boolean done = TypeConversion.toBoolean(r.get("done"));
    Object value = r.get("value");
    PromiseObject wrapper;
    try {
      wrapper = Promises.resolve(realm, value);
    } catch (JsThrow t) {
      throw !done && closes ? Iterators.close(sync, t) : t;
    }
    wrapper.then(new PromiseObject.Reaction() {
      @Override
      public void fulfilled(Object v) {
        promise.resolve(realm.iteratorResult(v, done));
      }

      @Override
      public void rejected(Object reason) {
        if (!done && closes) {
          Iterators.close(sync, new JsThrow(reason));
        }
        promise.reject(reason);
      }

      @Override
      public PromiseObject settles() {
        return promise;
      }
    });
  }
}
