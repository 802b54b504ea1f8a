package everett.iteration;

import static everett.machine.Builtins.builtins;

import everett.generator.AsyncGeneratorObject;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;

/**
 * <a href="https://tc39.es/ecma262/#sec-properties-of-asyncgenerator-prototype">%AsyncGeneratorPrototype%.</a> Its
 * methods are the machine's own.
 */
final class AsyncGeneratorPrototype {
  static final Builtins ASYNC_GENERATOR_PROTOTYPE =
      builtins()
          .intrinsic("constructor", Intrinsic.ASYNC_GENERATOR_FUNCTION_PROTOTYPE, Shape.CONFIGURABLE)
          .method("next", 1, AsyncGeneratorObject::next)
          .method("return", 1, AsyncGeneratorObject::returnMethod)
          .method("throw", 1, AsyncGeneratorObject::throwMethod)
          .value(Symbol.TO_STRING_TAG, "AsyncGenerator", Shape.CONFIGURABLE);

  private AsyncGeneratorPrototype() {}

  static JsObject make(Realm realm) {
    JsObject prototype = new JsObject(realm.get(Intrinsic.ASYNC_ITERATOR_PROTOTYPE));
    return ASYNC_GENERATOR_PROTOTYPE.define(realm, Intrinsic.ASYNC_GENERATOR_PROTOTYPE, prototype);
  }
}
