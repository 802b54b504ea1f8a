package everett.keyed;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;
import everett.operation.ObjectOperations;
import java.util.function.Consumer;

/** <a href="https://tc39.es/ecma262/#sec-set-constructor">The Set constructor.</a> */
final class SetConstructor {
  static final Builtins SET = builtins().getter(Symbol.SPECIES, Keyed::species);

  private SetConstructor() {}

  static JsObject make(Realm realm) {
    return SET.define(
        realm,
        Builtins.constructor(
            realm, Intrinsic.SET, Intrinsic.SET_PROTOTYPE, "Set", 0, SetConstructor::construct));
  }

  /** <a href="https://tc39.es/ecma262/#sec-set-iterable">Set</a>. */
  private static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    SetObject set = new SetObject(ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.SET_PROTOTYPE));
    Object iterable = Arguments.get(arguments, 0);
    if (iterable != Undefined.UNDEFINED && iterable != Null.NULL) {
      JsObject adder = Keyed.adder(realm, set, "add");
      if (Keyed.isBuiltin(adder, SetPrototype.ADD)) {
        addAll(realm, iterable, v -> set.setData.add(Entries.normalize(v)));
      } else {
        addAll(realm, iterable, v -> adder.call(set, v));
      }
    }
    return set;
  }

  /** Gives each value of an iterable to an adder; closes the iterator if it throws. */
  static void addAll(Realm realm, Object iterable, Consumer<Object> adder) {
    IteratorRecord r = Iterators.getIterator(iterable);
    for (Object next = Iterators.stepValue(r); next != null; next = Iterators.stepValue(r)) {
      try {
        adder.accept(next);
      } catch (JsThrow t) {
        throw Iterators.close(r, t);
      }
    }
  }
}
