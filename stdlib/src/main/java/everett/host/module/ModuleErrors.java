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
