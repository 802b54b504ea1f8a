package everett.host.module;

import everett.host.process.HostErrors;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Shape;
import java.util.List;

/** What goes wrong when modules are looked for. */
final class ModuleErrors {
  private ModuleErrors() {}

  /** An error of the loader of ECMAScript modules. */
  static JsThrow esm(Realm realm, String code, String message) {
    return HostErrors.coded(realm, Intrinsic.ERROR_PROTOTYPE, code, message);
  }

  /** The same, as a TypeError. */
  static JsThrow typeError(Realm realm, String code, String message) {
    return HostErrors.coded(realm, Intrinsic.TYPE_ERROR_PROTOTYPE, code, message);
  }

  /** The same, as a RangeError. */
  static JsThrow rangeError(Realm realm, String code, String message) {
    return HostErrors.coded(realm, Intrinsic.RANGE_ERROR_PROTOTYPE, code, message);
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
    JsThrow t = HostErrors.coded(realm, Intrinsic.ERROR_PROTOTYPE, "MODULE_NOT_FOUND", message.toString());
    ((JsObject) t.value).put("requireStack", realm.array(stack), Shape.WEC);
    return t;
  }
}
