package everett.host.process;

import everett.host.inspect.InspectOptions;
import everett.host.inspect.Inspector;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.Comparison;
import everett.operation.ObjectOperations;

/** Errors that carry a <a href="https://nodejs.org/docs/latest-v20.x/api/errors.html#nodejs-error-codes">code</a>. */
public final class HostErrors {
  private HostErrors() {}

  /** An error of that kind, e.g. {@link Intrinsic#TYPE_ERROR_PROTOTYPE}. Its stack tells a code of node's own. */
  public static JsThrow coded(Realm realm, Intrinsic prototype, String code, String message) {
    JsThrow t = realm.error(prototype, message);
    JsObject e = (JsObject) t.value;
    if (code.startsWith("ERR_")) {
      e.put("name", ObjectOperations.display(e.get("name")) + " [" + code + "]", Shape.WC);
      e.get("stack"); // the text is made now, with this name
      e.delete("name");
    }
    e.put("code", code, Shape.WEC);
    return t;
  }

  /** ERR_INVALID_ARG_TYPE. */
  public static JsThrow invalidArgument(Realm realm, String name, String expected, Object found) {
    return coded(
        realm,
        Intrinsic.TYPE_ERROR_PROTOTYPE,
        "ERR_INVALID_ARG_TYPE",
        "The \"" + name + "\" argument must be " + expected + ". Received " + received(realm, found));
  }

  private static String received(Realm realm, Object v) {
    if (v == Undefined.UNDEFINED || v == Null.NULL) {
      return v.toString();
    }
    if (v instanceof JsObject o) {
      Object name = o.isCallable() ? o.get("name") : o.get("constructor") instanceof JsObject c ? c.get("name") : "";
      return (o.isCallable() ? "function " : "an instance of ") + ObjectOperations.display(name);
    }
    String shown = Inspector.inspect(realm, v, InspectOptions.colors(false));
    return "type " + Comparison.typeOf(v) + " (" + (shown.length() > 28 ? shown.substring(0, 25) + "..." : shown) + ")";
  }
}
