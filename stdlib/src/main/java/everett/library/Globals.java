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
    // Constructors
    t.put("FinalizationRegistry", Intrinsic.FINALIZATION_REGISTRY);
    t.put("Map", Intrinsic.MAP);
    t.put("Set", Intrinsic.SET);
    t.put("WeakMap", Intrinsic.WEAK_MAP);
    t.put("WeakRef", Intrinsic.WEAK_REF);
    t.put("WeakSet", Intrinsic.WEAK_SET);
    // Others
    return t;
  }
}
