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
    t.put("Array", Intrinsic.ARRAY);
    t.put("Boolean", Intrinsic.BOOLEAN);
    t.put("FinalizationRegistry", Intrinsic.FINALIZATION_REGISTRY);
    t.put("Map", Intrinsic.MAP);
    t.put("Object", Intrinsic.OBJECT);
    t.put("Set", Intrinsic.SET);
    t.put("Symbol", Intrinsic.SYMBOL);
    t.put("WeakMap", Intrinsic.WEAK_MAP);
    t.put("WeakRef", Intrinsic.WEAK_REF);
    t.put("WeakSet", Intrinsic.WEAK_SET);
    // Others
    t.put("JSON", Intrinsic.JSON);
    return t;
  }
}
