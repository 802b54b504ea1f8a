package everett.iteration;

import static everett.machine.Builtins.builtins;

import everett.generator.GeneratorObject;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;

/**
 * <a href="https://tc39.es/ecma262/#sec-properties-of-generator-prototype">%GeneratorPrototype%.</a> Its methods are
 * the machine's own.
 */
final class GeneratorPrototype {
  static final Builtins GENERATOR_PROTOTYPE =
      builtins()
          .intrinsic("constructor", Intrinsic.GENERATOR_FUNCTION_PROTOTYPE, Shape.CONFIGURABLE)
          .method("next", 1, GeneratorObject.NEXT)
          .method("return", 1, GeneratorObject.RETURN)
          .method("throw", 1, GeneratorObject.THROW)
          .value(Symbol.TO_STRING_TAG, "Generator", Shape.CONFIGURABLE);

  private GeneratorPrototype() {}

  static JsObject make(Realm realm) {
    JsObject prototype = new JsObject(realm.get(Intrinsic.ITERATOR_PROTOTYPE));
    return GENERATOR_PROTOTYPE.define(realm, Intrinsic.GENERATOR_PROTOTYPE, prototype);
  }
}
