package everett.iteration;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.BuiltinFunction.Behaviour;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;

/** <a href="https://tc39.es/ecma262/#sec-%25iteratorhelperprototype%25-object">%IteratorHelperPrototype%.</a> */
final class IteratorHelperPrototype {
  static final Behaviour NEXT = IteratorHelperPrototype::next;

  static final Builtins ITERATOR_HELPER_PROTOTYPE =
      builtins()
          .method("next", 0, NEXT)
          .method("return", 0, IteratorHelperPrototype::doReturn)
          .value(Symbol.TO_STRING_TAG, "Iterator Helper", Shape.CONFIGURABLE);

  private IteratorHelperPrototype() {}

  static JsObject make(Realm realm) {
    return ITERATOR_HELPER_PROTOTYPE.define(realm, new JsObject(realm.get(Intrinsic.ITERATOR_PROTOTYPE)));
  }

  private static IteratorHelper helper(Realm realm, Object thisValue, String method) {
    if (thisValue instanceof IteratorHelper h) {
      return h;
    }
    throw realm.typeError(
        "Method Iterator Helper.prototype." + method + " called on incompatible receiver "
            + ObjectOperations.display(thisValue));
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25iteratorhelperprototype%25.next">next</a>. */
  static Object next(Realm realm, Object thisValue, Object[] arguments) {
    return helper(realm, thisValue, "next").result(realm);
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25iteratorhelperprototype%25.return">return</a>. */
  static Object doReturn(Realm realm, Object thisValue, Object[] arguments) {
    helper(realm, thisValue, "return").finish(realm);
    return realm.iteratorResult(Undefined.UNDEFINED, true);
  }
}
