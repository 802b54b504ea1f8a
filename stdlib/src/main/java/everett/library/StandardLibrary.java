package everett.library;

import everett.error.Errors;
import everett.fundamental.Fundamental;
import everett.indexed.Indexed;
import everett.iteration.Iteration;
import everett.keyed.Keyed;
import everett.machine.Intrinsic;
import everett.machine.Library;
import everett.machine.Realm;
import everett.machine.RegExpLiteral;
import everett.managing.Managing;
import everett.number.Numbers;
import everett.object.GlobalObject;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Undefined;
import everett.promise.Promises;
import everett.reflection.Reflection;
import everett.structured.Structured;
import everett.text.Text;
import java.util.Map;

/** The objects of ECMA-262. */
public final class StandardLibrary implements Library {
  /** The properties of the global object that are intrinsic objects, in the order of the specification. */
  private static final Map<String, Intrinsic> GLOBALS = Globals.table();

  @Override
  public JsObject make(Realm realm, Intrinsic intrinsic) {
    return switch (intrinsic) {
      case OBJECT, OBJECT_PROTOTYPE, OBJECT_PROTOTYPE_TO_STRING, FUNCTION, FUNCTION_PROTOTYPE, THROW_TYPE_ERROR, BOOLEAN,
          BOOLEAN_PROTOTYPE, SYMBOL, SYMBOL_PROTOTYPE, EVAL, IS_FINITE, IS_NAN, PARSE_FLOAT, PARSE_INT, DECODE_URI,
          DECODE_URI_COMPONENT, ENCODE_URI, ENCODE_URI_COMPONENT, ESCAPE, UNESCAPE ->
          Fundamental.make(realm, intrinsic);
      case ERROR, ERROR_PROTOTYPE, AGGREGATE_ERROR, AGGREGATE_ERROR_PROTOTYPE, EVAL_ERROR, EVAL_ERROR_PROTOTYPE,
          RANGE_ERROR, RANGE_ERROR_PROTOTYPE, REFERENCE_ERROR, REFERENCE_ERROR_PROTOTYPE, SUPPRESSED_ERROR,
          SUPPRESSED_ERROR_PROTOTYPE, SYNTAX_ERROR, SYNTAX_ERROR_PROTOTYPE, TYPE_ERROR, TYPE_ERROR_PROTOTYPE, URI_ERROR,
          URI_ERROR_PROTOTYPE ->
          Errors.make(realm, intrinsic);
      case NUMBER, NUMBER_PROTOTYPE, BIGINT, BIGINT_PROTOTYPE, MATH, DATE, DATE_PROTOTYPE ->
          Numbers.make(realm, intrinsic);
      case STRING, STRING_PROTOTYPE, STRING_ITERATOR_PROTOTYPE, REG_EXP, REG_EXP_PROTOTYPE,
          REG_EXP_STRING_ITERATOR_PROTOTYPE ->
          Text.make(realm, intrinsic);
      case ARRAY, ARRAY_PROTOTYPE, ARRAY_PROTOTYPE_TO_STRING, ARRAY_PROTOTYPE_VALUES, ARRAY_ITERATOR_PROTOTYPE,
          TYPED_ARRAY, TYPED_ARRAY_PROTOTYPE, INT8_ARRAY, INT8_ARRAY_PROTOTYPE, UINT8_ARRAY, UINT8_ARRAY_PROTOTYPE,
          UINT8_CLAMPED_ARRAY, UINT8_CLAMPED_ARRAY_PROTOTYPE, INT16_ARRAY, INT16_ARRAY_PROTOTYPE,
          UINT16_ARRAY, UINT16_ARRAY_PROTOTYPE, INT32_ARRAY, INT32_ARRAY_PROTOTYPE,
          UINT32_ARRAY, UINT32_ARRAY_PROTOTYPE, BIG_INT64_ARRAY, BIG_INT64_ARRAY_PROTOTYPE,
          BIG_UINT64_ARRAY, BIG_UINT64_ARRAY_PROTOTYPE, FLOAT16_ARRAY, FLOAT16_ARRAY_PROTOTYPE,
          FLOAT32_ARRAY, FLOAT32_ARRAY_PROTOTYPE, FLOAT64_ARRAY, FLOAT64_ARRAY_PROTOTYPE ->
          Indexed.make(realm, intrinsic);
      case MAP, MAP_PROTOTYPE, MAP_ITERATOR_PROTOTYPE, SET, SET_PROTOTYPE, SET_ITERATOR_PROTOTYPE, WEAK_MAP,
          WEAK_MAP_PROTOTYPE, WEAK_SET, WEAK_SET_PROTOTYPE ->
          Keyed.make(realm, intrinsic);
      case JSON, ARRAY_BUFFER, ARRAY_BUFFER_PROTOTYPE, SHARED_ARRAY_BUFFER, SHARED_ARRAY_BUFFER_PROTOTYPE, DATA_VIEW,
          DATA_VIEW_PROTOTYPE, ATOMICS ->
          Structured.make(realm, intrinsic);
      case WEAK_REF, WEAK_REF_PROTOTYPE, FINALIZATION_REGISTRY, FINALIZATION_REGISTRY_PROTOTYPE ->
          Managing.make(realm, intrinsic);
      case ITERATOR, ITERATOR_PROTOTYPE, ITERATOR_HELPER_PROTOTYPE, WRAP_FOR_VALID_ITERATOR_PROTOTYPE,
          ASYNC_ITERATOR_PROTOTYPE, ASYNC_FROM_SYNC_ITERATOR_PROTOTYPE, GENERATOR_FUNCTION, GENERATOR_FUNCTION_PROTOTYPE,
          GENERATOR_PROTOTYPE, ASYNC_FUNCTION, ASYNC_FUNCTION_PROTOTYPE, ASYNC_GENERATOR_FUNCTION,
          ASYNC_GENERATOR_FUNCTION_PROTOTYPE, ASYNC_GENERATOR_PROTOTYPE, PARALLEL_GENERATOR_FUNCTION,
          PARALLEL_GENERATOR_FUNCTION_PROTOTYPE, PARALLEL_GENERATOR_PROTOTYPE, PARALLEL_GENERATOR_CURSOR_PROTOTYPE,
          ASYNC_PARALLEL_GENERATOR_CURSOR_PROTOTYPE,
          ASYNC_PARALLEL_GENERATOR_FUNCTION, ASYNC_PARALLEL_GENERATOR_FUNCTION_PROTOTYPE,
          ASYNC_PARALLEL_GENERATOR_PROTOTYPE, DISPOSABLE_STACK, DISPOSABLE_STACK_PROTOTYPE, ASYNC_DISPOSABLE_STACK,
          ASYNC_DISPOSABLE_STACK_PROTOTYPE ->
          Iteration.make(realm, intrinsic);
      case PROMISE, PROMISE_PROTOTYPE -> Promises.make(realm, intrinsic);
      case REFLECT, PROXY, ABSTRACT_MODULE_SOURCE, ABSTRACT_MODULE_SOURCE_PROTOTYPE -> Reflection.make(realm, intrinsic);
    };
  }

  @Override
  public RegExpLiteral regExpLiteral(Realm realm, String pattern, String flags) {
    return Text.regExpLiteral(realm, pattern, flags);
  }

  /** <a href="https://tc39.es/ecma262/#sec-global-object">The Global Object.</a> */
  @Override
  public void defineGlobals(Realm realm, GlobalObject global) {
    global.put("globalThis", global, Shape.WC);
    global.put("Infinity", Double.POSITIVE_INFINITY, 0);
    global.put("NaN", Double.NaN, 0);
    global.put("undefined", Undefined.UNDEFINED, 0);
    GLOBALS.forEach((name, intrinsic) -> global.defineLazily(name, Shape.WC, () -> realm.get(intrinsic)));
  }
}
