package everett.host.module;

import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Shape;
import java.util.List;

/** What goes wrong when modules are looked for. */
final class ModuleErrors {
  private ModuleErrors() {}

  static JsThrow coded(Realm realm, String code, String message) {
    JsThrow t = realm.error(Intrinsic.ERROR_PROTOTYPE, message);
    ((JsObject) t.value).put("code", code, Shape.WEC);
    return t;
  }

  /** An error of the loader of ECMAScript modules, whose stack tells its code, as node's does. */
  static JsThrow esm(Realm realm, String code, String message) {
    return withCode(realm, Intrinsic.ERROR_PROTOTYPE, "Error", code, message);
  }

  /** The same, as a TypeError. */
  static JsThrow typeError(Realm realm, String code, String message) {
    return withCode(realm, Intrinsic.TYPE_ERROR_PROTOTYPE, "TypeError", code, message);
  }

  /** The same, as a RangeError. */
  static JsThrow rangeError(Realm realm, String code, String message) {
    return withCode(realm, Intrinsic.RANGE_ERROR_PROTOTYPE, "RangeError", code, message);
  }

  private static JsThrow withCode(Realm realm, Intrinsic prototype, String name, String code, String message) {
    JsThrow t = realm.error(prototype, message);
    JsObject e = (JsObject) t.value;
    e.put("name", name + " [" + code + "]", Shape.WC);
    e.get("stack"); // the text is made now, with this name
    e.delete("name");
    e.put("code", code, Shape.WEC);
    return t;
  }

  /**
   * MODULE_NOT_FOUND.
   *
   * @param stack the files that required each other, the latest first
   */
  static JsThrow notFound(Realm realm, String name, List<String> stack) {
    StringBuilder message = new StringBuilder("Cannot find module '").append(name).append('\'');
    if (!stack.isEmpty()) {
      message.append("\nRequire stack:");
      for (String file : stack) {
        message.append("\n- ").append(file);
      }
    }
    JsThrow t = coded(realm, "MODULE_NOT_FOUND", message.toString());
    ((JsObject) t.value).put("requireStack", realm.array(stack), Shape.WEC);
    return t;
  }
}
