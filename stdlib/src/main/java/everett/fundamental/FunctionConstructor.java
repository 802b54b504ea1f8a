package everett.fundamental;

import everett.machine.Builtins;
import everett.machine.Evaluator.FunctionForm;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;

/** <a href="https://tc39.es/ecma262/#sec-function-constructor">The Function constructor,</a> and what its kin share. */
public final class FunctionConstructor {
  private FunctionConstructor() {}

  static JsObject make(Realm realm) {
    return Builtins.constructor(
        realm,
        Intrinsic.FUNCTION,
        Intrinsic.FUNCTION_PROTOTYPE,
        "Function",
        1,
        (r, thisValue, arguments) -> construct(r, arguments, r.get(Intrinsic.FUNCTION)),
        FunctionConstructor::construct);
  }

  /** <a href="https://tc39.es/ecma262/#sec-function-p1-p2-pn-body">Function(p1, p2, …, pn, body)</a> */
  static JsObject construct(Realm realm, Object[] arguments, JsObject newTarget) {
    return createDynamicFunction(
        realm, newTarget, FunctionForm.FUNCTION, Intrinsic.FUNCTION_PROTOTYPE, arguments);
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-createdynamicfunction">CreateDynamicFunction</a>
   *
   * @param fallback where the new target has no prototype of its own
   * @param arguments texts of parameters, and at last that of the body
   */
  public static JsObject createDynamicFunction(
      Realm realm, JsObject newTarget, FunctionForm form, Intrinsic fallback, Object[] arguments) {
    int n = arguments.length;
    StringBuilder parameters = new StringBuilder();
    for (int i = 0; i < n - 1; i++) {
      parameters.append(i == 0 ? "" : ",").append(TypeConversion.toString(arguments[i]));
    }
    String body = n == 0 ? "" : TypeConversion.toString(arguments[n - 1]);
    JsObject f = realm.evaluator().function(realm, form, parameters.toString(), body);
    JsObject prototype = ObjectOperations.getPrototypeFromConstructor(newTarget, fallback);
    if (prototype != f.getPrototypeOf()) {
      f.setPrototypeOf(prototype);
    }
    return f;
  }
}
