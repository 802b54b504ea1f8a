package everett.iteration;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Symbol;

/** <a href="https://tc39.es/ecma262/#sec-%25iterator.prototype%25-object">The Iterator prototype object.</a> */
final class IteratorPrototype {
  static final Builtins ITERATOR_PROTOTYPE = builtins().method(Symbol.ITERATOR, 0, IteratorPrototype::iterator);

  private IteratorPrototype() {}

  static JsObject make(Realm realm) {
    JsObject prototype = realm.object();
    realm.announce(Intrinsic.ITERATOR_PROTOTYPE, prototype);
    return ITERATOR_PROTOTYPE.define(realm, prototype);
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator.prototype-%25symbol.iterator%25">[ %Symbol.iterator% ]</a>. */
  static Object iterator(Realm realm, Object thisValue, Object[] arguments) {
    return thisValue;
  }
}
