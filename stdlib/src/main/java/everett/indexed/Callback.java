package everett.indexed;

import everett.machine.Closure;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/** A function that a method calls for elements of an array-like object. */
final class Callback {
  private final Realm realm;
  private final JsObject function;
  private final Object thisArg;
  private final JsObject array;

  /** The function is checked. */
  Callback(Realm realm, Object function, Object thisArg, JsObject array) {
    this.realm = realm;
    this.function = ObjectOperations.requireCallable(function);
    this.thisArg = thisArg;
    this.array = array;
  }

  /** Calls it with an element, its index and the array-like. */
  Object call(Object element, long i) {
    Elements.poll(realm);
    if (function instanceof Closure c && c.code.straight) {
      Object index = c.code.parameters > 1 ? TypeConversion.number(i) : Undefined.UNDEFINED;
      return c.callStraight(thisArg, element, index, array);
    }
    return function.call(thisArg, element, TypeConversion.number(i), array);
  }

  /** Calls it as {@link #call} does, and tells whether the result is true. */
  boolean test(Object element, long i) {
    return TypeConversion.toBoolean(call(element, i));
  }

  /** Calls it with an accumulator before the other arguments. */
  Object reduce(Object accumulator, Object element, long i) {
    Elements.poll(realm);
    return function.call(thisArg, accumulator, element, TypeConversion.number(i), array);
  }
}
