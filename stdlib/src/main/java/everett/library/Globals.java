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
    // Others
    return t;
  }
}
