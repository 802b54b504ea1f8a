package everett.keyed;

import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.BuiltinFunction;
import everett.object.BuiltinFunction.Behaviour;
import everett.object.JsObject;
import everett.operation.ObjectOperations;

/** The intrinsic objects of this package. */
public final class Keyed {
  private Keyed() {}

  /** Makes one of them. */
  public static JsObject make(Realm realm, Intrinsic intrinsic) {
    return switch (intrinsic) {
      case MAP -> MapConstructor.make(realm);
      case MAP_PROTOTYPE -> MapPrototype.make(realm);
      case MAP_ITERATOR_PROTOTYPE -> MapIteratorPrototype.MAP_ITERATOR_PROTOTYPE.define(realm, iterator(realm));
      case SET -> SetConstructor.make(realm);
      case SET_PROTOTYPE -> SetPrototype.make(realm);
      case SET_ITERATOR_PROTOTYPE -> SetIteratorPrototype.SET_ITERATOR_PROTOTYPE.define(realm, iterator(realm));
      case WEAK_MAP -> WeakMapConstructor.make(realm);
      case WEAK_MAP_PROTOTYPE -> WeakMapPrototype.make(realm);
      case WEAK_SET -> WeakSetConstructor.make(realm);
      case WEAK_SET_PROTOTYPE -> WeakSetPrototype.make(realm);
      default -> throw new IllegalArgumentException(intrinsic.name());
    };
  }

  private static JsObject iterator(Realm realm) {
    return new JsObject(realm.get(Intrinsic.ITERATOR_PROTOTYPE));
  }

  /** The TypeError of a method that was called on something that is not what it works on. */
  static JsThrow incompatible(Realm realm, String method, Object receiver) {
    return realm.typeError(
        "Method " + method + " called on incompatible receiver " + ObjectOperations.display(receiver));
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-get-map-%25symbol.species%25">get Map [ %Symbol.species% ]</a>, and Set's.
   */
  static Object species(Realm realm, Object thisValue, Object[] arguments) {
    return thisValue;
  }

  /** The method that a constructor adds with. */
  static JsObject adder(Realm realm, JsObject collection, String name) {
    Object adder = collection.get(name);
    if (adder instanceof JsObject f && f.isCallable()) {
      return f;
    }
    throw realm.typeError(
        "'" + ObjectOperations.display(adder) + "' returned for property '" + name + "' of object '"
            + ObjectOperations.display(collection) + "' is not a function");
  }

  /** Whether a function is that built-in one, so that what it does may be done without calling it. */
  static boolean isBuiltin(JsObject function, Behaviour behaviour) {
    return function instanceof BuiltinFunction f && f.does(behaviour);
  }
}
