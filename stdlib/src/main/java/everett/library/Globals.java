package everett.library;

import everett.machine.Intrinsic;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names under which intrinsic objects are properties of the global object; a line for each that is built. */
final class Globals {
  private Globals() {}

  static Map<String, Intrinsic> table() {
    Map<String, Intrinsic> t = new LinkedHashMap<>();
    // Function properties
    t.put("eval", Intrinsic.EVAL);
    t.put("isFinite", Intrinsic.IS_FINITE);
    t.put("isNaN", Intrinsic.IS_NAN);
    t.put("parseFloat", Intrinsic.PARSE_FLOAT);
    t.put("parseInt", Intrinsic.PARSE_INT);
    t.put("decodeURI", Intrinsic.DECODE_URI);
    t.put("decodeURIComponent", Intrinsic.DECODE_URI_COMPONENT);
    t.put("encodeURI", Intrinsic.ENCODE_URI);
    t.put("encodeURIComponent", Intrinsic.ENCODE_URI_COMPONENT);
    t.put("escape", Intrinsic.ESCAPE);
    t.put("unescape", Intrinsic.UNESCAPE);
    // Constructors
    t.put("AggregateError", Intrinsic.AGGREGATE_ERROR);
    t.put("Array", Intrinsic.ARRAY);
    t.put("ArrayBuffer", Intrinsic.ARRAY_BUFFER);
    t.put("AsyncDisposableStack", Intrinsic.ASYNC_DISPOSABLE_STACK);
    t.put("BigInt", Intrinsic.BIGINT);
    t.put("BigInt64Array", Intrinsic.BIG_INT64_ARRAY);
    t.put("BigUint64Array", Intrinsic.BIG_UINT64_ARRAY);
    t.put("Boolean", Intrinsic.BOOLEAN);
    t.put("DataView", Intrinsic.DATA_VIEW);
    t.put("Date", Intrinsic.DATE);
    t.put("DisposableStack", Intrinsic.DISPOSABLE_STACK);
    t.put("Error", Intrinsic.ERROR);
    t.put("EvalError", Intrinsic.EVAL_ERROR);
    t.put("FinalizationRegistry", Intrinsic.FINALIZATION_REGISTRY);
    t.put("Float16Array", Intrinsic.FLOAT16_ARRAY);
    t.put("Float32Array", Intrinsic.FLOAT32_ARRAY);
    t.put("Float64Array", Intrinsic.FLOAT64_ARRAY);
    t.put("Function", Intrinsic.FUNCTION);
    t.put("Int16Array", Intrinsic.INT16_ARRAY);
    t.put("Int32Array", Intrinsic.INT32_ARRAY);
    t.put("Int8Array", Intrinsic.INT8_ARRAY);
    t.put("Iterator", Intrinsic.ITERATOR);
    t.put("Map", Intrinsic.MAP);
    t.put("Number", Intrinsic.NUMBER);
    t.put("Object", Intrinsic.OBJECT);
    t.put("Promise", Intrinsic.PROMISE);
    t.put("Proxy", Intrinsic.PROXY);
    t.put("RangeError", Intrinsic.RANGE_ERROR);
    t.put("ReferenceError", Intrinsic.REFERENCE_ERROR);
    t.put("RegExp", Intrinsic.REG_EXP);
    t.put("Set", Intrinsic.SET);
    t.put("SharedArrayBuffer", Intrinsic.SHARED_ARRAY_BUFFER);
    t.put("String", Intrinsic.STRING);
    t.put("SuppressedError", Intrinsic.SUPPRESSED_ERROR);
    t.put("Symbol", Intrinsic.SYMBOL);
    t.put("SyntaxError", Intrinsic.SYNTAX_ERROR);
    t.put("TypeError", Intrinsic.TYPE_ERROR);
    t.put("URIError", Intrinsic.URI_ERROR);
    t.put("Uint16Array", Intrinsic.UINT16_ARRAY);
    t.put("Uint32Array", Intrinsic.UINT32_ARRAY);
    t.put("Uint8Array", Intrinsic.UINT8_ARRAY);
    t.put("Uint8ClampedArray", Intrinsic.UINT8_CLAMPED_ARRAY);
    t.put("WeakMap", Intrinsic.WEAK_MAP);
    t.put("WeakRef", Intrinsic.WEAK_REF);
    t.put("WeakSet", Intrinsic.WEAK_SET);
    // Others
    t.put("Atomics", Intrinsic.ATOMICS);
    t.put("JSON", Intrinsic.JSON);
    t.put("Math", Intrinsic.MATH);
    t.put("Reflect", Intrinsic.REFLECT);
    return t;
  }
}
