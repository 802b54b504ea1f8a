package everett.iteration;

import static everett.machine.Builtins.builtins;

import everett.job.AsyncFromSyncIterator;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;

/**
 * <a
 * href="https://tc39.es/ecma262/#sec-%25asyncfromsynciteratorprototype%25-object">%AsyncFromSyncIteratorPrototype%.</a>
 * No program reaches it.
 */
final class AsyncFromSyncIteratorPrototype {
  static final Builtins ASYNC_FROM_SYNC_ITERATOR_PROTOTYPE =
      builtins()
          .method("next", 1, AsyncFromSyncIterator::next)
          .method("return", 1, AsyncFromSyncIterator::returnMethod)
          .method("throw", 1, AsyncFromSyncIterator::throwMethod);

  private AsyncFromSyncIteratorPrototype() {}

  static JsObject make(Realm realm) {
    JsObject prototype = new JsObject(realm.get(Intrinsic.ASYNC_ITERATOR_PROTOTYPE));
    return ASYNC_FROM_SYNC_ITERATOR_PROTOTYPE.define(realm, prototype);
  }
}
