package everett.iteration;

import static everett.machine.Builtins.builtins;

import everett.job.PromiseObject;
import everett.job.Promises;
import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;

/** <a href="https://tc39.es/ecma262/#sec-asynciteratorprototype">%AsyncIteratorPrototype%.</a> */
final class AsyncIteratorPrototype {
  static final Builtins ASYNC_ITERATOR_PROTOTYPE =
      builtins()
          .method(Symbol.ASYNC_ITERATOR, 0, AsyncIteratorPrototype::asyncIterator)
          .method(Symbol.ASYNC_DISPOSE, 0, AsyncIteratorPrototype::asyncDispose);

  private AsyncIteratorPrototype() {}

  static JsObject make(Realm realm) {
    return ASYNC_ITERATOR_PROTOTYPE.define(realm, realm.object());
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-%25asynciteratorprototype%25-%25symbol.asynciterator%25">
   * [ %Symbol.asyncIterator% ]</a>.
   */
  static Object asyncIterator(Realm realm, Object thisValue, Object[] arguments) {
    return thisValue;
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-%25asynciteratorprototype%25-%25symbol.asyncdispose%25">
   * [ %Symbol.asyncDispose% ]</a>.
   */
  private static Object asyncDispose(Realm realm, Object thisValue, Object[] arguments) {
    PromiseObject promise = Promises.create(realm);
    Promises.ifAbruptReject(realm, promise, () -> {
      JsObject f = ObjectOperations.getMethod(thisValue, "return");
      if (f == null) {
        promise.resolve(Undefined.UNDEFINED);
        return;
      }
      Promises.resolve(realm, f.call(thisValue)).then(new PromiseObject.Reaction() {
        @Override
        public void fulfilled(Object value) {
          promise.resolve(Undefined.UNDEFINED);
        }

        @Override
        public void rejected(Object reason) {
          promise.reject(reason);
        }
      });
    });
    return promise;
  }
}
