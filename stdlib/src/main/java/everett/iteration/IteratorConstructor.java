package everett.iteration;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Symbol;
import everett.operation.IteratorRecord;
import everett.operation.ObjectOperations;
import java.util.ArrayList;
import java.util.List;

/** <a href="https://tc39.es/ecma262/#sec-iterator-constructor">The Iterator constructor.</a> */
final class IteratorConstructor {
  static final Builtins ITERATOR =
      builtins()
          .method("concat", 0, IteratorConstructor::concat)
          .method("from", 1, IteratorConstructor::from)
          .method("zip", 1, IteratorZip::zip)
          .method("zipKeyed", 1, IteratorZip::zipKeyed);

  private IteratorConstructor() {}

  static JsObject make(Realm realm) {
    return ITERATOR.define(
        realm,
        Builtins.constructor(
            realm,
            Intrinsic.ITERATOR,
            Intrinsic.ITERATOR_PROTOTYPE,
            "Iterator",
            0,
            IteratorConstructor::construct));
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator">Iterator</a>. */
  private static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    if (newTarget == realm.get(Intrinsic.ITERATOR)) {
      throw realm.typeError("Abstract class Iterator not directly constructable");
    }
    return new JsObject(ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.ITERATOR_PROTOTYPE));
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator.concat">Iterator.concat</a>. */
  private static Object concat(Realm realm, Object thisValue, Object[] arguments) {
    List<IteratorHelpers.Opening> iterables = new ArrayList<>();
    for (Object item : arguments) {
      if (!(item instanceof JsObject o)) {
        throw realm.typeError(ObjectOperations.display(item) + " is not an object");
      }
      JsObject method = ObjectOperations.getMethod(o, Symbol.ITERATOR);
      if (method == null) {
        throw realm.typeError(ObjectOperations.display(item) + " is not iterable");
      }
      iterables.add(new IteratorHelpers.Opening(o, method));
    }
    return new IteratorHelpers.Concatenated(realm, iterables);
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator.from">Iterator.from</a>. */
  private static Object from(Realm realm, Object thisValue, Object[] arguments) {
    IteratorRecord r = Iteration.getIteratorFlattenable(realm, Arguments.get(arguments, 0), true);
    return ObjectOperations.ordinaryHasInstance(realm.get(Intrinsic.ITERATOR), r.iterator)
        ? r.iterator
        : new WrapForValidIteratorPrototype.Wrapper(realm, r);
  }
}
