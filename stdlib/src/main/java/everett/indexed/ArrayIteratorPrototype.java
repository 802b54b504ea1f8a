package everett.indexed;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.BuiltinFunction.Behaviour;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.operation.ObjectOperations;

/** <a href="https://tc39.es/ecma262/#sec-%25arrayiteratorprototype%25-object">%ArrayIteratorPrototype%.</a> */
final class ArrayIteratorPrototype {
  static final Behaviour NEXT = ArrayIteratorPrototype::next;

  static final Builtins ARRAY_ITERATOR_PROTOTYPE =
      builtins().method("next", 0, NEXT).value(Symbol.TO_STRING_TAG, "Array Iterator", Shape.CONFIGURABLE);

  private ArrayIteratorPrototype() {}

  static JsObject make(Realm realm) {
    return ARRAY_ITERATOR_PROTOTYPE.define(realm, new JsObject(realm.get(Intrinsic.ITERATOR_PROTOTYPE)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-%25arrayiteratorprototype%25.next">next</a>. */
  static Object next(Realm realm, Object thisValue, Object[] arguments) {
    if (thisValue instanceof ArrayIterator i) {
      return i.result(realm);
    }
    throw realm.typeError(
        "Method Array Iterator.prototype.next called on incompatible receiver " + ObjectOperations.display(thisValue));
  }
}
