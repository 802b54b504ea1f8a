package everett.error;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Shape;
import everett.operation.ErrorText;
import everett.operation.ObjectOperations;

/** <a href="https://tc39.es/ecma262/#sec-properties-of-the-error-prototype-object">Error.prototype</a> */
final class ErrorPrototype {
  private static final Builtins ERROR_PROTOTYPE =
      builtins()
          .intrinsic("constructor", Intrinsic.ERROR)
          .value("name", "Error", Shape.WC)
          .value("message", "", Shape.WC)
          .method("toString", 0, ErrorPrototype::toString);

  private ErrorPrototype() {}

  static JsObject make(Realm realm) {
    return ERROR_PROTOTYPE.define(
        realm, Intrinsic.ERROR_PROTOTYPE, new JsObject(realm.get(Intrinsic.OBJECT_PROTOTYPE)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-error.prototype.tostring">Error.prototype.toString</a> */
  static Object toString(Realm realm, Object thisValue, Object[] arguments) {
    if (thisValue instanceof JsObject o) {
      return ErrorText.toString(o);
    }
    throw realm.typeError(
        "Method Error.prototype.toString called on incompatible receiver " + ObjectOperations.display(thisValue));
  }
}
