package everett.host.inspect;

import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.BuiltinFunction;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.TypeConversion;

/** The function {@code util.inspect}. */
public final class UtilInspect {
  private UtilInspect() {}

  /** A new function object. */
  public static JsObject make(Realm realm) {
    BuiltinFunction f = Builtins.function(realm, "inspect", "", 2, UtilInspect::inspect);
    f.materialize();
    f.put("custom", realm.agent.symbolFor(Inspector.CUSTOM), Shape.WEC);
    return f;
  }

  /** <a href="https://nodejs.org/docs/latest-v20.x/api/util.html#utilinspectobject-options">util.inspect</a>. */
  private static Object inspect(Realm realm, Object thisValue, Object[] arguments) {
    InspectOptions options = new InspectOptions();
    Object second = Arguments.get(arguments, 1);
    if (second instanceof Boolean showHidden) {
      options.showHidden = showHidden;
      Object depth = Arguments.get(arguments, 2);
      if (depth != Undefined.UNDEFINED) {
        options.depth = depth instanceof Number ? TypeConversion.toNumber(depth) : Double.POSITIVE_INFINITY;
      }
      Object colors = Arguments.get(arguments, 3);
      options.colors = TypeConversion.toBoolean(colors);
    } else {
      options.from(second);
    }
    return Inspector.inspect(realm, Arguments.get(arguments, 0), options);
  }
}
