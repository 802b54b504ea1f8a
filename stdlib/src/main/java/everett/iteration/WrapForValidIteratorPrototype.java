package everett.iteration;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.IteratorRecord;
import everett.operation.ObjectOperations;

/**
 * <a
 * href="https://tc39.es/ecma262/#sec-%25wrapforvaliditeratorprototype%25-object">%WrapForValidIteratorPrototype%.</a>
 */
final class WrapForValidIteratorPrototype {
  /** An object with an [[Iterated]] internal slot. */
  static final class Wrapper extends JsObject {
    final IteratorRecord iterated;

    Wrapper(Realm realm, IteratorRecord iterated) {
      super(realm.get(Intrinsic.WRAP_FOR_VALID_ITERATOR_PROTOTYPE));
      this.iterated = iterated;
    }
  }

  static final Builtins WRAP_FOR_VALID_ITERATOR_PROTOTYPE =
      builtins()
          .method("next", 0, WrapForValidIteratorPrototype::next)
          .method("return", 0, WrapForValidIteratorPrototype::doReturn);

  private WrapForValidIteratorPrototype() {}

  static JsObject make(Realm realm) {
    return WRAP_FOR_VALID_ITERATOR_PROTOTYPE.define(realm, new JsObject(realm.get(Intrinsic.ITERATOR_PROTOTYPE)));
  }

  private static IteratorRecord iterated(Realm realm, Object thisValue, String method) {
    if (thisValue instanceof Wrapper w) {
      return w.iterated;
    }
    throw realm.typeError(
        "Method %WrapForValidIteratorPrototype%." + method + " called on incompatible receiver "
            + ObjectOperations.display(thisValue));
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25wrapforvaliditeratorprototype%25.next">next</a>. */
  static Object next(Realm realm, Object thisValue, Object[] arguments) {
    IteratorRecord r = iterated(realm, thisValue, "next");
    return ObjectOperations.call(r.next, r.iterator);
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25wrapforvaliditeratorprototype%25.return">return</a>. */
  static Object doReturn(Realm realm, Object thisValue, Object[] arguments) {
    JsObject iterator = iterated(realm, thisValue, "return").iterator;
    JsObject method = ObjectOperations.getMethod(iterator, "return");
    return method == null ? realm.iteratorResult(Undefined.UNDEFINED, true) : method.call(iterator);
  }
}
