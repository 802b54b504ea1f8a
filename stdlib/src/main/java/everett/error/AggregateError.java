package everett.error;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.ErrorObject;
import everett.object.JsObject;
import everett.object.Shape;
import everett.operation.Iterators;

/** <a href="https://tc39.es/ecma262/#sec-aggregate-error-objects">AggregateError objects.</a> */
final class AggregateError {
  private static final Builtins AGGREGATE_ERROR_PROTOTYPE =
      NativeError.prototypeTable("AggregateError", Intrinsic.AGGREGATE_ERROR);

  private AggregateError() {}

  static JsObject make(Realm realm) {
    return NativeError.constructor(
        realm, Intrinsic.AGGREGATE_ERROR, Intrinsic.AGGREGATE_ERROR_PROTOTYPE, "AggregateError", 2,
        AggregateError::construct);
  }

  static JsObject makePrototype(Realm realm) {
    return NativeError.prototype(realm, Intrinsic.AGGREGATE_ERROR_PROTOTYPE, AGGREGATE_ERROR_PROTOTYPE);
  }

  /** <a href="https://tc39.es/ecma262/#sec-aggregate-error">AggregateError(errors, message, options)</a> */
  private static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    ErrorObject e =
        ErrorConstructor.create(
            realm,
            newTarget,
            Intrinsic.AGGREGATE_ERROR_PROTOTYPE,
            Arguments.get(arguments, 1),
            Arguments.get(arguments, 2));
    e.put("errors", realm.array(Iterators.toList(Arguments.get(arguments, 0))), Shape.WC);
    return e;
  }
}
