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
    return getAsyncIterator(value, false);
  }

  /**
   * The same.
   *
   * @param branching the iteration is part of a state, if it may be
   */
  public static IteratorRecord getAsyncIterator(Object value, boolean branching) {
    JsObject method = ObjectOperations.getMethod(value, Symbol.ASYNC_ITERATOR);
    if (method != null) {
      IteratorRecord r = Iterators.getIteratorFromMethod(value, method);
      return branching ? r.over(value, method) : r;
    }
    Object sync = ObjectOperations.getV(value, Symbol.ITERATOR);
    if (!ObjectOperations.isCallable(sync)) {
      throw JsThrow.typeError(ObjectOperations.display(value) + " is not async iterable");
    }
    IteratorRecord r = Iterators.getIteratorFromMethod(value, (JsObject) sync);
    return AsyncFromSyncIterator.create(branching ? r.over(value, sync) : r);
  }
}
