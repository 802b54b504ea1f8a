package everett.error;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.ErrorObject;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Undefined;

/** <a href="https://tc39.es/ecma262/#sec-suppressederror-objects">SuppressedError objects.</a> */
final class SuppressedError {
  private static final Builtins SUPPRESSED_ERROR_PROTOTYPE =
      NativeError.prototypeTable("SuppressedError", Intrinsic.SUPPRESSED_ERROR);

  private SuppressedError() {}

  static JsObject make(Realm realm) {
    return NativeError.constructor(
        realm, Intrinsic.SUPPRESSED_ERROR, Intrinsic.SUPPRESSED_ERROR_PROTOTYPE, "SuppressedError", 3,
        SuppressedError::construct);
  }

  static JsObject makePrototype(Realm realm) {
    return NativeError.prototype(realm, Intrinsic.SUPPRESSED_ERROR_PROTOTYPE, SUPPRESSED_ERROR_PROTOTYPE);
  }

  /** <a href="https://tc39.es/ecma262/#sec-suppressederror">SuppressedError(error, suppressed, message)</a> */
  private static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    ErrorObject e =
        ErrorConstructor.create(
            realm,
            newTarget,
            Intrinsic.SUPPRESSED_ERROR_PROTOTYPE,
            Arguments.get(arguments, 2),
            Undefined.UNDEFINED);
    e.put("error", Arguments.get(arguments, 0), Shape.WC);
    e.put("suppressed", Arguments.get(arguments, 1), Shape.WC);
    return e;
  }
}
