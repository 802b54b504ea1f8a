package everett.iteration;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Symbol;

/** <a href="https://tc39.es/ecma262/#sec-asynciteratorprototype">%AsyncIteratorPrototype%.</a> */
final class AsyncIteratorPrototype {
  static final Builtins ASYNC_ITERATOR_PROTOTYPE =
      builtins().method(Symbol.ASYNC_ITERATOR, 0, AsyncIteratorPrototype::asyncIterator);

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
}
