package everett.keyed;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.BuiltinFunction.Behaviour;
import everett.object.Shape;
import everett.object.Symbol;

/** <a href="https://tc39.es/ecma262/#sec-%25setiteratorprototype%25-object">%SetIteratorPrototype%.</a> */
final class SetIteratorPrototype {
  static final Behaviour NEXT = SetIteratorPrototype::next;

  static final Builtins SET_ITERATOR_PROTOTYPE =
      builtins().method("next", 0, NEXT).value(Symbol.TO_STRING_TAG, "Set Iterator", Shape.CONFIGURABLE);

  private SetIteratorPrototype() {}

  /** <a href="https://tc39.es/ecma262/#sec-%25setiteratorprototype%25.next">next</a>. */
  static Object next(Realm realm, Object thisValue, Object[] arguments) {
    if (thisValue instanceof CollectionIterator i && i.next() == NEXT) {
      return i.result(realm);
    }
    throw Keyed.incompatible(realm, "Set Iterator.prototype.next", thisValue);
  }
}
