package everett.iteration;

import static everett.machine.Builtins.builtins;

import everett.generator.AsyncParallelCursor;
import everett.generator.AsyncParallelState;
import everett.generator.ParallelCursor;
import everett.generator.ParallelState;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;

/**
 * %ParallelGeneratorPrototype%, which states inherit from, and the prototype of their cursors: rules 13 and 15 of
 * conformance/parallel-generators.md. Their methods are the machine's own.
 */
final class ParallelGeneratorPrototype {
  static final Builtins PARALLEL_GENERATOR_PROTOTYPE =
      builtins()
          .intrinsic("constructor", Intrinsic.PARALLEL_GENERATOR_FUNCTION_PROTOTYPE, Shape.CONFIGURABLE)
          .method("next", 1, ParallelState.NEXT)
          .method("return", 1, ParallelState::returnMethod)
          .method("throw", 1, ParallelState::throwMethod)
          .method(Symbol.ITERATOR, 0, ParallelCursor::of)
          .value(Symbol.TO_STRING_TAG, "ParallelGenerator", Shape.CONFIGURABLE);

  static final Builtins CURSOR_PROTOTYPE =
      builtins()
          .method("next", 1, ParallelCursor.NEXT)
          .method("return", 1, ParallelCursor::returnMethod)
          .method("throw", 1, ParallelCursor::throwMethod)
          .value(Symbol.TO_STRING_TAG, "ParallelGenerator Iterator", Shape.CONFIGURABLE);

  static final Builtins ASYNC_PARALLEL_GENERATOR_PROTOTYPE =
      builtins()
          .intrinsic("constructor", Intrinsic.ASYNC_PARALLEL_GENERATOR_FUNCTION_PROTOTYPE, Shape.CONFIGURABLE)
          .method("next", 1, AsyncParallelState::next)
          .method("return", 1, AsyncParallelState::returnMethod)
          .method("throw", 1, AsyncParallelState::throwMethod)
          .method(Symbol.ASYNC_ITERATOR, 0, AsyncParallelCursor::of)
          .value(Symbol.TO_STRING_TAG, "AsyncParallelGenerator", Shape.CONFIGURABLE);

  static final Builtins ASYNC_CURSOR_PROTOTYPE =
      builtins()
          .method("next", 1, AsyncParallelCursor.NEXT)
          .method("return", 1, AsyncParallelCursor::returnMethod)
          .method("throw", 1, AsyncParallelCursor::throwMethod)
          .value(Symbol.TO_STRING_TAG, "AsyncParallelGenerator Iterator", Shape.CONFIGURABLE);

  private ParallelGeneratorPrototype() {}

  static JsObject makeAsync(Realm realm) {
    JsObject prototype = new JsObject(realm.get(Intrinsic.OBJECT_PROTOTYPE));
    return ASYNC_PARALLEL_GENERATOR_PROTOTYPE.define(realm, Intrinsic.ASYNC_PARALLEL_GENERATOR_PROTOTYPE, prototype);
  }

  static JsObject makeAsyncCursor(Realm realm) {
    JsObject prototype = new JsObject(realm.get(Intrinsic.ASYNC_ITERATOR_PROTOTYPE));
    return ASYNC_CURSOR_PROTOTYPE.define(realm, Intrinsic.ASYNC_PARALLEL_GENERATOR_CURSOR_PROTOTYPE, prototype);
  }

  static JsObject make(Realm realm) {
    JsObject prototype = new JsObject(realm.get(Intrinsic.OBJECT_PROTOTYPE));
    return PARALLEL_GENERATOR_PROTOTYPE.define(realm, Intrinsic.PARALLEL_GENERATOR_PROTOTYPE, prototype);
  }

  static JsObject makeCursor(Realm realm) {
    JsObject prototype = new JsObject(realm.get(Intrinsic.ITERATOR_PROTOTYPE));
    return CURSOR_PROTOTYPE.define(realm, Intrinsic.PARALLEL_GENERATOR_CURSOR_PROTOTYPE, prototype);
  }
}
