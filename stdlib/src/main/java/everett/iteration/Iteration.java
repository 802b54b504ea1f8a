package everett.iteration;

import everett.machine.Evaluator.FunctionForm;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Symbol;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;
import everett.operation.ObjectOperations;

/** The intrinsic objects of this package. */
public final class Iteration {
  private Iteration() {}

  /** Makes one of them. */
  public static JsObject make(Realm realm, Intrinsic intrinsic) {
    return switch (intrinsic) {
      case ITERATOR -> IteratorConstructor.make(realm);
      case ITERATOR_PROTOTYPE -> IteratorPrototype.make(realm);
      case ITERATOR_HELPER_PROTOTYPE -> IteratorHelperPrototype.make(realm);
      case WRAP_FOR_VALID_ITERATOR_PROTOTYPE -> WrapForValidIteratorPrototype.make(realm);
      case ASYNC_ITERATOR_PROTOTYPE -> AsyncIteratorPrototype.make(realm);
      case ASYNC_FROM_SYNC_ITERATOR_PROTOTYPE -> AsyncFromSyncIteratorPrototype.make(realm);
      case GENERATOR_FUNCTION -> SuspendingFunctions.generatorFunction(realm);
      case GENERATOR_FUNCTION_PROTOTYPE ->
          SuspendingFunctions.prototype(
              realm, FunctionForm.GENERATOR, Intrinsic.GENERATOR_FUNCTION, "GeneratorFunction");
      case GENERATOR_PROTOTYPE -> GeneratorPrototype.make(realm);
      case ASYNC_FUNCTION -> SuspendingFunctions.asyncFunction(realm);
      case ASYNC_FUNCTION_PROTOTYPE ->
          SuspendingFunctions.prototype(realm, FunctionForm.ASYNC_FUNCTION, Intrinsic.ASYNC_FUNCTION, "AsyncFunction");
      case ASYNC_GENERATOR_FUNCTION -> SuspendingFunctions.asyncGeneratorFunction(realm);
      case ASYNC_GENERATOR_FUNCTION_PROTOTYPE ->
          SuspendingFunctions.prototype(
              realm, FunctionForm.ASYNC_GENERATOR, Intrinsic.ASYNC_GENERATOR_FUNCTION, "AsyncGeneratorFunction");
      case ASYNC_GENERATOR_PROTOTYPE -> AsyncGeneratorPrototype.make(realm);
      case PARALLEL_GENERATOR_FUNCTION ->
          SuspendingFunctions.constructor(
              realm, Intrinsic.PARALLEL_GENERATOR_FUNCTION, FunctionForm.PARALLEL_GENERATOR, "ParallelGeneratorFunction");
      case PARALLEL_GENERATOR_FUNCTION_PROTOTYPE ->
          SuspendingFunctions.prototype(
              realm, FunctionForm.PARALLEL_GENERATOR, Intrinsic.PARALLEL_GENERATOR_FUNCTION, "ParallelGeneratorFunction");
      case PARALLEL_GENERATOR_PROTOTYPE -> ParallelGeneratorPrototype.make(realm);
      case PARALLEL_GENERATOR_CURSOR_PROTOTYPE -> ParallelGeneratorPrototype.makeCursor(realm);
      case ASYNC_PARALLEL_GENERATOR_FUNCTION ->
          SuspendingFunctions.constructor(
              realm, Intrinsic.ASYNC_PARALLEL_GENERATOR_FUNCTION, FunctionForm.ASYNC_PARALLEL_GENERATOR,
              "AsyncParallelGeneratorFunction");
      case ASYNC_PARALLEL_GENERATOR_FUNCTION_PROTOTYPE ->
          SuspendingFunctions.prototype(
              realm, FunctionForm.ASYNC_PARALLEL_GENERATOR, Intrinsic.ASYNC_PARALLEL_GENERATOR_FUNCTION,
              "AsyncParallelGeneratorFunction");
      case ASYNC_PARALLEL_GENERATOR_PROTOTYPE -> ParallelGeneratorPrototype.makeAsync(realm);
      case ASYNC_PARALLEL_GENERATOR_CURSOR_PROTOTYPE -> ParallelGeneratorPrototype.makeAsyncCursor(realm);
      case ASYNC_DISPOSABLE_STACK -> DisposableStack.ASYNC.make(realm);
      case ASYNC_DISPOSABLE_STACK_PROTOTYPE -> DisposableStack.ASYNC.makePrototype(realm);
      case DISPOSABLE_STACK -> DisposableStack.SYNC.make(realm);
      case DISPOSABLE_STACK_PROTOTYPE -> DisposableStack.SYNC.makePrototype(realm);
      default -> throw new IllegalArgumentException(intrinsic.name());
    };
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-getiteratorflattenable">GetIteratorFlattenable</a>.
   *
   * @param strings whether strings are iterated; no other primitive value ever is
   */
  static IteratorRecord getIteratorFlattenable(Realm realm, Object value, boolean strings) {
    if (!(value instanceof JsObject || strings && value instanceof CharSequence)) {
      throw realm.typeError(ObjectOperations.display(value) + " is not an object");
    }
    JsObject method = ObjectOperations.getMethod(value, Symbol.ITERATOR);
    Object iterator = method == null ? value : method.call(value);
    if (iterator instanceof JsObject o) {
      return Iterators.getIteratorDirect(o);
    }
    throw realm.typeError(ObjectOperations.display(iterator) + " is not an object");
  }
}
