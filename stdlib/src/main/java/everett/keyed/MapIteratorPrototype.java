package everett.keyed;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.BuiltinFunction.Behaviour;
import everett.object.Shape;
import everett.object.Symbol;

/** <a href="https://tc39.es/ecma262/#sec-%25mapiteratorprototype%25-object">%MapIteratorPrototype%.</a> */
final class MapIteratorPrototype {
  static final Behaviour NEXT = MapIteratorPrototype::next;

  static final Builtins MAP_ITERATOR_PROTOTYPE =
      builtins().method("next", 0, NEXT).value(Symbol.TO_STRING_TAG, "Map Iterator", Shape.CONFIGURABLE);

  private MapIteratorPrototype() {}

  /** <a href="https://tc39.es/ecma262/#sec-%25mapiteratorprototype%25.next">next</a>. */
  static Object next(Realm realm, Object thisValue, Object[] arguments) {
    if (thisValue instanceof CollectionIterator i && i.next() == NEXT) {
      return i.result(realm);
    }
    throw Keyed.incompatible(realm, "Map Iterator.prototype.next", thisValue);
  }
}
