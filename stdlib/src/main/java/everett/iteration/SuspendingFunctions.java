package everett.iteration;

import static everett.machine.Builtins.builtins;

import everett.fundamental.FunctionConstructor;
import everett.machine.Builtins;
import everett.machine.Evaluator.FunctionForm;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.BuiltinFunction;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;

/**
 * The constructors of functions that suspend, which inherit from %Function%, and what such functions inherit from:
 * <a href="https://tc39.es/ecma262/#sec-generatorfunction-objects">GeneratorFunction</a>,
 * <a href="https://tc39.es/ecma262/#sec-asyncgeneratorfunction-objects">AsyncGeneratorFunction</a>,
 * <a href="https://tc39.es/ecma262/#sec-async-function-objects">AsyncFunction</a>.
 */
final class SuspendingFunctions {
  private SuspendingFunctions() {}

  /** <a href="https://tc39.es/ecma262/#sec-generatorfunction-constructor">The GeneratorFunction constructor.</a> */
  static JsObject generatorFunction(Realm realm) {
    return constructor(realm, Intrinsic.GENERATOR_FUNCTION, FunctionForm.GENERATOR, "GeneratorFunction");
  }

  /** <a href="https://tc39.es/ecma262/#sec-asyncgeneratorfunction-constructor">AsyncGeneratorFunction.</a> */
  static JsObject asyncGeneratorFunction(Realm realm) {
    return constructor(
        realm, Intrinsic.ASYNC_GENERATOR_FUNCTION, FunctionForm.ASYNC_GENERATOR, "AsyncGeneratorFunction");
  }

  /** <a href="https://tc39.es/ecma262/#sec-async-function-constructor">The AsyncFunction constructor.</a> */
  static JsObject asyncFunction(Realm realm) {
    return constructor(realm, Intrinsic.ASYNC_FUNCTION, FunctionForm.ASYNC_FUNCTION, "AsyncFunction");
  }

  static JsObject constructor(Realm realm, Intrinsic self, FunctionForm form, String name) {
    BuiltinFunction.Construction construction = (r, arguments, newTarget) ->
        FunctionConstructor.createDynamicFunction(r, newTarget, form, form.prototype, arguments);
    Shape shape = Shape.exotic(realm.get(Intrinsic.FUNCTION));
    BuiltinFunction f = new BuiltinFunction(
        realm, shape, name, 1, (r, t, arguments) -> construction.construct(r, arguments, r.get(self)), construction);
    f.materialize();
    realm.announce(self, f);
    f.put("prototype", realm.get(form.prototype), 0);
    return f;
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-properties-of-the-generatorfunction-prototype-object">The GeneratorFunction
   * prototype object,</a> and its kin.
   */
  static JsObject prototype(Realm realm, FunctionForm form, Intrinsic constructor, String tag) {
    JsObject prototype = new JsObject(realm.get(Intrinsic.FUNCTION_PROTOTYPE));
    Builtins table = builtins().intrinsic("constructor", constructor, Shape.CONFIGURABLE);
    if (form.instancePrototype != null) {
      table.intrinsic("prototype", form.instancePrototype, Shape.CONFIGURABLE);
    }
    return table.value(Symbol.TO_STRING_TAG, tag, Shape.CONFIGURABLE).define(realm, form.prototype, prototype);
  }
}
