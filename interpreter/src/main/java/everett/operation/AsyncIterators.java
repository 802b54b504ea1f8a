package everett.operation;

import everett.job.AsyncFromSyncIterator;
import everett.machine.JsThrow;
import everett.object.JsObject;
import everett.object.Symbol;

/** <a href="https://tc39.es/ecma262/#sec-getiterator">GetIterator</a> with the async hint. */
public final class AsyncIterators {
  private AsyncIterators() {}

  /** An async iterator, made from a sync one if there is no other. */
  public static IteratorRecord getAsyncIterator(Object value) {
    JsObject method = ObjectOperations.getMethod(value, Symbol.ASYNC_ITERATOR);
    if (method != null) {
      return Iterators.getIteratorFromMethod(value, method);
    }
    Object sync = ObjectOperations.getV(value, Symbol.ITERATOR);
    if (!ObjectOperations.isCallable(sync)) {
      throw JsThrow.typeError(ObjectOperations.display(value) + " is not async iterable");
    }
    return AsyncFromSyncIterator.create(Iterators.getIteratorFromMethod(value, (JsObject) sync));
  }
}
