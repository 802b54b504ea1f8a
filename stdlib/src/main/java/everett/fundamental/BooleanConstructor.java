package everett.fundamental;

import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.PrimitiveObject;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/** <a href="https://tc39.es/ecma262/#sec-boolean-constructor">The Boolean constructor.</a> */
final class BooleanConstructor {
  private BooleanConstructor() {}

  static JsObject make(Realm realm) {
    return Builtins.constructor(
        realm,
        Intrinsic.BOOLEAN,
        Intrinsic.BOOLEAN_PROTOTYPE,
        "Boolean",
        1,
        BooleanConstructor::call,
        BooleanConstructor::construct);
  }

  /** <a href="https://tc39.es/ecma262/#sec-boolean-constructor-boolean-value">Boolean(value)</a> */
  static Object call(Realm realm, Object thisValue, Object[] arguments) {
    return TypeConversion.toBoolean(Arguments.get(arguments, 0));
  }

  /** <a href="https://tc39.es/ecma262/#sec-boolean-constructor-boolean-value">new Boolean(value)</a> */
  static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    boolean b = TypeConversion.toBoolean(Arguments.get(arguments, 0));
    return new PrimitiveObject(
        ObjectOperations.getPrototypeFromConstructor(newTarget, Intrinsic.BOOLEAN_PROTOTYPE), b);
  }
}
